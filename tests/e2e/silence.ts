import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and writes down what was asked: every request of the browser that is not to this machine arrives here. */
export interface SilenceProxy {
  address: string;
  asked: string[];
  close(): Promise<void>;
}

/** Starts the proxy on a free port of 127.0.0.1. */
export async function startSilenceProxy(): Promise<SilenceProxy> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, asked, close: () => new Promise((done) => server.close(() => done())) };
}
