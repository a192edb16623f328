import type { Reading, ReadingKind } from '../core/reading.ts';
import type { Box, Snapshot } from './box.ts';
import { attribute, byId } from './dom.ts';
import { caps, clean, cleanLabel, cleanLines, stateOf } from './text.ts';

/** What is gathered while one snapshot is read. */
export class PageContext {
  readonly readings: Reading[] = [];
  readonly places: Element[] = [];
  /** Boxes that were read already, as labels or as parts of a group. */
  readonly used = new Set<Box>();
  /** Titles over the place that is being read, outermost first, with the box each belongs to. */
  readonly titles: { level: number; text: string; inside: Box }[] = [];
  /** Names of the repeated containers around the place, outermost first. */
  readonly groups: string[] = [];
  private readonly boxes: Map<Element, Box>;
  private readonly labels = new Map<Element, Box[]>();
  private groupCount = 0;

  constructor({ named, labels }: Pick<Snapshot, 'named' | 'labels'>) {
    this.boxes = named;
    for (const label of labels) {
      const id = attribute(label.element, 'for');
      const field = id ? byId(label.element, id) : null;
      if (field) this.labels.set(field, [...(this.labels.get(field) ?? []), label]);
    }
  }

  boxOf(element: Element | null): Box | null {
    return (element && this.boxes.get(element)) ?? null;
  }

  /** The visible label elements that name a field: by `for`, or around it. */
  labelsFor(box: Box): Box[] {
    const found = this.labels.get(box.element) ?? [];
    let at = box.parent;
    for (let level = 0; at && level < 6 && at.tag !== 'label'; level += 1) at = at.parent;
    return at?.tag === 'label' && !found.includes(at) && (attribute(at.element, 'for') ?? '') === '' ? [...found, at] : found;
  }

  newGroup(): string {
    this.groupCount += 1;
    return `g${this.groupCount}`;
  }

  inGroup(work: () => void): void {
    this.groups.push(this.newGroup());
    work();
    this.groups.pop();
  }

  /** Adds a reading unless its label says nothing. */
  add(
    box: Box,
    raw: {
      label: string;
      value: string;
      kind: ReadingKind;
      how: string;
      row?: string | null;
      column?: string | null;
      group?: string | null;
      isPicture?: boolean;
    },
  ): boolean {
    const label = cleanLabel(raw.label);
    if (!/[\p{L}\p{N}]/u.test(label)) return false;
    const value = raw.kind === 'prose' ? cleanLines(raw.value).slice(0, caps.prose) : clean(raw.value).slice(0, caps.value);
    this.places.push(box.element);
    this.readings.push({
      label,
      value,
      kind: raw.kind,
      state: raw.isPicture ? 'unreadable' : stateOf(value),
      section: this.titles.map((title) => title.text),
      row: raw.row?.slice(0, caps.label) ?? null,
      column: raw.column?.slice(0, caps.label) ?? null,
      how: raw.how,
      group: raw.group ?? this.groups.at(-1) ?? null,
      at: this.places.length - 1,
    });
    return true;
  }
}
