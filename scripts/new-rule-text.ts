/** The text of a new rule. FILL-IN is a value that no check lets through: no fact, option or section is called so. */
export function newRule(id: string, protocol: string): string {
  return `# yaml-language-server: $schema=../../schema/rule.schema.json
# What every word means: docs/writing-rules.md
id: ${id}
title: FILL-IN what is wrong, as a person would say it
kind: FILL-IN # missing-detail (asks) | risk-factor (present) | action (done, breach)
tier: checklist # core only for what must be said unasked
for: case # or child, adult, referral, admission, ...
roles: [FILL-IN]
strength: FILL-IN # must | should | may, as the document says it
when: { fact: FILL-IN, is: FILL-IN }
done: FILL-IN
due: { within: { workingDays: 10 }, after: FILL-IN }
source: { section: FILL-IN, catalogue: [${protocol}-fill-in] }
why: FILL-IN the reason, in your own words.
next: FILL-IN one thing to do.
knownFalseAlarms: [FILL-IN when it is raised although nothing is wrong]
`;
}

/** The text of its cases: one each for the outcomes that a rule of any kind can give. */
export function newCases(): string {
  const names = [
    'applies and is not done',
    'on the last day of the limit is on time',
    'one day after the limit is late',
    'done in time stays quiet',
    'does not apply and stays quiet',
    'not on any screen cannot be told',
  ];
  const one = (name: string): string => `- name: ${name}
  today: 2026-06-15T10:00
  facts: { FILL-IN: '' }
  expect: { outcome: flag }
`;
  return names.map(one).join('');
}
