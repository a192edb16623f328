/** What a screen shows, apart from its markup: each system has its own words (labels) and its own renderer. */

export type Control = 'text' | 'select' | 'radio' | 'check' | 'date' | 'split-date' | 'area';

/** One value as shown. `fact` (`child:kai.dateOfBirth`) and `raw` say what a careful reader would write down for it. */
export interface Cell {
  value: string;
  fact?: string;
  raw?: string;
}

export interface Field extends Cell {
  label: string;
  control?: Control;
  options?: string[];
}

export type Block =
  | { kind: 'fields'; heading: string; fields: Field[] }
  | { kind: 'form'; heading: string; fields: Field[] }
  | { kind: 'table'; heading: string; columns: string[]; rows: Cell[][]; empty: string }
  | { kind: 'notes'; heading: string; notes: { about: Field[]; text: Cell }[]; empty: string }
  | { kind: 'message'; heading: string; text: string };

export interface Screen {
  id: string;
  title: string;
  blocks: Block[];
}

type DateStyle = 'slashes' | 'abbreviated' | 'long';
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The date or instant as a system of that style writes it; anything else comes back as it is. */
export function showDate(value: string, style: DateStyle): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/.exec(value);
  if (!found) return value;
  const [, year = '', month = '', day = '', time] = found;
  const name = months[Number(month) - 1] ?? '';
  const styles: Record<DateStyle, string> = {
    slashes: `${day}/${month}/${year}`,
    abbreviated: `${day}-${name.slice(0, 3)}-${year}`,
    long: `${Number(day)} ${name} ${year}`,
  };
  return time ? `${styles[style]} ${time}` : styles[style];
}

/** Makes cells and fields of an entity in one system's way of writing dates. */
export function showAs(style: DateStyle) {
  const cell = <E extends { id: string }>(entity: E, key: keyof E & string): Cell => {
    const held = entity[key];
    const raw = typeof held === 'string' ? held : '';
    return { value: showDate(raw, style), fact: `${entity.id}.${key}`, raw };
  };
  const field = <E extends { id: string }>(
    label: string,
    entity: E,
    key: keyof E & string,
    control?: Control,
    options?: string[],
  ): Field => ({
    label,
    ...cell(entity, key),
    ...(control ? { control } : {}),
    ...(options ? { options } : {}),
  });
  const table = <E extends { id: string }>(
    heading: string,
    empty: string,
    entities: E[],
    columns: [string, keyof E & string][],
  ): Block => ({
    kind: 'table',
    heading,
    empty,
    columns: columns.map(([label]) => label),
    rows: entities.map((entity) => columns.map(([, key]) => cell(entity, key))),
  });
  return { cell, field, table, date: (value: string) => showDate(value, style) };
}
