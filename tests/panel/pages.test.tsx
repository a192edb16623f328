import { describe, expect, it, vi } from 'vitest';
import { Demo } from '../../src/panel/demo/demo.tsx';
import { Panel } from '../../src/panel/panel.tsx';
import { namingOf } from '../../src/panel/supervision/naming.ts';
import { Supervision } from '../../src/panel/supervision/supervision.tsx';
import { supervisionQuestions } from '../../src/panel/supervision/supervision-questions.ts';
import '../../src/panel/panel.scss';
import { drawPages, press, root, show, violations } from './draw-page.ts';
import { panelStates, supervisionState } from './families.ts';
import { evidence, fact, quietActions, record, state } from './make.ts';

drawPages();

describe('supervision', () => {
  const questions = (withNames: boolean) => {
    const all = supervisionState();
    const [first] = all.cases;
    return first ? supervisionQuestions(first, all, namingOf(first.record.entities, withNames)) : [];
  };

  it('asks open questions in the order of the panel, child by child, and what could not be checked last', () => {
    const asked = questions(true);
    expect(asked[0]).toMatchObject({
      shows: 'Children’s services not told of the admission: overdue by 1 day, was due Thursday 11 June.',
      asks: 'What has stood in the way, who will do it, and by when?',
      source: 'Camden protocol (2007), section 13 Admission',
    });
    expect(asked.find(({ key }) => key === 'details/child:1')?.shows).toBe(
      'Ava Doyle: 3 of 6 details recorded, 1 not seen yet. Date of birth. Who is looking after her now.',
    );
    expect(asked.at(-1)?.shows).toBe(
      '5 points could not be checked on the screens opened; usually on: Care plan, Professionals, Contacts.',
    );
    for (const { asks } of asked) expect(asks).toMatch(/\?$/);
  });

  it('asks what abuse, or two of the three factors together, mean for each child, and only mentions one illness', () => {
    const all = supervisionState();
    const [first] = all.cases;
    if (!first) throw new Error('There is a case.');
    const of = (...facts: string[]) => {
      const findings = (entity: string) => [
        { status: 'present' as const, person: 'unspecified' as const, entity, source: 'field' as const, evidence: evidence('Risk', 'Yes') },
      ];
      const adults = [{ key: 'adult:1', type: 'adult', name: 'the adult' }];
      const subject = { entity: 'adult:1', kind: 'adult' as const, name: null };
      const recorded = record(adults, { subject, facts: facts.map((name) => fact(name, { findings: findings('adult:1') })) });
      return supervisionQuestions({ ...first, record: recorded, outcomes: [] }, all, namingOf(recorded.entities, true));
    };
    expect(of('risk.parent.mentalIllHealth')).toEqual([]);
    const abuse = { shows: 'The adult: domestic abuse recorded, mental ill-health not seen yet, substance misuse not seen yet.' };
    expect(of('risk.family.domesticAbuse')).toEqual([
      expect.objectContaining({ ...abuse, asks: 'What does this mean for each child?', source: '' }),
    ]);
    expect(of('risk.parent.mentalIllHealth', 'risk.parent.alcoholMisuse')).toHaveLength(1);
  });

  it('can leave every name out', async () => {
    expect(
      questions(false)
        .map(({ shows }) => shows)
        .join(' '),
    ).not.toMatch(/Doyle|Ava|Kai/);
    await show(<Supervision state={supervisionState()} print={() => {}} />);
    await press('Leave names out');
    expect(root().textContent).not.toMatch(/Doyle|Brandt/);
    expect(root().textContent).toContain('Child 1');
  });

  it('says how many open pages are left out because nobody can tell whose they are', async () => {
    await show(<Supervision state={supervisionState()} print={() => {}} />);
    expect(root().textContent).toContain('1 open page left out');
    await show(<Supervision state={{ ...supervisionState(), unsure: 0 }} print={() => {}} />);
    expect(root().textContent).not.toContain('left out:');
  });

  it('says what is recorded of each adult and by which note', async () => {
    await show(<Supervision state={supervisionState()} print={() => {}} />);
    expect(root().textContent).toContain(
      'domestic abuse recorded (note of Sunday 3 May), mental ill-health recorded, substance misuse no answer.',
    );
  });

  it('counts what was set aside for each rule, the most often first, without a person', async () => {
    await show(<Supervision state={supervisionState()} print={() => {}} />);
    expect([...root().querySelectorAll('tbody tr')].map((row) => row.querySelector('td')?.textContent)).toEqual(['9', '4']);
  });

  it('has no accessibility violation, with cases and without', async () => {
    await show(<Supervision state={supervisionState()} print={() => {}} />);
    expect(await violations()).toEqual([]);
    await show(<Supervision state={{ ...supervisionState(), cases: [], setAside: [] }} print={() => {}} />);
    expect(await violations()).toEqual([]);
  });
});

describe('first run', () => {
  it('asks protocol, role and site, and keeps the choices with the press that allows the site', async () => {
    const order: string[] = [];
    const choose = vi.fn(() => void order.push('choose'));
    await show(
      <Panel state={panelStates.welcome ?? state()} actions={quietActions({ choose, allowSite: () => void order.push('allow') })} />,
    );
    await press('Continue');
    expect(root().querySelector('[role=alert]')?.textContent).toBe('Choose at least one protocol.');
    await press(/^Camden/);
    await press('Continue');
    expect(document.activeElement?.textContent).toBe('What is your role?');
    expect(await violations()).toEqual([]);
    await press('Ward nurse');
    await press('Continue');
    expect(root().textContent).toContain('https://records.example');
    expect(await violations()).toEqual([]);
    await press('Yes, allow this site');
    expect(choose).toHaveBeenCalledWith({ protocols: ['camden'], role: 'inpatient-ward', area: null });
    expect(order).toEqual(['allow', 'choose']);
  });

  it('keeps the choices on the way back', async () => {
    await show(<Panel state={panelStates.welcome ?? state()} actions={quietActions({ choose: () => {} })} />);
    await press(/^Camden/);
    await press('Continue');
    await press('Back');
    expect(root().querySelector<HTMLInputElement>('input[type=checkbox]')?.checked).toBe(true);
  });

  it('never offers a site that policy does not let a person allow', async () => {
    await show(<Panel state={{ ...(panelStates.welcome ?? state()), mayAllow: false }} actions={quietActions({ choose: () => {} })} />);
    await press(/^Camden/);
    await press('Continue');
    await press('GP');
    await press('Continue');
    expect(root().textContent).not.toContain('allow this site');
  });
});

describe('the demo', () => {
  it('says that the family is invented, and lets one try hiding and undo', async () => {
    await show(<Demo actions={quietActions()} />);
    expect(root().textContent).toContain('This family is invented.');
    expect(await violations()).toEqual([]);
    await press('Not this…');
    await press('Already done elsewhere');
    await press('Hide it');
    expect(root().querySelector('.sl-card--aside')?.textContent).toContain('Already done elsewhere');
    await press(/^Undo/);
    expect(root().querySelector('.sl-card--aside')).toBeNull();
  });
});
