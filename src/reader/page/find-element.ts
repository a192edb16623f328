import { allIn, shadowOf } from './dom.ts';

/** The first element of a document and its open shadow trees that passes a test, or null. */
export function findElement(root: Document | ShadowRoot, test: (element: Element) => boolean): Element | null {
  for (const element of allIn(root, '*')) {
    if (test(element)) return element;
    const tree = shadowOf(element);
    const inside = tree ? findElement(tree, test) : null;
    if (inside) return inside;
  }
  return null;
}
