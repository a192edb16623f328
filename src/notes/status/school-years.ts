import type { Cue } from '../text/cue.ts';
import type { Token } from '../text/tokens.ts';

interface SchoolYear {
  from: number;
  to: number;
  year: number;
}

const lastYear = 13;
const joined = /^(?:year|yr|y)(\d\d?)$/;
const afterSchool = new Set(['sixth', 'college', 'university', 'uni', 'apprenticeship']);
const today = new Set(['now', 'currently', 'nowadays', 'presently']);

/** "Cut herself in Year 7, now Year 11": the school years that lie behind the one the text calls today's, as cues. None where it names no such year. */
export function findSchoolYears(tokens: readonly Token[]): Cue[] {
  const years = tokens.flatMap((_token, at) => readYear(tokens, at) ?? []);
  if (years.length === 0) return [];
  const now = Math.max(...years.filter((one) => isToday(tokens, one)).map(({ year }) => year), yearAfterSchool(tokens));
  return years
    .filter(({ year }) => year < now)
    .map(({ from, to }) => ({ from, to, ownsNegator: false, source: 'year', meaning: { cue: 'historic', side: 'both', reach: 'clause' } }));
}

/** "Year 8", "Yr 8", "Y8". */
function readYear(tokens: readonly Token[], at: number): SchoolYear | null {
  const word = tokens[at]?.word ?? '';
  const isApart = (word === 'year' || word === 'yr') && tokens[at + 1]?.kind === 'number';
  const year = Number(isApart ? tokens[at + 1]?.word : joined.exec(word)?.[1]);
  return year >= 1 && year <= lastYear ? { from: at, to: at + (isApart ? 2 : 1), year } : null;
}

/** "Now in Year 11", "Year 11 now". */
function isToday(tokens: readonly Token[], { from, to }: SchoolYear): boolean {
  return [tokens[from - 1], tokens[from - 2], tokens[to]].some((token) => today.has(token?.word ?? ''));
}

/** "Now at college", "now in sixth form": later than any school year, or -1. */
function yearAfterSchool(tokens: readonly Token[]): number {
  const isThere = tokens.some(
    ({ word }, at) => afterSchool.has(word) && [1, 2, 3].some((back) => today.has(tokens[at - back]?.word ?? '')),
  );
  return isThere ? lastYear : -1;
}
