let last = 0;

/** A number given out once, by which an answer can be remembered without holding on to the record it came from. */
export function newStamp(): number {
  last++;
  return last;
}
