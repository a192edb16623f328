import { type Box, isText } from './box.ts';

/** Makes a list that opens at a picture inside the box of a field (the flag of a country before a number) something to press: what it is set to is no answer. */
export function settleDrawnOpener(box: Box): void {
  if (box.control !== 'combo' || box.role === 'combobox' || !(box.tag === 'button' || box.role === 'button') || saysWords(box)) return;
  const around = [box, box.parent].flatMap((at) => (at?.parent ? [at.parent] : []));
  if (around.some(({ kids }) => kids.some((kid) => kid !== box && kid.tag === 'input' && kid.control === 'text'))) box.control = 'button';
}

const saysWords = ({ children }: Box): boolean =>
  children.some((child) => (isText(child) ? /[\p{L}\p{N}]/u.test(child) : saysWords(child)));
