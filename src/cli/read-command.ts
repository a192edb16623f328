import type { Reading } from '../core/schemas/reading.ts';
import { parseCommandLine, UsageError } from './command-line.ts';
import { openPages } from './read-pages.ts';

const usage = 'inspect read PAGE.html [PAGE.html ...]';

/** `inspect read`: what each page shows, one line of JSON a page, in the order given. Throws UsageError and BrokenFileError. */
export async function readCommand(args: readonly string[]): Promise<string> {
  const { paths } = parseCommandLine(args, [], usage);
  if (paths.length === 0) throw new UsageError(`no page given; usage: ${usage}`);
  const pages = await openPages(paths);
  return pages
    .map(({ page, frames }) => {
      const partial = frames.find((frame) => frame.partial !== null)?.partial;
      return JSON.stringify({ page, readings: frames.flatMap((frame) => frame.readings.map(describe)), ...(partial ? { partial } : {}) });
    })
    .join('\n');
}

function describe({ label, value, kind, state, section, row, column, how }: Reading): object {
  return { label, value, kind, state, section, row, column, how };
}
