import { readFileSync } from 'node:fs';
import type { ScreenReading } from '../../src/core/schemas/reading.ts';
import { type Field, screen, table } from './helpers.ts';

/** An invented screen with every fact that should be read from it of the kinds that are watched, by whose it is. */
export interface OwnScreen {
  id: string;
  screen: ScreenReading;
  expected: string[];
}

/** The screens of cases/own-screens.txt, whose first lines say how they are written. */
export function ownScreens(): OwnScreen[] {
  const text = readFileSync(new URL('./cases/own-screens.txt', import.meta.url), 'utf8');
  return text.split(/^## /m).slice(1).map(parseScreen);
}

function parseScreen(block: string): OwnScreen {
  const [id = '', ...rows] = block.trim().split('\n');
  const valuesOf = (key: string): string[] => rows.filter((row) => row.startsWith(key)).map((row) => row.slice(key.length).trim());
  const more = { banner: valuesOf('banner:'), headings: valuesOf('heading:') };
  return { id, screen: screen(valuesOf('page:')[0] ?? id, parseFields(rows), more), expected: valuesOf('> ') };
}

const other = /^(?:page:|banner:|heading:|> )/;

function parseFields(rows: readonly string[]): Field[] {
  const fields: Field[] = [];
  let section: string[] = [];
  let card: string | null = null;
  let heads: string[] | null = null;
  for (const [at, row] of rows.entries()) {
    if (other.test(row)) continue;
    if (row.startsWith('|')) {
      const cells = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      if (heads === null) heads = cells;
      else fields.push(...table(section, heads, [cells]).map((cell) => ({ ...cell, group: `row-${at}` })));
      continue;
    }
    heads = null;
    if (row.startsWith('[')) {
      section = row.slice(1, -1).split(' > ');
      card = null;
    } else if (row.startsWith('-- card')) card = `card-${at}`;
    else if (row.includes('=')) fields.push({ ...fieldOf(row), section, group: card });
  }
  return fields;
}

function fieldOf(row: string): Field {
  const [label = '', value = ''] = row.split(/ ?=(?: |$)/);
  return { label, value: value.trim(), ...(label === 'badge' ? { kind: 'inline' as const } : {}) };
}
