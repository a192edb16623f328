import type { Answers, Box } from './box.ts';

export const noAnswers = (): Answers => ({ byQuestion: [], places: 0 });

/** Gives a box a place among the answers at which nothing is known of it. */
export function forget(box: Box, answers: Answers = box.answers): Box {
  box.answers = answers;
  box.place = answers.places;
  answers.places += 1;
  return box;
}

/** A box as another, but for what stands inside. */
export const withKids = (box: Box, kids: Box[]): Box => forget({ ...box, kids });

let questions = 0;

/** A question whose answer for a box is kept. Only what the snapshot says may decide it, never what was read so far. */
export function once<Answer>(find: (box: Box) => Answer): (box: Box) => Answer {
  const question = questions;
  questions += 1;
  return (box) => {
    const { byQuestion, places } = box.answers;
    byQuestion[question] ??= new Array(places);
    const answers = byQuestion[question] as (Answer | undefined)[];
    const known = answers[box.place];
    if (known !== undefined) return known;
    const answer = find(box);
    answers[box.place] = answer;
    return answer;
  };
}

/** Whether any box inside another, at any depth, passes a test: kept for each box on the way. */
export function holding(test: (box: Box) => boolean): (box: Box) => boolean {
  const ask: (box: Box) => boolean = once((box) => box.kids.some((kid) => test(kid) || ask(kid)));
  return ask;
}

/** The nearest box around, or the box itself, that passes a test: kept for each box on the way. */
export function around(test: (box: Box) => boolean): (box: Box | null) => Box | null {
  const ask = once((box): Box | null => (test(box) ? box : box.parent && ask(box.parent)));
  return (box) => box && ask(box);
}
