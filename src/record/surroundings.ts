import type { DraftInput } from './draft.ts';
import { knownFacts, strictFacts } from './lexicon/known-facts.ts';
import { labelKeys } from './lexicon/label-key.ts';
import { isPlain } from './lexicon/resolve-label.ts';
import type { Placed, Slot } from './people/slot.ts';

type Member = Slot['members'][number];

/** What stands around a reading and tells what a vague label means. */
export interface Surroundings {
  /** Groups of facts ("referral") meant on its screen, with how often. */
  neighbours(member: Member): ReadonlyMap<string, number>;
  /** Facts and attributes of a person in the same part of the screen: under the same heading, outside tables of several rows. */
  beside(member: Member): ReadonlySet<string>;
  /** It is a cell of a table of several rows. */
  isOneOfRows(member: Member): boolean;
  /** What a field beside it calls the form that it stands on ("Form: Child and Family Assessment"). */
  form(member: Member): string[];
}

const none: ReadonlySet<string> = new Set();
const formLabel =
  /^(?:form|form name|form type|type of form|type of assessment|assessment type|step|step name|episode type|process|record type)$/i;

/** "Type: Young carer assessment" */
const namesForm =
  /\b(?:assessment|conference|core group(?: meeting)?|strategy (?:discussion|meeting)|enquiry|(?:review|planning|network|professionals['’]?|family|family group|taf|tac|cin|child in need|looked after) (?:meeting|review|conference))$/i;
const saysKind = /^(?:type|kind|title|service|appointment|purpose|subject|event|activity|meeting|about)$/i;

export function surroundings(input: DraftInput): Surroundings {
  const members = input.slots.flatMap((slot) => slot.members);
  const neighbours = countNeighbours(members, input);
  const rows = countRows(members);
  const parts = new Map<string, Set<string>>();
  const heads = new Map<string, Set<string>>();
  const forms = new Map<string, { value: string; group: string | null | undefined }[]>();
  for (const member of members) {
    const key = partOf(member.placed, rows);
    if (key === null) continue;
    const known = isPlain(member.label, input.lexicon) ? knownFacts(member.label, input.lexicon) : usualFacts(member.label, input);
    const told = member.attribute !== null ? [member.attribute] : known.length === 1 ? known : ofHeading(member, input);
    const head = headOf(member);
    if (head !== null) heads.set(key, new Set([...(heads.get(key) ?? []), head]));
    parts.set(key, new Set([...(parts.get(key) ?? []), ...told]));
    const { value } = member.placed.reading;
    const isForm = formLabel.test(member.label) || (saysKind.test(member.label.trim()) && namesForm.test(value.trim()));
    if (isForm && member.placed.reading.state === 'filled')
      forms.set(key, [...(forms.get(key) ?? []), { value, group: formLabel.test(member.label) ? undefined : member.placed.shown.group }]);
  }
  for (const [key, asked] of heads) if (asked.size > 2) parts.set(key, new Set([...(parts.get(key) ?? []), 'case.header']));
  return {
    neighbours: (member) => neighbours.get(member.placed.screen) ?? new Map(),
    beside: (member) => parts.get(partOf(member.placed, rows) ?? '') ?? none,
    isOneOfRows: ({ placed }) => placed.reading.column !== null && (rows.get(cellKey(placed)) ?? 0) > 1,
    form: ({ placed }) =>
      (forms.get(partOf(placed, rows) ?? '') ?? [])
        .filter(({ group }) => group === undefined || group === placed.shown.group)
        .map(({ value }) => value),
  };
}

/** What stands in the head of a record: each is vague alone, and three of them together are those of a case. */
const headLabels: readonly [string, RegExp][] = [
  ['number', /^(?:(?:case|record|ticket|referral|reference) )?(?:number|no\.?|id|ref|reference)$/i],
  ['owner', /^(?:owner|assigned(?: to)?|assignee|allocated(?: to)?|responsible|owned by|worker|handled by)$/i],
  ['status', /^(?:(?:current )?(?:status|state|stage))$/i],
  ['priority', /^(?:priority|urgency|severity)$/i],
  ['team', /^(?:team|queue|department|assignment group|group)$/i],
  ['opened', /^(?:opened|created|received|opened on|created on|received on|date opened|create date)$/i],
];

/** Tasks, visits and notes have an owner, a status and a day as well. */
const ofOther =
  /\b(?:notes?|tasks?|visits?|meetings?|forms?|documents?|consents?|incidents?|appointments?|actions?|alerts?|plans?|assessments?|placements?|activit\w+|emails?|messages?|uploads?|conferences?|linked|related)\b/i;

function headOf({ placed }: Member): string | null {
  const { reading, screenName } = placed;
  if (reading.column !== null || ofOther.test([...reading.section, screenName].join(' '))) return null;
  return headLabels.find(([, words]) => words.test(reading.label.trim()))?.[0] ?? null;
}

function pathOf({ screen, frame, reading }: Placed): string {
  return `${screen}/${frame}/${reading.section.join('>')}`;
}

/** The part of the screen that a reading stands in; null in a table of several rows. */
function partOf(placed: Placed, rows: ReadonlyMap<string, number>): string | null {
  const { reading } = placed;
  if (reading.column === null) return reading.group === null ? pathOf(placed) : `${pathOf(placed)}/${reading.group}`;
  return (rows.get(cellKey(placed)) ?? 0) > 1 ? null : `${pathOf(placed)}/row`;
}

function cellKey(placed: Placed): string {
  return `${pathOf(placed)}/${placed.reading.column}`;
}

function countRows(members: readonly Member[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { placed } of members) if (placed.reading.column !== null) rows.set(cellKey(placed), (rows.get(cellKey(placed)) ?? 0) + 1);
  return rows;
}

/** How often each group of facts is meant on a screen: decides labels that several groups share. Two vague labels of one group support each other. */
function countNeighbours(members: readonly Member[], input: DraftInput): Map<number, Map<string, number>> {
  const counts = new Map<number, Map<string, number>>();
  const vague = new Map<number, Map<string, number>>();
  const heard = new Set<string>();
  for (const member of members) {
    const facts = knownFacts(member.label, input.lexicon);
    const group = facts.length === 1 ? facts[0]?.split('.')[0] : undefined;
    // A column repeats its label in every row: it speaks once.
    const key = `${member.placed.screen}|${member.label}`;
    if (group && !heard.has(key) && !meansNothingAlone(member.label, input))
      addCount(isPlain(member.label, input.lexicon) ? counts : vague, member.placed.screen, group);
    heard.add(key);
  }
  for (const [screen, groups] of vague) {
    for (const [group, count] of groups) if (count > 1 && !counts.get(screen)?.has(group)) addCount(counts, screen, group);
  }
  return counts;
}

/** "Reference" under "Referral" is the number of the record. */
function ofHeading({ label, placed }: Member, { lexicon }: DraftInput): readonly string[] {
  const facts = strictFacts(`${placed.reading.section.at(-1) ?? ''} ${label}`, lexicon);
  return facts.length === 1 ? facts : [];
}

/** "To" and "Type" lend each other no meaning. */
function meansNothingAlone(label: string, input: DraftInput): boolean {
  return input.lexicon.contexts.has(labelKeys(label, input.lexicon.table).sorted) && usualFacts(label, input).length === 0;
}

/** What a shared label means where nothing decides. */
function usualFacts(label: string, { lexicon }: DraftInput): readonly string[] {
  return lexicon.contexts.get(labelKeys(label, lexicon.table).sorted)?.usual ?? [];
}

function addCount(counts: Map<number, Map<string, number>>, screen: number, group: string): void {
  const groups = counts.get(screen) ?? new Map<string, number>();
  counts.set(screen, groups.set(group, (groups.get(group) ?? 0) + 1));
}
