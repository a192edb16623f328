/** Keeps the last result of some costly work, for as long as it is asked for the same. */
export function rememberLast<T>(work: (key: string) => T): (key: string) => T {
  let last: { key: string; value: T } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, value: work(key) };
    return last.value;
  };
}
