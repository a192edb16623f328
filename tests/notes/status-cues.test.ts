import { describe, expect, it } from 'vitest';
import { loadTermTables } from '../../src/cli/load-terms.ts';
import { readNotes } from '../../src/notes/read-notes.ts';
import { compileTerms } from '../../src/notes/terms/terms.ts';

const terms = compileTerms(loadTermTables());

const sentences: [status: string, text: string][] = [
  ['absent', 'Asked about depression: no.'],
  ['absent', 'Depression is not a feature.'],
  ['absent', 'Depression was screened for and not found.'],
  ['absent', 'Does anyone at home live with depression in a way that worries you? No'],
  ['historic', 'Old reports of depression.'],
  ['historic', 'Depression prior to moving here.'],
  ['historic', 'Nothing since the depression in 2020.'],
  ['possible', 'Working diagnosis of depression.'],
  ['possible', 'Grandmother believes mum is back in her depression.'],
  ['possible', 'Worried there is depression.'],
  ['hypothetical', 'Plan: explore depression.'],
  ['hypothetical', 'Were depression to return, ring the team.'],
  ['possible', 'Nan thinks mum has depression but mum says no.'],
  ['possible', 'Story does not fit, ?depression.'],
  ['hypothetical', 'Find out whether there is any depression.'],
  ['hypothetical', 'Ring the ward should her depression worsen.'],
  ['historic', 'Depression when she was with Dean, fine since they split.'],
  ['historic', '2016 - depression. Moved here.'],
  ['present', 'There is no support for depression.'],
  ['present', 'She has not told anyone about her depression.'],
  ['present', 'On the waiting list for depression.'],
  ['present', 'The woman at no. 14 has depression.'],
];

describe('the words around a mention', () => {
  it.each(sentences)('make it %s: %s', (status, text) => {
    const found = readNotes(text, { terms }).findings.filter((finding) => finding.factor === 'mental_ill_health');
    expect(found.map((finding) => finding.status)).toEqual([status]);
  });

  it('name the one whom an arrest was for', () => {
    const { findings } = readNotes('He was arrested for assaulting mum.', { terms });
    expect(findings.find((finding) => finding.factor === 'domestic_abuse')?.person).toBe('mother');
  });

  it('leave one finding where two terms touch', () => {
    const { findings } = readNotes('Further domestic abuse this week.', { terms });
    expect(findings.filter((finding) => finding.factor === 'domestic_abuse')).toHaveLength(1);
  });
});
