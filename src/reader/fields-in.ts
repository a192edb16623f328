import type { Box } from './box.ts';

/** The fields inside a box in the order of the page, itself left out. */
export function fieldsIn(box: Box): Box[] {
  if (box.fields === 0) return [];
  return box.children.flatMap((child) =>
    typeof child === 'string' || child.fields === 0 ? [] : child.control !== null ? [child] : fieldsIn(child),
  );
}
