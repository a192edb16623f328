import { mostInAttribute } from '../snapshot-encoding.ts';
import { allIn, attribute, byId, isWithin, rawTextOf, rootOf, tagOf } from './dom.ts';
import type { Gathering, Named } from './gathering.ts';
import { isGathered, type PageMemory } from './page-memory.ts';

/** Writes down what labels say that cannot be seen: one kept for screen readers only is still the page's own word for the field. */
export function* writeOutsideLabels(gathering: Gathering): Generator<void, void> {
  const { memory, writer, named, labelled } = gathering;
  const unlabelled = new Map<string, Named>();
  let count = 0;
  for (const each of named) {
    count += 1;
    if (count % 100 === 0) yield;
    const { element, number, tree, facts } = each;
    for (const id of facts.labelledBy === '' ? [] : facts.labelledBy.split(/\s+/)) {
      const label = byId(element, id);
      if (!label) continue;
      memory.namers.add(label);
      if (!isSent(label, gathering) && !isWithin(label, element)) writer.labelOutside(number, id, wordsOf(label));
    }
    // Of several elements with one id the first bears it, wherever the others stand.
    const isBearer = facts.control && facts.id && !labelled.has(`${tree} ${facts.id}`) && byId(element, facts.id) === element;
    if (isBearer) unlabelled.set(`${tree} ${facts.id}`, each);
  }
  yield* writeUnseenLabels(unlabelled, gathering);
}

/** Asking a field for its labels walks the whole page; asking the page for its labels does so once. A field that has a label in sight needs no other. */
function* writeUnseenLabels(fields: Map<string, Named>, gathering: Gathering): Generator<void, void> {
  const roots = new Map([...fields.values()].map(({ tree, element }) => [tree, element]));
  for (const [tree, element] of roots) {
    yield;
    const labels = allIn(rootOf(element), 'label[for]');
    const keyOf = (label: Element): string => `${tree} ${attribute(label, 'for')}`;
    for (const label of labels) if (isSent(label, gathering)) fields.delete(keyOf(label));
    for (const label of labels) {
      const field = fields.get(keyOf(label));
      if (!field) continue;
      gathering.memory.namers.add(label);
      gathering.writer.labelOutside(field.number, '', wordsOf(label));
    }
  }
}

const isSent = (label: Element, { first, body, memory }: Gathering): boolean =>
  (memory.numbers.get(label) ?? 0) >= first || isGathered(label, body, memory);

const wordsOf = (label: Element): string => rawTextOf(label).slice(0, mostInAttribute);

/** An element that was seen is seen no longer: where it named others, they are called otherwise now. */
export function noteHidden(element: Element, memory: PageMemory): void {
  if (memory.namers.has(element) || tagOf(element) === 'label') memory.isStale = true;
  else memory.isStale ||= allIn(element, 'label, [id]').some((each) => tagOf(each) === 'label' || memory.namers.has(each));
}
