import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const extensionId = 'sightline@sightline.invalid';
const uuid = '7d1f3c52-6d0e-4b0c-9a53-1c6a2f0f9e11';

type Answer = { id?: number; result?: unknown; error?: string; message?: string };

/** A real Firefox with the built extension, driven by WebDriver BiDi over Node's own WebSocket: no driver program is needed. */
export class FirefoxBrowser {
  readonly address = `moz-extension://${uuid}`;
  private readonly process: ChildProcess;
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private count = 0;

  private constructor(process: ChildProcess, socket: WebSocket) {
    this.process = process;
    this.socket = socket;
    socket.addEventListener('message', (event) => {
      const answer = JSON.parse(String(event.data)) as Answer;
      if (answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    });
  }

  /** Starts Firefox headless with a fresh profile and installs the unpacked extension of `folder`, if one is given. */
  static async start(executablePath: string, folder: string | null): Promise<FirefoxBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'sightline-firefox-'));
    const preferences = {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.update.enabled': false,
    };
    writeFileSync(
      join(profile, 'user.js'),
      Object.entries(preferences)
        .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
        .join(''),
    );
    const child = spawn(
      executablePath,
      ['--headless', '--profile', profile, '--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access'],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const socket = new WebSocket(`${await listeningAt(child)}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    });
    const firefox = new FirefoxBrowser(child, socket);
    await firefox.send('session.new', { capabilities: {} });
    if (folder) await firefox.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
    return firefox;
  }

  async send<T>(method: string, params: unknown): Promise<T> {
    this.count += 1;
    const id = this.count;
    const answer = await new Promise<Answer>((resolve) => {
      this.waiting.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    this.waiting.delete(id);
    if (answer.error) throw new Error(`${method}: ${answer.error} ${answer.message ?? ''}`);
    return answer.result as T;
  }

  /** Opens an address in a new tab and returns its context. Extension pages never say that they have loaded, so nothing is waited for. */
  async open(url: string): Promise<string> {
    const { context } = await this.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await this.send('browsingContext.navigate', { context, url, wait: 'none' });
    return context;
  }

  /** Runs an expression in a page and returns its value; promises are waited for. */
  async evaluate<T>(context: string, expression: string): Promise<T> {
    const { result } = await this.send<{ result: { value: T } }>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    return result.value;
  }

  /** Runs an expression with the rights of the browser itself (to show the sidebar). */
  async evaluateInBrowser<T>(expression: string): Promise<T> {
    const { contexts } = await this.send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return this.evaluate(contexts[0]?.context ?? '', expression);
  }

  async close(): Promise<void> {
    await Promise.race([this.send('browser.close', {}).catch(() => undefined), wait(3_000)]);
    this.process.kill('SIGKILL');
  }
}

async function listeningAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.on('exit', () => reject(new Error(`Firefox ended before it listened: ${said.slice(-400)}`)));
  });
}
