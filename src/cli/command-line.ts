/** A command that was called wrongly: one line, exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export interface CommandLine {
  /** Arguments that are no options, in order. */
  paths: string[];
  /** Option without its dashes -> its values, in order. */
  options: Map<string, string[]>;
}

/** Splits arguments into paths and `--option value` pairs. Throws UsageError on an option that is not `allowed` or lacks its value. */
export function parseCommandLine(args: readonly string[], allowed: readonly string[], usage: string): CommandLine {
  const line: CommandLine = { paths: [], options: new Map() };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (!arg.startsWith('--')) {
      line.paths.push(arg);
      continue;
    }
    const [name = '', joined] = arg.slice(2).split(/=(.*)/s);
    if (!allowed.includes(name)) throw new UsageError(`unknown option --${name}; usage: ${usage}`);
    const value = joined ?? args[++i];
    if (value === undefined) throw new UsageError(`--${name} needs a value; usage: ${usage}`);
    line.options.set(name, [...(line.options.get(name) ?? []), value]);
  }
  return line;
}
