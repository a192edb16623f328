import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PanelRequest, parsePanelRequest } from '../../src/messages/panel-messages.ts';
import { parseSetupQuestion } from '../../src/messages/setup-state.ts';

const requests: PanelRequest[] = [
  { type: 'panel:opened', windowId: 1 },
  { type: 'panel:show-on-page', frame: 0, at: 3, label: 'GP', readAt: null },
  { type: 'panel:recheck' },
  { type: 'panel:whole-checklist' },
  {
    type: 'panel:not-this',
    id: '0b0e7a52-9d0c-4f0e-8d53-3a7a4f1f5f10',
    caseKey: 'case:1',
    rule: 'camden-gp',
    subjectKey: 'child:1',
    reason: 'misread',
    until: '2026-06-20',
  },
  { type: 'panel:undo', id: 'd1' },
  { type: 'panel:settings-chosen', settings: { protocols: ['camden'], role: null } },
  { type: 'panel:site-allowed' },
  { type: 'panel:teach', on: true },
  { type: 'panel:pick-field', on: false },
  { type: 'panel:field-taught', label: 'GP', section: null, fact: 'child.gp' },
  { type: 'panel:field-forgotten', label: 'GP', section: 'Health' },
  { type: 'panel:screen-taught', heading: 'Health', name: null },
  { type: 'panel:subject-taught', subject: { kind: 'child' } },
];

describe('what a panel asks', () => {
  it.each(requests)('is heard as it was said: $type', (request) => {
    expect(parsePanelRequest(JSON.parse(JSON.stringify(request)))).toEqual(request);
  });

  it.each(requests)('is passed over with anything more, or with something missing: $type', (request) => {
    expect(parsePanelRequest({ ...request, more: 1 })).toBeNull();
    for (const key of Object.keys(request)) {
      const { [key as 'type']: _, ...rest } = request;
      expect(parsePanelRequest(rest), key).toBeNull();
    }
  });

  it('hides no flag for a reason that there is not, or until no day', () => {
    const notThis = requests.find(({ type }) => type === 'panel:not-this');
    expect(parsePanelRequest({ ...notThis, reason: 'tired' })).toBeNull();
    for (const until of ['', 'for ever', '2026-02-30', '9999-99-99']) expect(parsePanelRequest({ ...notThis, until }), until).toBeNull();
  });

  it('is passed over where it is anything else, without a word', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect([parsePanelRequest(raw), parseSetupQuestion(raw)]).toEqual([null, null]);
      }),
      { numRuns: 300 },
    );
  });

  it('of the settings page is heard up to its length and no further', () => {
    const tried = (length: number) => ({ type: 'setup:words-tried', text: 'a'.repeat(length) });
    expect(parseSetupQuestion(tried(2_000))).toEqual(tried(2_000));
    expect(parseSetupQuestion(tried(2_001))).toBeNull();
    expect(parseSetupQuestion({ type: 'setup:asked' })).not.toBeNull();
  });
});
