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

// One sentence or more of each kind of language; those that stay present look like their kind and are not.
const kinds: [status: string, factor: string, text: string][] = [
  ['possible', 'substance_misuse', 'Playgroup leader has a hunch that mum is drinking.'],
  ['possible', 'domestic_abuse', 'According to an unnamed caller, dad punches mum.'],
  ['possible', 'substance_misuse', 'It would not surprise me if he was using heroin.'],
  ['possible', 'mental_ill_health', 'Tentative diagnosis of bipolar.'],
  ['possible', 'young_carer', 'Possibly a young carer, to be explored with college.'],
  ['present', 'domestic_abuse', 'Mum told me he punched her on Sunday.'],
  ['hypothetical', 'substance_misuse', 'Look out for signs of cannabis use.'],
  ['hypothetical', 'mental_ill_health', 'She could slip back into depression.'],
  ['present', 'substance_misuse', 'If he does not stop drinking she will leave.'],
  ['present', 'mental_ill_health', 'Signed off work with depression, tenancy to be reviewed.'],
  ['historic', 'domestic_abuse', 'There was domestic violence until she moved to Hull.'],
  ['historic', 'self_harm', 'She self harmed through primary school, stopped at 13.'],
  ['historic', 'mental_ill_health', 'Depression in sixth form, no problems since.'],
  ['present', 'domestic_abuse', 'He stopped hitting her for a month, now it has started again.'],
  ['present', 'mental_ill_health', 'Previously seen by the GP, this week in with low mood.'],
  ['absent', 'domestic_abuse', 'Domestic abuse was not established.'],
  ['absent', 'substance_misuse', 'No reason to suspect drug use.'],
  ['present', 'substance_misuse', 'She does not want to give up cannabis.'],
  ['present', 'pregnancy', 'She has not told her boyfriend that she is pregnant.'],
  ['present', 'substance_misuse', 'He cannot get through an evening without vodka.'],
  ['present', 'substance_misuse', 'Never a good time to tell her that he takes crack.'],
  ['present', 'mental_ill_health', 'College not told that she has schizophrenia.'],
  ['absent', 'domestic_abuse', 'He is kind to her, there is no arguing or violence.'],
  ['absent', 'mental_ill_health', 'Impression: bereaved, not depression.'],
  ['absent', 'substance_misuse', 'He is not the sort who uses heroin.'],
  ['historic', 'self_harm', 'Low risk at present, overdose 2011.'],
  ['historic', 'substance_misuse', 'Mum says her drinking days are over.'],
  ['historic', 'domestic_abuse', 'She had a non-molestation order against Gary which lapsed three years ago.'],
  ['hypothetical', 'substance_misuse', 'Advised no alcohol if co-sleeping, leaflet left.'],
  ['possible', 'substance_misuse', 'One of the mums at the gate said she is using heroin.'],
  ['possible', 'domestic_abuse', 'Bruise on her wrist. Query whether he is violent.'],
  ['possible', 'substance_misuse', 'Eyes glazed at pick up, teacher suspects heroin.'],
  ['present', 'substance_misuse', 'Dad was drunk, eyes glazed.'],
  ['absent', 'mental_ill_health', 'CMHT assessed mum, no mental illness found.'],
  ['present', 'mental_ill_health', 'No evidence that her depression affects her care of the baby.'],
  ['possible', 'learning_disability', 'Query LD - never tested.'],
  ['present', 'domestic_abuse', 'Minutes: school report that dad beats mum.'],
  ['present', 'domestic_abuse', 'Dad is very violent.'],
  ['absent', 'domestic_abuse', 'Denies: DV, drugs, self harm.'],
  ['absent', 'mental_ill_health', "Dad isn't known to CMHT."],
  ['absent', 'mental_ill_health', 'Mum has never had psychosis.'],
  ['historic', 'domestic_abuse', 'He used to beat her. He smashed her phone.'],
  ['historic', 'self_harm', '09/15 Leah found with ligature, self harm.'],
  ['historic', 'young_carer', 'Mum looked after her own mum from the age of nine.'],
  ['possible', 'self_harm', 'Marks on forearm, could be self harm.'],
  ['possible', 'domestic_abuse', 'Neighbours allege that he hits her.'],
  ['hypothetical', 'mental_ill_health', 'Without help there is a danger that her depression will return.'],
  ['absent', 'domestic_abuse', 'No risk of domestic abuse identified.'],
];

describe('the words around a mention', () => {
  it.each(kinds)('make it %s, %s: %s', (status, factor, text) => {
    const found = readNotes(text, { terms }).findings.filter((finding) => finding.factor === factor);
    expect([...new Set(found.map((finding) => finding.status))]).toEqual([status]);
  });

  it.each(sentences)('make it %s: %s', (status, text) => {
    const found = readNotes(text, { terms }).findings.filter((finding) => finding.factor === 'mental_ill_health');
    expect(found.map((finding) => finding.status)).toEqual([status]);
  });

  it.each([
    'Present: R. Osei (RO), P. Marsh (PM), D. Vance (DV).',
    'Domestic abuse:     Action:',
    'Domestic abuse:      Mental health: low mood',
    'Domestic abuse Y / N',
    'Assessment form asks about: domestic abuse / drugs.',
    'Any domestic abuse by carers? Any drug use? Please give details',
  ])('leave what nobody said unsaid: %s', (text) => {
    expect(readNotes(text, { terms }).findings.filter(({ factor }) => factor === 'domestic_abuse')).toEqual([]);
  });

  it('do not make past what is told after a mere history', () => {
    const { findings } = readNotes('Hx of DV. He punched her at contact.', { terms });
    expect(findings.filter(({ factor }) => factor === 'domestic_abuse').map(({ status }) => status)).toEqual(['historic', 'present']);
  });

  it('say of a relative what was said of somebody else before', () => {
    const { findings } = readNotes('Mum has bipolar and so has her sister.', { terms });
    expect(findings.filter(({ factor }) => factor === 'mental_ill_health').map(({ status }) => status)).toEqual([
      'present',
      'other-person',
    ]);
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
