import { decoys } from './decoy.ts';
import { demoNow, familiesIn } from './families.ts';
import { type SystemId, systemIds } from './family.ts';
import { html } from './html.ts';
import { pagesOf, subjectName } from './pages.ts';

const about: Record<SystemId, string> = {
  council: 'Children’s record in the style of council systems: tabs, folding panels, an edit form',
  trust: 'Adult mental-health record: frameset, layout tables, prefixed ids',
  clinic: 'Single-page community record: drawn after load, changes case without a page load',
};

/** The page that lists the systems, their families and their screens. */
export function contentsPage(): string {
  return html`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Demo record systems</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:1080px;margin:24px auto;padding:0 20px;color:#212b32}h2{margin:28px 0 2px}p{margin:0 0 8px;color:#4c6272}table{border-collapse:collapse;width:100%}
td,th{padding:7px 10px;border-bottom:1px solid #d8dde0;text-align:left;vertical-align:top}td a{margin-right:12px;white-space:nowrap}</style></head><body>
<h1>Demo record systems</h1><p>Every person here is invented. The demo’s now is ${demoNow.replace('T', ', ')}, London time.</p>
${systemIds.map(
  (system) => html`<h2>${system}</h2><p>${about[system]}</p><table><tr><th>Record</th><th>Family</th><th>Screens</th></tr>
${familiesIn(system).map((family) => html`<tr><td>${subjectName(system, family)}</td><td>${family.situation}</td><td>${pagesOf(system, family).map((page) => html`<a href="${page.url}">${page.title}</a> `)}</td></tr>`)}</table>`,
)}${decoys('list')}</body></html>`.text;
}
