import type { ScreenReading } from '../core/schemas/reading.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { knownFacts } from './lexicon/known-facts.ts';
import { labelWords } from './lexicon/label-words.ts';
import { attributeOf } from './people/attributes.ts';
import { screenIdentity } from './people/screen-identity.ts';

/**
 * The screen with the name a person would give it: its main heading, unless that is only the name of the person whose record it is, as on systems that put the
 * person on top of every screen; else the next heading; else the title. Screens of one case are told apart by it. `now` is a London wall time.
 */
export function nameScreen(screen: ScreenReading, lexicon: Lexicon, now: string): ScreenReading {
  // Compared as labels are: without accents and the s of a plural, which Davies, Jones and Rhys seem to have.
  const person = new Set(labelWords(screenIdentity(screen, lexicon, now).words.join(' ')));
  const frames = [...screen.frames.keys()]
    .sort((a, b) => rank(screen, b, person, lexicon) - rank(screen, a, person, lexicon) || b - a)
    .flatMap((at) => screen.frames[at] ?? []);
  const headings = frames.flatMap((frame) => [...frame.headings].sort((a, b) => a.level - b.level));
  const own = headings.find(({ text }) => text !== '' && !isOnlyAbout(text, person));
  const title = frames
    .map((frame) => frame.title)
    .find((text) => text !== '' && !partOfPage.test(text.trim()) && !isOnlyAbout(text, person));
  return { ...screen, name: own?.text ?? title ?? screen.name };
}

/** What a page calls its frames is no name of a screen. */
const partOfPage =
  /^(?:main|content|contents|header|footer|body|banner|frame ?\d*|left|right|top|bottom|middle|menu|nav(?:igation)?|i?frame|untitled(?: document)?|document|page|view|default|index|notes|detail|work ?area|workspace|centre|center)$/i;

/** The frame that holds most of the record is the screen. A frame that only says whose it is stands on every screen; so does the menu, which comes before the content. */
function rank(screen: ScreenReading, at: number, person: ReadonlySet<string>, lexicon: Lexicon): number {
  const frame = screen.frames[at];
  if (!frame) return -1;
  const about = frame.banner.some((line) => isOnlyAbout(line, person));
  const isBanner = about && screen.frames.length > 1 && frame.readings.every((reading) => isMark(reading.label, lexicon));
  return isBanner ? -1 : frame.readings.length;
}

function isMark(label: string, lexicon: Lexicon): boolean {
  return attributeOf(label, lexicon) !== null || knownFacts(label, lexicon).includes('case.id');
}

function isOnlyAbout(text: string, person: ReadonlySet<string>): boolean {
  if (person.size === 0) return false;
  const words = labelWords(text);
  return words.length > 0 && words.filter((word) => person.has(word)).length >= Math.min(2, person.size) && words.length <= person.size + 3;
}
