import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { roles } from '../core/schemas/rule-terms.ts';
import { emptyTeamPack, joinTeamPacks, readTeamPack, type TeamPack, teamPackSchema } from '../core/schemas/team-pack.ts';

const text = z.string().check(z.maxLength(200));

/** What a team or a person has chosen. Nothing about any case is ever part of it. */
export const settingsSchema = z.object({
  protocols: z._default(z.array(text), []),
  role: z._default(z.nullable(z.enum(roles)), null),
  area: z._default(z.nullable(text), null),
  sites: z._default(z.array(text), []),
  extraHolidays: z._default(z.array(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), []),
  idleMinutes: z._default(z.int().check(z.minimum(1), z.maximum(720)), 60),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Where each setting comes from: policy wins over what the person chose. */
export interface EffectiveSettings extends Settings {
  /** Names of the settings that a policy fixes. */
  fixed: string[];
  /** Policy values that were left out because they are not allowed, in words. */
  refused: string[];
  /** What the team taught and set for itself: the policy's pack over the one kept in this browser. */
  team: TeamPack;
  /** The two it is made of. */
  ownTeam: TeamPack;
  fixedTeam: TeamPack;
}

const localKey = 'settings';
const policyCopyKey = 'policy-copy';
const ownPackKey = 'team-pack';

/**
 * Settings in force now. The first read of `storage.managed` after a browser start takes seconds, so the copy of the policy kept on disk is used at once
 * and `refreshPolicy` replaces it.
 */
export async function loadSettings(): Promise<EffectiveSettings> {
  const kept = await browser.storage.local.get([localKey, policyCopyKey, ownPackKey]);
  return combine(kept[localKey], kept[policyCopyKey], kept[ownPackKey]);
}

/** Reads the policy, keeps a copy, and says whether it differs from the copy used so far. */
export async function refreshPolicy(): Promise<boolean> {
  // Firefox rejects where no policy is set.
  const policy = await browser.storage.managed.get(null).catch(() => ({}));
  const kept = await browser.storage.local.get(policyCopyKey);
  if (JSON.stringify(kept[policyCopyKey] ?? {}) === JSON.stringify(policy)) return false;
  await browser.storage.local.set({ [policyCopyKey]: policy });
  return true;
}

/** Keeps what the person chose; settings that a policy fixes are kept too but not in force. */
export async function saveSettings(chosen: Partial<Settings>): Promise<void> {
  const kept = await browser.storage.local.get(localKey);
  const { data } = settingsSchema.safeParse({ ...asObject(kept[localKey]), ...chosen });
  if (data) await browser.storage.local.set({ [localKey]: data });
}

/** Changes the team pack kept in this browser. The policy's own pack stays as it is. */
export async function changeOwnPack(edit: (pack: TeamPack) => TeamPack): Promise<void> {
  const kept = await browser.storage.local.get(ownPackKey);
  await browser.storage.local.set({ [ownPackKey]: edit(ownPack(kept[ownPackKey])) });
}

/** Calls back when settings or policy change. */
export function onSettingsChanged(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void refreshPolicy();
    if (area === 'local' && [localKey, policyCopyKey, ownPackKey].some((key) => key in changes)) callback();
  });
}

/** Pure: the chosen settings with the policy laid over them, each key checked by itself so that one bad value does not take the others along. */
export function combine(chosen: unknown, policy: unknown, pack?: unknown): EffectiveSettings {
  const base = settingsSchema.safeParse(asObject(chosen)).data ?? settingsSchema.parse({});
  const fixed: string[] = [];
  const refused: string[] = [];
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(asObject(policy))) {
    const checked = settingsSchema.safeParse({ [key]: value });
    if (!(key in settingsSchema.shape)) continue;
    if (checked.success) {
      merged[key] = checked.data[key as keyof Settings];
      fixed.push(key);
    } else refused.push(`${key}: ${checked.error.issues[0]?.message ?? 'not allowed'}`);
  }
  const { teamPack } = asObject(policy) as { teamPack?: unknown };
  const given = typeof teamPack === 'string' && teamPack.trim() !== '' ? readTeamPack(teamPack) : null;
  if (given && 'refused' in given) refused.push(given.refused);
  const [ownTeam, fixedTeam] = [ownPack(pack), given && 'pack' in given ? given.pack : emptyTeamPack];
  return { ...(merged as Settings), fixed, refused, team: joinTeamPacks(ownTeam, fixedTeam), ownTeam, fixedTeam };
}

function ownPack(kept: unknown): TeamPack {
  return teamPackSchema.safeParse(kept).data ?? emptyTeamPack;
}

function asObject(raw: unknown): Record<string, unknown> {
  return raw !== null && typeof raw === 'object' ? (raw as Record<string, unknown>) : {};
}
