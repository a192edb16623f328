import type { Box } from './box.ts';
import { attribute } from './dom.ts';
import { headWords, isLabelLike } from './words.ts';

/** Siblings made the same way: what stands in a row of likes is a pattern, and patterns are how a page without markup says what its parts are. */

const shapes = new WeakMap<Box, string>();
const families = new WeakMap<Box, Map<string, Box[]>>();
const verdicts = new WeakMap<Box[], boolean>();

/** Tag and class: boxes of one shape are drawn by the same template. */
export function shapeOf(box: Box): string {
  const known = shapes.get(box);
  if (known !== undefined) return known;
  const shape = `${box.tag}.${attribute(box.element, 'class') ?? ''}`;
  shapes.set(box, shape);
  return shape;
}

/** All children of the box's parent with its shape, itself included; counted once for each parent. */
export function likesOf(box: Box): Box[] {
  if (!box.parent) return [box];
  let family = families.get(box.parent);
  if (!family) {
    family = new Map();
    for (const child of box.parent.children) {
      if (typeof child === 'string') continue;
      const likes = family.get(shapeOf(child));
      if (likes) likes.push(child);
      else family.set(shapeOf(child), [child]);
    }
    families.set(box.parent, family);
  }
  return family.get(shapeOf(box)) ?? [box];
}

/** The box, or the outermost wrapper that holds nothing else: a field component around its row, a list item around its line. */
export function wrapperOf(box: Box): Box {
  let at = box;
  while (at.parent && at.parent.tag !== 'body' && onlyChild(at.parent) === at) at = at.parent;
  return at;
}

/** The single box inside that shows something, or null. */
export function onlyChild(box: Box): Box | null {
  let only: Box | null = null;
  for (const child of box.children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') return null;
    } else if (only) return null;
    else only = child;
  }
  return only;
}

/** Whether the box stands among likes whose first words all differ and all could be names of fields. */
export function hasDistinctNames(box: Box): boolean {
  const likes = likesOf(wrapperOf(box));
  if (likes.length < 2) return false;
  const known = verdicts.get(likes);
  if (known !== undefined) return known;
  const names = likes.map(firstWords).filter((name): name is string => name !== null);
  const good = names.filter((name) => isLabelLike(name) && name.length < 60);
  const verdict = new Set(good).size === good.length && good.length >= Math.max(2, names.length - 1) && likes.some(saysMore);
  verdicts.set(likes, verdict);
  return verdict;
}

/** Whether anything follows the first part: names alone are titles or tabs. */
function saysMore(box: Box): boolean {
  const words = firstWords(box);
  return words !== null && headWords(box).length > words.length;
}

/** Words of the first part of a box of several parts; null for a box without parts. */
function firstWords(box: Box): string | null {
  let at = box;
  for (let only = onlyChild(at); only; only = onlyChild(at)) at = only;
  const parts = at.children.filter((child) => (typeof child === 'string' ? child.trim() !== '' : true));
  const first = parts.find((part): part is Box => typeof part !== 'string' && (part.letters > 0 || part.fields > 0));
  return parts.length < 2 || !first ? null : headWords(first);
}
