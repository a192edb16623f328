import { chooseByPlace, type LabelPlace } from './choose-by-place.ts';
import type { Lexicon } from './compile-lexicon.ts';
import { contextOf, lookUp } from './known-facts.ts';
import { labelKeys } from './label-key.ts';

/** A vague label with the title above it: "Strategy discussion" and "Date held". */
export function composedFacts(label: string, place: LabelPlace, fits: (fact: string) => boolean, lexicon: Lexicon): readonly string[] {
  // "Place" under "Family hub" would ask what the heading says and nothing of its own.
  if (labelKeys(label, lexicon.table).sorted === '') return [];
  const asked = [
    ...(place.isDate && when.test(label.trim())
      ? isAhead.test(label.trim())
        ? ['scheduled']
        : [place.isPast ? 'held' : 'scheduled', 'date']
      : []),
    ...shorterLabels(label),
  ];
  const ahead = place.titles.filter((title) => place.isDate && when.test(label.trim()) && isNext.test(title.trim()));
  if (ahead.length > 0 && fits('meeting.scheduledAt')) return meetingAhead(ahead[0] ?? '', fits, lexicon);
  for (const title of place.titles.flatMap((each) => (each === place.heading ? shorterTitles(each) : [each]))) {
    for (const whole of [title, ...(place.isDate ? kindsOf(title) : [])].flatMap((each) => asked.map((rest) => `${each} ${rest}`))) {
      const facts = lookUp(whole, lexicon, false).filter(fits);
      if (facts.length === 1) return facts;
      const shared = facts.length > 1 ? contextOf(whole, lexicon) : undefined;
      const usual = (shared && (chooseByPlace(shared, place, fits, lexicon)?.facts ?? shared.usual).filter(fits)) ?? [];
      if (usual.length > 0) return usual;
    }
    // The date of a plan on a page "Referral" is not that of the referral.
    if (ofItsOwn.test(title) && title === place.heading) return [];
  }
  return [];
}

/** "Next family meeting" over "Date" is planned, whatever the day. */
const isNext = /^(?:next|upcoming|forthcoming|planned|future) (?:\S+ ){0,4}(?:meeting|conference|core group|review|discussion)$/i;

function meetingAhead(title: string, fits: (fact: string) => boolean, lexicon: Lexicon): readonly string[] {
  const bare = title.trim().replace(/^\S+ /, '');
  const known = lookUp(`${bare} scheduled`, lexicon, false).filter(fits);
  return known.length === 1 ? known : ['meeting.scheduledAt'];
}

/** Headings over something that has dates, kinds and a status of its own. */
const ofItsOwn =
  /\b(?:plans?|forms?|visits?|meetings?|notes?|tasks?|appointments?|sessions?|documents?|incidents?|logs?|history|historical|audit|changes|timeline|chronology|actions?|alerts?|programmes?|programs?)\b/i;

/** "Young carer assessment" is an assessment, "Placement stability meeting" a meeting, where nothing is known of them by their own names. */
function kindsOf(title: string): string[] {
  if (special.test(title)) return [];
  const kind = /\b(assessment|meeting|conference|discussion|review)$/i.exec(title.trim())?.[1]?.toLowerCase();
  return kind === undefined || title.trim().split(/\s+/).length > 6 ? [] : [kind === 'assessment' ? kind : 'meeting'];
}

/** Assessments and reviews of something else than a child's needs. */
const special =
  /\b(?:capacity|ehcp?|ehc|education\w*|send?|special|speech|language|occupational|immigration|age|housing|benefits?|capacity|risk|mental|mha?|medical|medication|nursing|ward|dash|carer['’]?s|viability|parenting|financial|occupational|psycholog\w*|psychiatric|health|fire|home|equipment|supervision|staff|performance|audit|tender|paper|annual|last|previous|next|plan|date of)\b/i;

/** The day of whatever the heading or the kind of the row names. */
const when =
  /^(?:(?:meeting |event |start )?(?:date|time)|date (?:and|&|\/) time|date ?\/ ?time|date held|held(?: on| at)?|when(?: held)?|starts?(?: on| at)?|start date(?: and time)?|scheduled(?: for| on| date)?|planned(?: for| date)?|took place(?: on)?|day)$/i;

/** A day that was fixed is none on which anything was done, though it has come: the task may have been late, or called off. */
const isAhead = /^(?:scheduled|planned)\b/i;

/** "Completed on" and "Date held" ask what "Completed" and "held" ask. */
function shorterLabels(label: string): string[] {
  const bare = label.replace(/^date (?:of |when )?(?=\w)/i, '').replace(/(?<=\w) (?:on|at)\W*$/i, '');
  return bare === label ? [label] : [label, bare];
}

function shorterTitles(title: string): string[] {
  const bare = title.replace(/\s+(?:details?|information|info|record|summary|overview|section)\s*$/i, '');
  return bare === title ? [title] : [title, bare];
}
