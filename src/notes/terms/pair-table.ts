/** Lists of numbers by two words side by side. Three look-ups a token must cost next to nothing: open addressing, no objects. */
export interface PairTable {
  keys: Uint32Array;
  /** Where the list of a key begins in `lists`: its length, then its numbers. */
  starts: Uint32Array;
  lists: Uint32Array;
}

/** Collects numbers under pairs; `finish` is called once, after the last. */
export function createPairTableWriter(): { add: (first: number, second: number, value: number) => void; finish: () => PairTable } {
  const keys: number[] = [];
  const values: number[] = [];
  return {
    add: (first, second, value) => {
      keys.push(keyOf(first, second));
      values.push(value);
    },
    finish: () => layOut(keys, values),
  };
}

/** Returns where the list of a pair begins in `lists`; 0 where it has none. */
export function findPair({ keys, starts }: PairTable, first: number, second: number): number {
  const key = keyOf(first, second);
  const mask = keys.length - 1;
  let slot = slotOf(key, mask);
  while (keys[slot] !== key) {
    if (keys[slot] === 0) return 0;
    slot = (slot + 1) & mask;
  }
  return starts[slot] as number;
}

/** Words are numbered from 1 and below 65,536: no key is 0. */
function keyOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 11) & mask;
}

function layOut(keys: readonly number[], values: readonly number[]): PairTable {
  let size = 1024;
  while (size < keys.length * 1.5) size *= 2;
  const table = { keys: new Uint32Array(size), starts: new Uint32Array(size), lists: new Uint32Array(0) };
  const counts = new Uint32Array(size);
  const slots = Uint32Array.from(keys, (key) => {
    let slot = slotOf(key, size - 1);
    while (table.keys[slot] !== key && table.keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.keys[slot] = key;
    counts[slot] = (counts[slot] as number) + 1;
    return slot;
  });
  // The first number is no list: 0 says that there is none.
  let next = 1;
  counts.forEach((count, slot) => {
    if (count === 0) return;
    table.starts[slot] = next;
    next += count + 1;
  });
  table.lists = new Uint32Array(next);
  slots.forEach((slot, at) => {
    const start = table.starts[slot] as number;
    const filled = (table.lists[start] as number) + 1;
    table.lists[start] = filled;
    table.lists[start + filled] = values[at] as number;
  });
  return table;
}
