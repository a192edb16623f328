/**
 * Returns a function that does tasks one after another, in the order in which they are given. What reads a stored value, changes it and writes it back needs this:
 * of two such tasks at once, one would undo the other. A task that fails rejects for whoever gave it and does not hold up the next.
 */
export function oneByOne(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
