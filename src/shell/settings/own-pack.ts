import { browser } from 'wxt/browser';
import { checkTeamPack, emptyTeamPack, type TeamPack } from '../../core/schemas/team-pack.ts';
import { oneByOne } from '../storage/one-by-one.ts';

/** A team pack of this browser that cannot be used. */
export interface DamagedPack {
  /** One line: where, what was found, what is allowed. */
  says: string;
  /** All of it as it was found, JSON. */
  text: string;
}

const packKey = 'team-pack';
const damagedKey = 'team-pack-damaged';
/** Where on disk the pack of this browser is kept, and those that were found damaged. */
export const ownPackKeys = [packKey, damagedKey];
const inTurn = oneByOne();

/** The team pack of this browser out of what is kept under `ownPackKeys`; one that is damaged counts for nothing and is named. Never throws. */
export function ownPackOf(kept: Record<string, unknown>): { pack: TeamPack; damaged: DamagedPack[] } {
  const setAside = (kept[damagedKey] as unknown[] | undefined) ?? [];
  const checked = kept[packKey] === undefined ? { pack: emptyTeamPack } : checkTeamPack(kept[packKey]);
  if ('pack' in checked) return { pack: checked.pack, damaged: setAside.map(damagedPack) };
  return { pack: emptyTeamPack, damaged: [...setAside, kept[packKey]].map(damagedPack) };
}

/** Changes the team pack kept in this browser; one that is damaged is put aside whole before another takes its place. The policy's own pack stays as it is. */
export async function changeOwnPack(edit: (pack: TeamPack) => TeamPack): Promise<void> {
  await inTurn(async () => {
    const kept = await browser.storage.local.get(ownPackKeys);
    const { pack, damaged } = ownPackOf(kept);
    const putAside = damaged.length > 0 ? { [damagedKey]: damaged.map(({ text }) => JSON.parse(text)) } : {};
    await browser.storage.local.set({ ...putAside, [packKey]: edit(pack) });
  });
}

/** Throws a damaged pack away, because a person said so. */
export async function dropDamagedPack(text: string): Promise<void> {
  await inTurn(async () => {
    const kept = await browser.storage.local.get(ownPackKeys);
    const { pack, damaged } = ownPackOf(kept);
    const others = damaged.filter((one) => one.text !== text).map((one) => JSON.parse(one.text));
    await browser.storage.local.set({ [packKey]: pack, [damagedKey]: others });
  });
}

function damagedPack(raw: unknown): DamagedPack {
  const checked = checkTeamPack(raw);
  return {
    says: 'refused' in checked ? checked.refused : 'team pack: found nothing wrong with it now',
    text: JSON.stringify(raw, null, 2),
  };
}
