import type { Family, SystemId } from './family.ts';
import { pagesOf, screensOf } from './pages.ts';
import type { Block, Cell, Field } from './screen.ts';

/** A label with its value as a person sees it on the page. */
export interface Pair {
  label: string;
  value: string;
  kind: 'text' | 'date' | 'choice' | 'prose' | 'table-cell';
  state: 'filled' | 'blank' | 'declared-none';
  section: string;
  row: string | null;
  column: string | null;
}

/** The pairs of every screen of a family in the order shown. What stands in banners and identity bars is left out: a reader may add it. */
export function pairsOf(system: SystemId, family: Family): { url: string; pairs: Pair[] }[] {
  const screens = screensOf(system, family);
  return pagesOf(system, family).map(({ url }, at) => ({
    url,
    pairs: (screens[at]?.blocks ?? []).flatMap((block) => pairsIn(block, system)),
  }));
}

function pairsIn(block: Block, system: SystemId): Pair[] {
  if (block.kind === 'message') return [];
  if (block.kind === 'table') return rowsIn(block.heading, block.columns, block.rows, system);
  if (block.kind !== 'notes') return block.fields.map((field) => pairOf(field, block.heading, system));
  if (system === 'trust') {
    const columns = [...(block.notes[0]?.about.map((field) => field.label) ?? []), 'Note'];
    return rowsIn(
      block.heading,
      columns,
      block.notes.map((note) => [...note.about, note.text]),
      system,
    );
  }
  const label = system === 'council' ? 'Case note' : 'Note';
  return block.notes.flatMap((note) => [
    ...note.about.map((field) => pairOf(field, block.heading, system)),
    { ...pairOf({ label, ...note.text }, block.heading, system), kind: 'prose' as const },
  ]);
}

function rowsIn(section: string, columns: string[], rows: Cell[][], system: SystemId): Pair[] {
  return rows.flatMap((cells) => {
    const row = cells.find((cell) => cell.value !== '')?.value ?? null;
    return cells.map((cell, at) => {
      const column = columns[at] ?? '';
      return { ...pairOf({ label: column, ...cell }, section, system), kind: 'table-cell' as const, row, column };
    });
  });
}

function pairOf(field: Field, section: string, system: SystemId): Pair {
  const isOption = field.control === 'select' || field.control === 'radio';
  const kind = isOption ? 'choice' : /^\d{4}-\d{2}-\d{2}/.test(field.raw ?? '') ? 'date' : 'text';
  return { label: field.label, value: asDrawn(field, system), kind, state: stateOf(field.value), section, row: null, column: null };
}

/** The single-page system draws a dash where nothing is held. */
function asDrawn(field: Field, system: SystemId): string {
  return field.value === '' && system === 'clinic' ? '—' : field.value;
}

function stateOf(value: string): Pair['state'] {
  if (value === '') return 'blank';
  return /^(none|n\/a|not applicable)$/i.test(value) ? 'declared-none' : 'filled';
}
