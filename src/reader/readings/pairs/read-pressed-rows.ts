import { addReading } from '../add-reading.ts';
import { type Box, isText } from '../boxes/box.ts';
import { likesOf, onlyChild, partsOf, wrapperOf } from '../boxes/kin.ts';
import { amongNames } from '../boxes/names.ts';
import { around } from '../boxes/once.ts';
import { holdsTitle, isAside, isButton, spoken, titleAround } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { isName } from './pair-parts.ts';
import { isPlainValue } from './plain-value.ts';
import { areNamed } from './said.ts';

/** The parts of a row of which one or both can be pressed to change them. */
interface Row {
  box: Box;
  name: Box;
  value: Box;
}

const fewestRows = 3;
/** Words behind a name to press that are longer are what it opens. */
const mostInValue = 80;

/** Reads one of several rows of a name and a value that are pressed to change them; that they are no tools is told by the words of all of them. Returns whether it was one. */
export function readPressedRow(box: Box, page: PageContext): boolean {
  const row = rowIn(box);
  if (!row || toolsAround(box)) return false;
  const rows = likesOf(wrapperOf(box)).flatMap((like) => rowIn(innerRow(like)) ?? []);
  const [names, values] = [rows.map(({ name }) => spoken(name)), rows.map(({ value }) => spoken(value))];
  if (
    rows.length < fewestRows ||
    values.every((value) => value === values[0]) ||
    values.filter((value) => isCommand.test(value)).length * 3 > values.length
  )
    return false;
  return (
    areNamed(names, values) &&
    addReading(page, row.value, 'pressed-row', spoken(row.name), shownOn(row.value), pressIn(row.value) ? 'choice' : 'text')
  );
}

const namesTools = amongNames('tool-?bar|actions?|buttons?|btn-group|menu|nav(bar)?|tabs?|pagination');
const toolsAround = around((at) => isAside(at) || namesTools.test(at.classes));

// What a button does rather than shows.
const isCommand =
  /^(upload|browse|add|attach|search|find|edit|change|save|remove|delete|clear|scan|take|manage|configure|set up|view|show|print|download|export|import|send|reset|apply|cancel|ok|close|sign|log|create|start|continue|next|back|go|more|share|copy|verify|resend|enable|disable|turn|link|connect|call|message|invite|book|assign|choose|select|pick|join|get|make|register|update|renew|request|preview|run|test|try|new \S)\b/i;

/** The innermost box of a wrapper that has several parts. */
const innerRow = (box: Box): Box => {
  const only = onlyChild(box);
  return only && !isButton(only) ? innerRow(only) : box;
};

function rowIn(box: Box): Row | null {
  const [name, value, more] = partsOf(box).filter((part) => isText(part) || spoken(part) !== '' || isButton(part));
  if (!name || !value || more || isText(name) || isText(value) || box.fields > 0) return null;
  const [first, second] = [name, value].map((part) => pressIn(part) !== null);
  if ((!first && !second) || titleAround(name) || holdsTitle(name)) return null;
  return (first || isName(name)) && (second || (isPlainValue(value) && value.letters < mostInValue)) ? { box, name, value } : null;
}

/** The button that stands alone in a box, or is it. */
function pressIn(box: Box): Box | null {
  const only = isButton(box) ? null : onlyChild(box);
  return isButton(box) ? box : only && pressIn(only);
}

/** What a value says; where nothing was chosen it says so in words of its own. */
const shownOn = (value: Box): string => spoken(value).replace(/^(empty|add .*)$/i, '');
