import { addReading } from '../add-reading.ts';
import { attribute, type Box } from '../boxes/box.ts';
import { inner } from '../boxes/kin.ts';
import { amongNames } from '../boxes/names.ts';
import { isButton, nameWords, spoken, startsWithDate, wordsOf } from '../boxes/words.ts';
import { boxById, type PageContext } from '../page-context.ts';
import { isName, saysLabel } from '../pairs/pair-parts.ts';
import { isInvitation } from '../text/text.ts';

/** Reads a name before something to press that shows what was picked: a list that opens, a date. Returns whether it was one. */
export function readPicker(box: Box, page: PageContext): boolean {
  const [name, second, more] = box.kids.filter((kid) => spoken(kid) !== '');
  const press = second && !more ? pressIn(second) : null;
  if (!name || !press || isButton(name) || !isName(name)) return false;
  const [label, value] = [nameWords(name), spoken(press)];
  const isOpener = namesOpener.test(press.classes) && (saysLabel(inner(name)) || saysLabel(name)) && !isCommand.test(value);
  return (
    !page.labels.has(press) &&
    (isOpener || isPicked(press, label, value, page)) &&
    addReading(page, press, 'picked', label, isInvitation(value) ? '' : value, 'choice')
  );
}

/** Reads something to press that a label element names: it shows what was picked. */
export function readLabelledPicker(box: Box, page: PageContext): void {
  const [label, more] = page.labels.get(box) ?? [];
  const value = box.tag === 'button' ? spoken(box) : wordsOf(box) || spoken(box);
  if (label && !more && value && !isCommand.test(value))
    addReading(page, box, 'picked', nameWords(label), isInvitation(value) ? '' : value, 'choice');
}

const namesOpener = amongNames('toggle|drop-?down|select|picker|combo-?box|list-?box');

// What a button does rather than shows.
const isCommand = /^(upload|browse|add|attach|search|find|open|show|edit|change|save|remove|clear|scan|record|take)\b/i;

/** The button that stands alone in a box, or is it. */
function pressIn(box: Box): Box | null {
  if (isButton(box)) return box;
  const [only, more] = box.letters > 0 ? [] : box.kids.filter((kid) => spoken(kid) !== '');
  return only && !more ? pressIn(only) : null;
}

/** Whether a button says of itself that its words are the value of that name. */
function isPicked(press: Box, label: string, value: string, page: PageContext): boolean {
  const told = attribute(press, 'aria-label');
  if (told !== value && told.includes(label) && told.includes(value)) return true;
  const named = attribute(press, 'aria-labelledby').split(/\s+/).filter(Boolean);
  if (
    named.some((id) => {
      const by = boxById(press, id, page);
      return by !== null && nameWords(by) === label;
    })
  )
    return true;
  return /^(dialog|grid|tree|listbox)$/.test(attribute(press, 'aria-haspopup')) || startsWithDate(value);
}
