import { loadLexicon } from '../../src/cli/load-lexicon.ts';
import { loadVocabulary } from '../../src/cli/load-packs.ts';
import { recordMaker } from '../../src/cli/make-record.ts';
import type { CaseRecord } from '../../src/core/schemas/case-record.ts';
import type { ScreenReading } from '../../src/core/schemas/reading.ts';
import type { RecordMap } from '../../src/core/schemas/record-map.ts';

const vocabulary = loadVocabulary();

/** The lexicon as loaded once for all pages of a run. */
export const lexicon = loadLexicon(vocabulary);
const makeRecord = recordMaker(vocabulary, lexicon);

/** The case record of one screen as a case of its own. */
export function recordOf(screen: ScreenReading, now: Date, map?: RecordMap): CaseRecord {
  return makeRecord([screen], now, map);
}
