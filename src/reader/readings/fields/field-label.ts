import { attribute, type Box } from '../boxes/box.ts';
import { isInside, nearest } from '../boxes/kin.ts';
import { isLabelLike, type Label, labelFrom, toldWords } from '../boxes/words.ts';
import { boxById, labelsFor, type PageContext } from '../page-context.ts';
import { isInstruction } from '../text/instruction.ts';
import { clean, cleanLabel, isInvitation } from '../text/text.ts';
import { wordsWithoutHints } from './label-hints.ts';

/** The label a field has by the page's own markup and that a person can see: aria-labelledby, label element. */
export function markedLabel(box: Box, page: PageContext, shown: Box | null = null): Label | null {
  const named = attribute(box, 'aria-labelledby')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => {
      const label = boxById(box, id, page);
      if (!label) return outsideWords(box, id);
      return box.control && isInside(label, box) ? '' : labelWords(label, box, page);
    })
    .filter((words, at, all) => words !== '' && !(all.length > 1 && (/^(on|off|yes|no)$/i.test(words) || (at > 0 && isInstruction(words)))))
    .map((words, at, all) => (at < all.length - 1 ? cleanLabel(words) : words))
    .join(' ');
  if (named) return { words: named, how: 'aria-labelledby' };
  const seen = nearestFirst(box, labelsFor(box, page));
  const own = seen.find((label) => wordsWithoutHints(label, box, shown) !== '');
  const words = own ? labelWords(own, box, page, shown) : '';
  return labelFrom(words || (seen.length > 0 ? '' : outsideWords(box, '')), 'label-for');
}

/** Of a label over several fields that names the first of them and one that stands with this field alone, the latter comes first. */
function nearestFirst(box: Box, labels: Box[]): Box[] {
  const [first, ...rest] = labels;
  const own = first && rest.find((label) => fieldsAround(label, box) === 1 && fieldsAround(first, box) > 1);
  return own ? [own, ...labels.filter((label) => label !== own)] : labels;
}

/** How many fields stand in the smallest box around a label and its field. */
const fieldsAround = (label: Box, field: Box): number => nearest(label, (at) => isInside(field, at))?.fields ?? 0;

/** A name that only assistive technology is told: aria-label, title, and as a last resort the placeholder. */
export function toldLabel(box: Box): Label | null {
  for (const how of ['aria-label', 'title', 'placeholder']) {
    const text = toldWords(box, how);
    if (isLabelLike(text) && !/^(quick )?search/i.test(text) && !(how === 'placeholder' && (isInvitation(text) || asksToWrite.test(text))))
      return { words: text, how };
  }
  return null;
}

// What to write in a field, or in what shape, is not its name.
const asksToWrite = /^(enter|type)\b|^[dmyh]{1,4}\W[dmyh]{1,4}(\W|$)/i;

/** A label kept for screen readers only is still the page's own word for the field. */
const outsideWords = ({ outside }: Box, id: string): string => clean(outside.find((label) => label.id === id)?.words ?? '');

export function labelWords(label: Box, field: Box, page: PageContext, shown: Box | null = null): string {
  page.used.add(label);
  return wordsWithoutHints(label, field, shown);
}
