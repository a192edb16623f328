import type { Evidence, Fact } from '../../src/core/schemas/case-record.ts';
import type { ScreenReading } from '../../src/core/schemas/reading.ts';
import type { RecordMap } from '../../src/core/schemas/record-map.ts';
import { attributeOf } from '../../src/record/people/attributes.ts';
import { labelOwner } from '../../src/record/people/label-owner.ts';
import { isBlankWord, isUnknown, parseYesNo } from '../../src/record/values/answers.ts';
import { findDates } from '../../src/record/values/parse-date.ts';
import { nameWords, parseName } from '../../src/record/values/parse-name.ts';
import { lexicon, recordOf } from './record-of.ts';
import { factsOfTruth, pairsOfOthers, type TruthPair } from './truth.ts';

export interface PageScore {
  right: number;
  missed: number;
  /** Missed because no reading of the page has that label and value. */
  unread: number;
  /** Taken for a fact that the pair does not hold. */
  wrong: number;
  /** Facts that truth files name, read from a pair without a fact: to look over. */
  untold: number;
  errors: string[];
  others: string[];
  /** The pairs that were missed. */
  lost: TruthPair[];
  /** Whose record the page was taken for. */
  about: 'adult' | 'child' | 'unknown';
}

const named = new Set(Object.values(factsOfTruth).flat());

/** Compares what the page's readings were taken to mean with what its labelled pairs mean. */
export function scorePage(page: string, screen: ScreenReading, pairs: readonly TruthPair[], now: Date, map?: RecordMap): PageScore {
  const record = recordOf(screen, now, map);
  const others = pairsOfOthers(pairs);
  const asked = pairs.filter((pair) => pair.fact !== undefined && factsOfTruth[pair.fact] && !others.has(pair));
  const matches = asked.map((pair) => record.facts.filter((fact) => answers(fact, pair)));
  const score: PageScore = {
    right: 0,
    missed: 0,
    unread: 0,
    wrong: 0,
    untold: 0,
    errors: [],
    others: [],
    lost: [],
    about: record.subject.kind,
  };
  asked.forEach((pair, at) => {
    const entities = new Set((matches[at] ?? []).map((fact) => fact.entity));
    const isRight = isBlank(pair)
      ? isLeftBlank(pair, record.facts) || isBlankLine(pair, asked, matches)
      : entities.size > 0 && isOfRow(pair, entities, asked, matches);
    if (isRight) score.right++;
    else {
      score.missed++;
      score.lost.push(pair);
      const isRead = readingsOf(screen).some((reading) => isSamePair(reading.label, reading.value, pair));
      if (!isRead) score.unread++;
      score.errors.push(
        `${isRead ? 'MISSED' : 'UNREAD'} ${page} ${pair.fact} «${pair.label}» = «${pair.value}»${pair.row ? ` (row ${pair.row})` : ''}`,
      );
    }
  });
  for (const fact of record.facts.filter((each) => each.status === 'recorded' && each.findings.length === 0))
    for (const evidence of fact.evidence) judgeReading(page, fact, evidence, pairs, score);
  score.others.push(
    `${page} ABOUT ${record.subject.kind} ${record.subject.name}; ${record.entities.map((entity) => `${entity.key} ${entity.name}`).join(', ')}; ${record.notices.join()}`,
  );
  return score;
}

function judgeReading(page: string, fact: Fact, evidence: Evidence, pairs: readonly TruthPair[], score: PageScore): void {
  const own = pairs.filter((pair) => isSamePair(evidence.label, evidence.text, pair));
  const line = `${page} ${fact.entity} ${fact.fact} = ${fact.value} from «${evidence.label}» = «${evidence.text.slice(0, 60)}»`;
  if (own.length === 0) score.others.push(`(no pair) ${line}`);
  else if (own.some((pair) => pair.fact && factsOfTruth[pair.fact]?.includes(fact.fact))) return;
  else if (own.some((pair) => pair.fact !== undefined && isToldToo(fact, pair.fact))) score.others.push(line);
  else if (own.every((pair) => pair.fact && factsOfTruth[pair.fact])) {
    score.wrong++;
    score.errors.push(`WRONG  ${line}, which is ${own[0]?.fact}`);
  } else if (named.has(fact.fact)) {
    score.untold++;
    score.errors.push(`UNTOLD ${line}`);
  } else score.others.push(line);
}

/**
 * "Ann Doyle (DOB 1/2/1990), 020 7946 0001" names a person and tells more of the same one; "Legal status: Child protection plan" says that there is one,
 * "Consent: Yes, signed" how it was given, "Consent given by: Ann Doyle" whose it is, "Children: Kai, Ivy" that the adult is a parent.
 */
function isToldToo(fact: Fact, held: string): boolean {
  if (held === 'consent.given') return /^consent\.(?:form|parentalResponsibilityHolder|contactOtherAgencies)$/.test(fact.fact);
  if (held === 'assessment.startedAt' && fact.fact === 's47.startedAt') return true;
  if (held === 'adult.name' && fact.fact === 'consent.givenBy') return true;
  // "Kai is the son of Ann" makes Ann a parent.
  if (held === 'child.relationship' && fact.fact === 'adult.relationship') return parentOfChild.test(String(fact.value));
  if (held === 'child.name' && fact.fact === 'adult.isParent') return true;
  if (held === 'child.legalStatus' || held === 'case.status') return /^child\.(?:cpPlan|cinStatus|lookedAfter)$/.test(fact.fact);
  const kind = held.split('.')[0] ?? '';
  return held.endsWith('.name') && new RegExp(`^${kind}\\.(?:dateOfBirth|age|phone|relationship)$`).test(fact.fact);
}

const parentOfChild = /^(?:parent|step-parent|adoptive parent|foster carer|grandparent|aunt or uncle)$/i;

/** Facts of one row of one person must lie with one person. */
function isOfRow(pair: TruthPair, entities: ReadonlySet<string>, asked: readonly TruthPair[], matches: readonly Fact[][]): boolean {
  const row = pair.rowAlt ?? pair.row;
  if (row === null) return true;
  const kind = pair.fact?.split('.')[0];
  const others = matches.filter((found, at) => {
    const other = asked[at];
    return other !== pair && (other?.rowAlt ?? other?.row) === row && other?.fact?.split('.')[0] === kind && found.length > 0;
  });
  const agreeing = others.filter((found) => found.some((fact) => entities.has(fact.entity)));
  return agreeing.length * 2 >= others.length;
}

/** A pair that stands blank is right where the fact is blank of somebody, or where nothing is recorded from that pair. */
function isLeftBlank(pair: TruthPair, facts: readonly Fact[]): boolean {
  const own = facts.filter((fact) => factsOfTruth[pair.fact ?? '']?.includes(fact.fact));
  return own.some((fact) => fact.status === 'blank' || fact.status === 'declared-none');
}

/** A line of an address that is left blank beside lines that were read: there is nothing more to know of it. */
function isBlankLine(pair: TruthPair, asked: readonly TruthPair[], matches: readonly Fact[][]): boolean {
  const isLine = pair.fact?.endsWith('.address') && pair.row === null;
  return isLine === true && asked.some((other, at) => other !== pair && other.fact === pair.fact && (matches[at] ?? []).length > 0);
}

function answers(fact: Fact, pair: TruthPair): boolean {
  if (isBlank(pair) || !factsOfTruth[pair.fact ?? '']?.includes(fact.fact)) return false;
  const said = [
    String(fact.value ?? ''),
    fact.text,
    ...fact.evidence.map((each) => each.text),
    ...fact.alternatives.map((each) => each.text),
  ];
  if (fact.status === 'conflicting') return false;
  // Of several addresses each is told whole, with what the other cells of its row add to it.
  const wholes = [fact.value, ...(fact.fact.endsWith('.address') ? fact.alternatives.map(({ value }) => value) : [])];
  const isWithin = wholes.some((whole) => words(String(whole)).join(' ').includes(words(pair.value).join(' ')));
  if (isPart(pair.label)) return isWithin;
  // A line of an address may have any label.
  if (isWithin && fact.fact.endsWith('.address')) return true;
  return said.some((text) => isSameValue(text, pair.value, fact.fact));
}

function isSameValue(a: string, b: string, fact: string): boolean {
  if (plain(a) === plain(b)) return true;
  if (fact.endsWith('.name')) return nameKey(a) !== '' && nameKey(a) === nameKey(b);
  const date = dateKey(b);
  if (date !== null && date === dateKey(a)) return true;
  const answer = parseYesNo(b, lexicon);
  return answer !== null && fact === 'consent.given' && parseYesNo(a, lexicon) === answer;
}

/** "First name", "Postcode": one box of several that are one fact together. */
function isPart(label: string): boolean {
  const asked = attributeOf(label, lexicon) ?? attributeOf(labelOwner(label, lexicon)?.rest ?? '', lexicon);
  return /^(?:firstName|lastName|addressLine)$/.test(asked ?? '');
}

function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

function nameKey(text: string): string {
  return nameWords(parseName(text)?.name ?? text)
    .sort()
    .join(' ');
}

function dateKey(text: string): string | null {
  return findDates(text, '2026-01-01T00:00')[0]?.iso.slice(0, 10) ?? null;
}

function isBlank(pair: TruthPair): boolean {
  return (
    pair.state === 'blank' ||
    pair.state === 'declared-none' ||
    pair.value === '' ||
    isBlankWord(pair.value, lexicon) ||
    isUnknown(pair.value, lexicon)
  );
}

function isSamePair(label: string, value: string, pair: TruthPair): boolean {
  return plain(label) === plain(pair.label) && plain(value) === plain(pair.value);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b]+/g, ' ')
    .replace(/[\s:*?]+$/g, '')
    .trim();
}

function readingsOf(screen: ScreenReading): { label: string; value: string }[] {
  return screen.frames.flatMap((frame) => frame.readings);
}

export function sumScores(scores: readonly PageScore[]): PageScore {
  const sum = (of: (score: PageScore) => number): number => scores.reduce((total, score) => total + of(score), 0);
  return {
    right: sum((s) => s.right),
    missed: sum((s) => s.missed),
    unread: sum((s) => s.unread),
    wrong: sum((s) => s.wrong),
    untold: sum((s) => s.untold),
    errors: [],
    others: [],
    lost: scores.flatMap((s) => s.lost),
    about: 'unknown',
  };
}

export function describeScore(name: string, { right, missed, unread, wrong, untold }: PageScore): string {
  const share = right + missed === 0 ? '-' : `${Math.round((1000 * right) / (right + missed)) / 10} %`;
  return `${name.padEnd(26)} right ${right}/${right + missed} (${share}), of those missed ${unread} not read; wrong ${wrong}; untold ${untold}`;
}
