import type { Finding } from '../../core/schemas/finding.ts';
import type { Mention } from '../mentions.ts';
import type { Experiencer } from '../people/experiencer.ts';
import type { Person } from '../people/person.ts';
import type { Reading } from '../status/reading.ts';
import { readStatus } from '../status/status.ts';
import type { Cue } from '../text/cue.ts';
import type { Passage } from '../text/passage.ts';
import type { Span } from './form-answer.ts';

/** A form's value in words is read as one clause with its label. */
export function readFormText(
  passage: Passage,
  mention: Mention,
  form: Span,
  cues: readonly Cue[],
  own: Mention['meaning']['status'] | null,
): Reading {
  const merged = cues
    .filter(
      (cue) => cue.from >= mention.from - 8 && cue.from < form.to && !(cue.to === form.from && passage.tokens[cue.from]?.word === '?'),
    )
    .map((cue) => ({ ...cue, meaning: { ...cue.meaning, side: 'both' as const, reach: 'sentence' as const } }));
  return readStatus(passage, mention, own ?? null, merged, null);
}

/** "LD: yes, mum", "LD Y (mum)". */
export function findAnswerPerson(
  { tokens }: Passage,
  { from, to }: Span,
  people: readonly Person[],
  usual: Finding['person'] = 'unspecified',
): Experiencer {
  const end = tokens[to]?.word === '(' ? to + 2 : to;
  const named = people.find((person) => person.from >= from && person.from < end && person.is !== null && person.is !== 'professional');
  const is = named?.is ?? null;
  if (is === 'other') return { person: 'other', isOther: true, saidBy: null };
  if (is === 'mother' || is === 'father' || is === 'partner' || is === 'child') return { person: is, isOther: false, saidBy: null };
  return { person: usual, isOther: false, saidBy: null };
}
