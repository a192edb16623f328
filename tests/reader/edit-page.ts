import fc from 'fast-check';

/** One change as a page or a person may make it; `at` and `to` pick elements, whatever their number. */
export interface Edit {
  kind: (typeof kinds)[number];
  at: number;
  to: number;
  text: string;
}

const kinds = ['text', 'letters', 'value', 'add', 'copy', 'remove', 'move', 'class', 'style', 'hidden', 'label', 'shadow'] as const;
const texts = ['', ' ', 'Changed', 'Name:', 'Name: Bea', 'Worker', '-', 'A sentence that is long enough to be a note, I think. '.repeat(4)];
const styles = [
  '',
  'display:none',
  'visibility:hidden',
  'opacity:0',
  'position:absolute;left:-9999px',
  'height:0;overflow:hidden',
  'display:contents',
];
const parts = [
  '<p>Team: West</p>',
  '<label for="far">Known as</label>',
  '<input id="later">',
  '<h3>Case notes</h3>',
  '<tr><td>3/3/2026</td><td>Call</td></tr>',
  '<dt>New</dt><dd>One</dd>',
];

export const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(10_000),
  to: fc.nat(10_000),
  text: fc.constantFrom(...texts),
});

/** Makes the change in the page's body. */
export function applyEdit(root: Document, { kind, at, to, text }: Edit): void {
  const all = [...root.body.querySelectorAll<HTMLElement>('*')].filter((element) => element.localName !== 'style');
  const element = all[at % all.length];
  const other = all[to % all.length];
  if (!element || !other) return;
  const pick = (list: readonly string[]): string => list[to % list.length] as string;
  if (kind === 'text') leafOf(element).textContent = text;
  if (kind === 'letters') for (const node of element.childNodes) if (node.nodeType === 3) (node as Text).data = text;
  if (kind === 'value') setValue(all, at, text);
  if (kind === 'add') element.insertAdjacentHTML(to % 2 ? 'afterend' : 'beforebegin', pick(parts));
  if (kind === 'copy') element.after(element.cloneNode(true));
  if (kind === 'remove') element.remove();
  if (kind === 'move' && !element.contains(other)) other.before(element);
  if (kind === 'class') other.classList.toggle(element.classList[0] ?? 'open');
  if (kind === 'style') element.style.cssText = pick(styles);
  if (kind === 'hidden') element.hidden = !element.hidden;
  if (kind === 'label') element.setAttribute('aria-label', text);
  if (kind === 'shadow') changeShadow(element, text);
}

const leafOf = (element: Element): Element => (element.firstElementChild ? leafOf(element.firstElementChild) : element);

/** Typed values change without any event, as a script does it. */
function setValue(all: readonly HTMLElement[], at: number, text: string): void {
  const fields = all.filter((element) => element.matches('input, select, textarea'));
  const field = fields[at % fields.length] as HTMLInputElement | undefined;
  if (field && /^(radio|checkbox)$/.test(field.type)) {
    field.checked = !field.checked;
  } else if (field && field.type !== 'file') field.value = text;
}

/** Opens a shadow tree, or changes the words in one. A page that opens one without any other change is not noticed before its next change, so there is one. */
function changeShadow(element: HTMLElement, text: string): void {
  const value = element.shadowRoot?.querySelector('dd');
  if (value) value.textContent = text;
  else if (!element.shadowRoot && /^(div|section|span|p)$/.test(element.localName)) {
    element.attachShadow({ mode: 'open' }).innerHTML = '<dl><dt>Inside</dt><dd>A word</dd></dl><slot></slot>';
    element.title = 'opened';
  }
}
