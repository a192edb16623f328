import { addReading } from '../add-reading.ts';
import { attribute, type Box } from '../boxes/box.ts';
import { fieldsIn } from '../boxes/fields-in.ts';
import { firstAfter, inner, isInside, lastBefore, nearest, saysWords } from '../boxes/kin.ts';
import { holds, isTitleTag, type Label, labelFrom, wordsOf } from '../boxes/words.ts';
import { labelsFor, type PageContext } from '../page-context.ts';
import { clean, cleanLabel } from '../text/text.ts';
import { besideLabel } from './beside-label.ts';
import { markedLabel, toldLabel } from './field-label.ts';
import { fieldValue } from './field-value.ts';
import { isTimeOf, joinToComposite, joinToLast } from './join-fields.ts';
import { optionWords } from './option-words.ts';
import { isNamedOnButtonAlone, pressedLabel } from './pressed-label.ts';
import { labelOverPrompt } from './prompt.ts';
import { shownChoice } from './shown-choice.ts';
import { isInSearch, isOnTop, isToSearch } from './to-search.ts';

/** Reads a field that stands alone: text, select, area, editor, or a single tick. */
export function readField(box: Box, page: PageContext): void {
  // A frame to write in belongs to a field of the page around it.
  if (page.used.has(box) || isInSearch(box) || box.tag === 'body') return;
  page.used.add(box);
  const shown = shownChoice(box, () => labelOf(box, page)?.words);
  if (!shown && isToSearch(box, page)) return;
  if (isComposer(box)) return;
  if (asksToAct.test(fieldValue(box)[0] || attribute(box, 'held'))) return;
  const own = shown ? null : isListButton(box) ? (markedLabel(box, page) ?? labelBefore(box, page) ?? toldLabel(box)) : labelOf(box, page);
  const label = shown
    ? (markedLabel(box, page, shown.around) ?? (shown.label ? labelFrom(wordsOf(shown.label), 'beside') : besideLabel(shown.around, page)))
    : own;
  const [held, kind] = shown ? [shown.value, 'choice' as const] : fieldValue(box);
  const value = box.control === 'combo' && label ? withoutName(held, label.words, box) : held;
  if (label?.how === 'placeholder' && value === '' && isOnTop(box)) return;
  if (label && /^(quick )?search$/i.test(cleanLabel(label.words)) && box.control === 'text') return;
  if (label && isTimeOf(box, label, page)) joinToLast(value, page);
  else if (label?.how === 'beside' && value !== '' && clean(value) === label.words) return;
  else if (label) addReading(page, box, label.how, label.words, value, kind);
  else joinToComposite(box, value, page);
}

/** What a built list box shows, without the name that is drawn inside of it. */
const withoutName = (value: string, name: string, box: Box): string => {
  const drawn = [`${name}*`, `${name} *`, name].find((words) => value.startsWith(words));
  return drawn && holds(box, (kid) => wordsOf(kid) === drawn) ? value.slice(drawn.length).trim() : value;
};

/** The label of a field: the page's own words first, then what stands beside it, then names told to assistive technology only. */
function labelOf(box: Box, page: PageContext): Label | null {
  const marked = markedLabel(box, page);
  if (marked) return labelOverPrompt(box, marked, page) ?? marked;
  const told = toldLabel(box);
  if (told && (hasNamedNeighbours(box) || nearest(box.parent, isTitleTag))) return told;
  const pressed = isNamedOnButtonAlone(box) ? pressedLabel(box) : null;
  const beside = pressed ?? ownLabelBehind(box) ?? besideLabel(box, page) ?? pressedLabel(box);
  return (told && beside && isOfAnother(beside.words, box, page) ? told : beside) ?? optionLabel(box, page) ?? told;
}

/** Whether words stand on the label element of the field right behind this one: the kind of a number, the code of a country. */
function isOfAnother(words: string, box: Box, page: PageContext): boolean {
  let level = 0;
  const around = nearest(box.parent, (at) => at.fields > 1 || level++ > 3);
  const fields = around ? fieldsIn(around) : [];
  const next = fields[fields.indexOf(box) + 1];
  return (
    fields.length === 2 && next !== undefined && labelsFor(next, page).some((label) => cleanLabel(wordsOf(label)) === cleanLabel(words))
  );
}

/** The label of a field that floats over it: it stands behind the field and no other field with them. */
function ownLabelBehind(box: Box): Label | null {
  if (box.parent?.fields !== 1) return null;
  const label = firstAfter(box, saysWords);
  const isBefore = lastBefore(box, saysWords) !== undefined;
  return label?.tag === 'label' && !isBefore && attribute(label, 'for') === '' ? labelFrom(wordsOf(label), 'beside') : null;
}

/** A field behind an answer belongs to it: "Other [     ]", "Quit on [     ]". */
function optionLabel(box: Box, page: PageContext): Label | null {
  if (box.control !== 'text' && box.control !== 'area') return null;
  let before: Box | undefined;
  let level = 0;
  nearest(box, (at) => {
    before = lastBefore(at, (kid) => kid.fields > 0);
    return before !== undefined || ++level > 2;
  });
  const choice = before && fieldsIn(before).at(-1);
  return choice?.control === 'radio' || choice?.control === 'checkbox' ? labelFrom(optionWords(choice, page), 'option') : null;
}

/** A label element before a field that stands alone with it. */
function labelBefore(box: Box, page: PageContext): Label | null {
  let level = 0;
  const around = nearest(box.parent, (at) => at.letters > 0 || at.fields > 1 || level++ > 4);
  const label = around?.fields === 1 ? around.kids.find(({ letters }) => letters > 0) : undefined;
  const isOwn = label && inner(label).tag === 'label' && !isInside(box, label) && attribute(inner(label), 'for') === '';
  return isOwn ? besideLabel(box, page) : null;
}

/** A button that opens a list of choices; without a name of its own it may sort or filter. */
const isListButton = ({ tag, role, control }: Box): boolean =>
  control === 'combo' && role !== 'combobox' && (tag === 'button' || role === 'button');

// A place to write the next message.
const isComposer = (box: Box): boolean =>
  fieldValue(box)[0] === '' &&
  /^(type|write|add|leave|post) (a |an |your )?(new )?(reply|comment|message|note)\b/i.test(
    attribute(box, 'data-placeholder') || attribute(box, 'placeholder'),
  );

// "- Move -", "Bulk actions": what a list does when something is chosen.
const asksToAct =
  /^[-–—]+ *(move|reply|forward|go to|jump to|print|export|merge|split|link|more|actions?)\b[^-–—]*[-–—]+$|^(bulk )?actions?([.…]+)?$/i;

/** Several fields stand side by side, each with a name of its own: then the words before them are a title, not a label. */
function hasNamedNeighbours(box: Box): boolean {
  const siblings = box.parent?.kids.filter((kid) => kid.fields === 1 && kid.control) ?? [];
  return siblings.length > 1 && siblings.every(toldLabel);
}
