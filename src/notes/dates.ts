import type { Cue } from './passage.ts';
import type { Token } from './tokens.ts';

const bareYear = /^(?:19|20)\d\d(?:[-/–]\d{2,4})?s?$/;
const datedYear = /^(?:\d{1,2}[/.-]){1,2}((?:19|20)\d\d)$/;
const decade = /^(?:[6-9]0|00)s$/;

/** Years long enough before `asOf` to make what they date historic; "since 2019" goes on. */
export function findYears(tokens: readonly Token[], asOf: number): Cue[] {
  const found: Cue[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'number' || !isPast(token.word, tokens[at - 1]?.word ?? '', asOf)) return;
    const isSince = tokens[at - 1]?.word === 'since' || (tokens[at - 1]?.kind === 'word' && tokens[at - 2]?.word === 'since');
    found.push({ from: isSince ? at - 1 : at, to: at + 1, ownsNegator: false, source: isSince ? 'since year' : 'year', meaning: { cue: isSince ? 'current' : 'historic', side: 'both', reach: 'clause' } });
  });
  return found;
}

function isPast(word: string, before: string, asOf: number): boolean {
  if (decade.test(word)) return true;
  if (bareYear.test(word)) return Number(word.slice(0, 4)) < asOf;
  const dated = datedYear.exec(word);
  if (dated) return Number(dated[1]) < asOf - 1 + (word.split(/[/.-]/).length === 2 ? 1 : 0);
  return /^\d\d$/.test(word) && (before === 'in' || before === 'since') && (Number(word) < 10 || word.startsWith('0')) ;
}
