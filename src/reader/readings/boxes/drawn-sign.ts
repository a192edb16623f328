import { attribute, type Box } from './box.ts';

/** An arrow to open a list, a mark that something is wrong: what libraries put into a field of its own that nobody writes in. */
const sign = /^\s*[▼▾▿▲▴▸►◂◄⌄˅Χ×✕✖…]\s*$/u;

/** Makes a field that holds nothing but a sign something to press. */
export function settleDrawnSign(box: Box): void {
  if (box.control === 'text' && box.tag === 'input' && sign.test(attribute(box, 'held'))) box.control = 'button';
}
