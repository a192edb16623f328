import { attribute, type Box, isText } from '../boxes/box.ts';
import { inner, isInside, nearest } from '../boxes/kin.ts';
import { toldWords, wordsOf } from '../boxes/words.ts';
import { boxById, type PageContext } from '../page-context.ts';
import { clean } from '../text/text.ts';
import { labelWords, markedLabel } from './field-label.ts';

/** The words beside a tick or a choice: its label, else what follows it up to the next field. */
export function optionWords(box: Box, page: PageContext): string {
  return (
    ownOfSeveral(box, page) ||
    markedLabel(box, page)?.words ||
    toldWords(box) ||
    (box.tag === 'input' ? '' : wordsOf(box)) ||
    wordsAfter(box) ||
    labelBehind(box) ||
    toldWords(box, 'title')
  );
}

/** Of a radio that is named by its question and by its own words, the latter. */
function ownOfSeveral(box: Box, page: PageContext): string {
  const ids = attribute(box, 'aria-labelledby').split(/\s+/).filter(Boolean);
  const [question, own] = [boxById(box, ids[0] ?? '', page), boxById(box, ids.at(-1) ?? '', page)];
  if (ids.length !== 2 || !question || !own || isInside(box, own)) return '';
  const isOfOthers = (page.choices.get(box) ?? []).some(
    (each) => each !== box && attribute(each, 'aria-labelledby').startsWith(`${ids[0]} `),
  );
  return isOfOthers ? labelWords(own, box, page) : '';
}

/** A label right behind the wrapper of a tick that has no words: what it says it is for may be another field, but that one has a label before. */
function labelBehind(box: Box): string {
  let level = 0;
  const around = nearest(box.parent, (at) => at.letters > 0 || at.fields > 1 || level++ > 2);
  const before = around?.fields === 1 ? around.kids.findIndex((kid) => kid.fields > 0) : -1;
  const next = around?.kids[before + 1];
  return before >= 0 && next && inner(next).tag === 'label' && next.fields === 0 ? wordsOf(next) : '';
}

function wordsAfter(box: Box): string {
  const siblings = box.parent?.children ?? [];
  let text = '';
  for (let at = box.order + 1; at < siblings.length; at += 1) {
    const child = siblings[at] as Box | string;
    if (isText(child)) text += child;
    else if (child.fields > 0 || child.tag === 'br' || child.control) break;
    else text += ` ${wordsOf(child)} `;
  }
  return clean(text);
}
