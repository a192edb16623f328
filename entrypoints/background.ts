import rules from 'virtual:sightline-rules';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { epochOf, localMinute } from '../src/core/calendar/london-time.ts';
import { type CompiledPacks, compilePacks, judgeRecord } from '../src/core/evaluation/evaluate.ts';
import { saysOnlyDays } from '../src/core/schemas/says-only-days.ts';
import type { FactDefinition } from '../src/core/schemas/vocabulary.ts';
import type { SetupState } from '../src/messages/setup-state.ts';
import { readNotes } from '../src/notes/read-notes.ts';
import { listTerms } from '../src/notes/terms/list-terms.ts';
import { mainFactors, teamTerms } from '../src/notes/terms/team-terms.ts';
import { compileTerms } from '../src/notes/terms/terms.ts';
import { tryWords } from '../src/notes/terms/try-words.ts';
import { splitNotes } from '../src/notes/text/split-notes.ts';
import { FrameFollower, isSameReading } from '../src/reader/readings/follow-frame.ts';
import { buildCaseRecord } from '../src/record/build-case-record.ts';
import { type CaseIdentity, type CaseMemory, emptyMemory, forgetTab, remember } from '../src/record/case-memory.ts';
import { compileLexicon } from '../src/record/lexicon/compile-lexicon.ts';
import { nameScreen } from '../src/record/name-screen.ts';
import type { PackFacts } from '../src/shell/panel-view.ts';
import type { EffectiveSettings } from '../src/shell/settings.ts';
import { answerSetup } from '../src/shell/setup-view.ts';
import { startShell } from '../src/shell/start-shell.ts';
import type { CaseParts } from '../src/shell/tab-view.ts';

/** Puts the pure parts together and starts the shell. */
export default defineBackground(() => {
  const vocabulary = new Map<string, FactDefinition>(rules.facts.map((fact) => [fact.fact, fact]));
  const lexicon = compileLexicon(vocabulary, rules.lexicon);
  // Most teams have no words of their own: one compiled vocabulary serves until the pack changes.
  const termsOf = rememberLast((pack: string) => compileTerms([...rules.terms, teamTerms(JSON.parse(pack))]));
  const termsFor = ({ team: { termsOff, termsAdded } }: EffectiveSettings) => termsOf(JSON.stringify({ termsOff, termsAdded }));
  const packsOn = rememberLast((ids: string): CompiledPacks => {
    const on = new Set(ids.split(' '));
    return compilePacks(
      rules.packs.filter((pack) => on.has(pack.id)),
      vocabulary,
      rules.calendar,
    );
  });

  const assess: CaseParts['assess'] = ({ screens, settings, map, now }) => {
    const terms = termsFor(settings);
    const record = buildCaseRecord({
      screens,
      vocabulary,
      lexicon,
      now,
      readNotes: (text, setting, on, people) => readNotes(text, { terms, setting, on, people }),
      splitNotes: cutNotes,
      ...(map ? { map } : {}),
    });
    const { extraHolidays, team } = settings;
    const context = {
      now,
      role: settings.role ?? 'any',
      area: settings.area,
      settings: { readings: team.readings, extraHolidays },
    } as const;
    return { record, judgement: judgeRecord(packsOn(settings.protocols.join(' ')), record, context) };
  };

  answerSetup({ state: setupState(), tryWords: (text, settings) => tryWords(text, termsFor(settings), 'children') });
  startShell({
    clock,
    assess,
    remember: (kept, read, tabId) => {
      const now = localMinute(clock().getTime());
      const screen = nameScreen(read, lexicon, now);
      const { memory, caseKey } = remember((kept as CaseMemory | null) ?? emptyMemory, screen, tabId, lexicon, now);
      const known = memory.cases.find((each) => each.key === caseKey);
      const others = (known?.screens ?? []).filter((each) => each !== screen);
      return {
        memory,
        screens: [...others, screen],
        identity: known?.identity ? { key: known.key, marks: marksOf(known.identity) } : null,
      };
    },
    forget: (kept, tabId) => (kept ? forgetTab(kept as CaseMemory, tabId) : null),
    packs: packFacts(),
    makeReader: () => new FrameFollower(),
    isSameReading,
  });
  if (import.meta.env.MODE === 'demo') void startDemoClock();
});

/** What each alone makes a person this one (as in `src/record/case-memory.ts`): a name does only together with the date of birth. */
function marksOf({ recordId, nhsNumber, name, dateOfBirth }: CaseIdentity): string[] {
  const person = name.length > 0 && dateOfBirth ? `${name.join(' ')} ${dateOfBirth}` : null;
  const marks = Object.entries({ recordId, nhsNumber, person });
  return marks.flatMap(([kind, value]) => (value === null ? [] : [`${kind} ${value}`]));
}

function packFacts(): PackFacts {
  return {
    protocols: rules.packs.map(({ id, name, edition, area, areas, superseded, contacts, effective }) => ({
      id,
      name,
      edition,
      area,
      areas: areas ?? [],
      superseded,
      contacts,
      effectiveTo: effective.to ?? null,
    })),
    rules: new Map(
      rules.packs.flatMap((pack) =>
        pack.rules.map((rule) => [rule.id, { title: rule.title, protocol: pack.id, section: rule.source.section }]),
      ),
    ),
    factNames: Object.fromEntries(rules.facts.map((fact) => [fact.fact, fact.name])),
    facts: rules.facts.map(({ fact, name, means, labels, screen }) => ({ fact, name, means, labels, screen: screen ?? null })),
    bankHolidays: Object.keys(rules.calendar.holidays),
    calendarEnds: rules.calendar.until,
  };
}

function setupState(): SetupState {
  return {
    contacts: rules.packs.map(({ id, contacts }) => ({ protocol: id, contacts })),
    openLimits: rules.packs.flatMap((pack) =>
      pack.rules.filter(saysOnlyDays).map(({ id, title, source }) => ({ rule: id, title, protocol: pack.id, section: source.section })),
    ),
    factors: mainFactors(rules.terms),
    terms: listTerms(rules.terms).map(({ id, factor }) => ({ id, factor })),
  };
}

/** The notes of a long text as the record wants them: with their words. */
function cutNotes(text: string) {
  return splitNotes(text).map((note) => ({ ...note, text: text.slice(note.start, note.end) }));
}

let demoOffset = 0;

function clock(): Date {
  return new Date(Date.now() + demoOffset);
}

/** The demo's families make sense around a fixed moment. Only the demo build can set its clock; the packaged one has no such code. */
async function startDemoClock(): Promise<void> {
  const read = async (): Promise<void> => {
    const { 'demo-now': now } = await browser.storage.local.get('demo-now');
    if (typeof now === 'string') demoOffset = epochOf(now) - Date.now();
  };
  browser.storage.local.onChanged.addListener(() => void read());
  await read();
}

function rememberLast<T>(work: (key: string) => T): (key: string) => T {
  let last: { key: string; value: T } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, value: work(key) };
    return last.value;
  };
}
