import { addPair } from '../add-reading.ts';
import type { Box } from '../boxes/box.ts';
import { isTelling } from '../boxes/kin.ts';
import { headWords, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';

/** Reads a panel that answers its own title and says nothing else: "No known allergies" under "Allergies". Returns whether it was one. */
export function readNoneKnown(box: Box, page: PageContext): boolean {
  const [head, body, more] = box.letters < mostInPanel ? box.kids.filter(isTelling) : [];
  if (!head || !body || more) return false;
  const isAnswer = wordsOf(body).toLowerCase().replace(/\.$/, '') === `no known ${headWords(head).toLowerCase()}`;
  return isAnswer && addPair(head, body, page, 'none-known');
}

const mostInPanel = 120;
