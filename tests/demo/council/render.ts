import { decoys } from '../decoy.ts';
import type { Child, Family } from '../family.ts';
import { type Html, html } from '../html.ts';
import { ageOf, recordNumber } from '../kin.ts';
import { type Block, type Field, showDate } from '../screen.ts';
import { control } from './control.ts';
import { councilScreens, councilTabs } from './screens.ts';

/** One screen of a child's record: identity bar, tabs, panels. Null where there is no such screen. */
export function councilPage(family: Family, child: Child, screenId: string): string | null {
  const screen = councilScreens(family, child).find((one) => one.id === screenId);
  if (!screen) return null;
  if (family.notice === 'restricted') return page(child.name, identity(family, child), restricted()).text;
  const body = html`<nav class="tabs" aria-label="Record">${councilTabs.map(([id, title]) => tab(family, child, id, title, id === screenId))}</nav>
<main><h2 class="screen">${screen.title}</h2>${screen.blocks.map((block, at) => panel(block, at))}
${collapsed(screen.blocks.length)}${decoys('dlg')}</main>`;
  return page(`${child.name} - ${screen.title}`, identity(family, child), body).text;
}

function page(title: string, bar: Html, body: Html): Html {
  return html`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title} - Children’s Case Management</title>
<link rel="stylesheet" href="/assets/council/style.css"><script src="/assets/council/page.js" defer></script></head><body>
<header class="top"><span class="product">Children’s Case Management</span><form class="find" role="search" action="/"><input aria-label="Find a person" placeholder="Find a person"></form>
<span class="user">T. Practitioner</span></header>${bar}${body}<footer>Training copy. All people are invented.</footer></body></html>`;
}

function identity(family: Family, child: Child): Html {
  if (family.notice === 'restricted')
    return html`<section class="identity"><h1>${child.name}</h1><span class="badge grey">Restricted</span></section>`;
  const badges = child.planStatus === 'Child protection plan' || child.planStatus === 'Child in need' ? family.badges : [];
  const born = child.dateOfBirth ? html`<span class="born">${showDate(child.dateOfBirth, 'slashes')} (${ageOf(child)} years)</span>` : '';
  const closed = family.notice === 'closed' ? html`<span class="badge grey">Closed</span>` : '';
  return html`<section class="identity"><h1>${child.name}</h1><span class="born">Person ID ${recordNumber('council', child)}</span>${born}${badges.map((badge) => html`<abbr class="badge ${badge}" title="${badge}">${badge}</abbr>`)}${closed}
<nav class="others" aria-label="Family">${family.children.map((one) => html`<a href="${recordOf(family, one)}/summary"${one === child ? html` aria-current="true"` : ''}>${one.name}</a>`)}</nav></section>`;
}

/** The address of a child's record. */
export function recordOf(family: Family, child: Child): string {
  return `/council/${family.id}/${child.id.slice('child:'.length)}`;
}

function tab(family: Family, child: Child, id: string, title: string, isCurrent: boolean): Html {
  return html`<a href="${recordOf(family, child)}/${id}"${isCurrent ? html` class="on" aria-current="page"` : ''}>${title}</a>`;
}

function restricted(): Html {
  return html`<main><p class="notice">This record is restricted. You do not have access to it. Speak to the record’s owner if you need to see it.</p>${decoys('dlg')}</main>`;
}

function panel(block: Block, at: number): Html {
  return html`<section class="panel"><h3><button type="button" class="fold" aria-expanded="true" aria-controls="panel-${String(at)}">${block.heading}</button></h3>
<div id="panel-${String(at)}" class="inside">${inside(block, at)}</div></section>`;
}

function collapsed(at: number): Html {
  return html`<section class="panel"><h3><button type="button" class="fold" aria-expanded="false" aria-controls="panel-${String(at)}">Record history</button></h3>
<div id="panel-${String(at)}" class="inside shut"><dl class="pairs"><div><dt>DECOY Date of birth</dt><dd>DECOY 02/02/2002</dd></div><div><dt>DECOY Case status</dt><dd>DECOY Closed</dd></div></dl></div></section>`;
}

function inside(block: Block, at: number): Html {
  if (block.kind === 'message') return html`<p>${block.text}</p>`;
  if (block.kind === 'fields') return html`<dl class="pairs">${block.fields.map(pair)}</dl>`;
  if (block.kind === 'form') {
    return html`<form class="edit" onsubmit="return false">${block.fields.map((field, n) => control(field, `f${at}-${n}`))}<p><button type="submit">Save</button> <button type="reset">Cancel</button></p></form>`;
  }
  if (block.kind === 'table') return table(block);
  return block.notes.length ? html`${block.notes.map(note)}` : html`<p>${block.empty}</p>`;
}

function pair(field: Field): Html {
  return html`<div><dt>${field.label}</dt><dd>${field.value}</dd></div>`;
}

function table(block: Extract<Block, { kind: 'table' }>): Html {
  if (!block.rows.length) return html`<p>${block.empty}</p>`;
  return html`<table><thead><tr>${block.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${block.rows.map((row) => html`<tr>${row.map((cell, n) => (n === 0 ? html`<th scope="row">${cell.value}</th>` : html`<td>${cell.value}</td>`))}</tr>`)}</tbody></table>`;
}

function note(one: Extract<Block, { kind: 'notes' }>['notes'][number]): Html {
  const status = one.about.find((field) => field.label === 'Status')?.value ?? '';
  return html`<article class="note ${status.toLowerCase()}"><dl class="line">${one.about.map(pair)}</dl><h4>Case note</h4><p>${one.text.value}</p></article>`;
}
