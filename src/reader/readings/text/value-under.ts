import type { ReadingState } from '../../../core/schemas/reading.ts';
import { soundsLikeName } from './name-words.ts';
import { stateOf } from './text.ts';

/** What a value says of itself under its label: two words mean one thing under one kind of label and another under the next. */
export function stateUnder(label: string, value: string): ReadingState {
  // A look-up without a result leaves its field blank; a finding that was looked for and is not there is an answer.
  if (/^not found\.?$/i.test(value)) return soundsLikeName(label) || lookUp.test(label) ? 'blank' : 'declared-none';
  // Nobody has been given it yet: how far it is, not who has it.
  if (/^unassigned$/i.test(value) && /\b(status|state|stage)$/i.test(label)) return 'filled';
  return isSaidMissing(label, value) ? 'blank' : stateOf(value);
}

/** A form says "Required" in place of what is still to be written; whether an interpreter is required is an answer. */
export const isDemand = (label: string, value: string): boolean => /^(required|missing)\.?$/i.test(value) && isWritten.test(label);

/** "Delegated authority is missing", under that name. */
const isSaidMissing = (label: string, value: string): boolean => {
  const [words, name] = [value.toLowerCase(), label.toLowerCase()];
  return name.length > 2 && words.startsWith(`${name} `) && missing.test(words.slice(name.length));
};
const missing =
  /^ ((is|are) missing|(is|are|has|have) (yet )?not (been |yet been )?(provided|recorded|entered|added|set|given|completed))\.?$/;

const lookUp = /\b(match(es)?|records?|register|entry|search|look-?up|trace|spine|pds)\b/i;

/** Names of what is written out, never answered with yes or no. */
const isWritten = /\b(names?|surname|number|no\.?|address|post ?code|dates?|date of birth|dob|e-?mail|phone|telephone|mobile)\W*$/i;
