import { type Html, html } from '../html.ts';
import type { Field } from '../screen.ts';

/** A labelled control of the edit form. */
export function control(field: Field, id: string): Html {
  if (field.control === 'split-date') return splitDate(field, id);
  if (field.control === 'radio') return radios(field, id);
  const inner =
    field.control === 'select'
      ? select(field, id)
      : field.control === 'area'
        ? html`<textarea id="${id}" rows="2">${field.value}</textarea>`
        : html`<input id="${id}" value="${field.value}">`;
  return html`<div class="row"><label for="${id}">${field.label}</label>${inner}</div>`;
}

function select(field: Field, id: string): Html {
  const options = field.options ?? [];
  const all = options.includes(field.value) || field.value === '' ? options : [...options, field.value];
  return html`<select id="${id}"><option value="">Please select</option>${all.map((one) => html`<option${one === field.value ? html` selected` : ''}>${one}</option>`)}</select>`;
}

function radios(field: Field, id: string): Html {
  return html`<fieldset class="row"><legend>${field.label}</legend>${(field.options ?? []).map(
    (one, n) =>
      html`<span class="choice"><input type="radio" name="${id}" id="${id}-${String(n)}"${one === field.value ? html` checked` : ''}><label for="${id}-${String(n)}">${one}</label></span>`,
  )}</fieldset>`;
}

function splitDate(field: Field, id: string): Html {
  const [day = '', month = '', year = ''] = field.value.split('/');
  const box = (name: string, value: string, size: string) =>
    html`<span class="part"><label for="${id}-${name}">${name}</label><input id="${id}-${name}" size="${size}" value="${value}" inputmode="numeric"></span>`;
  return html`<fieldset class="row date"><legend>${field.label}</legend><p class="hint">For example, 31 03 2015</p>${box('Day', day, '2')}${box('Month', month, '2')}${box('Year', year, '4')}</fieldset>`;
}
