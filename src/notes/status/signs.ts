import type { Read } from '../read.ts';
import { scopeEnd, scopeStart } from '../text/clauses.ts';
import type { Passage } from '../text/passage.ts';

/** A bruise on a baby asks for an answer by itself, whatever else is guessed. */
const signed = new Set(['domestic_abuse', 'substance_misuse', 'mental_ill_health']);

/** "Flinched when he stood up, I wonder whether he hits her", "pupils like pins. Opiates?": what was seen is why it is asked, and the doubt says it. What is named or told outright is no sign and stays. */
export function isSignOfDoubt(passage: Passage, item: Read, same: readonly Read[]): boolean {
  if (!signed.has(item.finding.factor) || !isSign(passage, item)) return false;
  const start = scopeStart(passage.breaks, Math.max(0, scopeStart(passage.breaks, item.mention.from, 4) - 1), 4);
  const end = scopeEnd(passage.breaks, scopeEnd(passage.breaks, item.mention.to, 4) + 1, 4);
  return same.some(
    (other) => other.finding.status === 'possible' && other.mention.from >= start && other.mention.from < end && !isSign(passage, other),
  );
}

/** Where only what is named counts as told; an illness has too many names. */
const namedOnly = new Set(['domestic_abuse', 'substance_misuse', 'self_harm']);

/** "Marks on her wrist, could be self harm", "cans in the recycling, wonder if he is back on the drink": within a sentence whatever is not named outright is only why it is asked. */
export function isSeenBesideDoubt(passage: Passage, item: Read, same: readonly Read[]): boolean {
  if (!namedOnly.has(item.finding.factor) || isNamed(passage, item)) return false;
  const [start, end] = [scopeStart(passage.breaks, item.mention.from, 4), scopeEnd(passage.breaks, item.mention.to, 4)];
  return same.some(
    (other) => other.finding.status === 'possible' && other.mention.from >= start && other.mention.from < end && isNamed(passage, other),
  );
}

function isNamed({ tokens, index }: Passage, { mention }: Read): boolean {
  const [names, damaged] = [index.sets.get('named'), index.sets.get('damaged')];
  if (tokens.slice(mention.from, mention.to).some(({ word }) => damaged?.has(word))) return false;
  return tokens.slice(mention.from, mention.to).some(({ word }) => names?.has(word));
}

/** "Mum must call her CPN at the first sign of the voices": who is to be called says nothing of today. */
export function isServiceForLater(passage: Passage, item: Read, same: readonly Read[]): boolean {
  const { tokens, breaks, index } = passage;
  const { from, to } = item.mention;
  if (!tokens.slice(from, to).some(({ word }) => index.sets.get('servicename')?.has(word))) return false;
  const [start, end] = [scopeStart(breaks, from, 4), scopeEnd(breaks, to, 4)];
  return same.some(({ finding, mention }) => finding.status === 'hypothetical' && mention.from >= start && mention.from < end);
}

/** "Perinatal team assessed mother, no mental disorder found": who looked is no illness where nothing was found. */
export function isAssessedAway(passage: Passage, item: Read, same: readonly Read[]): boolean {
  const { tokens, breaks, index } = passage;
  const { from, to } = item.mention;
  if (!tokens.slice(from, to + 1).some(({ word }) => index.sets.get('servicename')?.has(word))) return false;
  const end = scopeEnd(breaks, to, 4);
  const start = scopeStart(breaks, from, 3);
  const denied = same.find(({ finding, mention }) => finding.status === 'absent' && mention.from >= to && mention.from < end);
  return denied !== undefined && tokens.slice(start, denied.mention.from).some(({ word }) => index.sets.get('lookedat')?.has(word));
}

function isSign({ tokens, index }: Passage, { mention }: Read): boolean {
  const signs = index.sets.get('sign');
  return tokens.slice(mention.from, mention.to).some(({ word }) => signs?.has(word));
}
