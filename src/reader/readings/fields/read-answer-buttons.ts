import { addReading } from '../add-reading.ts';
import { attribute, type Box } from '../boxes/box.ts';
import { inner, nearest } from '../boxes/kin.ts';
import { amongNames } from '../boxes/names.ts';
import { isButton, nameWords, spoken } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { isName } from '../pairs/pair-parts.ts';

/** Reads a name before a row of buttons of which one is chosen: it says so itself, or is drawn so where the buttons are the answers to a question. Returns whether it was one. */
export function readAnswerButtons(boxes: readonly Box[], page: PageContext): boolean {
  const [name, around, more] = boxes;
  const bar = around && inner(around);
  if (!name || !bar || more || bar.kids.length < 2 || !isName(name)) return false;
  const isSaid = bar.kids.every((kid) => attribute(kid, 'aria-pressed') !== '');
  if (isSaid) return add(name, bar, bar.kids.filter(isPressed).map(spoken), page);
  if (!bar.kids.every(isButton) || !areAnswers(bar.kids.map(spoken))) return false;
  if (isAboutToAct(name)) return true;
  const chosen = drawnAsChosen(bar.kids);
  // Which of them stands out says nothing where they differ and none is marked.
  return chosen === null || add(name, bar, chosen.map(spoken), page);
}

const isPressed = (button: Box): boolean => attribute(button, 'aria-pressed') === 'true';

const add = (name: Box, bar: Box, answers: readonly string[], page: PageContext): boolean =>
  addReading(page, bar, 'pressed', nameWords(name), answers.join('; '), 'choice');

/** "Yes", "No" and perhaps a third: no tools. */
const areAnswers = (words: readonly string[]): boolean =>
  words.some((word) => /^yes\b/i.test(word)) && words.some((word) => /^no\b/i.test(word)) && words.every((word) => word.length < 30);

/** "Delete this record?" */
const isAboutToAct = (name: Box): boolean =>
  /^(are you sure|do you (really )?want|would you like|delete|remove|discard|leave|save|continue|confirm|close|sign out)\b/i.test(
    nameWords(name),
  ) || nearest(name, ({ tag, role }) => /dialog/.test(tag + role)) !== null;

/** The buttons that are drawn as chosen: none where all are drawn alike, null where that cannot be told. */
export function drawnAsChosen(buttons: readonly Box[]): Box[] | null {
  const marked = buttons.filter(({ classes }) => namesChosen.test(classes));
  if (marked.length > 0 && marked.length < buttons.length) return marked;
  const prints = new Set(buttons.map(({ look }) => look.print));
  if (prints.size === 1) return [];
  const filled = buttons.filter((button) => isFilled(button));
  return filled.length === 1 ? filled : null;
}

const namesChosen = amongNames('active|selected|checked|pressed|chosen|on');

/** Light letters upon a dark ground. */
function isFilled({ look }: Box): boolean {
  const [letters, ground] = [...look.print.matchAll(/rgba?\(([^)]*)\)/g)].map(([, parts = '']) => brightness(parts));
  return letters !== undefined && ground !== undefined && letters > ground + 0.3;
}

/** From 0 to 1; a ground that nothing was painted on is white. */
function brightness(parts: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.split(/[,/ ]+/).map(Number);
  return alpha === 0 ? 1 : (0.3 * red + 0.6 * green + 0.1 * blue) / 255;
}
