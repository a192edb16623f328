import { type ControlKind, mostInAttribute, mostLetters } from '../snapshot-encoding.ts';
import { controlKindOf, isNativeTag } from './control-kind.ts';
import {
  allIn,
  attribute,
  editedIn,
  has,
  isCheckedOf,
  isPlain,
  isUnchosen,
  namesOf,
  rawTextOf,
  shadowOf,
  tagOf,
  typeOfInput,
  valueOfControl,
} from './dom.ts';
import { codeOf } from './piece-writer.ts';

/** What an element says of itself, without asking how it is drawn. */
export interface ElementFacts {
  tag: string;
  role: string;
  classes: string;
  style: string;
  /** Other attributes that style sheets go by. */
  looks: string;
  control: ControlKind | null;
  isPlain: boolean;
  isHiddenFromTools: boolean;
  /** Notes for the reader: codes and texts in turn. */
  notes: (number | string)[];
  /** Its id, the id it names, and those that name it. */
  id: string;
  labels: string;
  labelledBy: string;
}

const looks = new Set(
  'hidden open disabled bgcolor color size face align dir aria-expanded aria-selected aria-current data-state data-open data-collapsed'.split(
    ' ',
  ),
);

const code = (name: string): number => codeOf(name) as number;
const [held, checked, unchosen, kind] = [code('held'), code('checked'), code('unchosen'), code('kind')];
const options = code('options');

/** Elements without any attribute have nothing more to say than their tag. */
const plain = new Map<string, ElementFacts>();
const mostPlain = 200;

/** What an element says of itself; `roleAround` is the role of the element around it. */
export function factsOf(element: Element, roleAround: string): ElementFacts {
  const tag = tagOf(element);
  const known = plain.get(tag);
  if (known && isPlain(element)) return known;
  const facts: ElementFacts = {
    tag,
    role: '',
    classes: '',
    style: '',
    looks: '',
    control: null,
    isPlain: isPlain(element),
    isHiddenFromTools: false,
    notes: [],
    id: '',
    labels: '',
    labelledBy: '',
  };
  if (!facts.isPlain) for (const name of namesOf(element)) noteAttribute(element, name, facts);
  // What a picture says of itself stands in a child that is never drawn.
  const title = tag === 'svg' ? allIn(element, 'title')[0] : undefined;
  if (title) facts.notes.push(code('title'), rawTextOf(title).slice(0, mostInAttribute));
  facts.control = controlKindOf(element, tag, facts.role, roleAround);
  if (facts.control) noteValue(element, facts.control, facts);
  else if (facts.isPlain && plain.size < mostPlain) plain.set(tag, facts);
  return facts;
}

function noteAttribute(element: Element, name: string, facts: ElementFacts): void {
  const known = codeOf(name);
  if (name === 'class') facts.classes = attribute(element, name).slice(0, mostInAttribute);
  else if (name === 'style') facts.style = attribute(element, name);
  else if (name === 'role') facts.role = attribute(element, name).trim().toLowerCase().slice(0, mostInAttribute);
  else if (name === 'aria-hidden') facts.isHiddenFromTools = attribute(element, name) === 'true';
  else if (looks.has(name) && (facts.tag === 'font' || name !== 'size')) facts.looks += ` ${name}=${attribute(element, name)}`;
  if (known === undefined || name === 'class') return;
  const text = attribute(element, name).slice(0, mostInAttribute);
  facts.notes.push(known, text);
  if (name === 'id') facts.id = text;
  if (name === 'for') facts.labels = text;
  if (name === 'aria-labelledby') facts.labelledBy = text;
  // Style sheets go by an id where it is a name, not where it counts.
  if (name === 'id' && !/\d/.test(text)) facts.looks += ` #${text}`;
}

function noteValue(element: Element, control: ControlKind, { tag, notes }: ElementFacts): void {
  if (tag === 'input' && control === 'text' && typeOfInput(element) !== 'text') notes.push(kind, typeOfInput(element));
  // A list to choose several from can itself be what was chosen: what it offers is moved out of another.
  if (tag === 'select' && has(element, 'multiple'))
    notes.push(options, allIn(element, 'option').map(rawTextOf).join('\n').slice(0, mostInAttribute));
  const value = heldBy(element, tag) || (control === 'radio' && isBuiltRadioChosen(element) ? 'true' : '');
  if (value === '') return;
  notes.push(control === 'radio' || control === 'checkbox' ? checked : held, value);
  if (tag === 'select' && isUnchosen(element)) notes.push(unchosen, 'true');
}

/** Whether a radio that a page built is drawn as chosen: by the names it gives its parts or itself for its style sheet. */
function isBuiltRadioChosen(element: Element): boolean {
  const tree = tagOf(element) === 'input' ? null : shadowOf(element);
  return tree !== null && (allIn(tree, '[class~=checked]').length > 0 || /(^|[\s-])checked(\s|$)/.test(attribute(element, 'class')));
}

/** A frame that shows something and is no field. */
const notToWriteIn = '\u0000';

/** What a control of the browser's own holds now: its text, or whether it is chosen. A password is not looked at. */
export function heldBy(element: Element, tag = tagOf(element)): string {
  if (tag === 'iframe' && !editedIn(element)) return notToWriteIn;
  if (tag !== 'input') return isNativeTag(tag) ? valueOfControl(element).slice(0, mostLetters) : '';
  const type = typeOfInput(element);
  if (type === 'radio' || type === 'checkbox') return `${isCheckedOf(element)}`;
  const value = valueOfControl(element).slice(0, mostLetters);
  return value && type === 'password' ? '••••' : value;
}
