import type { Page } from 'playwright';
import type { Outcome } from '../../src/core/schemas/outcome.ts';
import { stateOf } from './panel-state.ts';

/** Prints the flags that the panel shows, as a table, with the number of rules that could not be checked. */
export async function printFlags(panel: Page): Promise<void> {
  const outcomes = await outcomesOf(panel);
  const flags = outcomes.filter((outcome) => outcome.outcome === 'flag' && outcome.tier === 'core' && !outcome.theirs);
  const rows = flags.map((flag) => [flag.state ?? '', flag.due?.replace('T', ' ') ?? '', flag.subject ?? '', flag.title, flag.section]);
  const table = [['state', 'due', 'about', 'what the protocol asks for', 'paragraph'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  const unknown = outcomes.filter((outcome) => outcome.outcome === 'cannot-tell' && !outcome.theirs).length;
  console.log(`\n${flags.length} flags. ${unknown} rules could not be checked on the screens opened; a short list is not an all-clear.`);
}

/** The outcomes behind the panel. */
export async function outcomesOf(panel: Page): Promise<Outcome[]> {
  return (await stateOf(panel))?.outcomes ?? [];
}
