import type { KnownPerson, NoteReader } from '../note-reader.ts';

type NoteRead = ReturnType<NoteReader>;

/** Most letters of notes whose findings are kept: what a few open records hold. */
const mostLetters = 1_000_000;

/** Keeps what was read of notes, so that a change elsewhere on a record reads none of them again. Plain memory, never on disk. */
export class NoteMemory {
  private readonly kept = new Map<string, NoteRead>();
  private letters = 0;
  private source: unknown = null;

  /** A reader that reads each note once while it stays the same, with the same people and from the same source: the terms that count. */
  over(read: NoteReader, source: unknown): NoteReader {
    if (source !== this.source) this.forget();
    this.source = source;
    return (text, setting, on, people) => {
      const key = JSON.stringify([text, setting, on, people.map(({ name, is, gender }: KnownPerson) => [name, is, gender])]);
      const known = this.kept.get(key) ?? read(text, setting, on, people);
      this.keep(key, known);
      return known;
    };
  }

  /** Forgets every note. */
  forget(): void {
    this.kept.clear();
    this.letters = 0;
  }

  /** What was asked for last stays longest. */
  private keep(key: string, known: NoteRead): void {
    if (this.kept.delete(key)) this.letters -= key.length;
    this.kept.set(key, known);
    this.letters += key.length;
    for (const oldest of this.kept.keys()) {
      if (this.letters <= mostLetters || oldest === key) break;
      this.kept.delete(oldest);
      this.letters -= oldest.length;
    }
  }
}
