import type { Reading } from '../core/schemas/reading.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { mentionsKin } from './people/identity.ts';
import { judgeHeading } from './people/judge-heading.ts';
import { looksLikeName } from './values/parse-name.ts';

/** Whether a value can be no answer to what a fact asks, though its label asks for it. */
export function cannotAnswer(fact: string, { label, state, value }: Reading, lexicon: Lexicon): boolean {
  if (state !== 'filled') return false;
  // "Home visits: 4" counts them, "Minutes: 90" says how long it took.
  if (/^date/.test(lexicon.vocabulary.get(fact)?.type ?? '') && count.test(value.trim())) return true;
  if (/[tT]imescale$/.test(fact) && /^\d{1,2}:\d{2}/.test(value.trim())) return true;
  // "Review: 4 Dec 2026" is a day of the case, no timescale that a document states.
  if (fact === 'document.reviewTimescale' && /^review$/i.test(label.trim()) && isDay.test(value.trim())) return true;
  // A record's number has a digit in it, and is none of the NHS.
  if (fact === 'case.id')
    return (
      !/\d/.test(value) ||
      (/^\d{1,2}$/.test(value.trim()) && /\b(?:notes?|visits?|conferences?|meetings?|contacts?)\b/i.test(label)) ||
      value.length > 60 ||
      /:\/\/|\n/.test(value) ||
      /^\d{3} \d{3} \d{4}$/.test(value.trim())
    );
  // "Does the child have a social worker? Yes" names none.
  if ((namesWorker.test(fact) || /By$/.test(fact)) && isDay.test(value.trim())) return true;
  if (namesWorker.test(fact)) return /^(?:yes|y|true|false)\b/i.test(value.trim()) && !looksLikeName(value.trim().replace(/^\w+\W*/, ''));
  // "Unit: Years" is what a number is counted in, "New → Open" what was changed.
  if (fact === 'case.team' && /\b(?:leader|manager|head|supervisor|administrator)\b|\blead(?: name)?\W*$/i.test(label)) return true;
  if (fact === 'case.team') return /^(?:days?|weeks?|months?|years?|hours?|minutes?|kg|cm|lbs?)$/i.test(value.trim());
  if (fact === 'case.status') return /[→➔➜⟶]|->/.test(value);
  // "Parent: Tillotson family" is where a page belongs.
  if (fact === 'adult.isParent') return /\b(?:family|household|group|organi[sz]ation|page|category|department|team)$/i.test(value.trim());
  // "Education: Secondary" is a level and names no school.
  if (/\.(?:school|nursery)$/.test(fact)) return isLevel.test(value.trim()) || /^(?:mr|mrs|ms|miss|dr)\b/i.test(value.trim());
  // "Carer: Joan and Pete Lee" names whom the child lives with, not how they are related.
  if (fact === 'placement.carerRelationship')
    return (
      namesTwo(value) ||
      judgeHeading(value, lexicon) === 'name' ||
      isParent.test(value.trim()) ||
      /^(?:mr|mrs|ms|miss)\b/i.test(value.trim())
    );
  return /\.engagement$|[aA]ttended$/.test(fact) && isPresence(fact, value.trim(), lexicon);
}

/** "Authorised: 3 May 2026" tells a day and nobody. */
const isDay = /^\d{1,2}[\s./-]+(?:\d{1,2}|\p{L}{3,9})[\s./-]+\d{2,4}$/u;

const namesWorker = /\.(?:healthVisitor|schoolNurse|allocatedSocialWorker|allocatedWorker|leadProfessional|careCoordinator)$/;

const isLevel =
  /^(?:pre-?school|early years|nursery|primary|infants?|juniors?|middle|secondary|sixth form|further|higher|tertiary|mainstream|special|full[- ]time|part[- ]time|elective home education|home educated)(?: (?:education|level|phase|stage))?$/i;

const count = /^(?:[2-9]|\d{2,4}|\d{1,4}\s*(?:mins?|minutes|hours?|hrs?|days?|weeks?|months?|times?|visits?|meetings?|%))$/i;

/** A child who is with a parent is in nobody else's care. */
const isParent = /^(?:birth |natural |biological |adoptive )?(?:mother|father|mum|dad|parents?)$/i;

/** "Joan and Pete Lee" */
function namesTwo(value: string): boolean {
  const [first = '', second = '', ...more] = value.split(/\s+(?:and|&)\s+/);
  return more.length === 0 && second !== '' && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(first) && looksLikeName(second);
}

/** "Attendance: 84 %", "6 of 8" and a list of who was there say nothing of how somebody engages or whether a service came. */
function isPresence(fact: string, said: string, { people }: Lexicon): boolean {
  if (/^\d+(?:\.\d+)?\s?%|^\d+\s*(?:of|\/)\s*\d+$/i.test(said)) return true;
  const isKin = said
    .split(/\s*[;,\n]\s*/)
    .some((part) => [people.childKin, people.otherChildKin, people.adultKin].some((kin) => mentionsKin(part, kin)));
  return fact.endsWith('.engagement') && (looksLikeName(said) || isKin);
}
