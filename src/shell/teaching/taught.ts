import type { RecordMap } from '../../core/schemas/record-map.ts';
import type { TaughtOwner } from '../../messages/teach-state.ts';
import { changeOwnPack } from '../settings/own-pack.ts';

/** Where a field stands, as a record map finds it again. */
export interface FieldSpot {
  label: string;
  /** The heading right above it, or null. */
  section: string | null;
  /** Words in a line that is no field. */
  inLine?: boolean | undefined;
}

type Beside = RecordMap['fields'][number]['beside'];

/** What a field means; `fact` null says that it means nothing, without `of` the place on the page decides whose it is. */
interface Meaning {
  fact: string | null;
  of?: TaughtOwner | undefined;
}

/** Keeps what one field means, and by what its screen is known again. */
export async function teachField(origin: string, spot: FieldSpot, { fact, of }: Meaning, beside?: Beside): Promise<void> {
  const { label, section, inLine } = spot;
  const where = { ...(section ? { section } : {}), ...(inLine ? { inLine } : {}) };
  const field = { label, fact: fact ?? 'none', ...where, ...(of ? { of } : {}), ...(beside ? { beside } : {}) };
  await changeMap(origin, (map) => ({ ...map, fields: [...map.fields.filter((one) => !stands(one, spot)), field] }));
}

/** Takes back what one field was taught to mean. */
export async function forgetField(origin: string, spot: FieldSpot): Promise<void> {
  await changeMap(origin, (map) => ({ ...map, fields: map.fields.filter((one) => !stands(one, spot)) }));
}

/** Keeps what a screen with this heading is; `name` null takes it back. */
export async function teachScreen(origin: string, heading: string, name: string | null): Promise<void> {
  await changeMap(origin, (map) => {
    const others = map.screens.filter((one) => one.heading !== heading);
    return { ...map, screens: name === null ? others : [...others, { heading, name }] };
  });
}

/** Keeps whose records the system holds and under which label the person's name stands; null takes it back. */
export async function teachSubject(origin: string, subject: RecordMap['subject'] | null): Promise<void> {
  await changeMap(origin, ({ subject: _, ...map }) => (subject ? { ...map, subject } : map));
}

function stands(field: RecordMap['fields'][number], { label, section, inLine }: FieldSpot): boolean {
  return field.label === label && (field.section ?? null) === section && Boolean(field.inLine) === Boolean(inLine);
}

async function changeMap(origin: string, edit: (map: RecordMap) => RecordMap): Promise<void> {
  await changeOwnPack((pack) => {
    const map = pack.maps[origin] ?? { system: new URL(origin).host, fields: [], screens: [] };
    return { ...pack, maps: { ...pack.maps, [origin]: edit(map) } };
  });
}
