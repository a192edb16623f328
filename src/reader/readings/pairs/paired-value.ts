import { attribute, type Box } from '../boxes/box.ts';
import { inner, onlyChild } from '../boxes/kin.ts';
import { amongNames } from '../boxes/names.ts';
import { isButton, spoken, startsWithDate } from '../boxes/words.ts';
import { isInvitation } from '../text/text.ts';
import { isPerson } from './name-in-print.ts';

const namesPlaceholder = amongNames('placeholder');

/** What a value beside its name says, given the words it shows: an invitation to fill it in is none, and a picture says what it was named. */
export function pairedValue(value: Box, shown: string, name: string): string {
  if (namesPlaceholder.test(inner(value).classes) || asksToChoose(shown)) return '';
  return shown || (value.role === 'img' ? attribute(value, 'aria-label') : '') || dataOnPress(value, name);
}

/** "Please select", where a form that is only shown leaves what it would say to who fills it in. */
const asksToChoose = (text: string): boolean => isInvitation(text) && /^\W*(please )?(select|choose|pick)\b/i.test(text);

/** A date or a person that can be pressed to choose another. */
function dataOnPress(value: Box, name: string): string {
  const press = pressIn(value);
  const words = press ? spoken(press) : '';
  return startsWithDate(words) || (isPerson.test(words) && ofPerson.test(name)) ? words : '';
}
const ofPerson =
  /\b(assignee|assigned( to)?|reporter|owner|worker|manager|lead|practitioner|(allocated|referred|recorded|created|seen) (to|by))$/i;

function pressIn(box: Box): Box | null {
  const only = isButton(box) ? null : onlyChild(box);
  return isButton(box) ? box : only && pressIn(only);
}
