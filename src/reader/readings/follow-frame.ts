import type { FrameReading } from '../../core/schemas/reading.ts';
import { mostElements, type SnapshotPiece } from '../snapshot-encoding.ts';
import type { Box } from './boxes/box.ts';
import type { Place } from './by-place/place.ts';
import { BrokenSnapshotError, decodePart, type SnapshotPart } from './decode-part.ts';
import { type PageReading, readPage } from './read-page.ts';

/** Most letters and numbers that are kept of one page that is still arriving. */
const mostArriving = 60_000_000;

/** Puts the pieces that one frame sends together and keeps what the frame shows now: its boxes, never on disk. */
export class FrameFollower {
  private root: Box | null = null;
  private byNumber = new Map<number, Box>();
  private turn = 0;
  private arriving: SnapshotPart | null = null;
  private size = 0;
  private title = '';
  private partial: string | null = null;
  private measured = new Map<number, Place>();

  /** Takes a piece in: `done` when the page can be read, `broken` when something was lost or does not fit and the whole page must be sent again. */
  take(piece: SnapshotPiece): 'more' | 'done' | 'broken' {
    try {
      this.add(piece);
    } catch (error) {
      if (!(error instanceof BrokenSnapshotError)) throw error;
      this.root = null;
      this.arriving = null;
      return 'broken';
    }
    return piece.isLast ? 'done' : 'more';
  }

  /** Reads what the frame shows now, in steps. */
  read(): Generator<void, PageReading> {
    return this.root ? readPage(this.root, this.title, this.partial, this.measured) : readNothing(this.title);
  }

  /** Takes in where elements stand on the screen, as `measure` tells it. */
  takePlaces(told: readonly number[]): void {
    this.measured = new Map();
    for (let at = 0; at + 4 < told.length; at += 5) {
      const [number, left, top, right, bottom] = told.slice(at, at + 5) as [number, number, number, number, number];
      this.measured.set(number, { left, top, right, bottom });
    }
  }

  private add(piece: SnapshotPiece): void {
    const isWhole = piece.part?.replaces === 0;
    if (isWhole) this.forget();
    else if (piece.turn !== this.turn && (piece.turn !== this.turn + 1 || this.arriving)) throw new BrokenSnapshotError('a turn was lost');
    this.turn = piece.turn;
    if (piece.part) {
      this.finishPart();
      this.arriving = { ...piece.part, words: [], makes: [], nodes: [], outside: [] };
      this.size = 0;
    }
    if (piece.nodes.length + piece.words.length > 0) this.append(piece);
    if (!piece.isLast) return;
    this.finishPart();
    this.title = piece.title;
    this.partial = piece.partial;
  }

  private append({ words, makes, nodes, outside }: SnapshotPiece): void {
    if (!this.arriving) throw new BrokenSnapshotError('belongs to no part');
    this.size += nodes.length + makes.length + words.reduce((sum, word) => sum + word.length + 1, 0);
    if (this.size > mostArriving) throw new BrokenSnapshotError('is too large');
    for (const word of words) this.arriving.words.push(word);
    for (const make of makes) this.arriving.makes.push(make);
    for (const node of nodes) this.arriving.nodes.push(node);
    for (const each of outside) this.arriving.outside.push(each);
  }

  private forget(): void {
    this.root = null;
    this.arriving = null;
    this.byNumber = new Map();
  }

  private finishPart(): void {
    const part = this.arriving;
    if (!part) return;
    this.arriving = null;
    const old = this.byNumber.get(part.replaces);
    if (part.replaces > 0 ? !old : this.root) throw new BrokenSnapshotError('replaces what is not there');
    // A document without a body.
    if (part.replaces === 0 && part.nodes.length === 0) return;
    const { root, byNumber } = decodePart(part);
    if (old) this.replace(old, root);
    else this.root = root;
    if (this.byNumber.size + byNumber.size > mostElements + 1) throw new BrokenSnapshotError('holds too many elements');
    if (this.byNumber.size === 0) this.byNumber = byNumber;
    else for (const [number, box] of byNumber) this.byNumber.set(number, box);
  }

  private replace(old: Box, box: Box): void {
    const { parent } = old;
    this.drop(old);
    box.parent = parent;
    if (!parent) this.root = box;
    else {
      parent.kids[parent.kids.indexOf(old)] = box;
      parent.children[parent.children.indexOf(old)] = box;
    }
  }

  private drop(top: Box): void {
    const stack = [top];
    for (let box = stack.pop(); box; box = stack.pop()) {
      this.byNumber.delete(box.number);
      for (const kid of box.kids) stack.push(kid);
    }
  }
}

/** A document without a body shows nothing. */
// biome-ignore lint/correctness/useYield: a reading without any step
function* readNothing(title: string): Generator<void, PageReading> {
  return { reading: { title, headings: [], banner: [], readings: [], partial: null }, places: [], toMeasure: [] };
}

/** Whether two readings of a frame say the same; readings one by one, as making a text of them all would hold others up. */
export function isSameReading(one: FrameReading, other: FrameReading): boolean {
  const outline = (reading: FrameReading): string => JSON.stringify({ ...reading, readings: reading.readings.length });
  return (
    outline(one) === outline(other) &&
    one.readings.every((reading, at) => {
      const match = other.readings[at];
      return match !== undefined && Object.values(reading).join('\n') === Object.values(match).join('\n');
    })
  );
}
