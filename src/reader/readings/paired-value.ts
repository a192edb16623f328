import { attribute, type Box } from './box.ts';
import { inner } from './kin.ts';
import { amongNames } from './words.ts';

const namesPlaceholder = amongNames('placeholder');

/** What a value beside its name says, given the words it shows: an invitation to fill it in is none, and a picture says what it was named. */
export function pairedValue(value: Box, shown: string): string {
  if (namesPlaceholder.test(inner(value).classes)) return '';
  return shown || (value.role === 'img' ? attribute(value, 'aria-label') : '');
}
