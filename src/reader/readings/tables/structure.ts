import type { Box } from '../boxes/box.ts';
import { inner } from '../boxes/kin.ts';

/** A list of things or of terms; a list to choose from that is drawn as a table is a field, and a table around a single text is room. */
export const isStructure = (box: Box): boolean =>
  (box.tag === 'table' && !/^(list|combo)box$/.test(box.role) && inner(box).kids.length > 0) || box.tag === 'dl';
