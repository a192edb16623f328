import type { Outcome } from '../schemas/outcome.ts';

/** The outcomes with one flag for each thing to do: where several packs flag the same for the same person or event, the strictest stands and cites the others. */
export function mergeSameFlags(outcomes: Outcome[]): Outcome[] {
  const groups = groupSameFlags(outcomes);
  const cited = new Set(groups.flatMap(([, ...others]) => others));
  const leading = new Map(groups.map(([first, ...others]) => [first, others]));
  return outcomes
    .filter((outcome) => !cited.has(outcome))
    .map((outcome) => (leading.get(outcome)?.length ? citing(outcome, leading.get(outcome) ?? []) : outcome));
}

/** The flags that are shown as one with this one, itself among them, by rule and subject. */
export function flagsShownWith({ rule, subjectKey }: Pick<Outcome, 'rule' | 'subjectKey'>, outcomes: Outcome[]): Outcome[] {
  const isIt = (one: Outcome) => one.rule === rule && one.subjectKey === subjectKey;
  return groupSameFlags(outcomes).find((group) => group.some(isIt)) ?? outcomes.filter(isIt);
}

/** Own core flags by what they ask for, the strictest of each first. */
function groupSameFlags(outcomes: Outcome[]): [Outcome, ...Outcome[]][] {
  const groups: [Outcome, ...Outcome[]][] = [];
  for (const flag of outcomes.filter(isOwnFlag).sort(byStrictness)) {
    const group = groups.find(
      (others) => others.some((other) => isSameLimit(other, flag)) || others.every((other) => isSameAnswer(other, flag)),
    );
    if (group) group.push(flag);
    else groups.push([flag]);
  }
  return groups;
}

function isOwnFlag({ outcome, tier, theirs }: Outcome): boolean {
  return outcome === 'flag' && tier === 'core' && !theirs;
}

/** Another pack's limit for the same action, which the first one cites already. */
function isSameLimit(a: Outcome, b: Outcome): boolean {
  if (a.subjectKey !== b.subjectKey) return false;
  return a.alsoIn.some(({ protocol, section, due }) => protocol === b.protocol && section === b.section && due === b.due);
}

/** The same answer that another pack finds lacking; one may ask it of the record as a whole and the other of the event. */
function isSameAnswer(a: Outcome, b: Outcome): boolean {
  if (a.protocol === b.protocol || a.kind !== b.kind || a.state !== b.state || !isOneQuestion(a.lacking, b.lacking)) return false;
  if (a.subjectKey !== b.subjectKey && a.subjectKey !== 'case' && b.subjectKey !== 'case') return false;
  return a.state === 'missing' || a.state === 'not-asked' || hasSameGrounds(a, b);
}

/** Two actions that rest on the same entries: "abuse recorded and no referral" and "neglect recorded and no referral" do not. */
function hasSameGrounds(a: Outcome, b: Outcome): boolean {
  const [fewer, more] = [a, b].map(({ evidence }) => evidence.map(({ screen, label, text }) => JSON.stringify([screen, label, text])));
  if (!fewer?.length || !more?.length) return false;
  const [inner, outer] = fewer.length <= more.length ? [fewer, more] : [more, fewer];
  return inner.every((one) => outer.includes(one));
}

/** Whether two lists of facts are one question: "date of birth" and "date of birth or age" are, a form of ten fields is another. */
export function isOneQuestion(a: string[], b: string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return fewer.length > 0 && more.length - fewer.length <= 1 && fewer.every((fact) => more.includes(fact));
}

const strengths = ['must', 'should', 'may'];

function byStrictness(a: Outcome, b: Outcome): number {
  const [first, second] = [a.due ?? '9999', b.due ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  // Of two that are as strict, the plainer question.
  return strengths.indexOf(a.strength) - strengths.indexOf(b.strength) || a.lacking.length - b.lacking.length;
}

function citing(outcome: Outcome, others: Outcome[]): Outcome {
  const known = new Set(outcome.alsoIn.map(({ protocol, section }) => `${protocol} ${section}`));
  const more = others
    .filter(({ protocol, section }) => !known.has(`${protocol} ${section}`))
    .map(({ protocol, section, due }) => ({ protocol, section, due: due ?? '' }));
  return { ...outcome, alsoIn: [...outcome.alsoIn, ...more] };
}
