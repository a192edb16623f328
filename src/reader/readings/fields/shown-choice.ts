import { attribute, type Box, isText } from '../boxes/box.ts';
import { inner, nearest } from '../boxes/kin.ts';
import { amongNames } from '../boxes/names.ts';
import { isButton, isHint, isLabelLike, isTitleTag, nameWords, spoken, wordsOf } from '../boxes/words.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { isInvitation } from '../text/text.ts';

/** What a built list box shows: its choices stand as words beside an input that is only for typing a search. */
export function shownChoice(box: Box, ownLabel: () => string | undefined): { value: string; around: Box; label: Box | null } | null {
  const { tag, role, parent } = box;
  if (tag !== 'input' || attribute(box, 'held')) return null;
  let level = 0;
  const around = nearest(parent, (at) => spoken(at) !== '' || at.fields !== 1 || level++ > 2);
  const label = around?.kids.find((kid) => /^(label|legend)$/.test(kid.tag) && kid.letters > 0) ?? null;
  if (
    around?.fields !== 1 ||
    holdsLabelItems(around) ||
    /^(tr|tbody|table|form|fieldset)$/.test(around.tag) ||
    (label && chipsIn(around, box).length === 0)
  )
    return null;
  const roles = [role, around.role, around.parent?.role, ...around.kids.map((kid) => kid.role)];
  const kind = [...roles, attribute(box, 'aria-haspopup'), attribute(box, 'aria-autocomplete')].join();
  // An input that is a button catches the keys and nothing else.
  const isList = role === 'button' || /box|list|grid/.test(kind);
  const chips = chipsIn(around, box);
  const under = isList ? standsUnder(around) : null;
  const own = chips.length > 0 || role === 'button' || under ? '' : ownLabel();
  const words = chips.length > 0 ? chips : shownLeaves(around).filter((leaf) => leaf !== own);
  return (chips.length > 0 || isList) && words.length > 0
    ? { value: under === 'label' && words.every(isInvitation) ? '' : words.join('; '), around, label }
    : null;
}

/** What stands before the box, alone with it: a label, or words that sound like one and unlike what the box shows. What the box itself shows is no name then. */
function standsUnder(around: Box): 'label' | 'words' | null {
  let level = 0;
  const form = nearest(around.parent, (at) => at.fields !== 1 || at.letters > around.letters || level++ > 6);
  const [first] = form?.fields === 1 ? form.kids.filter(({ letters, fields }) => letters + fields > 0) : [];
  if (!first || first.fields > 0) return null;
  if (labelIn(first)) return 'label';
  const leaves = shownLeaves(around);
  const isOne = leaves.length === 1 && isLabelLike(nameWords(first)) && !isTitleTag(inner(first));
  return isOne || (soundsLikeName(nameWords(first)) && !leaves.some(soundsLikeName)) ? 'words' : null;
}

const labelIn = (box: Box): boolean => box.tag === 'label' || (box.kids.length === 1 && labelIn(box.kids[0] as Box));

/** A list of names and fields by turns: what other items show belongs to other names. */
const holdsLabelItems = ({ kids }: Box): boolean => kids.filter((kid) => kid.tag === 'li' && inner(kid).tag === 'label').length > 1;

/** What was chosen, each with a cross to take it off again; the cross may say nothing of itself where it stands on each of several before a field with a name elsewhere. */
const chipsIn = (around: Box, field: Box): string[] => {
  const chips = removableIn(around);
  return chips.length > 0
    ? chips
    : (field.parent?.kids ?? []).filter((kid) => kid.index < field.index && isPlainChip(kid)).map((kid) => wordsOf(kid));
};

/** Words and behind them something to press that shows none. */
function isPlainChip({ tag, kids, fields, letters }: Box): boolean {
  const last = kids.at(-1);
  return (
    tag !== 'label' &&
    fields === 0 &&
    letters > 0 &&
    last !== undefined &&
    isButton(last) &&
    spoken(last) === '' &&
    !attribute(last, 'aria-label')
  );
}

/** Words with a cross beside them to take them off. */
const removableIn = (box: Box): string[] =>
  box.fields === 0 && box.letters > 0 && box.kids.some(isCross) ? [wordsOf(box, isCross)] : box.kids.flatMap(removableIn);
const isCross = (box: Box): boolean =>
  /^[×✕✖✗]$/.test(spoken(box)) ||
  (isButton(box) &&
    /^(x|(remove|delete|clear|deselect)( (this |selected )?(item|option|choice|value|tag|entry|selection))?)$/i.test(spoken(box))) ||
  ((isButton(box) || box.tag === 'a' || (box.letters === 0 && box.kids.length === 0)) && box.fields === 0 && namesCross.test(told(box)));
const namesCross = amongNames('times|close|remove|delete|clear|cross|x|xmark');

/** What a thing to press says of itself where it shows no words, its icon included. */
const told = (box: Box): string =>
  /\p{L}/u.test(spoken(box))
    ? ''
    : [box, ...box.marks, ...box.kids]
        .map((each) => `${attribute(each, 'class')} ${'classes' in each ? each.classes : ''} ${attribute(each, 'aria-label')}`)
        .join(' ');

/** Where a library shows what was chosen in the place of the invitation to choose. */
const isSelected = ({ classes }: Box): boolean => /selected/i.test(classes) && !/transparent|empty/i.test(classes);

/** Words, dates and numbers; a bare figure says how many more there are. */
const isTold = /\p{L}|\d\W?\d{2}/u;

/** The words of each innermost box, those on chips included. */
export function shownLeaves(box: Box): string[] {
  if (isHint(box) || (/placeholder/i.test(box.classes) && !isSelected(box))) return [];
  const isOwn = box.children.some((child) => isText(child) && isTold.test(child));
  const inside = isOwn ? [] : box.kids.flatMap(shownLeaves);
  return inside.length > 0 || !isTold.test(spoken(box)) ? inside : [(isOwn && wordsOf(box)) || spoken(box)];
}
