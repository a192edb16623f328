import { attribute, type Box, type Notes } from './box.ts';
import { valueWords } from './words.ts';

/** Words of a value; where there are none, what a mark drawn in their place says: the name it was given, a tick or a cross. */
export const shownWords = (box: Box): string => valueWords(box) || (standsOnPress(box) ? '' : markWords(box));

const isPressable = ({ tag }: Box): boolean => tag === 'a' || tag === 'button';
const standsOnPress = (box: Box): boolean => isPressable(box) || (box.parent !== null && standsOnPress(box.parent));

/** What the first telling mark inside says: pictures and icons, told to assistive technology or not, without those on something to press. */
function markWords(box: Box): string {
  for (let at = 0; at <= box.kids.length; at += 1) {
    const marks = box.marks.filter(({ before }) => before === at).map((mark) => wordsOfMark(mark, attribute(mark, 'class')));
    const kid = box.kids[at];
    const isMark = kid && (/^(img|i|svg|span)$/.test(kid.tag) || kid.role === 'img');
    const words = [...marks, isMark ? wordsOfMark(kid, kid.classes) : '', kid && !isPressable(kid) ? markWords(kid) : ''].find(Boolean);
    if (words) return words;
  }
  return '';
}

function wordsOfMark(mark: { notes: Notes | null }, classes: string): string {
  const told = ['alt', 'title', 'aria-label'].map((name) => attribute(mark, name)).find(Boolean);
  const look = `${classes} ${attribute(mark, 'data-testid')}`;
  return (
    told ??
    (/un(check|tick)|blank|cross|times|xmark|false|(^|\s)\w{2,3}-circle(-o|-thin|-outline)?(\s|$)/i.test(look)
      ? 'No'
      : /check(?!box)|tick|yes|true/i.test(look)
        ? 'Yes'
        : '')
  );
}
