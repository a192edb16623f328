import type { Token } from './tokens.ts';

/** A box of a form: a range of tokens. */
export interface Box {
  from: number;
  to: number;
  isTicked: boolean;
}

const shapes = new Set(['☐', '☑', '☒', '✓', '✔']);
const ticks = new Set(['x', '✓', '✔']);

/** Returns the boxes of a text in order: "[ ]", "( )", "[x]", "☐", "☑". */
export function findBoxes(tokens: readonly Token[]): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, kind } = tokens[at] as Token;
    if (kind !== 'mark') continue;
    if (shapes.has(word)) boxes.push({ from: at, to: at + 1, isTicked: word !== '☐' });
    else if (word !== '[' && word !== '(') continue;
    else if (isClosed(tokens[at + 1])) boxes.push({ from: at, to: at + 2, isTicked: false });
    else if (ticks.has(tokens[at + 1]?.word ?? '') && isClosed(tokens[at + 2])) boxes.push({ from: at, to: at + 3, isTicked: true });
  }
  return boxes;
}

function isClosed(token: Token | undefined): boolean {
  return token?.word === ']' || token?.word === ')';
}
