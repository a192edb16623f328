import type { Outcome } from '../../core/schemas/outcome.ts';
import type { ProtocolShown } from '../../messages/panel-state.ts';
import { shorten } from './page-text.ts';

/** What people call it: the name up to its first colon or comma, whichever comes first with three words before it, else its start. */
export function protocolName({ name }: Pick<ProtocolShown, 'name'>): string {
  const starts = [...name.matchAll(/[:,]/g)].map(({ index }) => name.slice(0, index));
  return shorten(starts.find((start) => start.split(' ').length >= 3) ?? name, 60).text;
}

const aDate = /\b(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:19|20)\d\d\b/g;

/** The edition in a few words: "undated, ..." where the pack says so, "not before 2011" where it only cites others, its one date, else its first title. */
export function editionWords({ edition }: Pick<ProtocolShown, 'edition'>): string {
  const clauses = edition.split(';').map((clause) => clause.trim());
  const undated = clauses.find((clause) => clause.startsWith('undated'));
  const [first = edition] = clauses;
  if (undated || edition.length <= 40) return undated ?? edition;
  const dates = first.match(aDate) ?? [];
  if (/\bcit(es|ing)\b/.test(first) && dates.length > 0)
    return `undated, not before ${dates
      .map((date) => date.slice(-4))
      .sort()
      .at(-1)}`;
  return dates.length === 1 && dates[0] ? dates[0] : shorten(first.split(',')[0] ?? first, 48).text;
}

const severalSections = /^\d[\w.()]*(?:,| and| to|–|-) ?\d/;

/** "Camden joint working protocol (2007), section 13". */
export function sourceWords(outcome: Pick<Outcome, 'protocol' | 'section'>, protocols: ProtocolShown[]): string {
  return `${documentWords(outcome.protocol, protocols)}, ${sectionWords(outcome.section)}`;
}

/** Several places, each document named once: "Camden joint working protocol (2007), sections 10 and 13; Torbay threshold guide (2015), section 2". */
export function sourceList(places: Pick<Outcome, 'protocol' | 'section'>[], protocols: ProtocolShown[]): string {
  const sections = new Map<string, Set<string>>();
  for (const { protocol, section } of places) sections.set(protocol, (sections.get(protocol) ?? new Set()).add(section));
  return [...sections].map(([protocol, own]) => `${documentWords(protocol, protocols)}, ${sectionList([...own])}`).join('; ');
}

/** Numbered sections together, what the document calls otherwise behind them. */
function sectionList(sections: string[]): string {
  const numbered = sections.filter((section) => /^\d/.test(section));
  const others = sections.filter((section) => !/^\d/.test(section));
  if (numbered.length < 2) return sections.map(sectionWords).join('; ');
  return [`sections ${numbered.slice(0, -1).join(', ')} and ${numbered.at(-1)}`, ...others].join('; ');
}

/** "Camden joint working protocol (2007)". */
export function documentWords(id: string, protocols: ProtocolShown[]): string {
  const protocol = protocols.find((one) => one.id === id);
  return protocol ? `${protocolName(protocol)} (${editionWords(protocol)})` : id;
}

/** "section 13"; what the document itself calls otherwise stays as it is. */
export function sectionWords(section: string): string {
  if (!/^\d/.test(section)) return section;
  return `${severalSections.test(section) ? 'sections' : 'section'} ${section}`;
}
