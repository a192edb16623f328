import { browser } from 'wxt/browser';
import { joinTeamPacks, type TeamPack } from '../../core/schemas/team-pack.ts';
import { oneByOne } from '../storage/one-by-one.ts';
import { type DamagedPack, ownPackKeys, ownPackOf } from './own-pack.ts';
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
  /** Team packs of this browser that cannot be used. Each is kept until a person throws it away. */
  damaged: DamagedPack[];
}

const localKey = 'settings';
const policyCopyKey = 'policy-copy';
const inTurn = oneByOne();

/**
 * Settings in force now. The first read of `storage.managed` after a browser start takes seconds, so the copy of the policy kept on disk is used at once
 * and `refreshPolicy` replaces it. With `known`, protocols and areas of the policy that this build does not hold are left out.
 */
export async function loadSettings(known?: KnownProtocols): Promise<EffectiveSettings> {
  const kept = await browser.storage.local.get([localKey, policyCopyKey, ...ownPackKeys]);
  return combine(kept[localKey], kept[policyCopyKey], kept, known);
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

/** Calls back when settings or policy change. */
export function onSettingsChanged(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void refreshPolicy();
    if (area === 'local' && [localKey, policyCopyKey, ...ownPackKeys].some((key) => key in changes)) callback();
  });
}

/** Pure: the chosen settings with the policy laid over them. `packs` is what is kept under `ownPackKeys`. */
export function combine(chosen: unknown, policy: unknown, packs: Record<string, unknown> = {}, known?: KnownProtocols): EffectiveSettings {
  const base = settingsSchema.safeParse(asObject(chosen)).data ?? settingsSchema.parse({});
  const { values, team: fixedTeam, refused } = readPolicy(asObject(policy), known);
  const { pack: ownTeam, damaged } = ownPackOf(packs);
  const team = joinTeamPacks(ownTeam, fixedTeam);
  return { ...base, ...values, fixed: Object.keys(values), refused, team, ownTeam, fixedTeam, damaged };
}

function asObject(raw: unknown): Record<string, unknown> {
  return raw !== null && typeof raw === 'object' ? (raw as Record<string, unknown>) : {};
}
