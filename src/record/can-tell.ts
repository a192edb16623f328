import type { Reading } from '../core/schemas/reading.ts';
import type { FactDefinition } from '../core/schemas/vocabulary.ts';
import type { DraftInput } from './draft.ts';
import { knownFacts } from './lexicon/known-facts.ts';
import type { Person } from './people/person.ts';
import type { Slot } from './people/slot.ts';
import { isOver } from './professional-facts.ts';
import type { Surroundings } from './surroundings.ts';
import { isBlankWord, isUnknown, parseYesNo, saysNotDone } from './values/answers.ts';
import { findDates } from './values/parse-date.ts';
import { looksLikeName } from './values/parse-name.ts';
import { matchOption } from './values/type-value.ts';

type Member = Slot['members'][number];

/** In a list each row has the number of its own person. */
export function isNumberOfOther(member: Member, person: Person | null, around: Surroundings, { people }: DraftInput): boolean {
  return around.isOneOfRows(member) && (person === null || person !== people.subject.person);
}

/** What holds now: a row of a history that has ended tells what held once. */
export const ofToday =
  /^(?:(?:child|adult)\.(?:address|school|nursery|gp|phone|legalStatus|cpPlan|cinStatus|lookedAfter|allocatedSocialWorker|healthVisitor|schoolNurse|careCoordinator)|case\.(?:allocatedWorker|team|leadProfessional))$/;

/** The row that the reading stands in says that it has ended. */
export function isPast(member: Member, slot: Slot, input: DraftInput): boolean {
  const { column, group } = member.placed.reading;
  const isOther = (attribute: string | null): boolean =>
    attribute === 'name' || attribute === 'relationship' || attribute === 'dateOfBirth';
  if (column === null && group === null) return false;
  const row = slot.members.filter(({ placed }) => placed.reading.group === group && placed.reading.row === member.placed.reading.row);
  return !row.some((each) => isOther(each.attribute)) && isOver({ ...slot, members: row }, input);
}

/** A team in a row of referrals or visits is that row's, not the one the case is with. */
export const ofWholeCase = /^(?:case\.(?:team|status)|service\.type)$/;

/** A form beside the record in which a visit, a task or a note is about to be made: its worker is none of the case. */
export function isOfNewThing({ placed }: Member): boolean {
  return placed.reading.section.some((title) =>
    /^quick[- ]?(?:create|add)\b|^(?:new|add|create|log|record)(?: an?| new)? (?:visit|note|task|meeting|appointment|event|action|contact|case note|activity|reminder|document|alert)\b/i.test(
      title.trim(),
    ),
  );
}

/** A row of something else than the case and its worker. */
export function isRowOfOther(slot: Slot, { lexicon }: DraftInput): boolean {
  return (
    slot.kind !== 'professional' &&
    slot.key.startsWith('group|') &&
    !slot.members.some((member) => knownFacts(member.label, lexicon).includes('case.allocatedWorker'))
  );
}

const act =
  /\b(?:\w+ed|sent|held|given|made|told|took|taken|with|by|when|dates?|times?|seen|on|at|done|met|spoken?|advice|invit\w*|notif\w*|consult\w*|to|from|for)\b/i;

const dispute = /\b(?:escalat\w*|disagree\w*|disput\w*|resol\w+|challenge\w*|differences?)\b/i;

/** "IRO: Ann Lee" names the officer and tells no day on which anything was done; "Discussed with: Ann Lee" does. */
export function isOnlyNamed({ label, placed }: Member, definition: FactDefinition, { lexicon, now }: DraftInput): boolean {
  const { value, state, section } = placed.reading;
  // "Supervisor" on a case form is who supervises; on the log of a disagreement it is the stage that was reached.
  const isStage = definition.fact.startsWith('escalation.') && !act.test(label) && !/\d/.test(value);
  const isWish = definition.fact === 'disagreement.desiredOutcome';
  if ((isStage || isWish) && ![...section, placed.screenName].some((title) => dispute.test(title))) return true;
  if (!/^date/.test(definition.type) || state !== 'filled' || act.test(label) || !/\p{L}/u.test(value)) return false;
  if (isBlankWord(value, lexicon) || isUnknown(value, lexicon) || saysNotDone(value, lexicon) || parseYesNo(value, lexicon) !== null)
    return false;
  return looksLikeName(value) && findDates(value.slice(0, 500), now).length === 0;
}

/** A passage of prose answers no yes/no question and holds no one date. */
export function fitsKind(member: Member, definition: FactDefinition): boolean {
  return member.placed.reading.kind !== 'prose' || /^(?:text|list|finding)$/.test(definition.type);
}

/** A label that is only like a known one means it where the value is an answer to it: "Manager: Ann Lee" is no date on which a manager was told. */
export function bearsOut(reading: Reading, definition: FactDefinition, { lexicon, now }: DraftInput): boolean {
  const { value, state } = reading;
  if (state !== 'filled' || isBlankWord(value, lexicon) || isUnknown(value, lexicon) || saysNotDone(value, lexicon)) return true;
  const isAnswer = parseYesNo(value, lexicon) !== null;
  // "Is this address permanent? Yes" is no address, "GP informed: Yes" no GP.
  if (isAnswer && isNamed.test(definition.fact)) return false;
  // "Allocated from: 7 October" is no worker, "Legal: Mental Health Act" no status of a child.
  if (isNamed.test(definition.fact) && isDay.test(value.trim()) && !definition.fact.endsWith('.id')) return false;
  if (definition.fact === 'child.legalStatus' && !ofChildren.test(value)) return false;
  if (definition.fact === 'case.status' && !ofCase.test(value)) return false;
  if (definition.type === 'yes-no') return isAnswer || definition.fact in lexicon.people.namesChildren;
  if (definition.type === 'date' || definition.type === 'datetime') return isAnswer || findDates(value.slice(0, 500), now).length > 0;
  if (definition.type === 'choice') return isAnswer || matchOption(value, definition.options ?? {}) !== null;
  return definition.type !== 'number' || /\d/.test(value) || isAnswer;
}

const isDay = /^\d{1,4}[\s./-]+(?:\d{1,2}|\p{L}{3,9})[\s./-]+\d{1,4}(?:[\s,T]+\d{1,2}[:.]\d{2}.*)?$/u;
const ofChildren =
  /\b(?:orders?|sections?|s\s?\d{2}|protection|in need|looked after|care|accommodat\w*|voluntary|court|proceedings|guardianship|adopt\w*|remand\w*|police|plan|cp|cin|lac|cla|ico|fco|sgo|epo|cao|pr|none|no legal|parental)\b/i;
const ofCase =
  /\b(?:open\w*|re-?opened|clos\w+|active|inactive|allocated|unallocated|await\w*|pending|in progress|new|suspend\w*|transfer\w*|complete\w*|referr\w*|assess\w*|review\w*|archiv\w*|end(?:ed|ing)?|triag\w*|wait\w*|hold|draft|registered|current|ongoing|live|step(?:ped|ping)? (?:up|down)|discharged|accepted|declined|rejected|paused|progress\w*|nfa|child in need|child protection|looked after|early help)\b/i;

const isNamed =
  /\.(?:name|address|school|nursery|gp|healthVisitor|schoolNurse|allocatedSocialWorker|allocatedWorker|leadProfessional|team|careCoordinator|partner|id)$/;
