import { loadLexicon } from '../../src/cli/load-lexicon.ts';
import { loadVocabulary } from '../../src/cli/load-packs.ts';
import { localMinute } from '../../src/core/calendar/london-time.ts';
import type { CaseRecord } from '../../src/core/schemas/case-record.ts';
import type { ScreenReading } from '../../src/core/schemas/reading.ts';
import type { RecordMap } from '../../src/core/schemas/record-map.ts';
import { buildCaseRecord } from '../../src/record/build-case-record.ts';
import { nameScreen } from '../../src/record/name-screen.ts';

const vocabulary = loadVocabulary();

/** The lexicon as loaded once for all pages of a run. */
export const lexicon = loadLexicon(vocabulary);

/** The case record of one screen as a case of its own. What notes say is not read: no fact that is scored comes from a note. */
export function recordOf(screen: ScreenReading, now: Date, map?: RecordMap): CaseRecord {
  return buildCaseRecord({
    screens: [nameScreen(screen, lexicon, localMinute(now.getTime()))],
    vocabulary,
    lexicon,
    readNotes: () => ({ findings: [], actions: [] }),
    splitNotes: () => [],
    ...(map ? { map } : {}),
    now,
  });
}
