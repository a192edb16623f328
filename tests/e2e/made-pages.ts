/** Pages made for one test: an invented person, and only what the test is about. */

interface Admission {
  children: string[];
  /** The answer to the question about domestic abuse; left out where it is not asked. */
  domesticAbuse?: string;
  note?: { on: string; by: string; text: string };
}

/** A ward admission of Anna Lund: each child without a date of birth, children's services not told, and a progress note. */
export function admissionPage({ children, domesticAbuse, note }: Admission): string {
  const rows = children.map((name) => `<tr><td>${name}</td><td></td><td>Daughter</td><td>Oak Lane School</td><td></td></tr>`).join('');
  const abuse = domesticAbuse === undefined ? '' : field('domestic', 'Domestic abuse', domesticAbuse);
  return page(
    'Inpatient admission - Anna Lund',
    `<form><h2>Admission</h2>
${field('ward', 'Ward', 'Juniper Ward')}${field('admitted', 'Admitted', '11/06/2026 21:40')}
${field('known', 'Known to children’s services', 'Yes')}${field('informed', 'Children’s services informed of admission', '')}
${field('carer', 'Who is looking after the children', '')}</form>
<h2>Risk assessment</h2><form>${abuse}${field('children', 'Does the patient live with children?', 'Yes')}</form>
<h2>Children</h2><table><thead><tr><th>Name of child</th><th>Date of birth</th><th>Relationship</th><th>School</th><th>GP</th></tr></thead><tbody>${rows}</tbody></table>
${note ? `<h2>Progress notes</h2><article><h3>${note.on} ${note.by}</h3><p>${note.text}</p></article>` : ''}`,
  );
}

/** A ward admission of Anna Lund in which only their place on the screen binds names and values. */
export const placedPage = page(
  'Inpatient admission - Anna Lund',
  `<style>i { position: absolute; font-style: normal } .k { left: 30px; color: #555 } .v { left: 330px }</style><h2>Admission</h2><div style="position: relative; height: 140px">
${[
  ['Ward', 'Juniper Ward'],
  ['Admitted', '11/06/2026 21:40'],
  ['Known to children’s services', 'Yes'],
  ['Number of children in the household', '2'],
]
  .flatMap((pair) => pair.map((words, at) => ({ words, look: 'kv'[at] })))
  .sort((a, b) => `${a.look}`.localeCompare(`${b.look}`))
  .map(({ words, look }, at) => `<i class="${look}" style="top: ${30 * (at % 4)}px">${words}</i>`)
  .join('')}</div><form>${field('informed', 'Children’s services informed of admission', '')}</form>`,
);

/** A section 47 enquiry over Easter, with no conference held. */
export const enquiryPage = page(
  'Section 47 enquiry - Anna Lund',
  `<h2>Section 47 enquiry</h2><form>${field('decided', 'Strategy discussion held on', '26/03/2026')}${field('outcome', 'Section 47 enquiry outcome', 'Concerns substantiated, initial child protection conference')}
${field('conference', 'Initial child protection conference held on', '')}</form>`,
);

/** A page that holds no record. */
export const emptyPage = '<!doctype html><html lang="en-GB"><title>Staff canteen</title><body><p>Soup of the day.</p></body></html>';

/** A record on which nothing says whose it is. */
export const namelessPage = `<!doctype html><html lang="en-GB"><title>Admission</title><body><h1>Admission</h1><form>
${field('ward', 'Ward', 'Juniper Ward')}${field('admitted', 'Admitted', '11/06/2026 21:40')}${field('carer', 'Who is looking after the children', '')}</form></body></html>`;

/** A record that is redrawn all the time. */
export const restlessPage = page(
  'Family - Anna Lund',
  `<form>${field('carer', 'Who is looking after the children', '')}</form><p id="tick"></p>
<script>setInterval(() => { document.getElementById('tick').textContent = 'Updated ' + performance.now(); }, 40);</script>`,
);

/** A record that goes on loading for as long as its last script does. */
export function slowPage(script: string): string {
  return page(
    'Family - Anna Lund',
    `<form>${field('carer', 'Who is looking after the children', '')}</form><script src="${script}"></script>`,
  );
}

function field(id: string, label: string, value: string): string {
  return `<p><label for="${id}">${label}</label> <input id="${id}" value="${value}"></p>`;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title></head><body>
<header><h1>Anna Lund</h1><dl><dt>Name</dt><dd>Anna Lund</dd><dt>Date of birth</dt><dd>04/02/1993</dd><dt>NHS number</dt><dd>999 014 7731</dd></dl></header>
<main>${body}</main></body></html>`;
}
