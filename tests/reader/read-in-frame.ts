import type * as ReadNow from '../../src/reader/read-now.ts';
import type * as FollowPage from './follow-page.ts';

type Reader = typeof FollowPage & { readPage: typeof ReadNow.readNow };

const files = [new URL('../../src/reader/read-now.ts', import.meta.url), new URL('./follow-page.ts', import.meta.url)];

export interface OpenFrame {
  window: Window & typeof globalThis;
  document: Document;
  reader: Reader;
  close(): void;
}

/** Opens a page in a frame of its own and loads the reader inside it, as the content script does: objects of another window are not the same kinds of object. */
export async function openInFrame(html: string): Promise<OpenFrame> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1280px;height:900px';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis;
  const load = window.Function('path', 'return import(path)') as <T>(path: string) => Promise<T>;
  const [now, follow] = files.map((file) => file.href) as [string, string];
  const { readNow } = await load<typeof ReadNow>(now);
  const reader = { ...(await load<typeof FollowPage>(follow)), readPage: readNow };
  return { window, document: window.document, reader, close: () => frame.remove() };
}

/** One reading of a page that was opened for it. */
export async function readInFrame(html: string): Promise<ReturnType<Reader['readPage']>> {
  const page = await openInFrame(html);
  try {
    return page.reader.readPage(page.document);
  } finally {
    page.close();
  }
}
