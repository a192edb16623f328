import { localMinute } from '../core/calendar/london-time.ts';
import type { CaseRecord, Entity, RecordNotice } from '../core/schemas/case-record.ts';
import type { ScreenReading } from '../core/schemas/reading.ts';
import type { RecordMap } from '../core/schemas/record-map.ts';
import type { Vocabulary } from '../core/schemas/vocabulary.ts';
import { applyRecordMap } from './apply-record-map.ts';
import { bannerStatements } from './banner-facts.ts';
import { planStatements } from './child-plans.ts';
import { assignEvents } from './events.ts';
import { readNoteStatements } from './findings/note-statements.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { mergeFacts } from './merge-facts.ts';
import type { NoteReader, NoteSplitter } from './note-reader.ts';
import { findNotices } from './notices.ts';
import { assignSlots } from './people/assign-slots.ts';
import { caseRows } from './people/case-rows.ts';
import { decidePeople } from './people/decide-people.ts';
import { personEntities } from './people/person-entities.ts';
import { isPersonList } from './people/person-list.ts';
import { placeReadings } from './people/place-readings.ts';
import { responsibilityStatements } from './person-details.ts';
import { resolvePlaces } from './same-place.ts';
import { makeStatements } from './statements.ts';

export interface RecordInput {
  screens: ScreenReading[];
  vocabulary: Vocabulary;
  lexicon: Lexicon;
  readNotes: NoteReader;
  splitNotes: NoteSplitter;
  map?: RecordMap;
  now: Date;
}

/** The case record of the screens read so far: people and events as entities, every reading that is understood as a fact of one of them. Pure. */
export function buildCaseRecord(input: RecordInput): CaseRecord {
  const { lexicon, vocabulary } = input;
  const now = localMinute(input.now.getTime());
  const taught = applyRecordMap(input.screens, input.map);
  // Rows of a caseload are no family: nothing of such a list is read into a case. By itself it is read, row by row, and no rule is asked of it.
  const lists = new Set(taught.screens.flatMap((screen, at) => (isPersonList(screen, lexicon, now) ? [at] : [])));
  const shown = placeReadings(taught.screens, lexicon, taught.facts).filter(
    (item) => lists.size === taught.screens.length || !lists.has(item.screen),
  );
  const ofOthers = caseRows(shown, lexicon);
  const placed = shown.filter(({ index }) => !ofOthers.has(index));
  const slots = assignSlots(placed, lexicon);
  const people = decidePeople(slots, taught.screens, lexicon, now, taught.subject);
  const drafts = makeStatements({ slots, people, lexicon, now });
  const read = resolvePlaces(drafts.statements, { people, lexicon });
  const derived = [
    ...planStatements(slots, taught.screens, people, lexicon),
    ...responsibilityStatements(read, people),
    ...bannerStatements(taught.screens, people, lexicon, now),
  ];
  const events = assignEvents([...read, ...derived]);
  const notes = readNoteStatements({
    placed,
    used: drafts.narratives,
    people,
    lexicon,
    now,
    readNotes: input.readNotes,
    splitNotes: input.splitNotes,
  });
  const facts = mergeFacts([...events.statements, ...notes.statements], vocabulary);
  for (const mention of notes.mentions) {
    const fact = facts.find((each) => each.fact === mention.fact);
    fact?.mentions.push({ on: mention.on, evidence: mention.evidence });
    if (!fact) facts.push(unseenWithMention(mention));
  }
  const entities: Entity[] = [
    { key: 'case', type: 'case', name: 'the case' },
    ...personEntities(people, slots, lexicon),
    ...events.entities,
  ];
  return {
    subject: { entity: people.subject.person?.key ?? null, kind: people.subject.kind, name: people.subject.name },
    notices: noticesOf(taught.screens, lists, lexicon),
    entities,
    facts,
    screens: taught.screens.map((screen) => ({ name: screen.name, readAt: screen.readAt })),
  };
}

/** A list of people is nobody's record, so that nothing can be said of it. */
function noticesOf(screens: ScreenReading[], lists: ReadonlySet<number>, lexicon: Lexicon): RecordNotice[] {
  const own = screens.filter((_, at) => !lists.has(at));
  return own.length === 0 && screens.length > 0 ? ['identity-unclear'] : findNotices(own, lexicon);
}

function unseenWithMention(mention: {
  fact: string;
  on: string | null;
  evidence: CaseRecord['facts'][number]['evidence'][number];
}): CaseRecord['facts'][number] {
  return {
    fact: mention.fact,
    entity: 'case',
    status: 'not-seen',
    value: null,
    text: '',
    findings: [],
    evidence: [],
    alternatives: [],
    mentions: [{ on: mention.on, evidence: mention.evidence }],
  };
}
