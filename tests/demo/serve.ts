import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { contentsPage } from './contents.ts';
import { answer } from './pages.ts';

const assets = [
  'council/style.css',
  'council/page.js',
  'trust/style.css',
  'clinic/style.css',
  'clinic/card.css',
  'clinic/app.js',
  'clinic/blocks.js',
];
const types: Record<string, string> = { html: 'text/html', json: 'application/json', css: 'text/css', js: 'text/javascript' };

/** Serves the demo record systems on 127.0.0.1 (port 0: any free one) until closed. Nothing is ever written. */
export async function serveDemo(port = 0): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    respond(new URL(request.url ?? '/', 'http://demo').pathname, response).catch((error: unknown) =>
      send(response, 500, 'html', String(error)),
    );
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  const close = () =>
    new Promise<void>((done, failed) => {
      server.close((error) => (error ? failed(error) : done()));
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

async function respond(path: string, response: ServerResponse): Promise<void> {
  if (path === '/' || path === '/index.html') return send(response, 200, 'html', contentsPage());
  const asset = assets.find((name) => path === `/assets/${name}`);
  if (asset)
    return send(response, 200, asset.split('.').pop() ?? '', await readFile(fileURLToPath(new URL(asset, import.meta.url)), 'utf8'));
  if (path === '/favicon.ico') return send(response, 204, 'html', '');
  const found = answer(path);
  return found ? send(response, 200, found.type, found.body) : send(response, 404, 'html', 'No such page');
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${types[type]}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(body);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await serveDemo(Number(process.argv[2] ?? 4173));
  console.log(origin);
}
