/** A record page of about `elements` elements: summary lists, forms, tables, cards and notes in turn, with hidden parts between them. Same text for the same number. */
export function recordPage(elements: number): string {
  const parts: string[] = [];
  let count = 0;
  for (let block = 0; count < elements; block += 1) {
    const part = (blocks[block % blocks.length] as Block)(block);
    count += (part.match(/<[a-z]/g) ?? []).length;
    parts.push(part);
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Record</title><style>.pair{display:flex}.k{font-weight:bold}</style></head><body><main><h1>Record of Ada Winterbourne</h1>${parts.join('')}</main></body></html>`;
}

type Block = (n: number) => string;

const times = (count: number, make: (n: number) => string): string => Array.from({ length: count }, (_, n) => make(n)).join('');

const blocks: Block[] = [
  (n) =>
    `<section><h2>Details ${n}</h2><dl>${times(12, (i) => `<div><dt>Field ${i}</dt><dd>${i % 5 ? `Value ${n}.${i}` : '-'}</dd></div>`)}</dl></section>`,
  (n) =>
    `<form><fieldset><legend>Part ${n}</legend>${times(8, (i) => `<div><label for="f${n}-${i}">Question ${i}</label><input id="f${n}-${i}" value="${i % 3 ? `Answer ${i}` : ''}"></div>`)}<div><span>Asked about home?</span><label><input type="radio" name="r${n}" checked> Yes</label><label><input type="radio" name="r${n}"> No</label></div></fieldset></form>`,
  (n) =>
    `<table><thead><tr><th>Date</th><th>Event</th><th>Worker</th><th>Outcome</th></tr></thead><tbody>${times(15, (i) => `<tr><td>${(i % 28) + 1}/03/2026</td><td><a href="#">Event ${n}.${i}</a></td><td>Worker ${i % 4}</td><td>${i % 4 ? 'Done' : ''}</td></tr>`)}</tbody></table>`,
  (n) =>
    `<div class="cards">${times(4, (i) => `<div class="card"><h3>Person ${n}.${i}</h3><div class="pair"><span class="k">Relationship</span><span>Sibling</span></div><div class="pair"><span class="k">School</span><span>School ${i}</span></div></div>`)}</div>`,
  (n) =>
    `<article><h3>Visit ${n}</h3><h4>Case note</h4>${times(4, (i) => `<p>Visited at ${i + 1} pm. Mother said that she had not slept and that the baby was fed at night.</p>`)}</article>`,
  (n) => `<div style="display:none">${times(20, (i) => `<p>Hidden ${n}.${i}</p>`)}</div>`,
];
