import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { labelWords } from '../lexicon/label-words.ts';
import { parseAge } from '../values/parse-age.ts';
import { findDates } from '../values/parse-date.ts';
import { looksLikeName, parseName } from '../values/parse-name.ts';
import { type Identity, mentionsKin, named } from './identity.ts';
import { isSingleName, judgeHeading } from './judge-heading.ts';
import { professionalRole } from './professional-role.ts';

/**
 * What holds a line to be a person's name: `line` - an identity mark or a word such as "Patient:" on the line itself; `title` - "Ms" before it; `shape` - nothing but
 * its own words; `doubtful` - not even those for certain.
 */
type LineSupport = 'line' | 'title' | 'shape' | 'doubtful';

/** What one line of a banner or one heading says of a person. */
export interface LineIdentity extends Identity {
  recordId: string | null;
  /** Null where the line names nobody. */
  support: LineSupport | null;
}

const bornWords = /\b(?:born|d\.?\s?o\.?\s?b\.?|date of birth)\b[\s:.-]*/i;
const nhsWords = /\bnhs\s*(?:number|no\.?|num)?[\s:.-]*(\d{3}\s?\d{3}\s?\d{4})\b/i;
const recordWords =
  /(?:\b(?:(?:mosaic|rio|record|case|client|person|patient|hosp(?:ital|\.)?|social care|system|lcs|crn|unit|family)\s*)?(?:id|number|no\.?|ref(?:erence)?|crn|mrn)\b|\brecord(?=\s+\d{4}))[\s:.#-]*([A-Z]{0,4}[-/]?\d[\w/-]{2,})/i;
const stop =
  /\s*(?:[|·•–—;#]|\s-\s|,?\s*\d{1,2}\s*(?:y|yrs?|years?|months?|mths?)\b|,?\s*\b(?:born|d\.?o\.?b\.?|date of birth|nhs|aged?|male|female|gender|sex|id|no|ref|record|mosaic|rio|client)\b|\().*$/i;
const ageWords =
  /\((?:aged?\s*)?\d{1,2}\s*(?:y|yrs?|years?|m|months?|mths?|w|weeks?)\b[^)]*\)|\baged?:?\s*\d{1,3}\b|\b\d{1,2}\s*(?:years?|yrs?|months?|weeks?)\s*old\b/i;
/** A line that is nothing but an age: "9 yrs, 8 mths", "14 Y, Male". */
const ageLine = /^\(?\d{1,3}\s*(?:y|yrs?|years?|yo)\b(?:,?\s*\d{1,2}\s*(?:m|mths?|months?)\b)?(?:\s*old)?\)?(?:[,\s/|-]+(?:fe)?male)?$/i;
/** A day with an age in brackets is a day of birth: "21/12/2011 (14 years)". */
const agedDate = /((?:\d{1,2}[\s/.-](?:\d{1,2}|\p{L}{3,9})[\s/.-]\d{2,4}|\d{4}-\d\d-\d\d))\s*\((?:aged?\s*)?\d{1,3}\s*(?:y|m|w)[^)]*\)/iu;
const prefix =
  /^(?:(?:selected|current|chosen) )?(?:patient|client|service user|person|child|pupil|student|young person|name|full name|subject)(?:'s name| name)?\s*:\s*|^(?:record (?:of|for)|case (?:file |record )?(?:of|for))\s+/i;
/** "Student info - Kai Doyle" */
const recordOf =
  /^(?:(?:view|edit|update)\s+)?(?:student|pupil|child|patient|client|service user|young person|learner)(?:'s|’s)? (?:info|information|record|details|profile|file|summary|overview|demographics|case|chart|page)\s*(?:[-–—:|]|\bfor\b|\bof\b)\s+(?=\p{Lu})/iu;
const title = /^(?:mr|mrs|ms|miss|mx|master)\b\.?\s/i;

/** The same the other way round: "14 year(s) (21.Dec.2011)". */
const datedAge = /^[^\d]{0,40}\d{1,3}\s*(?:y|yrs?|years?|year\(s\)|m|months?|month\(s\))\s*\(([^()]{6,20})\)/i;

/** `now` is a London wall time. */
export function lineIdentity(line: string, lexicon: Lexicon, now: string): LineIdentity {
  const text = line.slice(0, 300);
  const born = bornWords.exec(text);
  const afterBorn = born ? text.slice(born.index + born[0].length) : '';
  const dated = born ? afterBorn.slice(0, 30) : (agedDate.exec(text)?.[1] ?? datedAge.exec(text)?.[1]);
  const dateOfBirth = dated === undefined ? null : (findDates(dated, now)[0]?.iso.slice(0, 10) ?? null);
  const nhsNumber = nhsWords.exec(text)?.[1]?.replace(/\D/g, '') ?? null;
  const recordId = recordWords.exec(text.replace(nhsWords, ''))?.[1] ?? null;
  const lead = leadOf(text, lexicon);
  const isMarked = dateOfBirth !== null || nhsNumber !== null || ageWords.test(text);
  const support = supportOf(lead, { isMarked, isCalled: recordId !== null || prefix.test(text) || recordOf.test(text) }, lexicon);
  const aged = ageLine.test(text.trim()) ? text.replace(/[,\s/|-]+(?:fe)?male$/i, '') : null;
  const age = aged !== null ? parseAge(aged) : support === null ? null : parseAge(/\(([^)]*)\)/.exec(text)?.[1] ?? '');
  const name = support === null ? null : (parseName(lead)?.name ?? null);
  return { ...named(name), dateOfBirth, age, nhsNumber, relationship: null, recordId, support };
}

/** Where the name may stand: at the beginning, in the possessive ("Ivy Doyle's record"), or behind the name of a system, a school or a form ("Harbour – Ivy Doyle"). */
function leadOf(text: string, lexicon: Lexicon): string {
  const first = text.replace(prefix, '').replace(possessive, '').replace(stop, '').replace(sexBehind, '');
  if (judgeHeading(first, lexicon) !== 'none') return first;
  const [before = '', ...behind] = text.split(/\s+[-–—]\s+|\s*[|·•]\s*|:\s+/);
  if (notOfSubject.test(before) || writtenBy.test(text) || speaksOfOther(before, lexicon)) return first;
  const inside =
    /^(?:the )?(?:child|young person|client|patient|pupil|student|person|service user|record|case(?: file| record)?|file|profile|(?:edit|view|update)(?: (?:child|person|client|patient|record))?)(?: (?:of|for))?\s+(?=\p{Lu})/iu;
  const about = /^.{3,60}?\b(?:for|of|about)\s+(?=\p{Lu})/u;
  const parts = [...behind, text.replace(inside, ''), text.replace(about, ''), text.replace(about, '').replace(/:\s.*$/, '')].map((part) =>
    part.replace(possessive, '').replace(stop, ''),
  );
  const names = [...new Set(parts.filter((part) => part !== text && judgeHeading(part, lexicon) === 'name'))];
  return names.length === 1 ? (names[0] ?? first) : first;
}

/** "DOYLE Ivy  F" */
const sexBehind = /(?<=\S\s+\S+)\s+\(?(?:M|F)\)?[\s,]*$/;

const possessive = /['’]s (?:record|file|profile|case|case file|summary|details|chart|page|information)\s*$/i;

/** "#2 - Referral form - Ann Lee, by e-mail from Ann Lee" names the writer. */
const writtenBy = /\b(?:by|from)\s+\p{Lu}\S+ \p{Lu}/u;

/** A name behind one of these is a worker's, or that of somebody met or written to. */
const notOfSubject =
  /\b(?:notes?|visit|contact|call|letter|e-?mail|appointment|task|supervision|messages?|by|author|user|logged|signed|manager|workers?|staff|team|caseload|rota|duty|with|from|to|welcome|hello|hi|assigned|allocated|owner|reviewer|approver|chair|diary|calendar)\b/i;

function speaksOfOther(text: string, lexicon: Lexicon): boolean {
  const { adultKin, otherChildKin } = lexicon.people;
  return professionalRole(text, lexicon) !== null || mentionsKin(text, adultKin) || mentionsKin(text, otherChildKin);
}

function supportOf(lead: string, { isMarked, isCalled }: { isMarked: boolean; isCalled: boolean }, lexicon: Lexicon): LineSupport | null {
  if (isMarked && ((looksLikeName(lead) && !isAllLabel(lead, lexicon)) || isSingleName(lead, lexicon))) return 'line';
  const judged = judgeHeading(lead, lexicon);
  if (judged === 'none') return null;
  if (isCalled) return 'line';
  if (title.test(lead)) return 'title';
  return judged === 'name' ? 'shape' : 'doubtful';
}

/** "Patient Summary  DOB ..." names nobody though a mark stands on it. */
function isAllLabel(text: string, lexicon: Lexicon): boolean {
  return labelWords(text).every((word) => lexicon.headings.never.has(word));
}
