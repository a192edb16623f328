import type { FrameReading, Reading, ScreenReading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { knownFacts } from '../lexicon/known-facts.ts';
import { looksLikeName } from '../values/parse-name.ts';
import { assignSlots } from './assign-slots.ts';
import { type Identity, named, namesAgree, slotIdentity } from './identity.ts';
import { type LineIdentity, lineIdentity } from './line-identity.ts';
import { placeReadings } from './place-readings.ts';
import type { Slot } from './slot.ts';
import { isLoneChild } from './slot-tells.ts';

/**
 * What holds the name on top of a screen: `line` - an identity mark on or beside it; `field` - a name shown in the fields of the screen agrees; `heading`, `banner` - nothing
 * but that it is the only line that looks like one, on a screen that speaks of a person.
 */
type NameSupport = 'line' | 'field' | 'heading' | 'banner';

/** Whom the banner or main heading of a screen names, and the number of the record, where they can be read. */
export interface ScreenIdentity extends Identity {
  recordId: string | null;
  /** Null where nobody is named. */
  support: NameSupport | null;
}

interface Line extends LineIdentity {
  /** Level of a heading; 0 for a line of the banner. */
  level: number;
}

/** `now` is a London wall time. */
export function screenIdentity(screen: ScreenReading, lexicon: Lexicon, now: string): ScreenIdentity {
  const lines = screen.frames.flatMap((frame) => linesOf(frame, lexicon, now));
  const mark = <Key extends 'dateOfBirth' | 'age' | 'nhsNumber' | 'recordId'>(key: Key): Line[Key] | null =>
    lines.find((line) => line[key] !== null)?.[key] ?? null;
  const { name, words, support } = nameOf(lines, screen, lexicon, now);
  return {
    name,
    words,
    support,
    dateOfBirth: mark('dateOfBirth'),
    age: mark('age'),
    nhsNumber: mark('nhsNumber'),
    relationship: null,
    recordId: mark('recordId'),
  };
}

type Name = Pick<ScreenIdentity, 'name' | 'words' | 'support'>;
const noName: Name = { name: null, words: [], support: null };

function nameOf(lines: Line[], screen: ScreenReading, lexicon: Lexicon, now: string): Name {
  const called = (line: Line | undefined, support: NameSupport): Name => (line ? { name: line.name, words: line.words, support } : noName);
  const sure = lines.find((line) => line.support === 'line' || (line.support === 'title' && line.level > 0));
  if (sure) return called(sure, 'line');
  const shaped = lines.filter((line) => line.support !== null);
  if (shaped.length === 0) return noName;
  const slots = assignSlots(placeReadings([screen], lexicon), lexicon);
  const agreeing = shaped.find((line) => namesIn(slots, now).some((words) => namesAgree(words, line.words)));
  if (agreeing) return called(agreeing, 'field');
  if (!speaksOfOnePerson(slots, lexicon, now)) return noName;
  const open = shaped.filter(
    (line) => line.support !== 'doubtful' || lines.some(isMarked) || slots.some((slot) => isMarkedSlot(slot, now)),
  );
  const top =
    onlyOne(open.filter((line) => line.level === 1)) ?? onlyOne(open.filter((line) => line.level > 1 && !headsPerson(line, slots)));
  if (top || open.some((line) => line.level > 0)) return called(top, 'heading');
  return called(onlyOne(open), 'banner');
}

/** A name that stands in a banner within a few lines of the mark is held by it, the nearest before it first: "Kai Doyle", "Male", "DOB 03-Feb-2023". */
const nearby = 4;

function linesOf(frame: FrameReading, lexicon: Lexicon, now: string): Line[] {
  const banner: Line[] = joinLabels(frame.banner).map((text, at, all) => {
    const line = lineIdentity(text, lexicon, now);
    const isOther = line.support !== 'line' && (isLabelOfOther(all[at - 1], lexicon) || leave.test(all[at + 1] ?? ''));
    return { ...line, ...(isOther ? { support: null, ...named(null) } : {}), level: 0 };
  });
  banner.forEach((line, at) => {
    if ((!isMarked(line) && line.recordId === null) || line.support !== null) return;
    const around = [...banner.slice(Math.max(0, at - nearby), at).reverse(), ...banner.slice(at + 1, at + 1 + nearby)];
    const beside = around.find((other) => other.support !== null && (other.support !== 'doubtful' || isMarked(line)));
    if (beside) beside.support = 'line';
  });
  const pairs = frame.readings.flatMap((reading) => (isBannerLine(reading) ? [`${reading.label}  ${reading.value}`] : []));
  const shown = pairs.map((text) => ({ ...lineIdentity(text, lexicon, now), level: 0 })).filter((line) => line.support === 'line');
  const headings = frame.headings
    .filter((heading) => heading.level <= 2)
    .sort((a, b) => a.level - b.level)
    .map((heading) => ({ ...headingIdentity(heading.text, frame.title, lexicon, now), level: heading.level }));
  return [...banner, ...shown, ...headings];
}

/** "DOYLE, Kai = Born 03-Feb-2023 NHS No 999 000 0001" is a banner read as a field. */
function isBannerLine({ label, value, column, kind }: Reading): boolean {
  return column === null && kind !== 'prose' && value.length < 300 && looksLikeName(label) && bannerMark.test(value.trim());
}

const bannerMark = /^(?:born|d\.?\s?o\.?\s?b|date of birth|nhs|age)\b.*\d/i;

/** A heading may hold badges behind the name; the title of the page then tells where the name ends ("Kai Doyle CP" under "Kai Doyle | Records"). */
function headingIdentity(text: string, title: string, lexicon: Lexicon, now: string): LineIdentity {
  const parts = title.split(/\s*[|·•–—]\s*|\s-\s/).filter((part) => part.includes(' ') && text.startsWith(`${part} `));
  const [name] = parts.map((part) => lineIdentity(part, lexicon, now)).filter((line) => line.support !== null);
  return name ?? lineIdentity(text, lexicon, now);
}

/** A banner may show "Client ID:" and "312845" as two lines. */
function joinLabels(lines: string[]): string[] {
  const isLabel = (line: string | undefined): boolean => line !== undefined && /:\s*$/.test(line);
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (isLabel(line) && next !== undefined && !isLabel(next)) return [`${line} ${next}`];
    return isLabel(lines[at - 1]) && !isLabel(line) ? [] : [line];
  });
}

/** A name beside the way out of the system is that of whoever is using it. */
const leave = /^(?:sign|log)[\s-]?(?:out|off)\b|^(?:my )?account$|^my profile$|^change password$/i;

/** "Allocated worker" above a name makes it the worker's. */
function isLabelOfOther(before: string | undefined, lexicon: Lexicon): boolean {
  if (before === undefined) return false;
  if (/^(?:signed in|logged in|log in|welcome|user|hello|hi)\b/i.test(before)) return true;
  const facts = knownFacts(before.replace(/:\s*$/, ''), lexicon);
  return facts.length > 0 && !facts.some((fact) => fact.endsWith('.name'));
}

function isMarked(line: Line): boolean {
  return line.dateOfBirth !== null || line.nhsNumber !== null || line.age !== null;
}

function isMarkedSlot(slot: Slot, now: string): boolean {
  const { dateOfBirth, age, nhsNumber } = slotIdentity(slot, now);
  return (slot.kind === 'subject' || isLoneChild(slot)) && (dateOfBirth !== null || age !== null || nhsNumber !== null);
}

/** Names that the fields of the screen show: of the person whose record it is, of a child, of anyone of the family. */
function namesIn(slots: Slot[], now: string): string[][] {
  const people = slots.filter((slot) => ['subject', 'child', 'adult', 'person'].includes(slot.kind) && slot.heading === null);
  return people.map((slot) => slotIdentity(slot, now).words).filter((words) => words.length > 1);
}

const personal = /^(?:dateOfBirth|age|gender|ethnicity|address|addressLine|phone|gp|nhsNumber|relationship|parentalResponsibility)$/;

/** Something personal is shown, and no name field says that it is somebody else's. */
function speaksOfOnePerson(slots: Slot[], lexicon: Lexicon, now: string): boolean {
  if (slots.some((slot) => (slot.kind === 'subject' || isLoneChild(slot)) && slotIdentity(slot, now).name !== null)) return false;
  const members = slots.filter((slot) => slot.kind !== 'professional').flatMap((slot) => slot.members);
  const facts = members.flatMap(({ label }) => knownFacts(label, lexicon));
  const attributes = members.flatMap(({ attribute }) => (attribute === null ? [] : [attribute]));
  // A record that may not be opened shows the name and nothing that means anything.
  if (facts.length + attributes.length === 0) return true;
  return attributes.some((attribute) => personal.test(attribute)) || facts.some((fact) => /^(?:child|adult)\./.test(fact));
}

/** The one person the lines name; undefined where they name nobody or several. */
function onlyOne(lines: Line[]): Line | undefined {
  const [first] = lines;
  return first && lines.every((line) => namesAgree(line.words, first.words)) ? first : undefined;
}

/** A card under "Kai Doyle" in a list of children tells of that child, not of whose record it is. */
function headsPerson(line: Line, slots: Slot[]): boolean {
  return slots.some((slot) => slot.heading !== null && namesAgree(named(slot.heading).words, line.words));
}
