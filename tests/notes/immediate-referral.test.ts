import { expect, test } from 'vitest';
import { loadTermTables } from '../../src/cli/load-terms.ts';
import { readNotes } from '../../src/notes/read-notes.ts';
import { compileTerms } from '../../src/notes/terms/terms.ts';

const terms = compileTerms(loadTermTables());

/** Factor, text, whether it is said to be so or suspected. */
const rows: [string, string, boolean][] = [
  ['risk.child.nonMobileBruising', 'Ivy, 3 months, not yet rolling, has a bruise on her left cheek which mum cannot explain.', true],
  ['risk.child.nonMobileBruising', 'Toddler has bruise on shin from running into table.', false],
  ['risk.child.nonMobileBruising', 'No bruising. Baby feeding well.', false],
  ['risk.child.unexplainedInjury', 'Two marks to the arm. Parents could not explain the bruising.', true],
  ['risk.child.unexplainedInjury', 'Bruise on cheek which mum cannot explain.', true],
  ['risk.child.unexplainedInjury', 'No unexplained injuries seen.', false],
  ['risk.child.unexplainedInjury', 'Discussed with mum what to do if she sees unexplained bruising.', false],
  ['risk.child.inconsistentExplanation', 'Fracture to left arm; the explanation does not fit the injury.', true],
  ['risk.child.inconsistentExplanation', 'Injury not consistent with the explanation given.', true],
  ['risk.child.conflictingExplanations', 'Mum and dad gave different accounts of how he got the burn.', true],
  ['risk.child.repeatedBruising', 'This is the third bruise school have seen this term.', true],
  ['risk.child.leftAlone', 'Children left alone overnight twice last week.', true],
  ['risk.child.leftAlone', 'Grandad lives alone in his flat.', false],
  ['risk.child.leftAlone', 'Mum says she never leaves the children alone.', false],
  ['risk.child.abuseDisclosed', 'Ella disclosed to her teacher that her uncle touched her.', true],
  ['risk.child.abuseDisclosed', 'Kai alleges his stepfather hits him with a belt.', true],
  ['risk.child.abuseDisclosed', 'Mum disclosed domestic abuse by ex-partner.', false],
  ['risk.child.abuseDisclosed', 'Mum disclosed her partner hit her.', false],
  ['risk.child.criminalExploitation', 'Tyler is used to carry drugs, county lines suspected.', true],
  ['risk.child.exploitation', 'Linh may have been trafficked, NRM submitted.', true],
  ['risk.child.exploitation', 'Training on modern slavery attended by staff.', false],
  ['risk.child.cse', 'No evidence of CSE.', false],
  ['risk.child.fabricatedIllness', 'Consultant is worried about fabricated or induced illness.', true],
  ['risk.child.privatelyFostered', 'Jamal has been living with a family friend since May.', true],
  ['risk.household.adultRiskToChildren', "Mum's new partner is a registered sex offender and stays most nights.", true],
  ['risk.household.adultRiskToChildren', 'Assessed: no risk to children identified.', false],
];

test.each(rows)('%s: %s', (factor, text, isSaid) => {
  const { findings } = readNotes(text, { terms, setting: 'children' });
  const said = findings.filter((finding) => finding.factor === factor && ['present', 'possible'].includes(finding.status));
  expect(said.length > 0).toBe(isSaid);
});
