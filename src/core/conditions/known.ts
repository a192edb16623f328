import { no, type Truth, yes } from './truth.ts';

/** Met for certain. What cannot be known counts as no. */
export function known(truth: Truth): Truth {
  return truth === yes ? yes : no;
}
