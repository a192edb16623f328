import {
  allIn,
  around,
  attribute,
  controlOf,
  countIn,
  documentPart,
  isConnected,
  isWithin,
  nearestOf,
  rectOf,
  tagOf,
  typeOf,
} from './dom.ts';
import { factsOf, heldBy } from './element-facts.ts';
import { newMake } from './make.ts';
import { isGathered, type PageMemory } from './page-memory.ts';
import { isSeen } from './visibility.ts';

/** Past so many changed elements the whole page is gathered: finding out what they have in common costs as much. */
const mostPlaces = 300;

export const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // What shows or hides a part of the page, changes a value without typing, or names something.
  attributeFilter: [
    ...'class style hidden open value checked selected disabled type role id for title placeholder alt colspan rowspan'.split(' '),
    ...'hidden checked expanded selected pressed valuenow valuetext label labelledby level'.split(' ').map((name) => `aria-${name}`),
  ],
};

/** What changed on a page since it was last gathered. */
export class Changes {
  private places = new Set<Element>();
  private moved = new Set<Element>();
  private isAll = true;

  /** Everything may have changed: the window has another size, a style sheet came. */
  noteAll(): void {
    this.isAll = true;
    this.places.clear();
    this.moved.clear();
  }

  note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (this.isAll) return;
      const { target } = record;
      const element = typeOf(target) === 1 ? (target as Element) : around(target);
      if (!element || isAboutAll(record, element)) this.noteAll();
      else if (!isOutside(element)) this.notePlace(element, record);
    }
  }

  notePlace(element: Element, record?: MutationRecord): void {
    if (this.isAll) return;
    this.places.add(element);
    for (const node of [...(record?.addedNodes ?? []), ...(record?.removedNodes ?? [])])
      if (typeOf(node) === 1) this.moved.add(node as Element);
    if (this.places.size > mostPlaces || this.moved.size > mostPlaces) this.noteAll();
  }

  /** Fields can be filled by a script without a word: each that was gathered is asked what it holds. */
  noteFields(memory: PageMemory): void {
    memory.fields = memory.fields.filter((reference) => {
      const field = reference.deref();
      if (!field || !isConnected(field)) {
        if (field) memory.held.delete(field);
        return false;
      }
      const holds = heldBy(field);
      if (memory.held.get(field) === holds) return true;
      memory.held.set(field, holds);
      this.notePlace(field);
      return true;
    });
  }

  /** The smallest parts of the page that hold all that changed, and forgets about them; null for the whole page. */
  take(root: Document, memory: PageMemory): Element[] | null {
    const { places, moved, isAll } = this;
    this.places = new Set();
    this.moved = new Set();
    this.isAll = false;
    const body = documentPart(root, 'body');
    if (isAll || !body || bearName(moved, root, memory)) return null;
    const parts = new Set<Element>();
    for (const place of places) {
      const part = isConnected(place) ? partAround(place, body, memory) : undefined;
      if (part === null) return null;
      if (part) parts.add(part);
    }
    const outer = [...parts].filter((part) => ![...parts].some((other) => other !== part && isWithinFlat(part, other)));
    return 2 * outer.reduce((sum, part) => sum + countIn(part), 0) > memory.count + 100 ? null : outer;
  }
}

const isSheet = (node: Node): boolean => typeOf(node) === 1 && /^(style|link)$/.test(tagOf(node as Element));

/** A style sheet from elsewhere has come. */
export const isSheetLoad = ({ target }: Event): boolean => target instanceof Node && isSheet(target);

function isAboutAll({ type, addedNodes, removedNodes }: MutationRecord, element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'style' || tag === 'link') return true;
  if (tag === 'html' || tag === 'body')
    return type === 'attributes' || tag === 'body' || [...addedNodes].some((node) => tagOf(node as Element) === 'body');
  return [...addedNodes, ...removedNodes].some(isSheet);
}

const isOutside = (element: Element): boolean => /^(html|head|title|meta|script)$/.test(tagOf(element));

/** Whether what came or went names others that stand elsewhere, or takes an id from one that stayed: then these are called otherwise now. */
function bearName(moved: ReadonlySet<Element>, root: Document, { namers }: PageMemory): boolean {
  const stayed = (element: Element): boolean => ![...moved].some((part) => isWithin(element, part));
  const bears = (element: Element): boolean => {
    const id = attribute(element, 'id');
    return namers.has(element) || (id !== '' && allIn(root, `#${CSS.escape(id)}`).some(stayed));
  };
  return [...moved].some((part) => [part, ...allIn(part, '[id], label')].some(bears));
}

/** The part to gather for one changed element: what stands around it, since its neighbours can look otherwise now. Null for the whole page. */
function partAround(place: Element, body: Element, memory: PageMemory): Element | null {
  if (nearestOf(place, 'label') || memory.namers.has(place)) {
    const label = nearestOf(place, 'label');
    const field = label && controlOf(label);
    if (!field || !isWithin(field, around(label) ?? label)) return null;
  }
  let part = around(nearestOf(place, '[role=combobox]') ?? place);
  while (part && part !== body && !(isGathered(part, body, memory) && isStillSeen(part))) part = around(part);
  return part === body ? null : part;
}

/** What has no size shows whether there is anything inside; then what is around it may be folded. */
function isStillSeen(part: Element): boolean {
  const { width, height } = rectOf(part);
  if (width <= 1 || height <= 1) return false;
  const outer = around(part);
  return outer !== null && isSeen(part, factsOf(part, ''), tagOf(outer), newMake());
}

function isWithinFlat(part: Element, other: Element): boolean {
  for (let at: Element | null = part; at; at = around(at)) if (at === other) return true;
  return false;
}
