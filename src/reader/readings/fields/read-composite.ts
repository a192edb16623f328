import { addReading } from '../add-reading.ts';
import { attribute, type Box } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { inner, isInside, nearest } from '../boxes/kin.ts';
import { isTitleTag, toldWords, wordsOf } from '../boxes/words.ts';
import { labelsFor, type PageContext } from '../page-context.ts';
import { labelWords, markedLabel } from './field-label.ts';
import { fieldValue } from './field-value.ts';

/** Most boxes that one label is the name of: an address in lines. */
const mostParts = 7;

/** Reads boxes that stand behind one label and have no names but their placeholders: the lines of an address, a title with the names of a person, a phone number with its kind. Returns whether the field was one of them. */
export function readComposite(box: Box, page: PageContext): boolean {
  const around = nearest(box.parent, (at) => at.letters > 0 || at.fields > mostParts);
  if (!around || around.fields < 2 || around.fields > mostParts || /^(t(able|body|head|r)|form|body|main)$/.test(around.tag)) return false;
  const label = nameIn(around);
  const parts = fieldsIn(around);
  if (!label || parts[0] !== box || !parts.every((part) => isPart(part, label, page))) return false;
  for (const part of parts) page.used.add(part);
  const values = parts.map((part) => fieldValue(part)[0]).filter(Boolean);
  return addReading(page, box, 'composite', labelWords(label, box, page), values.join(' '));
}

/** The only words in a box, where they stand before its fields and are no title. */
function nameIn(around: Box): Box | null {
  const name = around.kids.find((kid) => kid.letters + kid.fields > 0);
  if (!name || name.fields > 0 || name.letters !== around.letters || isTitleTag(name)) return null;
  return nearest(inner(name), (at) => at === name || at.tag === 'label')?.tag === 'label' || ofParts.test(wordsOf(name)) ? name : null;
}

/** Names of what is written in parts; other words over boxes without names are the title of a section. */
const ofParts = /\b(name|address|(tele)?phone|mobile|fax)\W*$/i;

/** A box without a name of its own: a placeholder is gone as soon as something is typed. */
function isPart(field: Box, label: Box, page: PageContext): boolean {
  if (!/^(text|area|select|combo)$/.test(field.control ?? '') || /^(date|time|month|search)/.test(attribute(field, 'kind'))) return false;
  if (toldWords(field) || !/^(|(please )?(enter|type|add|give) .*)$/i.test(attribute(field, 'title'))) return false;
  const named = labelsFor(field, page);
  return named.every((each) => isInside(each, label) || isInside(label, each)) && (named.length > 0 || !markedLabel(field, page));
}
