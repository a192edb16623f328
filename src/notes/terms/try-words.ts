import type { Finding } from '../../core/schemas/finding.ts';
import { findMentions } from '../mentions.ts';
import { type ReadOptions, readNotes } from '../read-notes.ts';
import { createPassage, spanOf } from '../text/passage.ts';
import type { Setting } from './term-table.ts';
import type { TermIndex } from './terms.ts';

/** A finding with the term that found it, as its table writes it. */
export interface TriedWords extends Pick<Finding, 'factor' | 'status' | 'person' | 'text'> {
  term: string;
}

/** What the reader takes some words for, and the term behind each finding, so that a team can see it and switch it off. Pure. */
export function tryWords(text: string, terms: TermIndex, setting: Setting): TriedWords[] {
  const options: ReadOptions = { terms, setting };
  const passage = createPassage(text, terms, setting, Number.POSITIVE_INFINITY);
  const mentions = findMentions(passage).map((mention) => ({ mention, ...spanOf(passage, mention.from, mention.to) }));
  return readNotes(text, options).findings.flatMap(({ factor, status, person, start, end, text: words }) => {
    const behind = mentions.find(({ mention, ...at }) => mention.meaning.factor === factor && at.start < end && at.end > start);
    return behind ? [{ factor, status, person, text: words, term: behind.mention.source }] : [];
  });
}
