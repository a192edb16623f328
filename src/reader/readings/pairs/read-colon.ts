import { addReading, addWords } from '../add-reading.ts';
import type { Box } from '../boxes/box.ts';
import { isChip, isInline } from '../boxes/gather-words.ts';
import { inner, likesOf, nearest, shapeOf, wrapperOf } from '../boxes/kin.ts';
import { shownWords } from '../boxes/shown-words.ts';
import { holds, isBold, isButton, isTitleTag, spoken, titleAround, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { isInstruction } from '../text/instruction.ts';
import { soundsLikeName } from '../text/name-words.ts';
import { isInvitation, splitColon } from '../text/text.ts';
import { standsOverLines } from './over-lines.ts';
import { namesItself, sizeOf } from './pair-parts.ts';

/** Reads a text that says "Label: value". Returns whether it was one. */
export function addColon(box: Box, text: string, page: PageContext): boolean {
  const [label = '', said = ''] = splitColon(text) ?? [];
  const value = said === '*' ? '' : said;
  if (isAdvice(label, value) || (isInvitation(value) && inner(box).tag === 'a')) return false;
  // A sentence of a note.
  if (/^\p{Ll}[^.]*(\s[^.\s]+){3,}\.$/u.test(value) && !isBold(box)) return false;
  // A title, a badge among badges.
  if ((/^\p{Ll}/u.test(value) && isBold(box)) || isBadge(box) || isTitleLine(box, label)) return false;
  if (label && !value && (readPartsBehind(box, label, page) || readBelow(box, label, page))) return true;
  // The name of a field beside it is no blank of its own, and a title with a colon names what is under it.
  return (
    label !== '' &&
    (value !== '' || !(namesField(box) || titleAround(box) || holdsButtonsBelow(box) || standsOverLines(box))) &&
    addReading(page, box, 'colon', label, value)
  );
}

/** "Safeguarding: Missing episode" in large print over what happened. */
const isTitleLine = (box: Box, label: string): boolean =>
  isBold(box) &&
  !soundsLikeName(label) &&
  (wrapperOf(box).parent?.kids.every((kid) => kid.letters === 0 || kid === wrapperOf(box) || sizeOf(inner(kid)) < sizeOf(box) - 2) ??
    false) &&
  wrapperOf(box).parent?.letters !== box.letters;

/** A name with a colon on a line of its own over a block of text. */
function readBelow(box: Box, label: string, page: PageContext): boolean {
  const next = box.parent?.kids[box.index + 1];
  if (!next || isInline(box) || isInline(next) || next.fields > 0 || next.letters === 0 || isTitleTag(next) || isTitleTag(box))
    return false;
  if (
    next.control ||
    /:/.test(wordsOf(next.kids.find((kid) => kid.letters > 0 && !isInline(kid)) ?? next).slice(0, 60)) ||
    holds(next, (kid) => /^(table|dl|h[1-6]|ul)$/.test(kid.tag))
  )
    return false;
  const [first, ...more] = next.kids.filter((kid) => kid.letters > 0);
  // What was written stands over who wrote it.
  const isSigned = first && more.length > 0 && !isInline(first) && more.every(namesItself);
  const said = isSigned ? first : next;
  page.used.add(said);
  return addWords(page, said, 'colon-above', label, shownWords(said), 'text');
}

/** Reads all boxes behind a label element as its value, where they are a few of one make that each show a few words: first, middle and last name. */
function readPartsBehind(label: Box, name: string, page: PageContext): boolean {
  const rest = label.tag === 'label' ? (label.parent?.kids.slice(label.index + 1) ?? []) : [];
  const [first] = rest;
  const isPart = (box: Box): boolean =>
    shapeOf(box) === shapeOf(first as Box) && box.kids.length === 0 && box.letters > 0 && box.letters < 30;
  if (
    !first?.classes ||
    isInline(first) ||
    rest.length < 2 ||
    rest.length > 4 ||
    !rest.every((box) => isPart(box) && !wordsOf(box).includes(':'))
  )
    return false;
  for (const part of rest) page.used.add(part);
  return addReading(page, first, 'colon', name, rest.map(shownWords).join(' '));
}

/** What stands under the name can be pressed: it is shown, but not in words that are read. */
const holdsButtonsBelow = (box: Box): boolean => {
  const next = box.parent?.kids[box.index + 1];
  return next !== undefined && next.letters === 0 && !isInline(box) && !isInline(next) && holds(next, isButton) && spoken(next) !== '';
};

/** A name alone, with a field beside it. */
export const namesField = (box: Box): boolean => Boolean(wrapperOf(box).parent?.fields);

/** Words to the person who fills in the form. */
export const isAdvice = (label: string, value: string): boolean =>
  /^(you|your|we|our|please|click)\b|^(what|how|why|when|where) (they|it|to|you|we)\b/i.test(value) ||
  /^(how to|see also|skip to|back to|go to|re|fwd?)\b/i.test(label) ||
  (/^(if|when|unless|in an? emergency)\b/i.test(label) && /^(call|ring|phone|dial|contact|speak|go|ask|tell|see)\b/i.test(value)) ||
  /^(format|example|hint|tip|help|warning|for example|e\.?g\.?|max(imum)?( length| size)?|allowed (file )?types)$/i.test(label) ||
  (/^(please )?note$/i.test(label) &&
    (!value || isInstruction(value) || /\b(must|please|should|do not|this (will|is|can|may))\b/i.test(value)));

/** One of several tags, not all of which say "Label: value". */
function isBadge(box: Box): boolean {
  const chip = nearest(box, isChip);
  if (!chip || chip.letters !== box.letters) return false;
  const likes = isTitleTag(chip.parent ?? chip) ? (chip.parent as Box).kids.filter(isChip) : likesOf(chip);
  return likes.length > 1 && likes.some((like) => !splitColon(wordsOf(like)));
}

/** "DOB: 9 Feb 2013 Age: 13" is two: a short value, then a capitalised word or two with a colon. */
export function splitRun(text: string): string[] {
  const parts = text.split(/(?<=\S) (?=\p{Lu}[\p{L}.]{1,20}(?: \p{L}{1,14})?:\s)/u);
  return parts.every((part) => /^[^:]{1,40}:\s[^:]{1,40}$/.test(part.trim())) ? parts : [text];
}
