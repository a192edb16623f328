import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { dismissReasons } from '../../messages/panel-state.ts';
import { oneByOne } from './one-by-one.ts';

/** A flag set aside, as kept on disk: the case and the subject only as keyed hashes, so that no person can be read from it. */
const keptSchema = z.object({
  id: z.string(),
  rule: z.string(),
  /** One for each mark by which the person was known; any of them tells the case again. */
  caseHashes: z.array(z.string()),
  subjectHash: z.string(),
  reason: z.enum(dismissReasons),
  until: z.iso.date(),
});
export type KeptDismissal = z.infer<typeof keptSchema>;

const key = 'dismissals';
const saltKey = 'salt';
const countsKey = 'dismissals-per-rule';
/** A flag of two protocols is set aside for both at once. */
const inTurn = oneByOne();

/** Dismissals of the case with any of these hashes that have not run out on `today` (ISO date). Subjects stand as hashes of their names: keys such as `child:2` mean another child in the next session. */
export async function dismissalsOf(caseHashes: readonly string[], today: string): Promise<KeptDismissal[]> {
  return (await loadAll()).filter((kept) => kept.until >= today && kept.caseHashes.some((hash) => caseHashes.includes(hash)));
}

/** Keeps a dismissal, drops those that have run out, and counts the reason for the rule (a manager sees which rules people set aside). */
export async function keepDismissal(kept: KeptDismissal, today: string): Promise<void> {
  await inTurn(async () => {
    const others = (await loadAll()).filter((one) => one.until >= today && one.id !== kept.id);
    await browser.storage.local.set({ [key]: [...others, kept] });
    await countReason(kept.rule, kept.reason);
  });
}

/** Takes a dismissal back. */
export async function undoDismissal(id: string): Promise<void> {
  await inTurn(async () => browser.storage.local.set({ [key]: (await loadAll()).filter((one) => one.id !== id) }));
}

/** Times each rule was set aside, by reason. Holds no person. */
export async function countsPerRule(): Promise<Record<string, Record<string, number>>> {
  const kept = await browser.storage.local.get(countsKey);
  return (kept[countsKey] as Record<string, Record<string, number>> | undefined) ?? {};
}

/** A keyed hash of a text, different in every installation: says whether two are the same and nothing else. */
export async function hashOf(text: string): Promise<string> {
  const secret = await crypto.subtle.importKey('raw', await inTurn(loadSalt), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(text));
  return toHex(new Uint8Array(signed).slice(0, 16));
}

async function loadAll(): Promise<KeptDismissal[]> {
  const kept = (await browser.storage.local.get(key))[key];
  // One that is damaged does not take the others along.
  return (Array.isArray(kept) ? kept : []).flatMap((one) => keptSchema.safeParse(one).data ?? []);
}

async function countReason(rule: string, reason: string): Promise<void> {
  const counts = await countsPerRule();
  const ofRule = { ...counts[rule] };
  ofRule[reason] = (ofRule[reason] ?? 0) + 1;
  await browser.storage.local.set({ [countsKey]: { ...counts, [rule]: ofRule } });
}

async function loadSalt(): Promise<Uint8Array<ArrayBuffer>> {
  const kept = (await browser.storage.local.get(saltKey))[saltKey];
  if (typeof kept === 'string' && /^[0-9a-f]{64}$/.test(kept)) return fromHex(kept);
  const fresh = crypto.getRandomValues(new Uint8Array(32));
  await browser.storage.local.set({ [saltKey]: toHex(fresh) });
  return fresh;
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
