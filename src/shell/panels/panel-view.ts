import { browser } from 'wxt/browser';
import type { IsWanted } from '../../core/evaluation/judgement.ts';
import { sayOutcomes } from '../../core/evaluation/say-outcomes.ts';
import { countPoints, isOfChecklist, isUnasked } from '../../core/evaluation/unasked.ts';
import type { CaseRecord, Evidence } from '../../core/schemas/case-record.ts';
import type { Outcome } from '../../core/schemas/outcome.ts';
import type { Dismissal, PanelState, PanelStatus, ProtocolShown } from '../../messages/panel-state.ts';
import type { TeachState } from '../../messages/teach-state.ts';
import type { EffectiveSettings } from '../settings/settings.ts';
import { fieldsUsed } from '../tabs/fields-used.ts';
import type { TabView } from '../tabs/tab-view.ts';
import { lostFields } from '../teaching/lost-fields.ts';

/** What the panel needs to know of the packs, apart from any case. */
export interface PackFacts {
  protocols: (ProtocolShown & { areas: string[] })[];
  /** Title and paragraph of every rule, by its id. */
  rules: ReadonlyMap<string, { title: string; protocol: string; section: string }>;
  factNames: Record<string, string>;
  /** Every fact that a field can be taught to mean. */
  facts: TeachState['facts'];
  bankHolidays: string[];
  calendarEnds: string;
}

interface Seen {
  tab: { id: number; url: string | undefined } | null;
  view: TabView | null;
  /** Why there is no view, where that is not because nothing was read yet. */
  whyNothing: 'failed' | 'put-away' | null;
  allowed: boolean;
  settings: EffectiveSettings;
  packs: PackFacts;
  dismissed: Dismissal[];
  /** Somebody has opened the whole checklist. */
  isWhole: boolean;
  now: Date;
}

/** Everything one panel shows about the tab beside it, as plain data. */
export function panelViewOf(seen: Seen): PanelState {
  const { view, settings, packs } = seen;
  const status = statusOf(seen);
  const showsCase = status === 'ready' || status === 'page-keeps-changing';
  const on = new Set(settings.protocols);
  return {
    status,
    caseKey: view?.identity?.key ?? null,
    origin: view?.origin ?? originOf(seen.tab?.url),
    mayAllow: mayAllow(seen),
    role: settings.role,
    area: settings.area,
    protocols: packs.protocols.filter((protocol) => on.has(protocol.id)),
    ...(showsCase && view ? pointsShown(view, seen) : { outcomes: [] }),
    // Of a restricted, closed or unclear record the panel is given nothing that it could show.
    record: showsCase && view ? recordShown(view.record) : null,
    fields: showsCase && view ? fieldsUsed(view) : null,
    ...(showsCase && view ? lostShown(view, settings) : {}),
    factNames: packs.factNames,
    ...(settings.damaged.length > 0 ? { teamFaults: settings.damaged.map(({ says }) => says) } : {}),
    partial: view?.partial ?? null,
    dismissed: seen.dismissed,
    bankHolidays: [...packs.bankHolidays, ...settings.extraHolidays],
    calendarEnds: packs.calendarEnds,
    now: seen.now.toISOString(),
    available: packs.protocols.map(({ id, name, edition, area, areas }) => ({ id, name, edition, area, areas })),
  };
}

function statusOf({ tab, view, whyNothing, allowed, settings }: Seen): PanelStatus {
  if (settings.protocols.length === 0) return 'first-run';
  if (!view && whyNothing) return whyNothing;
  if (!view) return allowed ? 'reading' : isReadable(tab?.url) ? 'not-permitted' : 'unreachable-page';
  const notices = view.record.notices;
  const told = (['restricted', 'deceased', 'closed', 'identity-unclear'] as const).find((notice) => notices.includes(notice));
  if (told) return told;
  if (notices.includes('nothing-read') || view.screen.frames.every((frame) => frame.readings.length === 0)) return 'nothing-to-read';
  return view.partial?.includes('keeps changing') ? 'page-keeps-changing' : 'ready';
}

// Without leave for the site its address is not told either; then it may well be readable.
function isReadable(url: string | undefined): boolean {
  return url === undefined || /^https?:/.test(url);
}

function mayAllow({ tab, settings }: Seen): boolean {
  const origin = originOf(tab?.url);
  if (!origin) return false;
  return !settings.fixed.includes('sites') || settings.sites.some((site) => originOf(site) === origin);
}

/** Origin of a page that can be read, else null. */
export function originOf(url: string | undefined): string | null {
  return url && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).origin : null;
}

function lostShown({ screen, origin }: TabView, { team }: EffectiveSettings): Pick<PanelState, 'lost'> {
  const lost = lostFields(screen, team.maps[origin ?? ''] ?? null);
  return lost.length > 0 ? { lost } : {};
}

/** Of the facts the panel shows only the factors, what differs, and how old the children are. */
function recordShown(record: CaseRecord): CaseRecord {
  return {
    ...record,
    facts: record.facts.filter(({ fact, status }) => fact.startsWith('risk.') || fact === 'child.dateOfBirth' || status === 'conflicting'),
  };
}

/** What is shown unasked, or the whole checklist; of what is left out how many points there are. */
function pointsShown(view: TabView, { dismissed, isWhole }: Seen): Pick<PanelState, 'outcomes' | 'notSent'> {
  const setAside = new Set(dismissed.map(({ rule }) => rule));
  const isSent: IsWanted = (verdict, settled) =>
    isUnasked(verdict, settled) || (isWhole && isOfChecklist(verdict, settled)) || setAside.has(settled.rule.words.rule);
  const outcomes = sayOutcomes(view.judgement, isSent).filter((outcome) => isToShow(outcome, dismissed));
  const notSent = countPoints(view.judgement, (verdict, settled) => isOfChecklist(verdict, settled) && !isSent(verdict, settled));
  return { outcomes: outcomes.map((outcome) => withPlaces(outcome, view)), notSent };
}

/** What does not apply is shown only where it is another agency's, or was set aside while it did apply. */
function isToShow({ outcome, theirs, rule, subjectKey }: Outcome, dismissed: readonly Dismissal[]): boolean {
  return outcome !== 'not-applicable' || theirs || dismissed.some((one) => one.rule === rule && one.subjectKey === subjectKey);
}

/** Leaves a place on the page only where the page that shows it is the one on screen now: an older reading can be quoted but not pointed at. */
function withPlaces(outcome: Outcome, view: TabView): Outcome {
  const here = (evidence: Evidence): Evidence =>
    evidence.place && evidence.readAt === view.screen.readAt && evidence.screen === view.screen.name
      ? evidence
      : { ...evidence, place: null };
  if (outcome.evidence.length === 0 && outcome.mentions.length === 0) return outcome;
  return {
    ...outcome,
    evidence: outcome.evidence.map(here),
    mentions: outcome.mentions.map((mention) => ({ ...mention, evidence: here(mention.evidence) })),
  };
}

/** The tab that a window shows. Its address is known only where the site is allowed or the toolbar button was pressed on it. */
export async function activeTabOf(windowId: number): Promise<{ id: number; url: string | undefined } | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}
