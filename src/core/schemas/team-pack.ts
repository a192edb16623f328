import * as z from 'zod/mini';
import { explainIssues } from './explain-issue.ts';
import { recordMapSchema } from './record-map.ts';

const text = z.string().check(z.minLength(1), z.maxLength(200));
const plainWords = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}' -]{1,79}$/u, 'letters, numbers, spaces, hyphens and apostrophes'));
const list = <T extends z.core.$ZodType>(item: T) => z._default(z.array(item).check(z.maxLength(2_000)), []);

/** Everything that a team sets for itself, as one file: what it taught, its telephone numbers, its words. Nothing about any case is ever part of it. */
export const teamPackSchema = z.strictObject({
  sightline: z.literal('team-pack'),
  /** The team, as it calls itself. */
  team: z._default(z.string().check(z.maxLength(200)), ''),
  /** What was taught about each record system, by its address: `https://records.example`. */
  maps: z._default(z.record(text, recordMapSchema), {}),
  /** Numbers that replace those of a protocol's document; `asOf` is the day somebody checked them. */
  contacts: list(z.strictObject({ protocol: text, id: text, phone: text, asOf: z.iso.date() })),
  /** Rule -> how this team reads a plain "days" of the document. */
  readings: z._default(z.record(text, z.enum(['calendar', 'working'])), {}),
  /** Terms that are not looked for in notes, written as in their table. */
  termsOff: list(z.string().check(z.minLength(1), z.maxLength(2_000))),
  /** Further words of the team's own, by factor; words alone, without the notation of the tables. */
  termsAdded: list(z.strictObject({ factor: z.string().check(z.regex(/^[a-z_]{2,60}$/)), words: plainWords })),
});
export type TeamPack = z.infer<typeof teamPackSchema>;

export const emptyTeamPack: TeamPack = teamPackSchema.parse({ sightline: 'team-pack' });

/** Most letters of a pack's text: a large team's maps take some tens of thousands. */
const mostText = 1_000_000;

/** A team pack from its text (JSON), or one line that says what is wrong with it. Never throws. */
export function readTeamPack(source: string): { pack: TeamPack } | { refused: string } {
  if (source.length > mostText) return { refused: `team pack: found ${source.length} characters, allowed: at most ${mostText}` };
  let raw: unknown;
  try {
    raw = JSON.parse(source);
  } catch {
    return { refused: 'team pack: this is not a JSON file; allowed: a file saved with "Save team pack"' };
  }
  return checkTeamPack(raw);
}

/** As `readTeamPack`, of what its text holds. */
export function checkTeamPack(raw: unknown): { pack: TeamPack } | { refused: string } {
  const checked = teamPackSchema.safeParse(raw);
  return checked.success ? { pack: checked.data } : { refused: `team pack: ${explainIssues(checked.error.issues, raw).says}` };
}

/** The text of a pack as it is saved. */
export function writeTeamPack(pack: TeamPack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/** Lays one pack over another: where both say something about the same thing, `upper` counts. */
export function joinTeamPacks(lower: TeamPack, upper: TeamPack): TeamPack {
  const sites = new Set([...Object.keys(lower.maps), ...Object.keys(upper.maps)]);
  return {
    sightline: 'team-pack',
    team: upper.team || lower.team,
    maps: Object.fromEntries([...sites].map((site) => [site, joinMaps(lower.maps[site], upper.maps[site])])),
    contacts: unlike(upper.contacts, lower.contacts, (contact) => `${contact.protocol}/${contact.id}`),
    readings: { ...lower.readings, ...upper.readings },
    termsOff: [...new Set([...upper.termsOff, ...lower.termsOff])],
    termsAdded: unlike(upper.termsAdded, lower.termsAdded, (term) => `${term.factor}/${term.words}`),
  };
}

type RecordMap = TeamPack['maps'][string];

function joinMaps(lower: RecordMap | undefined, upper: RecordMap | undefined): RecordMap {
  if (!lower || !upper) return (upper ?? lower) as RecordMap;
  const subject = upper.subject ?? lower.subject;
  return {
    system: upper.system,
    fields: unlike(upper.fields, lower.fields, ({ label, section, screen }) => JSON.stringify([label, section, screen])),
    screens: unlike(upper.screens, lower.screens, ({ heading }) => heading),
    ...(subject ? { subject } : {}),
  };
}

/** All of the first, and of the second what has no like among them. */
function unlike<T>(first: readonly T[], second: readonly T[], keyOf: (item: T) => string): T[] {
  const taken = new Set(first.map(keyOf));
  return [...first, ...second.filter((item) => !taken.has(keyOf(item)))];
}
