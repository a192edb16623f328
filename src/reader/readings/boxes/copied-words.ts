import { attribute, type Box, isText } from './box.ts';

const saysCopy = /^(click to )?copy\b/i;

/** Makes a number that is pressed to copy it words as any other. */
export function settleCopiedWords(box: Box): void {
  if (box.control !== 'button' || box.tag === 'input') return;
  const told = [attribute(box, 'aria-label'), attribute(box, 'title')];
  if (told.some((words) => saysCopy.test(words)) && /\d.*\d/.test(textOf(box))) box.control = null;
}

const textOf = ({ children }: Box): string => children.map((child) => (isText(child) ? child : textOf(child))).join('');
