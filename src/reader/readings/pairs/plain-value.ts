import { type Box, isText } from '../boxes/box.ts';
import { hasDistinctNames, inner, likesOf, shapeOf } from '../boxes/kin.ts';
import { holding, once } from '../boxes/once.ts';
import { holdsTitle, isHint, isInLine, startsWithDate, wordsOf } from '../boxes/words.ts';
import { splitColon } from '../text/text.ts';
import { areNamedTurns } from './named-turns.ts';
import { isName } from './pair-parts.ts';
import { holdsList } from './read-definitions.ts';

/** Whether a box can be one value: words, lines or tags, but no list of names and values, no table, no head with a body. */
export const isPlainValue = once(
  (box): boolean =>
    box.fields === 0 &&
    !box.control &&
    !/^(h[1-6]|table|dl|nav)$/.test(box.tag) &&
    (box.kids.length === 0 ||
      (!holdsList(box) && !holdsTitle(box) && !holdsPairs(box) && !holdsLines(box) && !holdsNamedLines(inner(box)) && !isManifold(box))),
);

/** Whether a list of names and values stands inside, such as the body of a panel under its title, or a list of dated entries. */
const holdsPairs = (box: Box): boolean => areTurns(inner(box).kids) || areNamedTurns(inner(box).kids) || holdsEntries(box);

const holdsEntries = holding((kid) => {
  const likes = likesOf(kid);
  if (likes[0] !== kid || likes.length < 2) return false;
  return hasDistinctNames(kid) || likes.slice(0, 9).filter((like) => startsWithDate(wordsOf(like))).length > 1;
});

/** Whether names and values take turns. */
function areTurns(boxes: readonly Box[]): boolean {
  const kids = boxes.filter(({ tag }) => tag !== 'br' && tag !== 'hr');
  const made = kids.map(shapeOf);
  return kids.length > 3 && made[0] !== made[1] && kids.every((kid, at) => made[at] === made[at % 2] && (at % 2 > 0 || isName(kid)));
}

/** Whether lines that each say "Label: value" stand inside: then what stands over them is their title. */
const holdsLines = (box: Box): boolean => {
  const { kids } = inner(box);
  return kids.filter((kid) => !isInLine(kid) && splitColon(wordsOf(kid))?.[1]).length > Math.max(1, kids.length / 2);
};

/** The same of lines in running text: "<i>Email</i>: x", "<i>Mobile</i>: y", or in plain print. */
export const holdsNamedLines = (box: Box): boolean => holdsNamedParts(box) || holdsPlainLines(box);

/** Loose lines of which at least two each say "Label: value", and others no more than one. */
function holdsPlainLines({ children }: Box): boolean {
  const isBreak = (child: Box | string | undefined): boolean => child === undefined || (!isText(child) && child.tag === 'br');
  const lines = children.filter((child) => !isBreak(child) && !(isText(child) && child.trim() === ''));
  const isLine = (child: Box | string, at: number): boolean =>
    isText(child) && isBreak(children[at - 1]) && isBreak(children[at + 1]) && Boolean(splitColon(child.trim())?.[1]);
  const named = children.filter(isLine).length;
  return named > 1 && lines.length - named < 2;
}

const holdsNamedParts = ({ children }: Box): boolean =>
  children.filter((child, at) => {
    const [before, after] = [children[at - 1], children[at + 1]];
    const isFirst = before === undefined || (!isText(before) && before.tag === 'br');
    return isFirst && !isText(child) && isInLine(child) && isText(after) && /^\s*:\s/.test(after);
  }).length > 1;

/** Whether its blocks are made differently: a head and a body, no lines of one text. */
const isManifold = (box: Box): boolean =>
  new Set(
    inner(box)
      .kids.filter((kid) => kid.letters > 0 && !kid.control && !isInLine(kid) && !isHint(kid))
      .map(shapeOf),
  ).size > 1;
