import { UsageError } from './command-line.ts';
import { BrokenFileError } from './read-yaml.ts';

type Command = (args: readonly string[]) => Promise<string>;

/** One file per subcommand, loaded only when asked for: `read` needs no rules and `notes` no browser. */
const commands: Record<string, () => Promise<Command>> = {
  read: async () => (await import('./read-command.ts')).readCommand,
  facts: async () => {
    const [{ factsCommand }, { readPages }] = await Promise.all([import('./facts-command.ts'), import('./read-pages.ts')]);
    return (args) => factsCommand(args, readPages);
  },
  flags: async () => {
    const [{ flagsCommand }, { readPages }] = await Promise.all([import('./flags-command.ts'), import('./read-pages.ts')]);
    return (args) => flagsCommand(args, readPages);
  },
  notes: async () => {
    const { notesCommand } = await import('./notes-command.ts');
    return async (args) => notesCommand(args);
  },
};

const usage = `usage: inspect ${Object.keys(commands).join('|')} ...`;

/** Runs the command line and returns its exit status: 0, 1 for bad input, 2 for wrong usage. */
async function main([name = '', ...args]: string[]): Promise<number> {
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(name === '' ? usage : `unknown command "${name}"; ${usage}`);
    const output = await (await command())(args);
    process.stdout.write(`${output}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof BrokenFileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

// Whoever reads may have had enough before the end, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
