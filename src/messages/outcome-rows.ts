import type { RuleWords } from '../core/packs/rule-words.ts';
import type { Outcome } from '../core/schemas/outcome.ts';

/** What an outcome says beyond the words of its rule; what is null, false or empty is left out. `of` is the place of the rule's words among all that were sent. */
export type OutcomeRow = { of: number } & Partial<Omit<Outcome, keyof RuleWords>>;

/** Outcomes as they go over a port: the words of a rule go once, the first time an outcome of it is sent. */
export interface OutcomeRows {
  /** Words not sent before, to be put behind those that were. */
  words: RuleWords[];
  rows: OutcomeRow[];
}

/** Packs outcomes for one port; remembers which words have gone over it. */
export function outcomePacker(): (outcomes: readonly Outcome[]) => OutcomeRows {
  const sent = new Map<string, { of: number; words: RuleWords }>();
  let count = 0;
  return (outcomes) => {
    const words: RuleWords[] = [];
    const rows = outcomes.map((outcome) => {
      // Two statements of one list can stand under the same row of the catalogue, and so under the same id.
      const key = `${outcome.protocol} ${outcome.rule} ${outcome.title}`;
      let known = sent.get(key);
      if (!known || !saysTheSame(known.words, outcome)) {
        known = { of: count++, words: wordsOf(outcome) };
        sent.set(key, known);
        words.push(known.words);
      }
      return rowOf(outcome, known.of);
    });
    return { words, rows };
  };
}

/** The other end of `outcomePacker`: gives the same outcomes again; null where words are missing, which a new port mends. */
export function outcomeUnpacker(): (packed: OutcomeRows) => Outcome[] | null {
  const known: RuleWords[] = [];
  return ({ words, rows }) => {
    for (const each of words) known.push(each);
    const outcomes: Outcome[] = [];
    for (const row of rows) {
      const ofRule = known[row.of];
      if (!ofRule) return null;
      outcomes.push(outcomeOf(ofRule, row));
    }
    return outcomes;
  };
}

function outcomeOf(words: RuleWords, row: OutcomeRow): Outcome {
  return {
    ...words,
    outcome: row.outcome ?? 'cannot-tell',
    state: row.state ?? null,
    subject: row.subject ?? null,
    subjectKey: row.subjectKey ?? 'case',
    due: row.due ?? null,
    late: row.late ?? null,
    clock: row.clock ?? null,
    theirs: row.theirs ?? false,
    evidence: row.evidence ?? [],
    lacking: row.lacking ?? [],
    screens: row.screens ?? [],
    mentions: row.mentions ?? [],
    alsoIn: row.alsoIn ?? [],
  };
}

function rowOf(outcome: Outcome, of: number): OutcomeRow {
  const row: OutcomeRow = { of };
  if (outcome.outcome !== 'cannot-tell') row.outcome = outcome.outcome;
  if (outcome.state !== null) row.state = outcome.state;
  if (outcome.subject !== null) row.subject = outcome.subject;
  if (outcome.subjectKey !== 'case') row.subjectKey = outcome.subjectKey;
  if (outcome.due !== null) row.due = outcome.due;
  if (outcome.late !== null) row.late = outcome.late;
  if (outcome.clock !== null) row.clock = outcome.clock;
  if (outcome.theirs) row.theirs = true;
  if (outcome.evidence.length > 0) row.evidence = outcome.evidence;
  if (outcome.lacking.length > 0) row.lacking = outcome.lacking;
  if (outcome.screens.length > 0) row.screens = outcome.screens;
  if (outcome.mentions.length > 0) row.mentions = outcome.mentions;
  if (outcome.alsoIn.length > 0) row.alsoIn = outcome.alsoIn;
  return row;
}

function wordsOf({
  rule,
  protocol,
  section,
  catalogue,
  kind,
  tier,
  strength,
  title,
  why,
  next,
  asks,
  contact,
  level,
}: RuleWords): RuleWords {
  return { rule, protocol, section, catalogue, kind, tier, strength, title, why, next, asks, contact, level };
}

/** A team's own pack can be changed while a panel is open. */
function saysTheSame(words: RuleWords, outcome: RuleWords): boolean {
  return (
    words.why === outcome.why &&
    words.next === outcome.next &&
    words.section === outcome.section &&
    words.catalogue === outcome.catalogue &&
    words.tier === outcome.tier &&
    words.strength === outcome.strength &&
    words.asks === outcome.asks &&
    words.kind === outcome.kind &&
    words.contact === outcome.contact &&
    words.level === outcome.level
  );
}
