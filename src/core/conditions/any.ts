import { no, type Truth } from './truth.ts';

/** Yes where one is; one yes settles it. */
export function any<T, C>(items: readonly T[], test: (item: T, context: C) => Truth, context: C): Truth {
  let answer: Truth = no;
  for (const item of items) {
    const truth = test(item, context);
    if (truth === 2) return 2;
    if (truth > answer) answer = truth;
  }
  return answer;
}
