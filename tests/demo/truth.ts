import { demoNow } from './families.ts';
import type { Family, SystemId } from './family.ts';
import { pagesOf, screensOf, subjectName } from './pages.ts';
import type { Block, Cell } from './screen.ts';

type Row = Record<string, string>;

const groups: Record<string, string> = {
  adult: 'adults',
  child: 'children',
  referral: 'referrals',
  assessment: 'assessments',
  plan: 'plans',
  contact: 'contacts',
  meeting: 'meetings',
  worker: 'workers',
  step: 'steps',
  note: 'notes',
  admission: 'admissions',
  pregnancy: 'pregnancies',
  screening: 'screenings',
  case: 'case',
};

/**
 * What a careful reader would write down after opening every screen a system has for a family: one row per person or event.
 * Dates are ISO, "" means shown and blank, a key that is absent is on no screen. Throws where two screens say different things.
 */
export function truthOf(system: SystemId, family: Family) {
  const rows = new Map<string, Row>();
  for (const screen of screensOf(system, family)) for (const cell of screen.blocks.flatMap(cellsOf)) note(rows, cell);
  const tables: Record<string, Row[]> = { adults: [], children: [] };
  for (const [id, row] of rows) {
    const group = groups[id.split(':')[0] ?? ''];
    if (!group) throw new Error(`No table for ${id}`);
    tables[group] = [...(tables[group] ?? []), { ...row }];
  }
  return {
    now: demoNow,
    pages: pagesOf(system, family).map((page) => page.url),
    subject: { kind: system === 'council' ? 'child' : 'adult', name: subjectName(system, family) },
    notices: noticesOf(system, family),
    ...tables,
  };
}

function noticesOf(system: SystemId, family: Family): string[] {
  if (family.notice === undefined) return [];
  const subject = family.adults.find((adult) => adult.id === family.subjects[system]);
  return [subject?.dateOfDeath ? 'deceased' : family.notice];
}

function cellsOf(block: Block): Cell[] {
  if (block.kind === 'message') return [];
  if (block.kind === 'table') return block.rows.flat();
  return block.kind === 'notes' ? block.notes.flatMap((one) => [...one.about, one.text]) : block.fields;
}

function note(rows: Map<string, Row>, cell: Cell): void {
  if (cell.fact === undefined) return;
  const [id = '', key = ''] = cell.fact.split('.');
  const row = rows.get(id) ?? {};
  const value = cell.raw ?? cell.value;
  if (row[key] !== undefined && row[key] !== value) throw new Error(`Two screens disagree about ${cell.fact}`);
  rows.set(id, { ...row, [key]: value });
}
