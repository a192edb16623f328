import type { SnapshotPiece } from '../snapshot-encoding.ts';
import { documentPart } from './dom.ts';
import { gatherPart } from './gather-part.ts';
import { newMemory, type PageMemory } from './page-memory.ts';
import { PieceWriter } from './piece-writer.ts';

const notWhole = 'The page could not be read whole.';

/** Gathers a page turn by turn, in pieces that can be sent as they come. */
export class Gatherer {
  readonly memory: PageMemory = newMemory();
  private readonly root: Document;
  private readonly onTree: (tree: ShadowRoot | Document) => void;
  private writer = new PieceWriter();
  private part: SnapshotPiece['part'] = null;
  private turn = 0;
  private isWhole = true;

  constructor(root: Document, onTree: (tree: ShadowRoot | Document) => void) {
    this.root = root;
    this.onTree = onTree;
  }

  /** Letters and numbers that wait to be taken. */
  get size(): number {
    return this.writer.size;
  }

  /** Gathers what stands now at some places of the page, or the whole page. Stops after every few elements, and yields what must be sent before the next part begins. */
  *gather(places: readonly Element[] | null): Generator<SnapshotPiece | null, void> {
    this.turn += 1;
    const body = documentPart(this.root, 'body');
    if (!places) this.startWhole();
    for (const [at, place] of (body ? (places ?? [body]) : []).entries()) {
      if (at > 0) yield this.take(false);
      const { memory } = this;
      const first = memory.next;
      this.writer = new PieceWriter();
      this.part = { replaces: places ? (memory.numbers.get(place) ?? 0) : 0, first };
      const rest = { named: [], labelled: new Set<string>(), onTree: this.onTree };
      const steps = gatherPart(place, { body: body as Element, first, memory, writer: this.writer, ...rest });
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          this.isWhole &&= step.value;
          break;
        }
        yield null;
      }
      if (!places) {
        memory.count = memory.next - first;
        memory.isStale = false;
      }
    }
  }

  /** What was gathered since it was last taken. */
  take(isLast: boolean, partial: string | null = null): SnapshotPiece {
    const { turn, part } = this;
    this.part = null;
    const title = isLast ? (documentPart(this.root, 'title') ?? '').slice(0, 400) : '';
    return { turn, part, ...this.writer.take(), isLast, title, partial: this.isWhole ? partial : notWhole };
  }

  private startWhole(): void {
    this.isWhole = true;
    this.part = { replaces: 0, first: this.memory.next };
    this.writer = new PieceWriter();
  }
}

/** The whole page in pieces, in one go. */
export function gatherNow(root: Document, gatherer = new Gatherer(root, () => undefined)): SnapshotPiece[] {
  const pieces = [...gatherer.gather(null)].filter((piece) => piece !== null);
  return [...pieces, gatherer.take(true)];
}
