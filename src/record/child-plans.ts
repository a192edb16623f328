import type { ScreenReading } from '../core/schemas/reading.ts';
import { evidenceOf } from './draft.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { knownFacts } from './lexicon/known-facts.ts';
import { labelKeys } from './lexicon/label-key.ts';
import type { People, Person } from './people/person.ts';
import type { Placed, Slot } from './people/slot.ts';
import type { Statement } from './statement.ts';
import { isDeclaredNone, plain } from './values/answers.ts';

/** Which plan a child is on, where a field or a badge names the plan ("Plan type: Child in need", "CP") rather than asking yes or no. */
export function planStatements(slots: Slot[], screens: ScreenReading[], people: People, lexicon: Lexicon): Statement[] {
  return [...slots.flatMap((slot) => fromFields(slot, people, lexicon)), ...fromBadges(screens, people, lexicon)];
}

function fromFields(slot: Slot, people: People, lexicon: Lexicon): Statement[] {
  const own = people.bySlot.get(slot.key);
  const child = own?.kind === 'child' ? own : childOfRecord(people);
  if (!child || slot.kind === 'professional' || (slot.kind === 'person' && !own)) return [];
  return slot.members.flatMap(({ placed, label }) => {
    if (placed.taught !== undefined && placed.taught?.fact !== 'child.legalStatus') return [];
    const key = labelKeys(label, lexicon.table).sorted;
    const isPlanLabel = lexicon.planLabels.has(key);
    if (!(isPlanLabel || lexicon.statusLabels.has(key)) || placed.reading.state === 'masked') return [];
    const fact = planNamed(placed.reading.value, lexicon);
    const isKind = kindLabel.test(label.trim());
    if (fact !== null && isKind && (placed.reading.column !== null || slot.kind === 'conference' || slot.kind === 'assessment')) return [];
    if (fact !== null && hasEnded(slot, placed)) return [];
    // What kind of case it is says the status that the child has by it.
    const status = { ...said('child.legalStatus', 'yes', child, placed), value: placed.reading.value, weak: true };
    if (fact !== null) return [said(fact, 'yes', child, placed), ...(isKind ? [status] : [])];
    const isAsked = knownFacts(label, lexicon).includes('child.legalStatus');
    if (!isPlanLabel && !isAsked && namesLegalStatus(placed.reading.value.replace(/^(?:under|on|subject to)(?: an?)? /i, ''), lexicon))
      return hasEnded(slot, placed)
        ? []
        : [{ ...said('child.legalStatus', 'yes', child, placed), value: placed.reading.value, weak: true }];
    const isNone =
      isPlanLabel && (own?.kind === 'child' || people.subject.kind === 'child') && isDeclaredNone(placed.reading.value, lexicon);
    return isNone ? ['child.cpPlan', 'child.cinStatus'].map((each) => said(each, 'no', child, placed)) : [];
  });
}

const kindLabel = /^(?:(?:case|child|client|current|primary|main) )?(?:type|category|classification)$/i;

function said(fact: string, value: 'yes' | 'no', child: Person, placed: Placed): Statement {
  const { reading, screen } = placed;
  return { fact, entity: child.key, status: 'recorded', value, text: reading.value, evidence: evidenceOf(placed), listed: false, screen };
}

/** A badge stands for the child whose record it is. */
function fromBadges(screens: ScreenReading[], people: People, lexicon: Lexicon): Statement[] {
  const child = childOfRecord(people);
  if (!child) return [];
  return screens.flatMap((screen, index) =>
    [...new Set(screen.frames.flatMap((frame) => frame.banner))].flatMap((line): Statement[] => {
      const fact = planNamed(line, lexicon) ?? planAsked(line, lexicon);
      const isLegal = fact === null && namesLegalStatus(line, lexicon);
      if (fact === null && !isLegal) return [];
      const evidence = { screen: screen.name, label: 'Banner', text: line, readAt: screen.readAt, place: null };
      const base = { entity: child.key, status: 'recorded' as const, text: line, evidence, listed: false, screen: index };
      return [isLegal ? { ...base, fact: 'child.legalStatus', value: line, weak: true } : { ...base, fact: fact ?? '', value: 'yes' }];
    }),
  );
}

/** The child a plan without a name must be about; null where several are possible. */
function childOfRecord(people: People): Person | null {
  return people.subject.kind === 'child' ? people.subject.person : people.flatChild;
}

/** The fact of the plan that a value names: alone, or before a detail ("CP - neglect", "Child protection plan: emotional abuse"). */
function planNamed(text: string, lexicon: Lexicon): string | null {
  const name = plain(text).split(/\s*(?:[:;,(–—]|\s-\s)/)[0] ?? '';
  for (const [fact, words] of Object.entries(lexicon.people.plans)) if (words.includes(name)) return fact;
  return null;
}

/** "Subject to CP plan" on a badge is the question of a field, answered. */
function planAsked(text: string, lexicon: Lexicon): string | null {
  if (/\b(?:status|no|not|none|ended|closed|previous|former|history)\b|\?\s*$/i.test(text)) return null;
  const keys = labelKeys(text, lexicon.table);
  const [fact, ...more] = lexicon.exact.get(keys.exact) ?? lexicon.sorted.get(keys.sorted) ?? [];
  return fact !== undefined && more.length === 0 && fact in lexicon.people.plans ? fact : null;
}

function namesLegalStatus(text: string, lexicon: Lexicon): boolean {
  const said = plain(text).replace(/\bs(?:ection|ec)?\.?\s?(?=\d)/g, 's');
  return (
    said.length < 60 &&
    lexicon.people.legalStatuses.some((name) => said === name || said.startsWith(`${name} `) || said.startsWith(`${name}:`))
  );
}

const ended = /^(?:closed|ended|ceased|discontinued|completed|cancelled|inactive|de-?registered|stepped down)\b/i;

/** The plan's own row or card says that it has ended. */
function hasEnded(slot: Slot, plan: Placed): boolean {
  const { section, group } = plan.reading;
  const beside = slot.members
    .map(({ placed }) => placed.reading)
    .filter((other) => other.group === group && other.section.join('>') === section.join('>'));
  return beside.some(
    ({ label, value, state }) =>
      (/\bstatus\b/i.test(label) && ended.test(value)) ||
      (/^(?:date )?(?:ended|closed|end date|date ended|ceased)(?: on| date)?$/i.test(label) && state === 'filled' && /\d/.test(value)),
  );
}
