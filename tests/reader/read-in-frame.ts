import type * as WatchPage from '../../src/reader/page/watch-page.ts';
import type * as ReadPage from '../../src/reader/readings/read-page.ts';

type Reader = typeof ReadPage & typeof WatchPage;

const files = [
  new URL('../../src/reader/readings/read-page.ts', import.meta.url),
  new URL('../../src/reader/page/watch-page.ts', import.meta.url),
];

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
  const load = window.Function('path', 'return import(path)') as (path: string) => Promise<Reader>;
  const parts = await Promise.all(files.map((file) => load(file.href)));
  return { window, document: window.document, reader: Object.assign({}, ...parts), close: () => frame.remove() };
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
