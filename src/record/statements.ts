import type { FactDefinition } from '../core/schemas/vocabulary.ts';
import { chooseFacts } from './choose-facts.ts';
import { type Base, type DraftInput, type Drafts, evidenceOf } from './draft.ts';
import { entitiesOf } from './fact-entities.ts';
import { addFinding, addNarrative } from './findings/finding-statements.ts';
import { isNoteDetail } from './findings/note-head.ts';
import { formOfConsent, recipientInLabel } from './label-statements.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { strictFacts } from './lexicon/known-facts.ts';
import { indexGroups } from './people/groups.ts';
import type { Person } from './people/person.ts';
import type { Placed, Slot } from './people/slot.ts';
import { detailsInName, joinAddress, joinParts, nameChildren, nameInHeading, namePartner } from './person-details.ts';
import { headedProfessional } from './professional-facts.ts';
import { isSaidByTheWay } from './said-by-the-way.ts';
import { surroundings } from './surroundings.ts';
import { plain, startsWith } from './values/answers.ts';
import { parseDate } from './values/parse-date.ts';
import { looksLikeName } from './values/parse-name.ts';
import { typeValue } from './values/type-value.ts';
import type { TypedValue } from './values/typed-value.ts';

/** Types every reading that is understood. Event facts carry their slot as entity (`referral@slot`) until events are told apart. */
export function makeStatements(input: DraftInput): Drafts {
  const drafts: Drafts = { statements: [], narratives: new Map() };
  const around = surroundings(input);
  const details = noteDetails(input);
  for (const slot of input.slots) {
    const person = input.people.bySlot.get(slot.key) ?? null;
    const draft = draftOf(slot, input.lexicon);
    for (const member of slot.members) {
      if (details.has(member.placed.index)) continue;
      const definitions = chooseFacts(member, slot, person, around, input);
      for (const definition of definitions) addStatements(definition, member.placed, member.label, slot, person, draft, input, drafts);
      if (definitions.length === 0 && member.placed.reading.kind === 'prose')
        drafts.narratives.set(member.placed.index, { placed: member.placed, facts: [], person: null });
    }
    const headed = headedProfessional(slot, input);
    const definition = input.lexicon.vocabulary.get(headed?.fact ?? '');
    if (headed && definition)
      addStatements(definition, namedBy(headed.role.placed, headed.name), headed.role.label, slot, person, draft, input, drafts);
    if (person) nameInHeading(slot, person, input, drafts);
    if (person) joinParts(slot, person, ['firstName', 'lastName'], ' ', input, drafts);
    if (person) joinAddress(slot, person, input, drafts);
    if (person?.role === 'partner') namePartner(slot, person, input, drafts);
  }
  return drafts;
}

/** The heading of a card is read in the place of the field that tells what the card is. */
function namedBy(placed: Placed, name: string): Placed {
  return { ...placed, reading: { ...placed.reading, value: name }, shown: { ...placed.shown, value: name } };
}

/** When, by whom and of what kind a note is: details of the note, no facts of the case. A record map can say otherwise. */
function noteDetails(input: DraftInput): Set<number> {
  const placed = input.slots.flatMap((slot) => slot.members.map((member) => member.placed));
  const groups = indexGroups(placed);
  const details = new Set<number>();
  for (const note of placed.filter((item) => item.reading.kind === 'prose')) {
    const others = groups.of(note);
    if (others.length > 0 && others.every((other) => isNoteDetail(other, input.lexicon)))
      for (const other of others)
        if (isNotePart(other) || (other.taught === undefined && !isDayOfMeeting(other, others, input))) details.add(other.index);
  }
  return details;
}

/** The notes of a core group are dated on the day it was held. */
function isDayOfMeeting({ reading }: Placed, others: readonly Placed[], { lexicon, now }: DraftInput): boolean {
  if (parseDate(reading.value, now) === null) return false;
  const kind = others.find((other) => /^(?:\w+ )?(?:type|kind)$/i.test(other.reading.label.trim()))?.reading.value;
  return kind !== undefined && strictFacts(`${kind} held`, lexicon).some((fact) => meeting.test(fact));
}

const meeting = /(?:[mM]eeting|conference|coreGroup|strategyDiscussion|Review)/;

function isNotePart({ taught }: Placed): boolean {
  return taught?.fact === 'note.at' || taught?.fact === 'note.author';
}

const done = /(?:At|Date|completed|held)$/;
/** What a draft or a task in progress still counts for, and what only a thing that is yet to come is not. */
const begun = /(?:started|scheduled|planned|Planned|Birth|made|received|review|[vV]isit|[sS]een)/;
const ahead = /(?:scheduled|planned|Planned|Birth|review)/;

function isUndone(fact: string, draft: 'draft' | 'planned' | null): boolean {
  return draft !== null && done.test(fact) && !(draft === 'planned' ? ahead : begun).test(fact);
}

const statusLabel = /^(?:\w+ )?(?:status|state|progress)$/i;

/** A row whose status says draft, cancelled or scheduled: nothing in it counts as done, and of what is planned or called off not even the beginning. */
function draftOf(slot: Slot, lexicon: Lexicon): 'draft' | 'planned' | null {
  if (!slot.key.startsWith('group|') && !slot.key.startsWith('section|')) return null;
  const said = slot.members.flatMap(({ placed }) => (statusLabel.test(placed.reading.label) ? [plain(placed.reading.value)] : []));
  const isOf = (words: ReadonlySet<string>): boolean => said.some((value) => words.has(value) || startsWith(value, words));
  if (!isOf(lexicon.values.draft)) return null;
  return isOf(lexicon.values.booked) || said.some((value) => /^(?:cancel|not started|abandoned|deleted|postponed)/.test(value))
    ? 'planned'
    : 'draft';
}

/** "Child: Ivo Frost" in a list of referrals names a child, and says of nobody that they are a parent. */
function isOneChild({ fact }: FactDefinition, { reading }: Placed): boolean {
  return fact === 'adult.isParent' && /^(?:the )?child$/i.test(reading.label.trim()) && looksLikeName(reading.value);
}

/** "Relationship: Mother" in the row of a child, on the mother's own record, says what she is to the child. */
function asOfParent(typed: TypedValue, { fact }: FactDefinition, { reading }: Placed, { people }: DraftInput): TypedValue {
  if (/\b(?:lives|living|resid\w+|stay\w*)\b/i.test(reading.label)) return typed;
  const isParent = /^(?:(?:birth|biological|natural|adoptive|step)[- ]?)?(?:mother|father|mum|dad|parent)\b/i.test(
    String(typed.value ?? ''),
  );
  return fact === 'child.relationship' && people.subject.kind === 'adult' && isParent ? { ...typed, value: 'dependent' } : typed;
}

function addStatements(
  definition: FactDefinition,
  placed: Placed,
  label: string,
  slot: Slot,
  person: Person | null,
  draft: 'draft' | 'planned' | null,
  input: DraftInput,
  drafts: Drafts,
): void {
  const { lexicon, now } = input;
  const evidence = evidenceOf(placed);
  const entities = isOneChild(definition, placed) ? [] : entitiesOf(definition, slot, person, placed, input);
  if (entities.length === 0 && definition.fact in lexicon.people.namesChildren && placed.reading.state === 'filled')
    nameChildren(
      definition,
      placed,
      { entity: '', text: placed.reading.value, evidence, listed: true, screen: placed.screen },
      input,
      drafts,
    );
  for (const entity of entities) {
    const base: Base = {
      entity,
      text: placed.reading.value,
      evidence,
      listed: slot.key.startsWith('group|') || placed.reading.column !== null,
      screen: placed.screen,
      order: placed.index,
    };
    if (entities.length > 1) base.shared = true;
    if (isSaidByTheWay(definition, placed, label, slot, lexicon)) base.weak = true;
    if (definition.type === 'finding') {
      addFinding(definition, placed, person, base, input, drafts);
      continue;
    }
    const typed = asOfParent(typeValue(placed.reading, definition, lexicon, now), definition, placed, input);
    if (typed.status === 'not-seen') continue;
    const undone = typed.status === 'recorded' && isUndone(definition.fact, draft);
    drafts.statements.push({ ...base, fact: definition.fact, status: typed.status, value: undone ? 'no' : typed.value });
    if (typed.alternatives)
      for (const value of typed.alternatives) drafts.statements.push({ ...base, fact: definition.fact, status: 'recorded', value });
    const booking = typed.booked ? definition.fact.replace(/\.[a-zA-Z]+$/, '.scheduledAt') : null;
    if (booking && typed.booked && lexicon.vocabulary.has(booking))
      drafts.statements.push({ ...base, fact: booking, status: 'recorded', value: typed.booked });
    if (typed.expected)
      drafts.statements.push({ ...base, entity: 'case', fact: 'pregnancy.edd', status: 'recorded', value: typed.expected });
    if (typed.status === 'recorded' && typed.value !== 'no') {
      formOfConsent(definition, placed, base, input, drafts);
      recipientInLabel(definition, placed, base, input, drafts);
    }
    if (typed.status === 'recorded' && /^(?:child|adult)\.name$/.test(definition.fact))
      detailsInName(definition, placed, person, base, input, drafts);
    if (typed.status === 'recorded') nameChildren(definition, placed, base, input, drafts);
    if ((definition.narrative || placed.reading.kind === 'prose') && typed.status === 'recorded' && typeof typed.value === 'string')
      addNarrative(drafts, placed, definition, person);
  }
}
