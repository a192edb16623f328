import { describe, expect, it, vi } from 'vitest';
import { findFacts } from '../../src/panel/teach/find-facts.ts';
import { Teach } from '../../src/panel/teach/teach.tsx';
import type { TeachActions } from '../../src/panel/teach/teach-actions.ts';
import '../../src/panel/panel.scss';
import type { TeachState } from '../../src/messages/teach-state.ts';
import { choose, drawPages, press, root, show, type, violations } from './draw-page.ts';
import { quietTeaching, teachState } from './teach-state.ts';

drawPages();

const teaching = (actions: Partial<TeachActions> = {}, state: Partial<TeachState> = {}) =>
  show(
    <div class="sl-panel">
      <header>
        <h1>Sightline</h1>
      </header>
      <Teach state={{ ...teachState, ...state }} actions={{ ...quietTeaching, ...actions }} />
    </div>,
  );
const listWith = (words: string): HTMLSelectElement | null =>
  [...root().querySelectorAll('label')].find((label) => label.textContent?.includes(words))?.querySelector('select') ?? null;

describe('teaching a screen', () => {
  it('lists each field with what it is read as and teaches what is found, under its label and heading', async () => {
    const teach = vi.fn();
    await teaching({ teach });
    expect(root().textContent).toContain('4 fields, 2 not used');
    await press('Change what Setting is read as');
    await type('pre school', root().querySelector('.sl-teach__search input'));
    expect(await violations()).toEqual([]);
    await press('nursery or pre-school');
    expect(teach).toHaveBeenCalledWith({ label: 'Setting', section: 'Children' }, 'child.nursery');
  });

  it('teaches whose a detail is, where its place does not tell', async () => {
    const teach = vi.fn();
    await teaching({ teach });
    await choose('other', listWith('Whose it is'));
    expect(teach).toHaveBeenCalledWith({ label: 'Geb. DOB', section: 'Children' }, 'child.dateOfBirth', 'other');
    expect(await violations()).toEqual([]);
  });

  it('teaches what stands behind words of a line that is no field, and offers no place to show', async () => {
    const teach = vi.fn();
    await teaching({ teach });
    const line = [...root().querySelectorAll('.sl-teach > li')].at(-1);
    expect(line?.textContent).toContain('Ann Lee');
    expect(line?.textContent).not.toContain('Show on page');
    await press('Change what Held by is read as');
    await type('pre school', root().querySelector('.sl-teach__search input'));
    await press('nursery or pre-school');
    expect(teach).toHaveBeenCalledWith({ label: 'Held by', section: null, inLine: true }, 'child.nursery');
  });

  it('finds a field by its label', async () => {
    await teaching();
    await type('nhs', root().querySelector('input'));
    expect(root().querySelectorAll('.sl-teach > li')).toHaveLength(1);
  });

  it('finds facts by name, label or meaning, an equal label first, and nothing for nothing', () => {
    const { facts } = teachState;
    expect(findFacts('D.O.B.', facts)[0]?.fact).toBe('child.dateOfBirth');
    expect(findFacts('early years', facts)[0]?.fact).toBe('child.nursery');
    expect(findFacts('  ', facts)).toEqual([]);
  });

  it('finds meanings of a label that is a whole question by most of its words, and what is called so before what is only labelled so', () => {
    const choice = (fact: string, name: string, labels: string[]) => ({ fact, name, means: '', labels, screen: null });
    const facts = [
      choice('arrangements', 'care arrangements', ['Arrangements for looking after them']),
      choice('carer', 'who is looking after the children', []),
      choice('school', 'school', ['School attended by the children during term']),
    ];
    const found = (query: string) => findFacts(query, facts).map(({ fact }) => fact);
    expect(found('looking after')).toEqual(['carer', 'arrangements']);
    expect(found('Who is looking after the children during this stay?')[0]).toBe('carer');
    expect(found('Blood pressure this morning')).toEqual([]);
  });

  it('cannot teach a label that holds a name, and says why', async () => {
    await teaching();
    const row = [...root().querySelectorAll('.sl-teach > li')].find((each) => each.textContent?.includes('Ava’s teacher'));
    expect(row?.textContent).toContain('holds a person’s name');
    expect(row?.textContent).not.toContain('Change');
  });

  it('says so where what was taught has nobody on the screen to belong to', async () => {
    const [first] = teachState.readings;
    if (!first) throw new Error('no field');
    await teaching({}, { readings: [{ ...first, fact: null, taught: 'child.nhsNumber' }] });
    expect(root().textContent).toContain("Taught to mean child's NHS number, but this screen shows nobody");
  });

  it('shows what was taught and is not here now, and forgets it', async () => {
    const forget = vi.fn();
    await teaching({ forget });
    await press('Forget what was taught for Link worker');
    expect(forget).toHaveBeenCalledWith({ label: 'Link worker', section: 'Professionals' });
  });

  it('takes the name of the screen, whose records they are and where their name stands', async () => {
    const [nameScreen, setSubject] = [vi.fn(), vi.fn()];
    await teaching({ nameScreen, setSubject }, { subject: { kind: 'adult', label: null } });
    await choose('Referral', listWith('The screen'));
    expect(nameScreen).toHaveBeenCalledWith('Referral');
    await choose('child', listWith('keeps records of'));
    expect(setSubject).toHaveBeenCalledWith({ kind: 'child', label: null });
    await choose('Setting', listWith('name stands under'));
    expect(setSubject).toHaveBeenCalledWith({ kind: 'adult', label: 'Setting' });
    expect(await violations()).toEqual([]);
  });

  it('cannot keep a heading that holds a name', async () => {
    await teaching({}, { heading: null });
    expect(listWith('The screen')?.disabled).toBe(true);
  });
});
