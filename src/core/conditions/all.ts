import { type Truth, yes } from './truth.ts';

/** Yes where every one is; one no settles it. */
export function all<T, C>(items: readonly T[], test: (item: T, context: C) => Truth, context: C): Truth {
  let answer: Truth = yes;
  for (const item of items) {
    const truth = test(item, context);
    if (truth === 0) return 0;
    if (truth < answer) answer = truth;
  }
  return answer;
}
