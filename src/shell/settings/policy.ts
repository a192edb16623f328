import { explainIssues } from '../../core/schemas/explain-issue.ts';
import { emptyTeamPack, readTeamPack, type TeamPack } from '../../core/schemas/team-pack.ts';
import { type Settings, settingsSchema } from './settings-schema.ts';

/** The protocols that this build holds, with the areas that each tells apart. */
export type KnownProtocols = readonly { id: string; areas: readonly string[] }[];

/** What an organisation's policy sets. */
export interface Policy {
  values: Partial<Settings>;
  team: TeamPack;
  /** What was left out because it is not allowed: where, what was found, what is allowed. */
  refused: string[];
}

const teamPackKey = 'teamPack';
const keys = [...Object.keys(settingsSchema.shape), teamPackKey];

/** Reads a policy value by value, so that a bad one does not take the others along. Without `known` the names of protocols and areas are not checked. Never throws. */
export function readPolicy(raw: Record<string, unknown>, known?: KnownProtocols): Policy {
  const policy: Policy = { values: {}, team: emptyTeamPack, refused: [] };
  for (const [key, value] of Object.entries(raw)) {
    const refused = key === teamPackKey ? takeTeamPack(value, policy) : takeSetting(key, value, policy, known);
    if (refused) policy.refused.push(refused);
  }
  return policy;
}

/** Takes one setting in; returns what is wrong with it, in words, or null. */
function takeSetting(key: string, value: unknown, policy: Policy, known?: KnownProtocols): string | null {
  if (!(key in settingsSchema.shape)) return `${key}: found a setting that there is not, allowed: ${keys.join(', ')}`;
  const checked = settingsSchema.safeParse({ [key]: value });
  if (!checked.success) return explainIssues(checked.error.issues, { [key]: value }).says;
  if (key === 'protocols') return takeProtocols(checked.data.protocols, policy, known);
  if (key === 'area' && checked.data.area !== null && known) return takeArea(checked.data.area, policy, known);
  Object.assign(policy.values, { [key]: checked.data[key as keyof Settings] });
  return null;
}

/** A policy without any protocol that there is would leave nothing to check by and nothing to choose: then the person's own choice counts. */
function takeProtocols(ids: string[], policy: Policy, known?: KnownProtocols): string | null {
  const there = known ? ids.filter((id) => known.some((protocol) => protocol.id === id)) : ids;
  if (there.length > 0) policy.values.protocols = there;
  if (ids.length > 0 && there.length === ids.length) return null;
  const strange = ids.filter((id) => !there.includes(id)).map((id) => JSON.stringify(id));
  return `protocols: found ${strange.join(', ') || 'an empty list'}, allowed: ${known?.map(({ id }) => id).join(', ') ?? 'at least one'}`;
}

/** An area that no rule knows would quietly take away all rules of one area; it is kept as the packs write it. */
function takeArea(named: string, policy: Policy, known: KnownProtocols): string | null {
  const areas = [...new Set(known.flatMap((protocol) => protocol.areas))];
  const area = areas.find((each) => each.toLowerCase() === named.toLowerCase());
  if (area === undefined) return `area: found ${JSON.stringify(named)}, allowed: ${areas.join(', ')}`;
  policy.values.area = area;
  return null;
}

function takeTeamPack(value: unknown, policy: Policy): string | null {
  if (typeof value !== 'string') return `${teamPackKey}: found ${typeof value}, allowed: the text of a file saved with "Save team pack"`;
  if (value.trim() === '') return null;
  const read = readTeamPack(value);
  if ('refused' in read) return read.refused;
  policy.team = read.pack;
  return null;
}
