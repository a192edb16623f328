import type { Reading } from '../../core/schemas/reading.ts';
import type { FactDefinition } from '../../core/schemas/vocabulary.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { labelKeys } from '../lexicon/label-key.ts';
import { mentionsKin } from '../people/identity.ts';
import { isBlankWord, isDeclaredNone, isUnknown, parseYesNo, plain, saysNotDone, startsWith, startsWithNone } from './answers.ts';
import { parseAge } from './parse-age.ts';
import { looksLikeName, parseName } from './parse-name.ts';
import { speaksOfPeople } from './speaks-of-people.ts';
import { typeDate } from './type-date.ts';
import { blank, none, recorded, type TypedValue } from './typed-value.ts';

/** The value of a reading as its fact's type asks: dates ISO, yes/no, option ids, numbers. What cannot be told is never guessed. `now` is ISO local. */
export function typeValue(reading: Reading, definition: FactDefinition, lexicon: Lexicon, now: string): TypedValue {
  const text = reading.value.trim();
  if (reading.state === 'masked' || reading.state === 'unreadable') return { status: 'not-seen', value: null };
  if (reading.state === 'blank' || isBlankWord(text, lexicon)) return blank;
  if (isUnknown(text, lexicon)) return blank;
  switch (definition.type) {
    case 'yes-no':
      return asLabelAsks(typeYesNo(text, definition, lexicon), reading.label, definition);
    case 'date':
    case 'datetime':
      return typeDate(text, reading.label, definition, lexicon, now);
    case 'choice':
      // "Lives with: Mother" does not say how the child is linked to the adult of the record.
      if (livesWith.test(reading.label.trim()) && mentionsKin(plain(text), lexicon.people.adultKin))
        return { status: 'not-seen', value: null };
      return asRelationship(typeChoice(text, definition, lexicon, reading.state === 'declared-none'), reading.label, definition, lexicon);
    case 'number':
      return typeNumber(text, reading.label);
    default:
      return typeText(reading, text, definition, lexicon);
  }
}

/** "Contact arrangement: monthly" and "Lives with: 16 Steeple Court" do not say how a child is linked to the adult. */
function asRelationship(typed: TypedValue, label: string, definition: FactDefinition, lexicon: Lexicon): TypedValue {
  const isTold = typed.status !== 'recorded' || String(typed.value) in (definition.options ?? {});
  if (
    isTold ||
    definition.fact !== 'child.relationship' ||
    lexicon.attributes.get(labelKeys(label, lexicon.table).sorted) === 'relationship'
  )
    return typed;
  const { childKin, otherChildKin, adultKin } = lexicon.people;
  const isKin = [childKin, otherChildKin, adultKin].some((kin) => mentionsKin(String(typed.value), kin));
  return isKin ? typed : { status: 'not-seen', value: null };
}

const livesWith = /^(?:lives|living|resides|residing|stays|staying) with\W*$/i;

function typeYesNo(text: string, definition: FactDefinition, lexicon: Lexicon): TypedValue {
  const option = matchOption(text, definition.options ?? {});
  if (option === 'yes' || option === 'no') return recorded(option);
  if (option === 'unknown') return blank;
  if (/^n\s*\/?\s*a$|^not applicable$/.test(plain(text))) return none;
  const answer = parseYesNo(text, lexicon);
  if (answer) return recorded(answer);
  if (saysNotDone(text, lexicon)) return recorded('no');
  // "Children: admission checklist" is a heading drawn like a field: it names nobody and answers nothing.
  if (definition.fact in lexicon.people.namesChildren && !speaksOfPeople(text, lexicon)) return { status: 'not-seen', value: null };
  if (/[aA]ttended$/.test(definition.fact) && stayedAway.test(text)) return recorded('no');
  // Anything else said under a yes/no label says that there is something: "Enhanced" under CPA, names under "Children in household".
  return recorded('yes');
}

/** "Attended: Apologies - unable to attend". Who sent apologies and came after all is told by the words behind. */
const stayedAway =
  /^(?:(?:sent |gave )?apologies\b(?!.*\b(?:attended|came|joined)\b)|(?:was |were )?(?:unable|not able) to attend\b|could not attend\b|did not attend\b|declined\b|not in attendance\b)/i;

const asksOpposite = /^(?:sent )?apologies\b|\b(?:unable to|not able to|cannot|could not) attend\b|\bnot attending\b/i;

/** "Unable to attend: Yes" and "Apologies: Dr Shah" say of attendance no; that nobody sent apologies says nothing of who came. */
function asLabelAsks(typed: TypedValue, label: string, definition: FactDefinition): TypedValue {
  if (!/[aA]ttended$/.test(definition.fact) || !asksOpposite.test(label.trim()) || typed.status !== 'recorded') return typed;
  return typed.value === 'yes' ? recorded('no') : { status: 'not-seen', value: null };
}

function typeChoice(text: string, definition: FactDefinition, lexicon: Lexicon, saidNone: boolean): TypedValue {
  const option = matchOption(text, definition.options ?? {});
  if (option) return recorded(option);
  // A son or daughter of whom nothing more is said depends on the adult.
  if (definition.options?.dependent && mentionsKin(plain(text), lexicon.people.childKin)) return recorded('dependent');
  return saidNone || isDeclaredNone(text, lexicon) ? none : recorded(text);
}

/** The option whose words the text is, begins with, or holds; where words of two options occur the one named first in the file wins. */
export function matchOption(text: string, options: Record<string, string[]>): string | null {
  const answer = ` ${plain(text).replace(/[^a-z0-9/+&'-]+/g, ' ')} `;
  const entries = Object.entries(options);
  const whole = entries.find(([id, words]) => [id.replace(/-/g, ' '), id, ...words].some((word) => answer.trim() === plain(word)));
  if (whole) return whole[0];
  const begins = entries.find(([, words]) => startsWith(answer.trim(), new Set(words.map(plain))));
  if (begins) return begins[0];
  const holds = entries.find(([id, words]) =>
    [id.replace(/-/g, ' '), ...words].some((word) => word.length > 2 && answer.includes(` ${plain(word)} `)),
  );
  return holds ? holds[0] : null;
}

function typeNumber(text: string, label: string): TypedValue {
  if (/\bage\b/i.test(label)) {
    const age = parseAge(text);
    return age === null ? blank : recorded(age);
  }
  const listed = text.split(/\s*(?:,|;|\n|\/|\band\b|&)\s*/).filter((part) => part !== '');
  if (!/\d/.test(text) && listed.length > 1) return recorded(listed.length);
  const number = /-?\d+(?:\.\d+)?/.exec(text);
  if (/^(?:none|nil|no)\b/i.test(text)) return recorded(0);
  return number ? recorded(Number(number[0])) : { status: 'recorded', value: text };
}

function typeText(reading: Reading, text: string, definition: FactDefinition, lexicon: Lexicon): TypedValue {
  // "No referral needed" is a decision; "None" is none.
  if (/[dD]ecision$/.test(definition.fact)) return lexicon.values.none.has(plain(text)) ? none : recorded(text);
  if (reading.state === 'declared-none' || isDeclaredNone(text, lexicon)) return none;
  // "To: 01/02/2020" is the end of something.
  if (definition.fact === 'referral.to' && /^\d{1,4}[/.-]\d/.test(text)) return { status: 'not-seen', value: null };
  if (/^n$/i.test(text)) return none;
  if (/\.address$/.test(definition.fact) && parseYesNo(text, lexicon) !== null) return { status: 'not-seen', value: null };
  if (place.test(definition.fact) && !/\p{L}{3}/u.test(text)) return { status: 'not-seen', value: null };
  if (
    /\.(?:school|nursery)$/.test(definition.fact) &&
    /^(?:not|does not|doesn't|no longer) (?:attend|enrol|in (?:school|nursery|education)|on roll|at (?:school|nursery))/i.test(text)
  )
    return none;
  if (definition.fact.startsWith('concern.') && startsWithNone(text, lexicon)) return none;
  if (definition.fact.endsWith('.name')) return recorded(parseName(text)?.name ?? text);
  if (definition.fact === 'case.id') return recorded(text.replace(/^(\S*\d\S*)\s+[-–—(]\s*.*\(s\).*$/, '$1'));
  const bare = text.replace(button, '');
  return recorded(worker.test(definition.fact) && looksLikeName(bare) ? bare : text);
}

/** What can be pressed behind a name: "Ruth Lee [Change]". */
const button = /\s+(?:\[[\w ]{3,12}\]|change|reassign|edit|view|remove|clear)$/i;
const worker = /(?:Worker|Visitor|Nurse|Professional|Coordinator)$/;

/** "School attendance: 88 %" names no school. */
const place = /\.(?:school|nursery|gp|childrensCentre)$/;
