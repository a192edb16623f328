import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrameReading } from '../../src/core/schemas/reading.ts';
import type * as ChangesModule from '../../src/reader/page/changes.ts';
import type * as GathererModule from '../../src/reader/page/gatherer.ts';
import type * as MeasureModule from '../../src/reader/page/measure.ts';
import { FrameFollower } from '../../src/reader/readings/follow-frame.ts';
import { recordPage } from '../bench/reader-page.ts';
import { applyEdit, type Edit, edits } from './edit-page.ts';
import { readAll } from './follow-page.ts';
import { openInFrame } from './read-in-frame.ts';

const pages = import.meta.glob<string>('../pages/*/*.html', { query: '?raw', import: 'default', eager: true });
const files = ['changes', 'gatherer', 'measure'].map((name) => new URL(`../../src/reader/page/${name}.ts`, import.meta.url));

/** Things that lie apart but belong together, and things that a change elsewhere shows, hides, fills or empties. */
const entangled = `<style>.open + .panel,.tick:checked ~ .more{display:block}.panel,.more{display:none}.fold{overflow:hidden}.off{position:absolute;left:-9999px}
li:nth-child(n+5){display:none}dd:empty{display:none}.gone{visibility:hidden}.faint{opacity:0}</style>
<header class="record-header"><h1>Ada Winterbourne</h1><div>Born <b>3 May 1990</b></div><div>Team <b>East</b></div></header>
<main><section><h2>Names</h2><p><label for="far">Preferred name</label></p><div class="fold"><span>Alias: Ada W</span></div>
<form><fieldset><legend>Smokes?</legend><label><input type="radio" name="s"> Yes</label><label><input type="radio" name="s" checked> No</label></fieldset>
<p>${'Some words that stand about to make the part long enough. '.repeat(5)}</p><p><input type="radio" name="s"> <span>Sometimes</span></p></form></section>
<section><h2>Details</h2><div><input id="far" value="Addie"></div><div class="row"><span class="k">School</span><span class="v">Hill Top</span></div>
<div class="row"><span class="k">Nursery</span><span class="v"></span></div><button class="open">More</button><div class="panel"><dl><dt>Seen</dt><dd>Yes</dd><dt>Where</dt><dd></dd></dl></div>
<input class="tick" type="checkbox" id="t"><label for="t">Other</label><div class="more">Details: none</div></section>
<section><h3>Case notes</h3><p>Mother was at home and said that she had not slept for two nights.</p><p>She was given a number to call at night.</p></section>
<ul><li>Risk: low</li><li>Plan: visit</li><li>Worker: Ann</li><li>Team: East</li><li>Phone: 01</li></ul>
<table><tr><th>Date</th><th>Event</th></tr></table><table><tr><td>1/2/2026</td><td>Visit</td></tr><tr><td>2/2/2026</td><td><input value="Call"></td></tr></table>
<div role="group" aria-labelledby="gone later"><span id="later">Allergy</span> <input type="checkbox" name="a[]"> Nuts <input type="checkbox" name="a[]"> Milk</div></main>`;

interface Session {
  /** Makes a change; returns what is read from what was sent about it, and a reading of the whole page. */
  edit(edit: Edit): { sent: FrameReading; whole: FrameReading };
  close(): void;
}

async function start(html: string): Promise<Session> {
  const { document, window, reader, close } = await openInFrame(html);
  const load = window.Function('path', 'return import(path)') as <T>(path: string) => Promise<T>;
  const [changesFile, gathererFile, measureFile] = files.map((file) => file.href) as [string, string, string];
  const { Changes, watched } = await load<typeof ChangesModule>(changesFile);
  const { Gatherer } = await load<typeof GathererModule>(gathererFile);
  const { measure } = await load<typeof MeasureModule>(measureFile);
  const changes = new Changes();
  const observer = new window.MutationObserver(() => undefined);
  observer.observe(document, watched);
  const gatherer = new Gatherer(document, (tree) => observer.observe(tree, watched));
  const follower = new FrameFollower();
  const send = (): void => {
    changes.note(observer.takeRecords());
    changes.noteFields(gatherer.memory);
    const places = changes.take(document, gatherer.memory);
    for (const piece of gatherer.gather(places)) if (piece) expect(follower.take(structuredClone(piece))).toBe('more');
    expect(follower.take(structuredClone(gatherer.take(true)))).toBe('done');
    if (!gatherer.memory.isStale) return;
    changes.noteAll();
    send();
  };
  send();
  return {
    close,
    edit(edit) {
      applyEdit(document, edit);
      send();
      const { toMeasure } = readAll(follower.read());
      follower.takePlaces(structuredClone(readAll(measure(document, gatherer.memory, toMeasure))));
      return { sent: readAll(follower.read()).reading, whole: reader.readPage(document) };
    },
  };
}

/** The same edits in every run. */
const seed = 20_261_122;

/** A part copied with its ids, and then moved away from the labels that name it. */
const copied: Edit[] = [
  { kind: 'copy', at: 3, to: 0, text: '' },
  { kind: 'move', at: 7, to: 1137, text: '' },
  { kind: 'text', at: 0, to: 0, text: '' },
];

async function staysEqual(html: string, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 8 }), async (list) => {
      const { edit, close } = await start(html);
      try {
        for (const each of list) {
          const { sent, whole } = edit(each);
          expect(sent).toEqual(whole);
        }
      } finally {
        close();
      }
    }),
    { numRuns, seed, examples: [[copied]] },
  );
}

describe('what is sent of a change makes the same reading as the whole page, after any edit', () => {
  for (const [path, html] of Object.entries(pages)) it(path.replace(/^.*pages\/|\.html$/g, ''), () => staysEqual(html, 6));
  it('a long record page', () => staysEqual(recordPage(400), 15));
  it('a page whose parts hang together', () => staysEqual(entangled, 60));
});
