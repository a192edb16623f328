/** Three-valued logic: numbers, so that `all` is the least and `any` the greatest. */
export const no = 0;
export const unknown = 1;
export const yes = 2;
export type Truth = typeof no | typeof unknown | typeof yes;

export function truthOf(value: boolean): Truth {
  return value ? yes : no;
}

export function notTruth(value: Truth): Truth {
  return (2 - value) as Truth;
}
