import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** What a short answer says, whatever the words of the system. */

export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}

/** True where a value that is shown stands for an empty one: "-", "Not recorded", "Select...". */
export function isBlankWord(text: string, lexicon: Lexicon): boolean {
  const answer = plain(text)
    .replace(/[.:]+$/, '')
    .replace(/^[([](.*)[)\]]$/, '$1');
  return answer === '' || lexicon.values.blank.has(answer) || lexicon.values.blank.has(plain(text)) || formMessage.test(answer);
}

/** What a form says about an empty field, in the place of its value. */
const formMessage =
  /^(?:(?:a|this|the) (?:value|field|answer|date|question) (?:is|are|must be) (?:required|mandatory|missing|answered|completed|entered)\b.*|.{0,40}\bis (?:a )?(?:required|mandatory)(?: field)?|(?:required|mandatory)(?: field)?|(?:please )?(?:enter|provide|specify|choose|select|pick) (?:a|an|the|one|date|option|from)\b.{0,40}|(?:click|tap) to (?:add|edit|enter)\b.{0,30}|(?:add|enter|type) (?:a |an |text|value|date|here).{0,30})$/;

/** True for "None", "N/A", "No children", "No concerns identified": an answer that says there is nothing. */
export function isDeclaredNone(text: string, lexicon: Lexicon): boolean {
  const answer = plain(text).replace(/[.!]+$/, '');
  if (lexicon.values.none.has(answer)) return true;
  return (
    answer.length < 60 &&
    /^(?:no|none|nil|nothing|not)\b[\w\s'/,-]*\b(?:known|identified|reported|applicable|needed|required|disclosed|evident|observed|raised|apparent|concerns?|issues?|impact|effects?|affected|worries|risks?|involved|children|dependants|noted|at (?:present|this time|all)|currently)$/.test(
      answer,
    )
  );
}

/** True also where more is said after it, and nothing takes it back: "None noted; school report good". */
export function startsWithNone(text: string, lexicon: Lexicon): boolean {
  const [first = '', ...rest] = plain(text).split(/\s*[;,.(–—]\s*|\s+-+\s+/);
  const after = rest.join(' ').trim();
  return after !== '' && !/^\d/.test(after) && !takesBack.test(after) && isDeclaredNone(first, lexicon);
}

const takesBack =
  /\b(?:but|however|although|though|except|apart from|other than|until|historic\w*|previous\w*|unless|worr\w+|concern\w*|risks?|disclos\w+|alleg\w+)\b/;

export function isUnknown(text: string, lexicon: Lexicon): boolean {
  return lexicon.values.unknown.has(plain(text).replace(/[.]+$/, ''));
}

/** `yes`, `no` or null where the words do not say. "Yes - two sons live with her" is yes; "No longer open" is no. */
export function parseYesNo(text: string, lexicon: Lexicon): 'yes' | 'no' | null {
  const answer = plain(text).replace(/[.!]+$/, '');
  if (/^y(?:es)?\b(?!\s*\/\s*no?\b)/.test(answer)) return 'yes';
  if (/^no?\b(?!\s*\.?\s*\d)/.test(answer) && !/^no (?:change|information|response|answer)\b/.test(answer)) return 'no';
  if (lexicon.values.no.has(answer) || startsWith(answer, lexicon.values.no)) return 'no';
  if (lexicon.values.yes.has(answer)) return 'yes';
  if (/^(?:not|never|none|nil|does not|did not|has not|is not|was not|isn't|doesn't|hasn't|didn't)\b/.test(answer)) return 'no';
  return null;
}

/** True where the words say that something is not yet done: "Draft", "Booked", "To be arranged", "Left message". */
export function saysNotDone(text: string, lexicon: Lexicon): boolean {
  const answer = plain(text);
  return (
    startsWith(answer, lexicon.values.notDone) ||
    lexicon.values.notDone.has(answer) ||
    /\b(?:not yet|to be (?:arranged|done|sent|booked|confirmed|completed|finished|made|held|given|written|started|agreed|told|informed|scheduled|convened|undertaken)|still awaiting)\b/.test(
      answer,
    )
  );
}

export function saysBooked(text: string, lexicon: Lexicon): boolean {
  return startsWith(plain(text), lexicon.values.booked);
}

export function startsWith(answer: string, phrases: ReadonlySet<string>): boolean {
  for (const phrase of phrases) {
    if (phrase.length > 1 && answer.startsWith(phrase) && !/[a-z0-9]/.test(answer.charAt(phrase.length))) return true;
  }
  return false;
}
