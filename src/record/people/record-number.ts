import type { Placed } from './slot.ts';

/** A number that a hospital or a system gives a person for good, as against that of an episode, a referral, a family or a school. */
const ofPerson =
  /^(?:(?:the )?(?:patient|client|service user|person|hosp(?:ital)?|unit|medical record|health record|case ?notes?|mosaic|rio|pas|local patient)(?:'s|’s)?\.?\s*(?:record\s*)?(?:no|num|number|id|identifier|ref|reference)|mrn|medical record|crn)\b[\s.:#]*$/i;

/** The number of the person's record that the fields of one screen show: null where there is none or more than one. */
export function recordNumber(placed: Placed[]): string | null {
  const shown = placed.flatMap(({ reading: { label, value, state, column, section } }) => {
    const number = value.trim();
    const isOwn = state === 'filled' && column === null && section.length < 2 && ofPerson.test(label.trim());
    // "Unit no. 7" is a door.
    return isOwn && /^[A-Z]{0,4}[-/ ]?\d[\w/-]{3,14}$/i.test(number) ? [number] : [];
  });
  const [first] = shown;
  return first !== undefined && shown.every((each) => each === first) ? first : null;
}
