import { browser } from 'wxt/browser';

/** What a team taught about its record system, by site: labels and what they mean, never a value. The form is that of a record map; whoever uses it checks it. */
export interface SiteMap {
  system: string;
  fields: TaughtField[];
}
interface TaughtField {
  label: string;
  section?: string;
  fact: string;
}

const key = 'taught';

/** The record map of one site, or null. */
export async function taughtAbout(origin: string | null): Promise<SiteMap | null> {
  return origin ? ((await loadAll())[origin] ?? null) : null;
}

/** Keeps what one field means; `fact` null says that it means nothing. */
export async function teachField(origin: string, label: string, section: string | null, fact: string | null): Promise<void> {
  const field: TaughtField = { label, fact: fact ?? 'none', ...(section ? { section } : {}) };
  await change(origin, (fields) => [...fields.filter((one) => !isSame(one, label, section)), field]);
}

/** Takes back what one field was taught to mean. */
export async function forgetField(origin: string, label: string, section: string | null): Promise<void> {
  await change(origin, (fields) => fields.filter((one) => !isSame(one, label, section)));
}

async function change(origin: string, edit: (fields: TaughtField[]) => TaughtField[]): Promise<void> {
  const all = await loadAll();
  const site = all[origin] ?? { system: new URL(origin).host, fields: [] };
  await browser.storage.local.set({ [key]: { ...all, [origin]: { ...site, fields: edit(site.fields) } } });
}

const isSame = (field: TaughtField, label: string, section: string | null): boolean =>
  field.label === label && (field.section ?? null) === section;

async function loadAll(): Promise<Record<string, SiteMap>> {
  const kept = (await browser.storage.local.get(key))[key];
  return (kept as Record<string, SiteMap> | undefined) ?? {};
}
