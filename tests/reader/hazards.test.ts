import { afterEach, describe, expect, it } from 'vitest';
import type { FrameReading } from '../../src/core/schemas/reading.ts';
import { type OpenFrame, openInFrame } from './read-in-frame.ts';

const opened: OpenFrame[] = [];
afterEach(() => {
  for (const frame of opened.splice(0)) frame.close();
});

async function open(html: string): Promise<OpenFrame> {
  const frame = await openInFrame(html);
  opened.push(frame);
  return frame;
}

async function read(html: string, prepare?: (frame: OpenFrame) => void): Promise<FrameReading> {
  const frame = await open(html);
  prepare?.(frame);
  return frame.reader.readPage(frame.document);
}

const pairs = (reading: FrameReading): string[] => reading.readings.map((each) => `${each.label}=${each.value}`);
const names = (prototype: object): string[] => Object.getOwnPropertyNames(prototype);

describe('a page that is in the way', () => {
  it('fields named after every property of a form and a node change nothing', async () => {
    const all = [...new Set([HTMLFormElement, HTMLElement, Element, Node, EventTarget].flatMap((kind) => names(kind.prototype)))];
    const fields = all.map((name) => `<input type="hidden" name="${name}" id="${name}">`).join('');
    const reading = await read(`<form>${fields}<label for="real">Child's name</label><input id="real" value="Noah"></form>`);
    expect(pairs(reading)).toEqual(["Child's name=Noah"]);
  });

  it('visible fields with such names are read as fields', async () => {
    const form = ['attributes', 'children', 'parentNode', 'textContent', 'id', 'tagName', 'labels', 'value']
      .map((name) => `<p><label>${name} field <input name="${name}" value="v-${name}"></label></p>`)
      .join('');
    expect(pairs(await read(`<form>${form}</form>`))).toHaveLength(8);
  });

  it('forms inside forms are read', async () => {
    const reading = await read('<div id="a"></div>', ({ document }) => {
      let at: Element = document.getElementById('a') as Element;
      for (let depth = 0; depth < 20; depth += 1) at = at.appendChild(document.createElement('form'));
      at.innerHTML = '<label>Deep <input value="yes"></label>';
    });
    expect(pairs(reading)).toEqual(['Deep=yes']);
  });

  it('ten thousand attributes on one element are no trouble', async () => {
    const reading = await read('<dl><dt>Name</dt><dd id="v">Mira</dd></dl>', ({ document }) => {
      for (let n = 0; n < 10_000; n += 1) document.getElementById('v')?.setAttribute(`data-a${n}`, 'x'.repeat(20));
    });
    expect(pairs(reading)).toEqual(['Name=Mira']);
  });

  it('a hostile label is cut and kept as text', async () => {
    const label = `<img src=x onerror=alert(1)>${'very '.repeat(10_000)}long`;
    const reading = await read('<input id="i" value="v">', ({ document }) => {
      document.getElementById('i')?.setAttribute('aria-label', label);
    });
    for (const each of reading.readings) expect(each.label.length).toBeLessThanOrEqual(200);
  });

  it('bidi and zero-width characters are taken out of labels and values', async () => {
    const reading = await read('<dl><dt>Na\u200bme\u202e</dt><dd>No\u2066ah\u2069\ufeff</dd></dl>');
    expect(pairs(reading)).toEqual(['Name=Noah']);
  });

  it('a closed shadow tree is left alone, and what stands around it is read', async () => {
    const reading = await read('<dl><dt>Name</dt><dd>Mira</dd></dl><my-card></my-card>', ({ document }) => {
      const tree = document.querySelector('my-card')?.attachShadow({ mode: 'closed' }) as ShadowRoot;
      tree.innerHTML = '<p>Team: East</p>';
    });
    expect(pairs(reading)).toEqual(['Name=Mira']);
  });

  it('<base>, SVG and MathML text do no harm', async () => {
    const reading = await read(
      '<base href="https://example.invalid/"><dl><dt>Name</dt><dd>Mira</dd></dl><svg width="100" height="20"><text y="15">Risk: none</text></svg><math><mi>x</mi></math>',
    );
    expect(pairs(reading)).toContain('Name=Mira');
  });

  it('a note of five million letters is capped, and the page said to be read in part', async () => {
    const reading = await read('<label for="n">Case note</label><textarea id="n"></textarea><p id="p"></p>', ({ document }) => {
      (document.getElementById('n') as HTMLTextAreaElement).value = 'She slept. '.repeat(450_000);
      (document.getElementById('p') as Element).textContent = 'He left. '.repeat(550_000);
    });
    expect(reading.readings[0]?.kind).toBe('prose');
    expect(reading.partial).toBe('A very long text on the page was not read to its end.');
    for (const each of reading.readings) expect(each.value.length).toBeLessThanOrEqual(200_000);
  });

  it('a hundred nested frames read only themselves', async () => {
    const reading = await read('<dl><dt>Name</dt><dd>Mira</dd></dl><iframe id="f"></iframe>', ({ document }) => {
      let inner = document;
      for (let depth = 0; depth < 100; depth += 1) {
        const frame = inner.querySelector('iframe') as HTMLIFrameElement;
        if (!frame.contentDocument?.body) break;
        inner = frame.contentDocument;
        inner.body.innerHTML = '<p>Name: DECOY</p><iframe></iframe>';
      }
    });
    expect(pairs(reading)).toEqual(['Name=Mira']);
  });

  it('a document without a window, an empty document and a detached frame give no reading', async () => {
    const frame = await open('<dl><dt>Name</dt><dd>Mira</dd></dl>');
    expect(frame.reader.readPage(frame.document.implementation.createHTMLDocument('x')).readings).toEqual([]);
    const { document, reader } = frame;
    frame.close();
    expect(() => reader.readPage(document)).not.toThrow();
  });

  it('elements nested five hundred deep are said to be partial or read, and never throw', async () => {
    const reading = await read('<div id="d"></div><dl><dt>Name</dt><dd>Mira</dd></dl>', ({ document }) => {
      let at = document.getElementById('d') as Element;
      for (let depth = 0; depth < 500; depth += 1) at = at.appendChild(document.createElement('div'));
      at.textContent = 'Deep: yes';
    });
    expect(reading.partial !== null || pairs(reading).includes('Name=Mira')).toBe(true);
  });

  it('a page that pollutes prototypes gives the same reading', async () => {
    const reading = await read('<dl><dt>__proto__</dt><dd>constructor</dd></dl>', ({ window }) => {
      window.Function(
        'Object.prototype.polluted = 1; Object.defineProperty(Object.prototype, "label", { get: () => "DECOY", set() {}, configurable: true })',
      )();
      window.Function('delete Object.prototype.label')();
    });
    expect(pairs(reading)).toEqual(['__proto__=constructor']);
  });
});

describe('a page that changes', () => {
  const nextReading = (frame: OpenFrame, start: (watch: () => void) => void): Promise<FrameReading[]> =>
    new Promise((done) => {
      const seen: FrameReading[] = [];
      const watch = frame.reader.followPage(frame.document, (reading) => seen.push(reading));
      setTimeout(() => start(() => undefined), 50);
      setTimeout(() => {
        watch.stop();
        done(seen);
      }, 1_200);
    });

  it('text, a typed value and a shadow tree that change are read again', async () => {
    const frame = await open('<p id="p">Worker: Ann</p><label>Name <input id="i" value="a"></label><my-field id="s"></my-field>');
    const root = frame.document.getElementById('s')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Team: <span>East</span></p>';
    const seen = await nextReading(frame, () => {
      (frame.document.getElementById('p') as Element).textContent = 'Worker: Bea';
      const input = frame.document.getElementById('i') as HTMLInputElement;
      input.value = 'b';
      input.dispatchEvent(new frame.window.Event('input', { bubbles: true }));
      (root?.querySelector('span') as Element).textContent = 'West';
    });
    expect(pairs(seen[0] as FrameReading)).toEqual(['Worker=Ann', 'Name=a', 'Team=East']);
    expect(pairs(seen.at(-1) as FrameReading)).toEqual(['Worker=Bea', 'Name=b', 'Team=West']);
  });

  it('a style sheet that comes late inside a shadow tree hides there what it hides', async () => {
    const frame = await open('<my-card></my-card>');
    const tree = frame.document.querySelector('my-card')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    tree.innerHTML = '<style>.off{display:none}</style><p>Team: East</p><p class="off">DECOY: shown</p>';
    const style = tree.querySelector('style') as HTMLStyleElement;
    (style.sheet as CSSStyleSheet).disabled = true;
    const seen = await nextReading(frame, () => {
      (style.sheet as CSSStyleSheet).disabled = false;
      // As browsers tell of it: no further than the tree.
      style.dispatchEvent(new frame.window.Event('load'));
    });
    expect(pairs(seen[0] as FrameReading)).toEqual(['Team=East', 'DECOY=shown']);
    expect(pairs(seen.at(-1) as FrameReading)).toEqual(['Team=East']);
  });

  it('a document that is written anew is read anew', async () => {
    const frame = await open('<p>Worker: Ann</p>');
    const seen = await nextReading(frame, () => {
      frame.document.open();
      frame.document.write('<p>Worker: Cleo</p>');
      frame.document.close();
    });
    expect(pairs(seen.at(-1) as FrameReading)).toEqual(['Worker=Cleo']);
  });

  it('a storm of changes neither hangs nor floods', async () => {
    const frame = await open('<p id="p">Counter: 0</p><dl><dt>Name</dt><dd>Mira</dd></dl>');
    let count = 0;
    const storm = setInterval(() => {
      count += 1;
      (frame.document.getElementById('p') as Element).textContent = `Counter: ${count}`;
    }, 1);
    const seen = await nextReading(frame, () => undefined);
    clearInterval(storm);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(10);
  });
});
