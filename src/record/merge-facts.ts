import type { Evidence, Fact } from '../core/schemas/case-record.ts';
import type { Vocabulary } from '../core/schemas/vocabulary.ts';
import { namesAgree } from './people/identity.ts';
import { areSeveral, several } from './several-values.ts';
import type { Statement } from './statement.ts';
import { looksLikeName, nameWords, parseName } from './values/parse-name.ts';

/** One fact per entity and id out of everything that was said: agreeing statements are one fact with several pieces of evidence; statements that differ are conflicting. */
export function mergeFacts(statements: Statement[], vocabulary: Vocabulary): Fact[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = `${statement.entity}|${statement.fact}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()].map((group) =>
    vocabulary.get(group[0]?.fact ?? '')?.type === 'finding' ? mergeFindings(group) : mergeValues(ownFirst(group), vocabulary),
  );
}

function ownFirst(group: Statement[]): Statement[] {
  const own = group.filter((s) => s.shared !== true);
  return own.length > 0 ? own : group;
}

function mergeValues(all: Statement[], vocabulary: Vocabulary): Fact {
  const group = withoutDoubt(all);
  const first = group[0] as Statement;
  const type = vocabulary.get(first.fact)?.type ?? 'text';
  const answered = group.filter((s) => s.status === 'recorded' || s.status === 'conflicting');
  const isKinship = Boolean(vocabulary.get(first.fact)?.options?.dependent);
  // "No" to one question of how a child is linked leaves the other answers standing.
  const nones = group.filter((s) => s.status === 'declared-none' && !(isKinship && answered.length > 0));
  const base = { fact: first.fact, entity: first.entity, findings: [], alternatives: [], mentions: [] };
  if (answered.length === 0) {
    const shown = nones[0] ?? group.find((s) => s.status === 'blank') ?? first;
    return {
      ...base,
      status: shown.status,
      value: null,
      text: shown.text,
      evidence: group.filter((s) => s.status === shown.status).map((s) => s.evidence),
    };
  }
  const telling = strongest(answered, first.fact, vocabulary);
  const isPlural = areSeveral(first.fact, distinctValues(telling, 'text'));
  const isList = telling.length > 1 && !isPlural && telling.every((s) => s.listed);
  const counted = isList ? [latest(telling)] : telling;
  const distinct = distinctValues(counted, isName(first.fact) ? 'name' : isDoctor(first.fact) ? 'doctor' : type);
  if (distinct.length > 1 && isPlural) return { ...base, ...several(distinct, counted) };
  const best = distinct[0] as Statement;
  const settled = distinct.length === 1 && best.status === 'recorded' && !(nones.length > 0 && type !== 'text' && type !== 'list');
  const shown = isKinship ? [...counted, ...answered.filter((s) => !counted.includes(s))] : counted;
  if (settled) {
    const rows = isList ? distinctValues([...counted, ...telling], 'row') : [];
    const alternatives = rows.length > 1 ? rows.map((s) => ({ value: s.value, text: s.text, evidence: s.evidence })) : [];
    return { ...base, status: 'recorded', value: best.value, text: best.text, evidence: shown.map((s) => s.evidence), alternatives };
  }
  const sides = [...distinct, ...(nones.length > 0 ? [nones[0] as Statement] : [])];
  return {
    ...base,
    status: 'conflicting',
    value: null,
    text: sides.map((s) => s.text).join(' / '),
    evidence: sides.map((s) => s.evidence),
    alternatives: sides.map((s) => ({ value: s.value, text: s.text, evidence: s.evidence })),
  };
}

/** What is said by the way stands only where nothing plain says otherwise. */
function withoutDoubt(group: Statement[]): Statement[] {
  const plainly = group.filter((s) => s.weak !== true && s.status !== 'blank' && s.status !== 'not-seen');
  if (plainly.length === 0 || plainly.length === group.length) return group;
  return group.filter(
    (s) => s.weak !== true || plainly.every((other) => other.status === 'recorded' && agrees(longer(s, other), shorter(s, other), 'text')),
  );
}

const isLonger = (a: Statement, b: Statement): boolean => String(a.value).length >= String(b.value).length;
const longer = (a: Statement, b: Statement): Statement => (isLonger(a, b) ? a : b);
const shorter = (a: Statement, b: Statement): Statement => (isLonger(a, b) ? b : a);

/** A child who is the adult's daughter in one field and lives with her in another is of the household: the telling answers count. */
function strongest(answered: Statement[], fact: string, vocabulary: Vocabulary): Statement[] {
  const options = vocabulary.get(fact)?.options;
  if (!options?.dependent) return answered;
  const telling = answered.filter((s) => typeof s.value === 'string' && s.value in options && s.value !== 'dependent');
  return telling.length > 0 ? telling : answered;
}

/** Of rows in one list the one with the latest date, else the last. */
function latest(statements: Statement[]): Statement {
  const dated = statements.filter((s) => /^\d{4}-\d\d-\d\d/.test(String(s.value)));
  return (dated.length > 0 ? [...dated].sort((a, b) => String(b.value).localeCompare(String(a.value)))[0] : statements.at(-1)) as Statement;
}

/** Values that differ in more than how much they say: "Dr Ames" agrees with "Dr Ames, Hampstead", a day with a time on that day. */
function distinctValues(statements: Statement[], type: string): Statement[] {
  const kept: Statement[] = [];
  for (const statement of [...statements].sort(
    (a, b) => String(b.value).length - String(a.value).length || b.evidence.readAt.localeCompare(a.evidence.readAt),
  )) {
    if (!kept.some((other) => agrees(other, statement, type))) kept.push(statement);
  }
  return kept;
}

function agrees(a: Statement, b: Statement, type: string): boolean {
  const x = comparable(a.value);
  const y = comparable(b.value);
  if (x === y) return true;
  // Names of who was invited, twice, are one answer: done, on no day that is known.
  if ((type === 'date' || type === 'datetime') && !isDate(x) && !isDate(y)) return x !== 'no' && y !== 'no';
  if (type === 'date' || type === 'datetime')
    return (isDate(x) && (y === 'yes' || (y === 'no' && a.evidence.label !== b.evidence.label))) || (x.length > 10 && x.slice(0, 10) === y);
  if (type === 'list') return true;
  // A middle name left out, or the family name first, is the same name.
  if (type === 'name') return namesAgree(nameWords(x), nameWords(y));
  // The doctor and the practice are two answers to one question.
  if (type === 'doctor' && isPractice(a) !== isPractice(b)) return true;
  if (type !== 'text' && type !== 'doctor') return false;
  if (isSameWorker(String(a.value), String(b.value))) return true;
  // Long narratives are two passages, not two answers.
  return x.includes(y) || y.includes(x) || (x.length > 60 && y.length > 60);
}

/** "AKHTAR, Parveen", "Parveen Akhtar" and "P. Akhtar" are one worker. */
function isSameWorker(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => (looksLikeName(text) ? (parseName(text)?.words ?? []) : [])) as [string[], string[]];
  if (x.length < 2 || y.length < 2) return false;
  if (namesAgree(x, y)) return true;
  const isInitial = (short: string | undefined, long: string | undefined): boolean =>
    short?.length === 1 && long?.startsWith(short) === true;
  return x.at(-1) === y.at(-1) && (isInitial(x[0], y[0]) || isInitial(y[0], x[0]));
}

const isName = (fact: string): boolean => fact === 'child.name' || fact === 'adult.name';

const isDoctor = (fact: string): boolean => fact === 'child.gp' || fact === 'adult.gp';

function isPractice({ evidence }: Statement): boolean {
  return /practice|surgery|centre|clinic/i.test(`${evidence.label} ${evidence.text}`);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(text);
}

function comparable(value: unknown): string {
  return String(value ?? '')
    .toLowerCase()
    .replace(/[\s,.;]+/g, ' ')
    .trim();
}

const decisive = new Set(['present', 'historic', 'absent']);

/** Every mention newest first. A field and a note that answer in opposite ways are conflicting. */
function mergeFindings(group: Statement[]): Fact {
  const first = group[0] as Statement;
  const findings = group
    .flatMap((s) => (s.finding ? [s.finding] : []))
    .sort((a, b) => (b.evidence.note?.on ?? b.evidence.readAt).localeCompare(a.evidence.note?.on ?? a.evidence.readAt));
  const base = { fact: first.fact, entity: first.entity, findings, mentions: [] };
  if (findings.length === 0) {
    const status = group.some((s) => s.status === 'declared-none') ? 'declared-none' : 'blank';
    return { ...base, status, value: null, text: first.text, evidence: group.map((s) => s.evidence), alternatives: [] };
  }
  const field = findings.find((f) => f.source === 'field' && decisive.has(f.status));
  const against =
    field &&
    findings.find(
      (f) =>
        f.source === 'note' &&
        decisive.has(f.status) &&
        (f.status === 'present') !== (field.status === 'present') &&
        (f.status === 'present' || field.status === 'present'),
    );
  const lead = findings[0] as (typeof findings)[number];
  const evidence: Evidence[] = findings.map((f) => f.evidence);
  if (field && against)
    return {
      ...base,
      status: 'conflicting',
      value: null,
      text: lead.evidence.text,
      evidence,
      alternatives: [field, against].map((f) => ({ value: f.status, text: f.evidence.text, evidence: f.evidence })),
    };
  return { ...base, status: 'recorded', value: lead.status, text: lead.evidence.text, evidence, alternatives: [] };
}
