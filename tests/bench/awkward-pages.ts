/** Pages of one shape, far longer than anybody would draw them: what takes the square of its length shows here. About 50,000 elements each; `fields` and `choices` fewer. */
export const awkwardPages: Record<string, () => string> = {
  'flat list': () => page(`<ul>${times(50_000, (n) => `<li>Item number ${n} of all</li>`)}</ul>`),
  'words in one line': () => page(`<div>${times(50_000, (n) => `<span>w${n}</span> `)}</div>`),
  'a class each': () => page(times(50_000, (n) => `<div class="row row-${n}">Words ${n}</div>`)),
  'nested 5,000 deep': () => page(`${'<div>'.repeat(5_000)}<b>School name</b><span>Value</span>${'</div>'.repeat(5_000)}`),
  'names and values': () => page(times(16_000, (n) => `<div><b>School name ${n}</b><span>Value ${n}</span></div>`)),
  'list of terms': () => page(`<dl>${times(25_000, (n) => `<dt>Name ${n}</dt><dd>Value ${n}</dd>`)}</dl>`),
  'lines of a text': () => page(`<div>${times(25_000, (n) => `<b>Name ${n}:</b> value ${n}<br>`)}</div>`),
  'table of 10,000 rows': () =>
    page(`<table>${times(10_000, (n) => `<tr>${times(5, (cell) => `<td>Cell ${n}.${cell}</td>`)}</tr>`)}</table>`),
  'titles and notes': () => page(times(15_000, (n) => `<h3>Title ${n}</h3><p>Some words of a note here, and more of it to say.</p>`)),
  'notes of one day': () =>
    page(`<h2>Case notes</h2>${times(15_000, (n) => `<p>Visited at ${n} pm. Mother said that she had not slept.</p>`)}`),
  fields: () => page(`<form>${times(20_000, (n) => `Question ${n} <input value="a${n}"><br>`)}</form>`),
  ticks: () => page(`<form>${times(10_000, (n) => `<label><input type="checkbox"> Choice ${n}</label>`)}</form>`),
  choices: () =>
    page(times(300, (n) => `<label>Pick ${n} <select>${times(500, (option) => `<option>Option ${option}</option>`)}</select></label>`)),
};

const times = (count: number, make: (n: number) => string): string => Array.from({ length: count }, (_, n) => make(n)).join('');

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Record</title></head><body><main><h1>Record of Ada Winterbourne</h1>${body}</main></body></html>`;
