/** A card whose contents are drawn in an open shadow root. */
class CareCard extends HTMLElement {
  set block(block) {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = '/assets/clinic/card.css';
    const pairs = make('dl', '', ...block.fields.flatMap((field) => [make('dt', '', field.label), make('dd', '', field.value || '—')]));
    const decoy = make('div', 'off', make('dl', '', make('dt', '', 'DECOY shadow label'), make('dd', '', 'DECOY shadow value')));
    shadow.replaceChildren(style, make('h3', '', block.heading), pairs, decoy);
  }
}
customElements.define('care-card', CareCard);

/** One card of a tab. */
export function drawBlock(block, at) {
  if (block.kind === 'fields') return Object.assign(document.createElement('care-card'), { block });
  const body =
    block.kind === 'form'
      ? editable(block, at)
      : block.kind === 'table'
        ? table(block)
        : block.kind === 'notes'
          ? notes(block)
          : [make('p', 'quiet', block.text)];
  const card = make('section', block.kind === 'form' ? 'card' : 'card wide', make('h3', '', block.heading));
  card.append(...body);
  return card;
}

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function editable(block, at) {
  const rows = block.fields.map((field) => make('div', 'pair', make('div', 'key', field.label), make('div', 'value', field.value || '—')));
  const edit = make('button', 'link', 'Edit');
  edit.type = 'button';
  edit.addEventListener('click', () => edit.closest('.card').replaceWith(editing(block, at)));
  return [...rows, edit];
}

/** The card as inputs; Save writes to the block in memory. */
function editing(block, at) {
  const form = make('form', 'card', make('h3', '', block.heading));
  const inputs = block.fields.map((field, n) => {
    const input = Object.assign(document.createElement('input'), { id: `field-${at}-${n}`, value: field.value });
    const label = Object.assign(make('label', '', field.label), { htmlFor: input.id });
    form.append(make('div', 'pair', label, input));
    return input;
  });
  form.append(Object.assign(make('button', 'save', 'Save'), { type: 'submit' }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    block.fields.forEach((field, n) => {
      field.value = inputs[n].value;
    });
    form.replaceWith(drawBlock(block, at));
  });
  return form;
}

function table(block) {
  if (!block.rows.length) return [make('p', 'quiet', block.empty)];
  const head = make('thead', '', make('tr', '', ...block.columns.map((text) => make('th', '', text))));
  const rows = block.rows.map((row) => make('tr', '', ...row.map((cell) => make('td', '', cell.value || '—'))));
  return [make('table', '', head, make('tbody', '', ...rows))];
}

function notes(block) {
  if (!block.notes.length) return [make('p', 'quiet', block.empty)];
  return block.notes.map((note) => {
    const about = note.about.map((field) =>
      make('span', 'meta', make('span', 'key', field.label), ' ', make('span', 'value', field.value)),
    );
    return make('article', 'entry', make('div', '', ...about), make('h4', '', 'Note'), make('p', '', note.text.value));
  });
}
