import type { Box } from '../boxes/box.ts';
import { isDrawnAsTag } from '../boxes/drawn-tag.ts';
import { isChip } from '../boxes/gather-words.ts';
import { inner } from '../boxes/kin.ts';
import { holds, wordsOf } from '../boxes/words.ts';

/** A tag before a text of some length with a link in it: what a system says of itself ("Beta", "Support"). */
export const isNotice = (tag: Box, text: Box): boolean =>
  (isChip(inner(tag)) || isDrawnAsTag(inner(tag), tag.parent ?? tag)) &&
  wordsOf(text).split(' ').length > 5 &&
  holds(text, (kid) => kid.tag === 'a' || kid.role === 'link');
