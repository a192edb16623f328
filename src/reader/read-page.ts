import type { FrameReading, Heading } from '../core/reading.ts';
import { type Box, type Snapshot, takeSnapshot } from './box.ts';
import { attribute, bodyOf, documentElementOf, titleOf } from './dom.ts';
import { likesOf, shapeOf } from './kin.ts';
import { PageContext } from './page-context.ts';
import { ChoiceIndex, groupTitle, readChoice } from './read-choices.ts';
import { readDateParts } from './read-date-parts.ts';
import { readField } from './read-field.ts';
import { readNotesUnder } from './read-notes.ts';
import { readDefinitions, readPairs } from './read-pairs.ts';
import { isTable, readTable } from './read-table.ts';
import { caps, clean } from './text.ts';
import { headWords, isBold, isInline, isLabelLike, wordsOf } from './words.ts';

export interface PageReading {
  reading: FrameReading;
  /** The element of each reading, by its number. */
  places: Element[];
}

/** Reads everything that a document shows now, in one go. Never writes to the page and never throws because of it. */
export function readPage(root: Document): FrameReading {
  const steps = readInSteps(root);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.reading;
  }
}

/** The same in steps of a few milliseconds: between two of them the page can go on with its own work. */
export function* readInSteps(root: Document): Generator<void, PageReading> {
  const title = clean(titleOf(root) ?? '').slice(0, caps.label);
  const start = bodyOf(root) ?? documentElementOf(root);
  if (!start) return { reading: { title, headings: [], banner: [], readings: [], partial: null }, places: [] };
  let reader: TreeReader | null = null;
  let banner: string[] = [];
  let trouble: string | null = null;
  try {
    const snapshot = yield* takeSnapshot(start);
    reader = new TreeReader(snapshot);
    yield* reader.read(snapshot.root);
    banner = bannerLines(snapshot.root);
    if (!snapshot.isWhole || reader.page.readings.length > mostReadings) trouble = 'The page is too long to read whole.';
  } catch {
    // A page nested beyond reason, or torn down while it was read. What was read so far stands.
    trouble = 'The page could not be read whole.';
  }
  const { readings = [], places = [] } = reader?.page ?? {};
  return { reading: { title, headings: reader?.headings ?? [], banner, readings, partial: trouble }, places };
}

const mostReadings = 20_000;
const skippedRoles = /^(navigation|menu|menubar|tablist|toolbar|search|status|log|progressbar|contentinfo|listbox|tooltip|alert)$/;

/** Walks the visible tree once and hands every part to the reader that knows its structure. */
class TreeReader {
  readonly page: PageContext;
  readonly headings: Heading[] = [];
  private readonly choices: ChoiceIndex;

  constructor(snapshot: Snapshot) {
    this.page = new PageContext(snapshot);
    this.choices = new ChoiceIndex(snapshot.choices);
  }

  /** Reads the tree, stopping now and then. */
  *read(top: Box): Generator<void, void> {
    yield* this.visitSlowly(top, 0);
  }

  private *visitSlowly(box: Box, depth: number): Generator<void, void> {
    const size = box.letters + box.fields * 20;
    if (size < 1_500 || depth > 40 || this.isWhole(box)) {
      this.visit(box);
      yield;
      return;
    }
    const leave = this.enter(box);
    if (!leave) return;
    if (!readPairs(box, this.page, this.visit)) {
      for (const child of box.children) {
        if (typeof child === 'string' || readNotesUnder(child, box, this.page)) continue;
        yield* this.visitSlowly(child, depth + 1);
      }
    }
    leave();
  }

  /** Structures that are read as one. */
  private isWhole(box: Box): boolean {
    return box.control !== null || box.tag === 'dl' || isTable(box) || box.tag === 'table' || /^h[1-6]$/.test(box.tag);
  }

  private readonly visit = (box: Box): void => {
    const { page } = this;
    if (page.used.has(box) || page.readings.length > mostReadings) return;
    if (box.control !== null) this.visitControl(box);
    else if (box.tag === 'legend' || box.tag === 'caption' || (box.letters === 0 && box.fields === 0)) this.noteTitlesIn(box);
    else if (isTable(box)) this.inside(box, () => readTable(box, page, this.choices, this.visit));
    else if (box.tag === 'dl') this.inside(box, () => readDefinitions(box, page, this.visit));
    else if (box.tag !== 'label' || box.fields > 0 || !this.namesField(box))
      this.inside(box, () => {
        if (!readPairs(box, page, this.visit)) this.visitChildren(box);
      });
  };

  private inside(box: Box, work: () => void): void {
    const leave = this.enter(box);
    if (!leave) return;
    work();
    leave();
  }

  private noteTitlesIn(box: Box): void {
    if (levelOf(box) !== null) this.noteTitle(box);
    else for (const child of box.children) if (typeof child !== 'string') this.noteTitlesIn(child);
  }

  private visitChildren(box: Box): void {
    for (const child of box.children) {
      if (typeof child === 'string' || readNotesUnder(child, box, this.page)) continue;
      this.visit(child);
    }
  }

  private visitControl(box: Box): void {
    const { page } = this;
    if (box.control === 'button' || box.control === 'image') return;
    if (box.control === 'radio' || box.control === 'checkbox') readChoice(box, page, this.choices);
    else if (!readDateParts(box, page)) readField(box, page);
  }

  private namesField(label: Box): boolean {
    return attribute(label.element, 'for') !== null && this.page.boxOf(label.element) !== null && this.page.used.has(label);
  }

  /** Notes titles and groups on the way in; returns what undoes it on the way out, or null where nothing below is part of the record. */
  private enter(box: Box): (() => void) | null {
    const { page } = this;
    if (/^(nav|footer|search|aside)$/.test(box.tag) && box.fields === 0 && box.tag !== 'aside') return null;
    if (skippedRoles.test(box.role) && box.fields === 0) return null;
    // A dialog stands over the page, not in the part it was opened from.
    const under = box.tag === 'dialog' || /^(alert)?dialog$/.test(box.role) ? page.titles.splice(0) : [];
    this.noteTitle(box);
    const [titles, readings] = [page.titles.length, page.readings.length];
    const legend = groupTitle(box, page) ?? captionOf(box);
    if (legend) page.titles.push({ level: 9, text: legend.text.slice(0, caps.label), inside: box });
    const group = isRepeated(box, page.groups.length > 0) ? page.newGroup() : null;
    if (group) page.groups.push(group);
    return () => {
      if (group) {
        page.groups.pop();
        this.dissolveSmall(group, readings);
      }
      // A title counts for what follows it inside the same container.
      if (!/^h[1-6]$/.test(box.tag) && box.role !== 'heading' && !isTitleBox(box) && !this.handsOnTitle(box, titles))
        page.titles.length = Math.min(page.titles.length, titles);
      if (under.length > 0) page.titles.splice(0, page.titles.length, ...under);
    };
  }

  /** A wrapper that held a title and little else: what follows it stands under that title. */
  private handsOnTitle(box: Box, from: number): boolean {
    const { titles } = this.page;
    const title = titles[from];
    if (!title || !box.parent || titles.length !== from + 1 || title.level > 6 || box.letters > title.text.length + 60) return false;
    title.inside = box.parent;
    return true;
  }

  /** A repeated box with a single reading is a row of a list, not a person or an event. */
  private dissolveSmall(group: string, from: number): void {
    const added = this.page.readings.slice(from);
    if (added.length === 1 && added[0]?.group === group) added[0].group = this.page.groups.at(-1) ?? null;
  }

  private noteTitle(box: Box): void {
    const level = levelOf(box);
    if (level === null) return;
    const text = headWords(box).slice(0, caps.label);
    if (text === '') return;
    if (level <= 6) this.headings.push({ level, text });
    const { titles } = this.page;
    while (titles.length > 0 && (titles.at(-1)?.level ?? 0) >= level && titles.at(-1)?.inside === box.parent) titles.pop();
    titles.push({ level, text, inside: box.parent ?? box });
  }
}

function levelOf(box: Box): number | null {
  if (/^h[1-6]$/.test(box.tag)) return Number(box.tag[1]);
  if (box.role === 'heading') return Number(attribute(box.element, 'aria-level')) || 2;
  if (box.tag === 'summary') return 7;
  return isTitleBox(box) ? 8 : null;
}

/** A short bold line that stands alone before fields or tables: a title without a heading's markup. */
function isTitleBox(box: Box): boolean {
  if (box.fields > 0 || box.letters === 0 || box.letters > 60 || !box.parent || box.tag === 'a' || /^t[dhr]$/.test(box.tag)) return false;
  if (
    /^(label|dt|dd|li|legend|caption|option|strong|b)$/.test(box.tag) ||
    box.children.some((child) => typeof child !== 'string' && (!isInline(child) || child.tag === 'a'))
  )
    return false;
  const siblings = box.parent.children;
  const after = siblings
    .slice(siblings.indexOf(box) + 1)
    .find((child): child is Box => typeof child !== 'string' && (child.letters > 0 || child.fields > 0));
  if (!after || !(after.fields > 0 || after.tag === 'table' || after.letters > 2 * box.letters + 20)) return false;
  const words = wordsOf(box);
  return isLabelLike(words) && !/[:?]\s*$/.test(words) && isBold(box);
}

function captionOf(box: Box): { text: string } | null {
  if (box.tag !== 'table') return null;
  const caption = box.children.find((child): child is Box => typeof child !== 'string' && child.tag === 'caption');
  const text = caption ? wordsOf(caption) : clean(attribute(box.element, 'aria-label') ?? '');
  return text === '' ? null : { text };
}

/** A box that stands for one person or event among several: list items, cards, groups, siblings of the same make. */
function isRepeated(box: Box, isInGroup: boolean): boolean {
  if (isInline(box) || /^(tr|tbody|td|th|thead|table|body)$/.test(box.tag)) return false;
  // A list of terms that stands alone inside a card or an entry belongs to it.
  if (box.tag === 'dl') return likesOf(box).length > 1 || !isInGroup;
  if (/^(li|article|fieldset)$/.test(box.tag) || /^(listitem|article|group|tabpanel)$/.test(box.role)) return true;
  return box.letters + box.fields > 0 && shapeOf(box) !== `${box.tag}.` && likesOf(box).length > 1;
}

/** Short lines of the page's banner or person header: names, dates, chips. */
function bannerLines(top: Box): string[] {
  const lines: string[] = [];
  const collect = (box: Box): void => {
    if (lines.length >= 60 || box.tag === 'nav' || box.control !== null) return;
    const hasBlocks = box.children.some((child) => typeof child !== 'string' && child.letters > 0);
    if (!hasBlocks) {
      const words = wordsOf(box).slice(0, caps.label);
      if (words !== '') lines.push(words);
      return;
    }
    for (const child of box.children) {
      if (typeof child !== 'string') collect(child);
      else if (clean(child) !== '') lines.push(clean(child).slice(0, caps.label));
    }
  };
  const seek = (box: Box, depth: number): void => {
    if (isBanner(box)) collect(box);
    else if (depth < 12) for (const child of box.children) if (typeof child !== 'string') seek(child, depth + 1);
  };
  seek(top, 0);
  return lines;
}

const bannerNames =
  /(^|[-_\s])(banner|person-?(header|bar|summary)|patient-?(header|banner|bar|info)|client-?(header|banner|bar)|identity|demographics?-?(bar|header)|record-?(header|banner)|case-?header)([-_\s]|$)/i;

function isBanner(box: Box): boolean {
  if (box.tag === 'header' || box.role === 'banner') return box.letters < 1_500;
  return (
    box.letters < 1_500 && (bannerNames.test(attribute(box.element, 'class') ?? '') || bannerNames.test(attribute(box.element, 'id') ?? ''))
  );
}
