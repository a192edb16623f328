import { type Box, isText } from '../boxes/box.ts';
import { isButton, saysAction, spoken } from '../boxes/words.ts';
import { soundsLikeName } from '../text/name-words.ts';

/** What a cell of data says on the one thing to press that it holds: it opens what the row is about. Rows that all say the same there say what can be done, and so does a lone one under a name that could be a verb. */
export function pressedWords(cell: Box, name: string): string {
  const press = pressIn(cell);
  const words = press ? spoken(press) : '';
  if (!press || !/\p{L}{2}|\d/u.test(words) || ofActions.test(name) || saysAction(words)) return '';
  const others = (cell.parent?.parent?.kids ?? []).flatMap((row) =>
    row === cell.parent || !row.kids[cell.index] ? [] : [row.kids[cell.index] as Box],
  );
  const said = others.map(pressIn).filter((each) => each !== null);
  return said.length > 0 ? (said.some((each) => spoken(each) !== words) ? words : '') : soundsLikeName(name) ? words : '';
}

/** The button that is all that a cell shows. */
function pressIn(box: Box): Box | null {
  const [only, more] = box.children.filter((child) =>
    isText(child) ? child.trim() !== '' : child.letters + child.fields > 0 || isButton(child) || spoken(child) !== '',
  );
  if (!only || more || isText(only)) return null;
  return isButton(only) ? only : pressIn(only);
}

const ofActions = /^(actions?|options?|edit|view|manage|tools?|links?)$/i;
