import { browser } from 'wxt/browser';
import { emptyTeamPack, joinTeamPacks, type TeamPack, teamPackSchema } from '../core/schemas/team-pack.ts';
import { oneByOne } from './one-by-one.ts';
import { type KnownProtocols, readPolicy } from './policy.ts';
import { type Settings, settingsSchema } from './settings-schema.ts';

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
const inTurn = oneByOne();

/**
 * Settings in force now. The first read of `storage.managed` after a browser start takes seconds, so the copy of the policy kept on disk is used at once
 * and `refreshPolicy` replaces it. With `known`, protocols and areas of the policy that this build does not hold are left out.
 */
export async function loadSettings(known?: KnownProtocols): Promise<EffectiveSettings> {
  const kept = await browser.storage.local.get([localKey, policyCopyKey, ownPackKey]);
  return combine(kept[localKey], kept[policyCopyKey], kept[ownPackKey], known);
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
  await inTurn(async () => {
    const kept = await browser.storage.local.get(localKey);
    const { data } = settingsSchema.safeParse({ ...asObject(kept[localKey]), ...chosen });
    if (data) await browser.storage.local.set({ [localKey]: data });
  });
}

/** Changes the team pack kept in this browser. The policy's own pack stays as it is. */
export async function changeOwnPack(edit: (pack: TeamPack) => TeamPack): Promise<void> {
  await inTurn(async () => {
    const kept = await browser.storage.local.get(ownPackKey);
    await browser.storage.local.set({ [ownPackKey]: edit(ownPack(kept[ownPackKey])) });
  });
}

/** Calls back when settings or policy change. */
export function onSettingsChanged(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void refreshPolicy();
    if (area === 'local' && [localKey, policyCopyKey, ownPackKey].some((key) => key in changes)) callback();
  });
}

/** Pure: the chosen settings with the policy laid over them. */
export function combine(chosen: unknown, policy: unknown, pack?: unknown, known?: KnownProtocols): EffectiveSettings {
  const base = settingsSchema.safeParse(asObject(chosen)).data ?? settingsSchema.parse({});
  const { values, team: fixedTeam, refused } = readPolicy(asObject(policy), known);
  const ownTeam = ownPack(pack);
  return { ...base, ...values, fixed: Object.keys(values), refused, team: joinTeamPacks(ownTeam, fixedTeam), ownTeam, fixedTeam };
}

function ownPack(kept: unknown): TeamPack {
  return teamPackSchema.safeParse(kept).data ?? emptyTeamPack;
}

function asObject(raw: unknown): Record<string, unknown> {
  return raw !== null && typeof raw === 'object' ? (raw as Record<string, unknown>) : {};
}
