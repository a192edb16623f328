import { factsAsked, factsOfCondition, limitsOf, startFactOf, walkCondition } from '../conditions/walk-condition.ts';
import type { Condition } from '../schemas/condition.ts';
import { findingStatuses } from '../schemas/finding.ts';
import type { IndicatorList, PackDetails } from '../schemas/pack.ts';
import type { Rule } from '../schemas/rule.ts';
import type { FactDefinition, Vocabulary } from '../schemas/vocabulary.ts';
import { checkAreas } from './check-areas.ts';
import type { Complaint } from './complaint.ts';

type Path = Complaint['path'];

/** What the schema cannot see: facts that do not exist, options a fact does not have, keys a kind needs, contacts and areas the pack lacks. */
export function checkRule(rule: Rule, pack: PackDetails, vocabulary: Vocabulary): Complaint[] {
  const complaints = [...checkKind(rule)];
  for (const key of ['when', 'unless', 'present', 'breach'] as const) {
    const condition = rule[key];
    if (condition) complaints.push(...checkCondition(condition, [key], vocabulary), ...checkHours(condition, [key], pack, vocabulary));
  }
  for (const [path, fact] of factsNamed(rule)) if (!vocabulary.has(fact)) complaints.push({ path, says: unknownFact(fact, vocabulary) });
  if (rule.due) complaints.push(...checkDates(rule, vocabulary));
  if (rule.contact && !pack.contacts.some((contact) => contact.id === rule.contact)) {
    const ids = pack.contacts.map((contact) => contact.id).join(', ');
    complaints.push({ path: ['contact'], says: `found "${rule.contact}", allowed: a contact of the pack (${ids || 'it has none'})` });
  }
  return [...complaints, ...checkAreas(rule.areas, ['areas'], pack)];
}

/** As `checkRule`, of the conditions of an indicator list. */
export function checkIndicators(list: IndicatorList, vocabulary: Vocabulary): Complaint[] {
  return list.indicators.flatMap((each, index) => checkCondition(each.when, ['indicators', index, 'when'], vocabulary));
}

function checkKind(rule: Rule): Complaint[] {
  if (rule.kind === 'missing-detail' && !rule.asks) return [{ path: ['kind'], says: 'a missing-detail rule needs "asks"' }];
  if (rule.kind === 'risk-factor' && !rule.present) return [{ path: ['kind'], says: 'a risk-factor rule needs "present"' }];
  const recurring = rule.due !== undefined && limitsOf(rule.due).some((limit) => 'every' in limit);
  if (rule.kind === 'action' && !rule.done && !rule.breach && !recurring)
    return [{ path: ['kind'], says: 'an action rule needs "done", "breach" or a recurring "due"' }];
  if (rule.due && !rule.done && !recurring) return [{ path: ['due'], says: '"due" needs "done": what shows that it was done' }];
  return [];
}

function checkCondition(condition: Condition, path: Path, vocabulary: Vocabulary): Complaint[] {
  const complaints: Complaint[] = [];
  for (const [each, inner] of walkCondition(condition, path)) {
    for (const [key, fact] of factsOfCondition(each)) {
      if (!vocabulary.has(fact)) complaints.push({ path: [...inner, key], says: unknownFact(fact, vocabulary) });
    }
    if ('is' in each) complaints.push(...checkValues(each, [...inner, 'is'], vocabulary.get(each.fact)));
  }
  return complaints;
}

/** Hours are measured from a date, by the hours that the pack says. */
function checkHours(condition: Condition, path: Path, pack: PackDetails, vocabulary: Vocabulary): Complaint[] {
  const complaints: Complaint[] = [];
  for (const [each, inner] of walkCondition(condition, path)) {
    if (!('outOfHours' in each)) continue;
    if (!pack.officeHours) complaints.push({ path: [...inner, 'outOfHours'], says: '"outOfHours" needs "officeHours" in pack.yaml' });
    const type = vocabulary.get(each.fact)?.type;
    if (type !== 'datetime' && type !== undefined)
      complaints.push({ path: [...inner, 'fact'], says: `"outOfHours" is asked of a time; ${each.fact} is of type ${type}` });
  }
  return complaints;
}

function checkValues(
  condition: { fact: string; is: string | number | (string | number)[] },
  path: Path,
  fact: FactDefinition | undefined,
): Complaint[] {
  const allowed = fact && allowedValues(fact);
  if (!allowed) return [];
  const wrong = [condition.is].flat().filter((value) => !allowed.includes(String(value)));
  return wrong.map((value) => ({ path, says: `found "${value}", ${condition.fact} allows: ${allowed.join(', ')}` }));
}

/** Null where any value may stand. */
function allowedValues(fact: FactDefinition): string[] | null {
  if (fact.type === 'yes-no') return ['yes', 'no'];
  if (fact.type === 'finding') return [...findingStatuses];
  return fact.type === 'choice' && fact.options ? Object.keys(fact.options) : null;
}

function* factsNamed(rule: Rule): Generator<[Path, string]> {
  for (const key of ['asks', 'done'] as const) if (rule[key]) for (const fact of factsAsked(rule[key])) yield [[key], fact];
  if (rule.booked) yield [['booked'], rule.booked];
  for (const limit of rule.due ? limitsOf(rule.due) : []) yield [['due'], startFactOf(limit)];
}

function checkDates(rule: Rule, vocabulary: Vocabulary): Complaint[] {
  const starts = rule.due ? limitsOf(rule.due).map(startFactOf) : [];
  const wrong = starts.filter((fact) => !['date', 'datetime', undefined].includes(vocabulary.get(fact)?.type));
  return wrong.map((fact) => ({ path: ['due'], says: `a limit runs from a date; ${fact} is of type ${vocabulary.get(fact)?.type}` }));
}

function unknownFact(fact: string, vocabulary: Vocabulary): string {
  const near = [...vocabulary.keys()]
    .map((id) => ({ id, far: distance(id.toLowerCase(), fact.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return `found the fact "${fact}", which rules/facts does not have; nearest: ${near
    .slice(0, 3)
    .map((each) => each.id)
    .join(', ')}`;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
