import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type CaseFile, caseFileSchema, caseScreens } from '../../src/cli/case-file.ts';
import { loadLexicon } from '../../src/cli/load-lexicon.ts';
import { loadPacks } from '../../src/cli/load-packs.ts';
import { loadTermTables } from '../../src/cli/load-terms.ts';
import { parseNow } from '../../src/cli/parse-now.ts';
import { compilePacks, evaluate } from '../../src/core/evaluation/evaluate.ts';
import type { Outcome } from '../../src/core/schemas/outcome.ts';
import type { Role } from '../../src/core/schemas/rule-terms.ts';
import { readNotes } from '../../src/notes/read-notes.ts';
import { compileTerms } from '../../src/notes/terms/terms.ts';
import { splitNotes } from '../../src/notes/text/split-notes.ts';
import { buildCaseRecord } from '../../src/record/build-case-record.ts';

interface Assertion {
  id: string;
  kind?: string;
  subject?: string;
  due?: string;
  why?: string;
}
interface WorkedCase {
  id: string;
  title: string;
  protocol: string;
  role: Role;
  area: string | null;
  today: string;
  page: string;
  fields: CaseFile['fields'];
  notes: CaseFile['notes'];
  expected: Assertion[];
  must_not: Assertion[];
}

const folder = fileURLToPath(new URL('../cases/', import.meta.url));
/** Compiled once: every case is read with the same words. */
const terms = compileTerms(loadTermTables());
const gaps = new Set(['missing', 'not-asked', 'no-response']);

for (const file of readdirSync(folder)) {
  const { cases } = JSON.parse(readFileSync(folder + file, 'utf8')) as { cases: WorkedCase[] };
  const { packs, vocabulary, calendar } = loadPacks(undefined, [file.replace('.json', '')]);
  const compiled = compilePacks(packs, vocabulary, calendar);
  const lexicon = loadLexicon(vocabulary);

  describe(`worked cases of ${file}`, () => {
    for (const worked of cases) it(`${worked.id}: ${worked.title}`, () => check(worked));
  });

  function check(worked: WorkedCase): void {
    const now = parseNow(worked.today);
    const { page, fields, notes } = worked;
    const record = buildCaseRecord({
      screens: caseScreens(caseFileSchema.parse({ page, fields, notes }), now.toISOString()),
      vocabulary,
      lexicon,
      readNotes: (text, setting, on, people) => readNotes(text, { terms, setting, on, people }),
      splitNotes,
      now,
    });
    const outcomes = evaluate(compiled, record, { now, role: worked.role, area: worked.area });

    expect(worked.expected.filter((want) => !outcomes.some((got) => isShown(got, want))).map(say)).toEqual([]);
    expect(worked.must_not.filter((never) => outcomes.some((got) => isRaised(got, never))).map(say)).toEqual([]);
    expect(outcomes.filter((each) => each.theirs && each.outcome === 'flag').map((each) => each.rule)).toEqual([]);
  }
}

function isShown(outcome: Outcome, want: Assertion): boolean {
  const isTold = outcome.outcome === 'flag' || ['present', 'done-late', 'due'].includes(outcome.state ?? '');
  return isTold && isAbout(outcome, want) && (want.due === undefined || outcome.due === want.due);
}

function isRaised(outcome: Outcome, never: Assertion): boolean {
  return outcome.outcome === 'flag' && isAbout(outcome, never);
}

function isAbout(outcome: Outcome, { id, kind, subject }: Assertion): boolean {
  return (
    outcome.catalogue.includes(id) &&
    (kind === undefined || outcome.state === kind || (gaps.has(kind) && gaps.has(outcome.state ?? ''))) &&
    (subject === undefined || outcome.subject === subject)
  );
}

function say({ id, kind, subject, due, why }: Assertion): string {
  return [id, kind, subject, due, why].filter(Boolean).join(' | ');
}
