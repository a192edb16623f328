import type { Box, ControlKind } from '../readings/box.ts';
import { attribute, has, holdsControl, typeOfInput } from './dom.ts';

const kindByTag: Record<string, ControlKind> = { select: 'select', textarea: 'area', canvas: 'image', img: 'image' };
const kindByRole: Record<string, ControlKind> = {
  radio: 'radio',
  checkbox: 'checkbox',
  switch: 'checkbox',
  spinbutton: 'spin',
  textbox: 'rich',
};

/** What kind of field, button or other thing with a value an element is, or null. */
export function controlKindOf({ element, tag, role, parent }: Box): ControlKind | null {
  const isPage = element instanceof HTMLElement;
  if (isPage && tag === 'input') {
    const type = typeOfInput(element);
    if (type === 'radio' || type === 'checkbox') return type;
    return /^(button|submit|reset|image|file|color|range)$/.test(type) ? 'button' : 'text';
  }
  const kind = (isPage && kindByTag[tag]) || (role !== '' && kindByRole[role]);
  if (kind) return kind;
  if (has(element, 'aria-pressed') && parent?.role === 'group') return 'radio';
  if (role === 'combobox') return holdsControl(element) ? null : 'combo';
  if (tag === 'button' || (role === 'button' && !has(element, 'aria-haspopup'))) return 'button';
  return (isPage && tag === 'output') ||
    (has(element, 'contenteditable') && /^(|true|plaintext-only)$/.test(attribute(element, 'contenteditable')))
    ? 'rich'
    : null;
}
