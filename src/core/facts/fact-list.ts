/** Facts that are lacking, in the order they are asked for, with the screens where they usually stand. Thousands of answers lack the same few facts, so a list is made once and shared: never change one. */
export class FactList {
  readonly ids: string[];
  readonly screens: string[];
  private readonly joined = new Map<FactList, FactList>();
  private last: { other: FactList; both: FactList } | null = null;

  constructor(ids: string[], screens: string[]) {
    this.ids = ids;
    this.screens = screens;
  }

  /** Both lists in one, each fact and screen once. */
  join(other: FactList): FactList {
    if (other === this || other.ids.length === 0) return this;
    if (this.ids.length === 0) return other;
    if (this.last?.other === other) return this.last.both;
    const both = this.joined.get(other) ?? new FactList(joinOnce(this.ids, other.ids), joinOnce(this.screens, other.screens));
    this.joined.set(other, both);
    this.last = { other, both };
    return both;
  }
}

export const nothingLacking = new FactList([], []);

function joinOnce(one: string[], other: string[]): string[] {
  return [...new Set([...one, ...other])];
}
