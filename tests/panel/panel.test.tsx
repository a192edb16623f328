import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import type { PanelState } from '../../src/messages/panel-state.ts';
import { Panel } from '../../src/panel/panel.tsx';
import type { PanelActions } from '../../src/panel/state/panel-actions.ts';
import '../../src/panel/panel.scss';
import { nurseFamily, panelStates } from './families.ts';
import { evidence, fact, outcome, quietActions, record, state } from './make.ts';

let root: HTMLElement;
let shown: PanelState;
let actions: PanelActions;

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Sightline';
  root = document.body.appendChild(document.createElement('div'));
  actions = quietActions();
});

afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(next: PanelState): Promise<void> {
  shown = next;
  await act(() => render(<Panel state={shown} actions={actions} />, root));
}

function button(words: string | RegExp, within: ParentNode = root): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find((one) =>
    typeof words === 'string' ? one.textContent?.trim() === words : words.test(one.textContent ?? ''),
  );
  if (!found) throw new Error(`No button ${words}`);
  return found;
}

async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.focus();
    element.click();
  });
}

/** Opens what opens, and what was inside. */
async function openAll(): Promise<void> {
  for (let closed = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')]; closed.length > 0; ) {
    await act(async () => {
      for (const details of closed) details.open = true;
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    closed = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  }
}

const flag = (rule: string) => root.querySelector<HTMLElement>(`article[data-flag^="${rule}/"]`);
const pointer = (type: string) => act(() => void root.querySelector('.sl-panel')?.dispatchEvent(new PointerEvent(type)));

describe('every state', () => {
  it.each(Object.keys(panelStates))('%s has no accessibility violation', async (name) => {
    await show(panelStates[name] ?? state());
    await openAll();
    for (const fold of root.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) await press(fold);
    // The strip of figures sticks to the top: at the start of the page it covers nothing.
    window.scrollTo(0, 0);
    const { violations } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it.each(Object.keys(panelStates))('%s never says that all is well', async (name) => {
    if (name === 'hostile') return;
    await show(panelStates[name] ?? state());
    expect(root.textContent).not.toMatch(/at risk|all clear|\bsafe\b|no concerns|no flags/i);
  });

  it('without a flag says what was checked and what was not', async () => {
    await show(panelStates.complete ?? state());
    expect(root.querySelector('main')?.textContent).toMatch(/8 main points checked, 1 could not be checked.*Care plan/);
  });

  it('that is not about outcomes shows none of a case', async () => {
    await show({ ...nurseFamily(), status: 'restricted' });
    expect(root.textContent).not.toMatch(/Doyle|Overdue/);
  });
});

describe('in the dark', () => {
  const scheme = (value: string) =>
    (cdp() as unknown as { send(method: string, params: object): Promise<unknown> }).send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value }],
    });
  afterEach(() => scheme('light'));

  it.each(['nurse', 'complete', 'calendar-ended', 'identity-unclear', 'welcome'])('%s keeps its contrast', async (name) => {
    await scheme('dark');
    await show(panelStates[name] ?? state());
    await openAll();
    expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(20, 27, 32)');
    const { violations } = await axe.run(root, { runOnly: ['color-contrast'] });
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  });
});

describe('order', () => {
  it('shows five flags first and the rest on one press', async () => {
    await show(nurseFamily());
    const count = () => root.querySelectorAll('[data-flag]').length;
    expect(count()).toBe(5);
    await press(button('Show 3 more flags'));
    expect(count()).toBe(8);
  });

  it('shows six at once, since a press to see one more would take as much room', async () => {
    const flags = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        outcome(`rule-${at}`, { kind: 'action', state: 'no-response', title: `Step ${at} not done` }),
      );
    const shownOf = async (count: number) => {
      await show(state({ outcomes: flags(count) }));
      return root.querySelectorAll('[data-flag]').length;
    };
    expect([await shownOf(5), await shownOf(6), await shownOf(7)]).toEqual([5, 6, 5]);
    expect(root.textContent).toContain('Show 2 more flags');
  });

  it('opens the most pressing flag and only that', async () => {
    await show(nurseFamily());
    expect([...root.querySelectorAll('.sl-fold')].map((fold) => fold.getAttribute('aria-expanded'))).toEqual(['true', 'false', 'false']);
  });

  it('says once what one rule flags for several people, with a line for each', async () => {
    const told = (key: string, subject: string) =>
      outcome('told', { kind: 'action', state: 'no-response', subjectKey: key, subject, title: 'Health visitor not told' });
    await show(state({ outcomes: [told('child:1', 'Ava'), told('child:2', 'Kai')] }));
    expect(root.querySelectorAll('h3')).toHaveLength(1);
    expect([...root.querySelectorAll('[data-flag] summary')].map(({ textContent }) => textContent?.trim())).toEqual(['Ava', 'Kai']);
    await openAll();
    expect([...root.querySelectorAll('button')].filter(({ textContent }) => textContent === 'Copy note')).toHaveLength(4);
  });

  it('goes from a figure at the top to its section with the focus', async () => {
    await show(nurseFamily());
    await press(button(/not checked/));
    expect(document.activeElement?.id).toBe('could-not-check');
  });
});

describe('a flag', () => {
  it('says why, quotes the page, names paragraph and edition, clock, next step and contact', async () => {
    await show(nurseFamily());
    const text = flag('camden-services-not-told')?.textContent ?? '';
    expect(text).toContain('They are recorded as involved');
    expect(text).toContain('Nursing assessment on admission, read 20 seconds ago');
    expect(text).toContain('Camden protocol (2007), section 13 Admission');
    expect(text).toContain('Limit: the day of admission');
    expect(text).toContain('020 7946 0100(number of 2007, check it)');
  });

  it('offers the out-of-hours number in the evening', async () => {
    await show({ ...nurseFamily(), now: '2026-06-12T18:20:00Z' });
    expect(flag('camden-services-not-told')?.textContent).toContain('Out of hours: Emergency duty team 020 7946 0199');
  });

  it('copies a note, and shows the text where the browser refuses', async () => {
    const copyNote = vi.fn(async () => false);
    actions = quietActions({ copyNote });
    await show(nurseFamily());
    await press(button('Copy note', flag('camden-services-not-told') ?? root));
    expect(copyNote).toHaveBeenCalledWith(expect.stringContaining('Children’s services not told of the admission.'));
    await vi.waitFor(() => expect(flag('camden-services-not-told')?.querySelector('textarea')?.value).toContain('Limit: 11 June 2026'));
  });

  it('goes into a calendar while its limit is ahead, without a name', async () => {
    const addToCalendar = vi.fn();
    actions = quietActions({ addToCalendar });
    await show(nurseFamily());
    expect(flag('camden-services-not-told')?.textContent).not.toContain('Add to calendar');
    await press(button('Add to calendar', flag('camden-referral-not-in-writing') ?? root));
    expect(addToCalendar).toHaveBeenCalledWith({ name: 'sightline-2026-06-12.ics', text: expect.not.stringMatching(/Doyle|Ava|Kai/) });
  });

  it('says when its place is on another screen', async () => {
    actions = quietActions({ showOnPage: async () => false });
    await show(nurseFamily());
    await press(button(/^Show on page/, flag('camden-services-not-told') ?? root));
    await vi.waitFor(() => expect(flag('camden-services-not-told')?.textContent).toContain('not on the screen in view'));
  });
});

describe('not this', () => {
  async function dismiss(reason: RegExp): Promise<void> {
    await press(button('Not this…', flag('camden-services-not-told') ?? root));
    const label = [...root.querySelectorAll<HTMLElement>('dialog label')].find(({ textContent }) => reason.test(textContent ?? ''));
    if (label) await press(label);
    await press(button('Hide it'));
  }

  it('asks for a reason before it hides anything', async () => {
    const notThis = vi.fn();
    actions = quietActions({ notThis });
    await show(nurseFamily());
    await dismiss(/no such reason/);
    expect(notThis).not.toHaveBeenCalled();
    expect(root.querySelector('dialog')?.textContent).toContain('Choose a reason');
  });

  it('is called by its own heading, however many states have come before', async () => {
    await show(nurseFamily());
    await show({ ...nurseFamily(), now: '2026-06-12T09:00:20Z' });
    await press(button('Not this…', flag('camden-services-not-told') ?? root));
    const name = root.querySelector('dialog')?.getAttribute('aria-labelledby') ?? '';
    expect(root.querySelectorAll(`[id="${name}"]`)).toHaveLength(1);
    expect(document.getElementById(name)?.textContent).toBe('Hide this for now?');
  });

  it.each([
    ['before the browser has told of the closing', 0],
    ['in the moment in which it tells of it', 1],
  ])('asks again when pressed %s', async (_, closings) => {
    await show(nurseFamily());
    const ask = button('Not this…', flag('camden-services-not-told') ?? root);
    await press(ask);
    const first = root.querySelector('dialog');
    // The event of the closing comes later, and only once the panel was asked anew.
    first?.close();
    await act(() => {
      for (let told = 0; told < closings; told += 1) first?.dispatchEvent(new Event('close'));
      ask.click();
    });
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(root.querySelectorAll('dialog')).toHaveLength(1);
    expect(root.querySelector('dialog')?.open).toBe(true);
  });

  it('is free of accessibility violations while it asks', async () => {
    await show(nurseFamily());
    await press(button('Not this…', flag('camden-services-not-told') ?? root));
    const { violations } = await axe.run(document);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('hides with reason and end, leaves undo in its place with the focus, and comes back', async () => {
    actions = quietActions({
      notThis: (dismissal) => void show({ ...shown, dismissed: [dismissal] }),
      undo: () => void show({ ...shown, dismissed: [] }),
    });
    await show(nurseFamily());
    await dismiss(/another system/);
    const place = root.querySelector('.sl-card--aside');
    expect(place?.textContent).toContain('Recorded in another system; back after Friday 10 July');
    expect(place?.contains(document.activeElement)).toBe(true);
    await press(button(/^Undo/));
    expect(flag('camden-services-not-told')).not.toBeNull();
    await vi.waitFor(() => expect(document.activeElement?.closest('[data-flag]')).toBe(flag('camden-services-not-told')));
  });

  it('can be taken back before the background has answered', async () => {
    const asked: string[] = [];
    actions = quietActions({ notThis: ({ id }) => void asked.push(`hide ${id}`), undo: (id) => void asked.push(`show ${id}`) });
    await show(nurseFamily());
    await dismiss(/another system/);
    await press(button(/^Undo/));
    expect(flag('camden-services-not-told')).not.toBeNull();
    expect(asked).toHaveLength(2);
    expect(asked[1]?.replace('show', 'hide')).toBe(asked[0]);
  });

  it('that runs out shows the flag again by itself', async () => {
    const aside = { id: 'd', rule: 'camden-services-not-told', subjectKey: 'case', reason: 'misread' as const };
    await show({ ...nurseFamily(), dismissed: [{ ...aside, until: '2026-06-12' }] });
    expect(flag('camden-services-not-told')).toBeNull();
    await show({ ...nurseFamily(), dismissed: [{ ...aside, until: '2026-06-11' }] });
    expect(flag('camden-services-not-told')).not.toBeNull();
  });
});

describe('nothing moves', () => {
  const settled = (family = nurseFamily()): PanelState => ({
    ...family,
    outcomes: [
      outcome('new-one', { kind: 'action', state: 'overdue', due: '2026-06-01', title: 'A new flag' }),
      ...family.outcomes.slice(1),
    ],
  });

  it('under the pointer: what is settled is marked, what is new waits', async () => {
    await show(nurseFamily());
    await pointer('pointerenter');
    await show(settled());
    expect(flag('camden-services-not-told')?.textContent).toContain('no longer flagged');
    expect(root.textContent).not.toContain('A new flag');
    expect(root.querySelector('.sl-waiting')?.textContent).toContain('1 new, 1 no longer flagged');
  });

  it('until the pointer leaves', async () => {
    await show(nurseFamily());
    await pointer('pointerenter');
    await show(settled());
    await pointer('pointerleave');
    expect(root.textContent).toContain('A new flag');
    expect(flag('camden-services-not-told')).toBeNull();
  });

  it('or the person asks to see the changes', async () => {
    await show(nurseFamily());
    await pointer('pointerenter');
    await show(settled());
    await press(button('Show changes'));
    expect(root.textContent).toContain('A new flag');
  });

  it('or the person asked for the page to be read again', async () => {
    actions = quietActions({ recheck: () => void show(settled()) });
    await show(nurseFamily());
    await pointer('pointerenter');
    await press(button('Read the page again'));
    expect(root.textContent).toContain('A new flag');
  });

  it('but another case is shown at once, with nothing left of the first', async () => {
    await show(nurseFamily());
    await pointer('pointerenter');
    await show(
      state({
        caseKey: 'case-b',
        record: {
          ...(nurseFamily().record ?? ({} as never)),
          subject: { entity: null, kind: 'child', name: 'Noah Brandt' },
          entities: [],
          facts: [],
        },
      }),
    );
    expect(root.textContent).toContain('Noah Brandt');
    expect(root.textContent).not.toContain('Doyle');
  });

  it('is away from the panel: changes show by themselves', async () => {
    await show(nurseFamily());
    await show(settled());
    expect(root.textContent).toContain('A new flag');
  });
});

describe('words of the page', () => {
  it('make no element and lose what fakes text', async () => {
    await show(panelStates.hostile ?? state());
    await openAll();
    expect(root.querySelector('img, script')).toBeNull();
    expect(root.textContent).not.toMatch(/[\u202A-\u202E\u200B-\u200F]/);
  });

  it('are quoted in a box of their own, long ones cut with more', async () => {
    await show(panelStates.long ?? state());
    const quote = root.querySelector('.sl-quote');
    const short = quote?.textContent?.length ?? 0;
    expect(short).toBeLessThan(400);
    await press(button('more', quote ?? root));
    expect(quote?.textContent?.length).toBeGreaterThan(1000);
  });
});

describe('entries that differ', () => {
  it('stand side by side, the field and the note, and neither is called right', async () => {
    const family = nurseFamily();
    const said = evidence('Domestic abuse', 'No');
    const noted = evidence('Progress note', 'he hit her', { note: { on: '2026-05-03', by: 'R. Adeyemi', start: 0, end: 10, cue: null } });
    const differing = fact('risk.family.domesticAbuse', {
      status: 'conflicting',
      alternatives: [
        { value: 'absent', text: 'No', evidence: said },
        { value: 'present', text: 'he hit her', evidence: noted },
      ],
    });
    await show({
      ...family,
      factNames: { ...family.factNames, 'risk.family.domesticAbuse': 'domestic abuse' },
      record: family.record && {
        ...family.record,
        facts: [...family.record.facts.filter((one) => one.fact !== differing.fact), differing],
      },
    });
    const sides = [...root.querySelectorAll('.sl-sides > div')].map(({ textContent }) => textContent);
    expect(sides[0]).toMatch(/^The field says.*No/);
    expect(sides[1]).toMatch(/^The note of Sunday 3 May says.*he hit her/);
  });
});

describe('the first run', () => {
  it('keeps its place when a page is read meanwhile', async () => {
    actions = quietActions({ choose: () => {} });
    const welcome = panelStates.welcome ?? state();
    await show({ ...welcome, caseKey: null });
    await press(root.querySelector<HTMLElement>('input[type="checkbox"]') ?? root);
    await press(button('Continue'));
    await show({ ...welcome, caseKey: 'case-a' });
    expect(root.querySelector('main')?.textContent).toContain('Step 2 of 3');
  });
});

describe('the figures at the top', () => {
  it('count every flag, each in its section, and none that is not there', async () => {
    await show(nurseFamily());
    const figures = [...root.querySelectorAll('.sl-strip li')].map(({ textContent }) => textContent);
    expect(figures).toEqual(['1 overdue', '2 due soon', '4 missing', '1 about risk', '5 not checked']);
    await show(panelStates.complete ?? state());
    expect(root.querySelector('.sl-strip')?.textContent).toMatch(/^0 flagged1 not checked$/);
  });
});

describe('what could not be checked', () => {
  it('reads as questions, never as a list of what is there', async () => {
    const title = 'Who is looking after the children is not recorded';
    const unseen = outcome('a', { outcome: 'cannot-tell', state: null, screens: ['Admission'], title });
    await show(state({ outcomes: [unseen] }));
    await openAll();
    const said = root.querySelector('#could-not-check .sl-row__body')?.textContent;
    expect(said).toBe('Not known yet:Who is looking after the children is recorded?');
  });
});

describe('what no screen could settle', () => {
  it('says that an area has not been chosen, where that may be why', async () => {
    const silent = outcome('a', { outcome: 'cannot-tell', state: null });
    const [first] = nurseFamily().protocols;
    const contacts = (first?.contacts ?? []).map((contact) => ({ ...contact, areas: ['Kilburn'] }));
    const protocols = first ? [{ ...first, contacts }] : [];
    const why = 'What holds in one area only stands here too';
    await show(state({ outcomes: [silent], protocols, area: null }));
    await openAll();
    expect(root.querySelector('#could-not-check')?.textContent).toContain(why);
    await show(state({ outcomes: [silent], protocols, area: 'Kilburn' }));
    await openAll();
    expect(root.querySelector('#could-not-check')?.textContent).not.toContain(why);
  });
});

describe('a screen of which little is understood', () => {
  it('is not passed off as one on which nothing is flagged', async () => {
    const unseen = outcome('a', { outcome: 'cannot-tell', state: null, screens: ['Admission'] });
    await show(state({ outcomes: [unseen], fields: { shown: 19, used: 4 } }));
    expect(root.querySelector('.sl-status h2')?.textContent).toBe('None of the main points could be checked yet');
    expect(root.textContent).toContain('Of 19 fields on this screen Sightline uses 4.');
  });

  it('names what was taught and is no longer there', async () => {
    const unseen = outcome('a', { outcome: 'cannot-tell', state: null, screens: ['Admission'] });
    await show(state({ outcomes: [unseen], lost: [{ label: 'Key worker', section: 'Professionals' }] }));
    expect(root.textContent).toContain('Taught, and not on this screen now:Key worker under Professionals');
  });

  it('tells how many screens more there are, and that some points have none', async () => {
    const screens = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [name]);
    const unseen = [...screens, []].map((on, at) => outcome(`r${at}`, { outcome: 'cannot-tell', state: null, screens: on }));
    await show(state({ outcomes: unseen }));
    expect(root.textContent).toContain('1 more screen, and what is on none');
  });
});

describe('whose record it is', () => {
  const child = (number: number, hasDied?: true) => ({
    key: `child:${number}`,
    type: 'child',
    name: `Child ${number}`,
    ...(hasDied ? { hasDied } : {}),
  });
  const head = () => root.querySelector('header h1 small')?.textContent;

  it('counts the children of an adult, and those who have died apart', async () => {
    await show(state({ record: record([child(1), child(2), child(3, true)]) }));
    expect(head()).toBe("adult's record, 2 children, 1 child recorded as having died");
  });

  it('counts the others beside the child whose record it is', async () => {
    const subject = { entity: 'child:1', kind: 'child' as const, name: 'Child 1' };
    await show(state({ record: record([child(1), child(2)], { subject }) }));
    expect(head()).toBe("child's record, 1 other child");
    await show(state({ record: record([child(1)], { subject }) }));
    expect(head()).toBe("child's record");
  });
});

describe('the trio grid', () => {
  it('quotes the note that tells of a factor now without a press', async () => {
    await show(nurseFamily());
    expect(root.querySelector('.sl-trio__said')?.textContent).toMatch(/^Domestic abuse.*hit her in the face.*Note of Sunday 3 May/);
  });

  const family = (status: 'historic' | 'absent', note: { on: string | null; by: string | null }, also: 'present'[] = []) => {
    const said = (each: typeof status | 'present') => ({
      status: each,
      person: 'unspecified' as const,
      entity: 'adult:1',
      source: 'note' as const,
      evidence: evidence('Diagnosis', `words that say ${each}`, { note: { ...note, start: 0, end: 5, cue: null } }),
    });
    const findings = [...also, status].map(said);
    return state({
      record: record([{ key: 'adult:1', type: 'adult', name: 'Ada Moss' }], {
        subject: { entity: 'adult:1', kind: 'adult', name: 'Ada Moss' },
        facts: ['risk.family.domesticAbuse', 'risk.parent.mentalIllHealth'].map((name) => fact(name, { findings })),
      }),
    });
  };
  const quoted = () => [...root.querySelectorAll('.sl-trio__said')].map(({ textContent }) => textContent ?? '');

  it('quotes abuse of the past too, and of entries that differ the one that says yes', async () => {
    await show(family('historic', { on: '2026-05-03', by: null }));
    expect(quoted()).toEqual([expect.stringMatching(/^Domestic abuse.*say historic/)]);
    await show(family('absent', { on: '2026-05-03', by: null }, ['present']));
    expect(quoted()).toEqual([
      expect.stringMatching(/^Domestic abuse.*say present/),
      expect.stringMatching(/^Mental ill-health.*say present/),
    ]);
  });

  it('quotes a passage that tells of two people once', async () => {
    const told = (entity: string | null, person: 'unspecified' | 'partner') => ({
      status: 'present' as const,
      person,
      entity,
      source: 'note' as const,
      evidence: evidence('Note', 'He hits her.', { note: { on: '2026-05-03', by: null, start: 0, end: 5, cue: null } }),
    });
    const findings = [told('adult:1', 'unspecified'), told(null, 'partner')];
    const people = [{ key: 'adult:1', type: 'adult', name: 'Ada Moss' }];
    await show(state({ record: record(people, { facts: [fact('risk.family.domesticAbuse', { findings })] }) }));
    expect(root.querySelectorAll('.sl-trio tbody th')).toHaveLength(2);
    expect(quoted()).toHaveLength(1);
  });

  it('calls a passage a note only where its day or its author is known', async () => {
    await show(family('historic', { on: null, by: null }));
    expect(quoted()[0]).toMatch(/say historic”?Nursing assessment/);
    await show(family('historic', { on: null, by: 'R. Adeyemi' }));
    expect(quoted()[0]).toContain('Note by R. Adeyemi, Nursing assessment');
  });

  it('says on paper, where nothing can be pressed, how each factor stands and by what', async () => {
    await show(nurseFamily());
    await act(() => void window.dispatchEvent(new Event('beforeprint')));
    const table = root.querySelector('.sl-trio') ?? root;
    expect(table.querySelector('.sl-trio__button')).toBeNull();
    expect(table.querySelector('td[data-factor="Domestic abuse"]')?.textContent).toContain('recorded');
    expect(table.textContent).toContain('Recurrent depressive disorder');
    await act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(table.querySelector('.sl-trio__button')).not.toBeNull();
  });

  it('shows the evidence of a factor on press', async () => {
    await show(nurseFamily());
    const table = root.querySelector('.sl-trio') ?? root;
    await press(button(/recorded/, table));
    expect(table.textContent).toContain('Note of Sunday 3 May by R. Adeyemi');
    expect(table.textContent).toContain('hit her in the face');
  });
});

describe('the full checklist', () => {
  it('counts points that were not sent, and asks for them when somebody opens it', async () => {
    const wholeChecklist = vi.fn();
    actions = quietActions({ wholeChecklist });
    const point = outcome('gp', { outcome: 'clear', tier: 'checklist', title: 'GP not recorded' });
    await show(state({ outcomes: [], notSent: { points: 1, inPlace: 1, unseen: 0 } }));
    const heading = 'Full checklist: 1 point, 1 in place, 0 could not be checked';
    const fold = [...root.querySelectorAll('details')].find((one) => one.textContent?.startsWith(heading));
    expect(wholeChecklist).not.toHaveBeenCalled();
    await act(() => fold?.querySelector('summary')?.click());
    await vi.waitFor(() => expect(wholeChecklist).toHaveBeenCalledOnce());
    await show(state({ outcomes: [point], notSent: { points: 0, inPlace: 0, unseen: 0 } }));
    expect(fold?.textContent).toContain('1 of 1 in place');
    expect(fold?.querySelector('summary')?.textContent).toBe(heading);
  });
});

describe('by keyboard alone', () => {
  it('one gets from the top of the panel to a copied note', async () => {
    const copyNote = vi.fn(async () => true);
    actions = quietActions({ copyNote });
    await show(nurseFamily());
    for (let presses = 0; presses < 30 && document.activeElement?.textContent !== 'Copy note'; presses += 1)
      await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(copyNote).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(root.textContent).toContain('Note copied. Paste it into the record.'));
    expect(document.activeElement?.textContent).toBe('Note copied');
  });

  it('one is asked for a reason and comes back to it with Escape', async () => {
    await show(nurseFamily());
    await act(() => button('Not this…', flag('camden-services-not-told') ?? root).focus());
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(root.querySelector('dialog')?.open).toBe(true));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(root.querySelector('dialog')).toBeNull());
    expect(document.activeElement?.textContent).toBe('Not this…');
  });
});

describe('the layout', () => {
  it.each([320, 400, 600])('fits %i px without scrolling sideways', async (width) => {
    for (const name of ['nurse', 'long', 'hostile', 'not-permitted']) {
      root.style.width = `${width}px`;
      await show(panelStates[name] ?? state());
      await openAll();
      expect(root.scrollWidth, name).toBeLessThanOrEqual(width);
    }
  });
});
