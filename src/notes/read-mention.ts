import type { Finding } from '../core/schemas/finding.ts';
import { findAnswerPerson, readFormText } from './forms/form-text.ts';
import { readForm } from './forms/forms.ts';
import type { Mention } from './mentions.ts';
import { type Experiencer, findExperiencer } from './people/experiencer.ts';
import type { Person } from './people/person.ts';
import { findNextAnswer } from './status/next-answer.ts';
import {
  isAmongChildren,
  isAskedAndTold,
  isCareOfGrownUps,
  isDoneToHer,
  isInitials,
  isMishap,
  isOfService,
  namesChild,
} from './status/not-meant.ts';
import { isOnlyWitness } from './status/only-witness.ts';
import { isRefusedService } from './status/refused-service.ts';
import { readStatus } from './status/status.ts';
import type { Cue } from './text/cue.ts';
import type { Heading } from './text/headings.ts';
import { type Passage, spanOf } from './text/passage.ts';

/** Returns what a text says of one mention, from the cues, people, headings and mentions around it; null where it says nothing of anybody. */
export function readMention(
  passage: Passage,
  mention: Mention,
  cues: readonly Cue[],
  people: readonly Person[],
  headings: readonly Heading[],
  all: readonly Mention[],
): Finding | null {
  const form = readForm(passage, mention);
  if (form?.answer === 'blank' || isAskedAndTold(passage, mention, all) || isInitials(passage, mention)) return null;
  if (
    form?.answer === 'text' &&
    all.some(
      (other) => other !== mention && other.meaning.factor === mention.meaning.factor && other.from >= form.from && other.from < form.to,
    )
  )
    return null;
  if (isDoneToHer(passage, mention, people) || isRefusedService(passage, mention, all) || isOfService(passage, mention, people))
    return null;
  const heading = headings.findLast((candidate) => candidate.from <= mention.from && mention.from < candidate.to) ?? null;
  const answered = form && form.answer !== 'text' && form.answer !== 'value-decides' ? form.answer : null;
  const span = form ? { from: mention.from, to: form.to } : mention;
  const own = mention.meaning.status ?? null;
  const who = form
    ? findAnswerPerson(passage, form, people, mention.meaning.person)
    : withoutWitness(passage, mention, people, findExperiencer(passage, mention, mention.meaning, withoutImagined(people, mention, all)));
  const isGrown =
    who.person === 'mother' ||
    who.person === 'father' ||
    who.person === 'unspecified' ||
    mention.meaning.factor === 'pregnancy' ||
    (passage.setting !== 'children' && who.person !== 'child');
  const isAdult = isGrown && !(who.person === 'unspecified' && passage.setting === 'children');
  const nextAnswer = form ? null : findNextAnswer(passage, mention);
  const usable = cues.filter((cue) => (cue.source !== 'age' || isGrown) && (cue.source !== 'age now' || isAdult));
  if (nextAnswer) usable.push(nextAnswer);
  const reading = answered
    ? null
    : form
      ? readFormText(passage, mention, form, usable, own)
      : readStatus(
          passage,
          {
            from: mention.from,
            to: mention.to,
            ownsNegator: mention.ownsNegator || mention.meaning.ownsNegator === true,
            says: (cue) => listsWord(mention, passage.tokens[cue.from]?.word ?? ''),
          },
          own,
          usable,
          heading?.kind ?? null,
        );
  if (reading?.isDropped) return null;
  if (mention.meaning.subject === 'adult' && who.person === 'child') return null;
  if (mention.meaning.subject === 'child' && passage.setting !== 'children' && !namesChild(passage, mention, people)) return null;
  if (mention.meaning.shape === 'act' && (isAmongChildren(passage, mention, people) || isMishap(passage, mention, people))) return null;
  if (
    mention.meaning.subject === 'child' &&
    (who.person === 'mother' || who.person === 'father' || who.person === 'partner') &&
    !isChildhood(reading?.cue ?? null)
  )
    return null;
  const status = answered ?? reading?.status ?? 'present';
  if (who.isOther && status !== 'absent' && isCareOfGrownUps(passage, mention)) return null;
  const isOther = (who.isOther || heading?.kind === 'other-heading') && status !== 'absent' && status !== 'hypothetical';
  const cue = reading?.cue ? spanOf(passage, reading.cue.from, reading.cue.to) : null;
  return {
    factor: mention.meaning.factor,
    status: isOther ? 'other-person' : status,
    person: heading?.kind === 'other-heading' && who.person === 'unspecified' ? 'other' : who.person,
    ...(who.saidBy && who.saidBy !== 'unspecified' ? { saidBy: who.saidBy } : {}),
    ...(mention.meaning.role ? { role: mention.meaning.role } : {}),
    ...spanOf(passage, span.from, span.to),
    cue,
  };
}

/** Whoever only heard or saw it is not whose it is. */
function withoutWitness(passage: Passage, mention: Mention, people: readonly Person[], who: Experiencer): Experiencer {
  return who.isOther && isOnlyWitness(passage, mention, people) ? { ...who, person: 'unspecified', isOther: false } : who;
}

/** "She hears the neighbours talking about her and has covered the mirrors": who is heard or suspected in an illness does nothing after it. */
function withoutImagined(people: readonly Person[], mention: Mention, all: readonly Mention[]): readonly Person[] {
  const beliefs = all.filter((other) => other.meaning.factor === 'mental_ill_health' && other.to <= mention.from);
  if (beliefs.length === 0) return people;
  return people.filter((person) => person.is !== 'other' || !beliefs.some((belief) => person.from > belief.from && person.to <= belief.to));
}

/** "Flat, no eye contact": the "no" that the term itself lists denies nothing of it. */
function listsWord({ source }: Mention, word: string): boolean {
  return (word === 'no' || word === 'without') && source.split(/[^a-z]+/).includes(word);
}

function isChildhood(cue: Cue | null): boolean {
  return cue?.meaning.cue === 'historic';
}
