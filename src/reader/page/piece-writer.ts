import { noteNames, type SnapshotPiece } from '../snapshot-encoding.ts';

/** Longest text of which it is kept whether it was sent already. */
const mostInKnown = 40;

const codes = new Map(noteNames.map((name, code) => [name, code]));
export const codeOf = (name: string): number | undefined => codes.get(name);

/** Writes one part of a snapshot down as it is gathered; what was written is taken away piece by piece. */
export class PieceWriter {
  /** Letters and numbers that wait to be taken away. */
  size = 0;
  private words: string[] = ['', ' '];
  private makes: number[] = [];
  private nodes: number[] = [];
  private outside: number[] = [];
  private wordCount = 2;
  private makeCount = 0;
  private plain = -1;
  /** How many elements without notes were begun last, with nothing in them yet. */
  private emptyRun = 0;
  private readonly known = new Map<string, number>([
    ['', 0],
    [' ', 1],
  ]);

  /** Whether nothing was written yet inside of the element begun last. */
  get isAtBeginning(): boolean {
    return this.emptyRun > 0;
  }

  word(text: string): number {
    const isShort = text.length <= mostInKnown;
    const known = isShort ? this.known.get(text) : undefined;
    if (known !== undefined) return known;
    this.words.push(text);
    this.size += text.length;
    if (isShort) this.known.set(text, this.wordCount);
    return this.wordCount++;
  }

  text(text: string): void {
    this.emptyRun = 0;
    this.nodes.push(-this.word(text));
  }

  make(...numbers: number[]): number {
    this.makes.push(...numbers);
    return this.makeCount++;
  }

  /** The make of what has no look to speak of. */
  plainMake(): number {
    if (this.plain < 0) this.plain = this.make(0, 0, 0, 0, 0, 0, 0);
    return this.plain;
  }

  /** Begins an element; `notes` are codes and their texts in turn. */
  begin(make: number, notes: readonly (number | string)[]): void {
    this.size += 2 + notes.length;
    this.nodes.push(2 * make + (notes.length > 0 ? 2 : 1));
    this.emptyRun = notes.length > 0 ? 0 : this.emptyRun + 1;
    if (notes.length === 0) return;
    this.nodes.push(notes.length / 2);
    for (let at = 0; at < notes.length; at += 2) this.nodes.push(notes[at] as number, this.word(notes[at + 1] as string));
  }

  end(): void {
    this.emptyRun = 0;
    this.nodes.push(0);
  }

  /** Takes the beginning of the last element back, where nothing was written since; returns whether that was so. */
  takeBack(): boolean {
    if (this.emptyRun === 0) return false;
    this.emptyRun -= 1;
    this.nodes.pop();
    return true;
  }

  labelOutside(number: number, id: string, words: string): void {
    this.outside.push(number, this.word(id), this.word(words));
  }

  take(): Pick<SnapshotPiece, 'words' | 'makes' | 'nodes' | 'outside'> {
    const { words, makes, outside } = this;
    // What may still be taken back stays.
    const nodes = this.nodes.slice(0, this.nodes.length - this.emptyRun);
    this.nodes = this.nodes.slice(nodes.length);
    this.words = [];
    this.makes = [];
    this.outside = [];
    this.size = 0;
    return { words, makes, nodes, outside };
  }
}
