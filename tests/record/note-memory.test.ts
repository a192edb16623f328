import { describe, expect, it } from 'vitest';
import { NoteMemory } from '../../src/record/findings/note-memory.ts';
import type { KnownPerson, NoteReader } from '../../src/record/note-reader.ts';

function counted(): { read: NoteReader; texts: string[] } {
  const texts: string[] = [];
  const read: NoteReader = (text) => {
    texts.push(text);
    return { findings: [], actions: [] };
  };
  return { texts, read };
}
const leo: KnownPerson = { name: 'Leo', is: 'child' };

describe('what was read of notes', () => {
  it('is read once while nothing about it changes', () => {
    const { read, texts } = counted();
    const memory = new NoteMemory();
    const first = memory.over(read, 'terms')('Seen at home.', 'children', null, [leo]);
    expect(memory.over(read, 'terms')('Seen at home.', 'children', null, [{ ...leo }])).toBe(first);
    expect(texts).toEqual(['Seen at home.']);
  });

  it('is read again with another word, day, setting, person or vocabulary', () => {
    const { read, texts } = counted();
    const memory = new NoteMemory();
    const reader = memory.over(read, 'terms');
    reader('Seen.', 'children', null, []);
    reader('Seen', 'children', null, []);
    reader('Seen.', 'children', '2026-05-03', []);
    reader('Seen.', 'adult-mental-health', null, []);
    reader('Seen.', 'children', null, [leo]);
    reader('Seen.', 'children', null, [{ ...leo, is: 'other' }]);
    expect(texts).toHaveLength(6);
    memory.over(read, 'other terms')('Seen.', 'children', null, []);
    expect(texts).toHaveLength(7);
  });

  it('is forgotten when told, and the oldest of too much', () => {
    const { read, texts } = counted();
    const memory = new NoteMemory();
    const reader = memory.over(read, 'terms');
    reader('Seen.', 'children', null, []);
    memory.forget();
    reader('Seen.', 'children', null, []);
    expect(texts).toHaveLength(2);
    reader('x'.repeat(999_990), 'children', null, []);
    reader('Seen.', 'children', null, []);
    expect(texts).toHaveLength(4);
  });
});
