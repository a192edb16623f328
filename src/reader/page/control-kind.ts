import type { ControlKind } from '../snapshot-encoding.ts';
import { allIn, attribute, editedIn, has, holdsControl, holdsLink, isPlain, shadowOf, typeOfInput } from './dom.ts';

const kindByTag = new Map<string, ControlKind>([
  ['select', 'select'],
  ['textarea', 'area'],
  ['canvas', 'image'],
  ['img', 'image'],
]);
const kindByRole = new Map<string, ControlKind>([
  ['radio', 'radio'],
  ['checkbox', 'checkbox'],
  ['switch', 'checkbox'],
  ['spinbutton', 'spin'],
  ['slider', 'spin'],
  ['textbox', 'rich'],
]);
const tags = new Set(['input', 'select', 'textarea', 'canvas', 'img', 'button', 'output']);

/** Elements whose value is none of their children: those of the browser's own, and a frame that is there to write in. */
export const isNativeTag = (tag: string): boolean => tag === 'input' || tag === 'select' || tag === 'textarea' || tag === 'iframe';

/** A radio that a page built as an element of its own: its role is told to the browser alone. A group of radios, or what is drawn around one of the browser's, is none. */
const isBuiltRadio = (element: Element, tag: string): boolean => {
  const tree = tag.endsWith('-radio') && has(element, 'value') ? shadowOf(element) : null;
  return tree !== null && [tree, element].every((part) => allIn(part, 'input, slot, [slot]').length === 0);
};

/** What kind of field, button or other thing with a value an element is, or null. */
export function controlKindOf(element: Element, tag: string, role: string, roleAround: string): ControlKind | null {
  if (!tags.has(tag) && isPlain(element)) return null;
  if (tag === 'iframe') return editedIn(element) ? 'area' : null;
  const isPage = element instanceof HTMLElement;
  if (isPage && tag === 'input') {
    const type = typeOfInput(element);
    if (type === 'radio' || type === 'checkbox') return type;
    return /^(button|submit|reset|image|file|color)$/.test(type) ? 'button' : 'text';
  }
  const kind = (isPage ? kindByTag.get(tag) : undefined) ?? kindByRole.get(role) ?? (isBuiltRadio(element, tag) ? 'radio' : undefined);
  if (kind) return kind;
  if (has(element, 'aria-pressed') && roleAround === 'group') return 'radio';
  if (role === 'combobox') return holdsControl(element) ? null : 'combo';
  if (attribute(element, 'aria-haspopup') === 'listbox' && (tag === 'button' || role === 'button')) return 'combo';
  // What holds a link is words in a frame that can be pressed, whatever it says of itself.
  if (tag === 'button' || (role === 'button' && !has(element, 'aria-haspopup') && !holdsLink(element))) return 'button';
  return (isPage && tag === 'output') ||
    (has(element, 'contenteditable') && /^(|true|plaintext-only)$/.test(attribute(element, 'contenteditable')))
    ? 'rich'
    : null;
}
