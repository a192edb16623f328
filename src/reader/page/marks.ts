import { mostInAttribute } from '../snapshot-encoding.ts';
import { allIn, attribute, isOpaque } from './dom.ts';
import type { ElementFacts } from './element-facts.ts';
import { codeOf, type PieceWriter } from './piece-writer.ts';

/** How many marks of one part that is kept from readers of the screen are looked at. */
const mostMarks = 8;

const telling = ['alt', 'title', 'aria-label', 'class', 'data-testid'];
const marks = ':is(img, i, svg, span, [role=img])';
const mark = codeOf('mark') as number;

/** Writes down the icons in what is no part of the page's text: a tick is often drawn where no word stands, and kept from assistive technology. */
export function writeMarks(element: Element, { tag, role, classes, control }: ElementFacts, writer: PieceWriter): void {
  if (control && tag !== 'img') return;
  const inside = tag === 'a' || tag === 'button' ? [] : allIn(element, `${marks}:not(a *, button *)`);
  const isMark = /^(img|i|svg|span)$/.test(tag) || role === 'img';
  for (const each of [...(isMark && classes + role !== '' ? [element] : []), ...inside].slice(0, mostMarks)) writeMark(each, writer);
}

function writeMark(element: Element, writer: PieceWriter): void {
  const notes = telling.flatMap((name) => {
    const text = attribute(element, name).slice(0, mostInAttribute);
    return text === '' ? [] : [codeOf(name) as number, text];
  });
  if (notes.length === 0 || !isOpaque(element)) return;
  writer.begin(writer.plainMake(), [mark, 'true', ...notes]);
  writer.end();
}
