import { isInitials } from '../text/initials.ts';
import { clean } from '../text/text.ts';
import { type Box, isText } from './box.ts';
import { forget } from './once.ts';
import { wordsOf } from './words.ts';

/** Two capitalised words at least. */
const isFullName = /^\p{Lu}[\p{L}'’-]+( (\p{L}+ )?\p{Lu}[\p{L}.'’-]+)+( \(.*\))?$/u;

const isInCapitals = /^\p{Lu}+$/u;

/** Takes the letters away that stand before a person's name in place of a picture: "MA Morwenna Achterberg". What is inside must be settled. */
export function dropInitials(box: Box): void {
  if (box.children.length < 2) return;
  const [first, next] = box.children.filter((child) => (isText(child) ? child.trim() : child.letters + child.fields > 0));
  if (!first || !next || isText(first) || first.letters > 3 || first.fields > 0 || !/^(div|span|i|b|p|abbr|strong)$/.test(first.tag))
    return;
  if (!isInCapitals.test(wordsOf(first))) return;
  const name = clean(isText(next) ? next : next.letters < 80 ? wordsOf(next) : '');
  if (!isFullName.test(name) || !isInitials(wordsOf(first), name)) return;
  Object.assign(forget(first), { children: [], kids: [], letters: 0 });
}
