import type { Box } from '../boxes/box.ts';
import { kidBefore, likesOf } from '../boxes/kin.ts';
import { holds, isAside, isTitleTag, wordsOf } from '../boxes/words.ts';

/** "NOLAN, Teresa (Ms)", alone or before more. */
const recordName = /^\p{Lu}[\p{Lu}'’ -]+, \p{Lu}\p{Ll}[\p{L}'’ -]*( \((Mr|Mrs|Ms|Miss|Mx|Master|Dr|Rev|Prof)\.?\))?/u;
const inCapitals = /^\p{Lu}[\p{Lu}'’ -]+,/u;

/** What stands beside the name of whom a record is about. */
const mark =
  /\b(born|d\.?o\.?b|date of birth|nhs|hosp(ital)?\.? (no|num|number|id)|mrn|chi (no|number))\b|\b\d{1,2}[-/. ]\w{2,9}[-/. ]\d{4} \(\d{1,3} ?y/i;

/** Who is at the screen, and whom others of the record are called after. */
const isOthers =
  /\b((signed|logged) (in|on|out)|(sign|log) ?(out|off)|welcome|hello|user|consultant|nurse|worker|clinician|practitioner|doctor|author|manager|staff|keyworker|co-?ordinator|gp)\b/i;

const mostInRow = 400;

/** The row over a page that names whom its record is about in the form of records, beside a date of birth or a number; null where there is none, or several. */
export function personOnTop(top: Box): Box | null {
  const found: Box[] = [];
  seek(top, found, 0);
  const [only, more] = [...new Set(found)];
  return only && !more ? only : null;
}

/** Looks through the page up to the first part of its own; returns whether to go on. */
function seek(box: Box, found: Box[], depth: number): boolean {
  if (box.letters === 0 || isAside(box) || depth > 12) return true;
  if (/^(h[2-6]|table|dl|ul|ol|form|fieldset|article)$/.test(box.tag) || box.role === 'grid') return false;
  if (box.letters < mostInRow && isNamed(wordsOf(box)) && !box.kids.some((kid) => isNamed(wordsOf(kid)))) {
    const row = rowOf(box);
    if (row) found.push(row);
    return true;
  }
  return box.kids.every((kid) => seek(kid, found, depth + 1));
}

const isNamed = (words: string): boolean => inCapitals.test(words) && recordName.test(words);

/** The box of a name, or the nearest around it that holds a mark as well. */
function rowOf(name: Box): Box | null {
  const before = kidBefore(name);
  const after = name.parent?.kids[name.index + 1];
  if ([before, after].some((each) => each && each.letters < 60 && isOthers.test(wordsOf(each)) && !mark.test(wordsOf(each)))) return null;
  for (
    let [box, level] = [name as Box | null, 0];
    box && level < 4 && box.letters < mostInRow && box.tag !== 'body';
    box = box.parent, level += 1
  ) {
    if (box.fields > 0 || likesOf(box).some((like) => like !== box && isNamed(wordsOf(like)))) return null;
    if (mark.test(wordsOf(box).replace(recordName, '')) && !holds(box, isTitleTagOfPart)) return box;
  }
  return null;
}

const isTitleTagOfPart = (box: Box): boolean => isTitleTag(box) && box.tag !== 'h1';
