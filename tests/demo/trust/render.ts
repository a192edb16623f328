import { decoys } from '../decoy.ts';
import type { Adult, Family } from '../family.ts';
import { type Html, html, raw } from '../html.ts';
import { recordNumber } from '../kin.ts';
import { type Block, type Field, showDate } from '../screen.ts';
import { trustMenu, trustScreens } from './screens.ts';

/** The frameset of one client's record with a screen in its content frame. */
export function trustFrameset(family: Family, adult: Adult, screenId: string): string {
  const at = `/trust/${family.id}/frame`;
  return html`<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN" "http://www.w3.org/TR/html4/frameset.dtd">
<html><head><meta charset="utf-8"><title>${adult.name} - Trust Clinical Record</title></head>
<frameset rows="74,*" border="0"><frame name="banner" title="Banner" src="${at}/banner" scrolling="no" noresize>
<frameset cols="232,*" border="0"><frame name="menu" title="Menu" src="${at}/menu"><frame name="content" title="Content" src="${at}/${screenId}"></frameset></frameset></html>`
    .text;
}

/** One frame: banner, menu or a screen. Null where there is none of that name. */
export function trustFrame(family: Family, adult: Adult, id: string): string | null {
  if (id === 'banner') return page('Banner', 'banner', banner(family, adult)).text;
  if (id === 'menu') return page('Menu', 'menu', menu(family)).text;
  const screen = trustScreens(family, adult).find((one) => one.id === id);
  if (!screen) return null;
  if (family.notice === 'restricted') return page('Restricted', 'content', restricted()).text;
  return page(screen.title, 'content', html`<div class="title">${screen.title}</div>${screen.blocks.map(panel)}`).text;
}

function page(title: string, kind: string, body: Html): Html {
  return html`<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" type="text/css" href="/assets/trust/style.css"></head>
<body class="${kind}"><form name="aspnetForm" id="aspnetForm" onsubmit="return false">${body}${decoys('ctl00$Popup')}</form></body></html>`;
}

function banner(family: Family, adult: Adult): Html {
  if (family.notice === 'restricted')
    return html`<table class="who"><tr><td class="name">${adult.name}</td><td>RESTRICTED</td></tr></table>`;
  const born = showDate(adult.dateOfBirth ?? '', 'abbreviated');
  return html`<table class="who" cellspacing="0"><tr><td class="name" rowspan="2">${adult.name}</td>
<td class="l">DOB:</td><td>${born}</td><td class="l">NHS No:</td><td>${adult.nhsNumber ?? ''}</td></tr>
<tr><td class="l">Gender:</td><td>${adult.gender ?? ''}</td><td class="l">Client ID:</td><td>${recordNumber('trust', adult)}</td></tr></table>`;
}

function menu(family: Family): Html {
  return html`<div class="menuhead">Case Record</div>${trustMenu.map(([id, title]) => html`<a target="content" href="/trust/${family.id}/frame/${id}">${title}</a>`)}`;
}

function restricted(): Html {
  return html`<div class="title">Record restricted</div><p class="msg">You do not have permission to view this client’s record.</p>`;
}

function panel(block: Block, at: number): Html {
  return html`<table class="panel" cellpadding="0" cellspacing="0" width="100%"><tr><td class="bar">${block.heading}</td></tr><tr><td class="cell">${inside(block, at)}</td></tr></table>`;
}

function inside(block: Block, at: number): Html {
  if (block.kind === 'message') return html`<span class="msg">${block.text}</span>`;
  if (block.kind === 'fields') return html`<table class="form">${block.fields.map(reading)}</table>`;
  if (block.kind === 'form')
    return html`<table class="form">${block.fields.map((field, n) => control(field, `${at}${n}`))}</table><input type="button" class="btn" value="Save">`;
  if (block.kind === 'table')
    return grid(
      block.columns,
      block.rows.map((row) => row.map((cell) => cell.value)),
      block.empty,
    );
  const columns = [...(block.notes[0]?.about.map((field) => field.label) ?? []), 'Note'];
  return grid(
    columns,
    block.notes.map((note) => [...note.about.map((field) => field.value), note.text.value]),
    block.empty,
  );
}

function reading(field: Field): Html {
  return html`<tr><td class="lbl">${field.label}:</td><td class="val">${field.value}</td></tr>`;
}

/** The header row of these systems is a plain row of bold cells. */
function grid(columns: string[], rows: string[][], empty: string): Html {
  if (!rows.length) return html`<span class="msg">${empty}</span>`;
  return html`<table class="grid" id="ctl00_Main_grd" cellspacing="0" border="1" rules="all"><tr class="head">${columns.map((one) => html`<td><b>${one}</b></td>`)}</tr>
${rows.map((row) => html`<tr>${row.map((value) => html`<td>${value === '' ? raw('&nbsp;') : value}</td>`)}</tr>`)}</table>`;
}

const prefixes: Record<string, string> = { text: 'txt', date: 'dt', area: 'txt', select: 'ddl', radio: 'rbl' };

function control(field: Field, number: string): Html {
  const word = field.label.replace(/[^A-Za-z]/g, '').slice(0, 14);
  const name = `ctl00$Main$${prefixes[field.control ?? 'text']}${word}${number}`;
  return html`<tr><td class="lbl"><span id="ctl00_Main_lbl${word}${number}">${field.label}${field.label.endsWith('?') ? '' : ':'}</span></td><td class="val">${box(field, name)}</td></tr>`;
}

function box(field: Field, name: string): Html {
  const options = withValue(field);
  if (field.control === 'area') return html`<textarea name="${name}" id="${name}" rows="2" cols="60">${field.value}</textarea>`;
  if (field.control === 'select')
    return html`<select name="${name}" id="${name}"><option value="-1">-- Select --</option>${options.map((one) => html`<option${one === field.value ? html` selected` : ''}>${one}</option>`)}</select>`;
  if (field.control === 'radio') {
    return html`<table class="rbl"><tr>${options.map((one, n) => html`<td><input type="radio" name="${name}" id="${name}_${String(n)}" value="${String(n)}"${one === field.value ? html` checked` : ''}><label for="${name}_${String(n)}">${one}</label></td>`)}</tr></table>`;
  }
  const size = field.control === 'date' ? '18' : '60';
  return html`<input type="text" name="${name}" id="${name}" size="${size}" value="${field.value}">`;
}

function withValue(field: Field): string[] {
  const options = field.options ?? [];
  return field.value === '' || options.includes(field.value) ? options : [...options, field.value];
}
