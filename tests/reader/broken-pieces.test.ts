import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReaderMessage } from '../../src/messages/parse-reader-message.ts';
import { gatherNow } from '../../src/reader/page/gatherer.ts';
import { FrameFollower } from '../../src/reader/readings/follow-frame.ts';
import type { SnapshotPiece } from '../../src/reader/snapshot-encoding.ts';
import { recordPage } from '../bench/reader-page.ts';
import { readAll } from './follow-page.ts';
import { openInFrame } from './read-in-frame.ts';

const { document, close } = await openInFrame(recordPage(120));
const [whole] = gatherNow(document) as [SnapshotPiece];
close();

const lists = ['words', 'makes', 'nodes', 'outside'] as const;
const strange = fc.oneof(fc.integer({ min: -50, max: 400 }), fc.constantFrom(2 ** 31, -(2 ** 31), 2 ** 53 - 1, 0.5, -1e9));
const damage = fc.record({ list: fc.constantFrom(...lists), at: fc.nat(2_000), put: strange, cut: fc.nat(3), part: fc.nat(5) });

describe('pieces that do not fit', () => {
  it('are passed over or read, and never throw', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), (damages) => {
        const piece = structuredClone(whole);
        for (const { list, at, put, cut } of damages) {
          const target = piece[list] as (number | string)[];
          target.splice(at % (target.length + 1), cut, list === 'words' ? `${put}` : put);
        }
        const follower = new FrameFollower();
        if (parseReaderMessage({ type: 'reader:gathered', piece })) expect(follower.take(piece)).toMatch(/done|broken/);
        expect(readAll(follower.read()).reading.readings.length).toBeLessThan(5_000);
      }),
      { numRuns: 400 },
    );
  });

  it('of a turn that was lost are broken, and the whole page makes it good', () => {
    const follower = new FrameFollower();
    expect(follower.take(whole)).toBe('done');
    const empty = { words: [], makes: [], nodes: [], outside: [], part: null, isLast: true, title: '', partial: null };
    expect(follower.take({ ...empty, turn: 2 })).toBe('done');
    expect(follower.take({ ...empty, turn: 4 })).toBe('broken');
    expect(readAll(follower.read()).reading.readings).toEqual([]);
    expect(follower.take({ ...whole, turn: 9 })).toBe('done');
    expect(readAll(follower.read()).reading.readings.length).toBeGreaterThan(20);
  });

  it('of a document without a body make an empty reading', () => {
    const empty = { words: [], makes: [], nodes: [], outside: [], isLast: true, title: 'Drawing', partial: null };
    const follower = new FrameFollower();
    expect(follower.take({ ...empty, turn: 1, part: { replaces: 0, first: 1 } })).toBe('done');
    expect(readAll(follower.read()).reading).toMatchObject({ title: 'Drawing', readings: [] });
  });

  it('that replace what was never sent are broken', () => {
    const follower = new FrameFollower();
    follower.take(whole);
    expect(follower.take({ ...whole, turn: 2, part: { replaces: 77_777, first: 90_000 } })).toBe('broken');
  });

  it('of another form than pieces have never come as far', () => {
    const message = { type: 'reader:gathered', piece: whole };
    expect(parseReaderMessage(message)).not.toBeNull();
    for (const wrong of [
      { turn: 0 },
      { nodes: ['1'] },
      { words: [1] },
      { part: { replaces: -1, first: 1 } },
      { title: 'x'.repeat(500) },
      { more: 1 },
    ])
      expect(parseReaderMessage({ type: 'reader:gathered', piece: { ...whole, ...wrong } })).toBeNull();
  });
});
