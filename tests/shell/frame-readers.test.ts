import { describe, expect, it } from 'vitest';
import type { FrameReading } from '../../src/core/schemas/reading.ts';
import { type FrameReader, FrameReaders } from '../../src/shell/tabs/frame-readers.ts';
import { pieceOf } from './invented-parts.ts';

/** Pages that are being read. */
let underWay = 0;

/** Waits until nothing is being read and what was read is told. */
async function toBeRead(): Promise<void> {
  do await new Promise((done) => setTimeout(done));
  while (underWay > 0);
}

/** A page that shows its title and nothing else; a title of "broken" cannot be put together, at one of "mistake" the reader itself fails. */
function makeReader(): FrameReader {
  let title = '';
  let turn = 0;
  let places = 0;
  return {
    take(sent) {
      turn += 1;
      title = sent.title;
      return sent.title === 'broken' ? 'broken' : sent.isLast ? 'done' : 'more';
    },
    takePlaces(told) {
      places = told.length;
    },
    *read() {
      underWay += 1;
      try {
        yield;
        if (title === 'mistake') throw new Error('a mistake');
        return {
          reading: { title, headings: [], banner: [], readings: [], partial: null },
          places: [turn, ...(places > 0 ? [places] : [])],
          toMeasure: title === 'loose' ? [7] : [],
        };
      } finally {
        underWay -= 1;
      }
    },
  };
}

function start() {
  const told: string[] = [];
  const asked: string[] = [];
  const failed: number[] = [];
  const renumbered: number[][] = [];
  const measured: string[] = [];
  const readers = new FrameReaders({
    makeReader,
    isSame: (one: FrameReading, other: FrameReading) => one.title === other.title,
    onRead: async (tabId, frameId, { reading }) => void told.push(`${tabId}/${frameId} ${reading.title}`),
    onRenumbered: async (_tabId, _frameId, places) => void renumbered.push(places),
    onFailed: (tabId) => void failed.push(tabId),
    askAgain: (tabId, frameId) => void asked.push(`${tabId}/${frameId}`),
    measure: (tabId, frameId, elements) => void measured.push(`${tabId}/${frameId} ${elements}`),
  });
  const hear = async (tabId: number, frameId: number, sent: ReturnType<typeof pieceOf>, documentId = 'a'): Promise<void> => {
    readers.hear(tabId, frameId, sent, { documentId, origin: null });
    await toBeRead();
  };
  return { told, asked, failed, renumbered, measured, readers, hear };
}

describe('frames that send what they show', () => {
  it('are told of once where nothing new is said, and anew when somebody asks', async () => {
    const { told, readers, hear } = start();
    await hear(1, 0, pieceOf('Ada'));
    await hear(1, 0, pieceOf('Ada', false));
    readers.expectAnew(1);
    await hear(1, 0, pieceOf('Ada', false));
    expect(told).toEqual(['1/0 Ada', '1/0 Ada']);
  });

  it('are asked where loose words stand once for each change, and read again with the answer', async () => {
    const { told, renumbered, measured, readers, hear } = start();
    await hear(1, 0, pieceOf('loose'));
    expect([told, measured]).toEqual([['1/0 loose'], ['1/0 7']]);
    readers.hearPlaces(1, 0, [7, 0, 0, 9, 9], { documentId: 'a', origin: null });
    readers.hearPlaces(1, 0, [7, 0, 0, 9, 9], { documentId: 'another page', origin: null });
    await toBeRead();
    expect([renumbered, measured]).toEqual([[[1, 5]], ['1/0 7']]);
    await hear(1, 0, pieceOf('loose', false));
    expect(measured).toEqual(['1/0 7', '1/0 7']);
  });

  it('that say the same anew tell the numbers their places have now', async () => {
    const { told, renumbered, hear } = start();
    await hear(1, 0, pieceOf('Ada'));
    await hear(1, 0, pieceOf('Ada'));
    expect([told, renumbered]).toEqual([['1/0 Ada'], [[2]]]);
  });

  it('are asked for the whole page once when something is missing, and pass for nothing until it comes', async () => {
    const { told, asked, hear } = start();
    await hear(1, 2, pieceOf('Ada'));
    await hear(1, 2, pieceOf('broken', false));
    await hear(1, 2, pieceOf('Bea', false));
    await hear(1, 2, pieceOf('Cleo'));
    expect(asked).toEqual(['1/2']);
    expect(told).toEqual(['1/2 Ada', '1/2 Cleo']);
  });

  it('are not asked for ever where the whole page itself is broken', async () => {
    const { told, asked, hear } = start();
    await hear(1, 0, pieceOf('broken'));
    await hear(1, 0, pieceOf('broken'));
    await hear(1, 0, pieceOf('Ada'));
    expect(asked).toEqual([]);
    expect(told).toEqual(['1/0 Ada']);
  });

  it('begin anew with another document, and are forgotten one by one', async () => {
    const { told, readers, hear } = start();
    await hear(1, 1, pieceOf('Ada'));
    await hear(1, 10, pieceOf('Bea'));
    readers.forgetFrame(1, 1, 'a');
    await hear(1, 1, pieceOf('Ada'));
    await hear(1, 10, pieceOf('Bea'));
    await hear(1, 10, pieceOf('Bea'), 'b');
    expect(told).toEqual(['1/1 Ada', '1/10 Bea', '1/1 Ada', '1/10 Bea']);
  });

  it('stay where the page that goes is an older one than the page in them', async () => {
    const { told, asked, readers, hear } = start();
    await hear(1, 0, pieceOf('Ada'));
    await hear(1, 0, pieceOf('Bea'), 'b');
    readers.forgetFrame(1, 0, 'a');
    await hear(1, 0, pieceOf('Bea', false), 'b');
    expect(told).toEqual(['1/0 Ada', '1/0 Bea']);
    expect(asked).toEqual([]);
  });

  it('are said to have failed after a mistake of the reader, and are read again after it', async () => {
    const { told, failed, hear } = start();
    const mistakes: unknown[] = [];
    const note = (mistake: unknown): void => void mistakes.push(mistake);
    process.on('unhandledRejection', note);
    await hear(1, 0, pieceOf('mistake'));
    await hear(1, 0, pieceOf('Ada'));
    process.off('unhandledRejection', note);
    expect(failed).toEqual([1]);
    expect(told).toEqual(['1/0 Ada']);
    expect(mistakes).toHaveLength(1);
  });
});
