import { readPages } from '../src/cli/read-pages.ts';
import { describeScore, type PageScore, scorePage, sumScores } from './score-facts/score-page.ts';
import { teachPage } from './score-facts/teach-page.ts';
import { readTruth } from './score-facts/truth.ts';

/*
 * How many facts of labelled pages are read right, each page as a case of its own and without a record map; with --taught, with a map that teaches what is missed without one.
 *
 *   node scripts/score-facts.ts [--now ISO] [--errors] [--others] [--taught] TRUTH_DIR PAGE.html [PAGE.html ...]
 *
 * TRUTH_DIR holds <system>/<page>.json for a page <system>/<page>.html: {"pairs": [{"label", "value", "state", "row", "rowAlt"?, "optional"?, "fact"?}]},
 * where "fact" is given for pairs that plainly hold one (child.name, adult.relationship, case.allocatedWorker, ...).
 *
 * right: the fact was read with that value, of a person of the right kind, and all facts of one row of one person. A blank pair is right where nothing else is recorded.
 * wrong: a fact read from a pair that holds another fact. untold: a fact that truth files have a name for, read from a pair to which they give none: to look over.
 * other: facts that truth files have no name for, to look over by eye (--others).
 */
const args = process.argv.slice(2);
const flag = (name: string): boolean => args.includes(name);
const nowAt = args.indexOf('--now');
const now = nowAt >= 0 ? new Date(args[nowAt + 1] ?? '') : new Date();
const [truthDir, ...pages] = args.filter((arg, at) => !arg.startsWith('--') && !(nowAt >= 0 && at === nowAt + 1));
if (truthDir === undefined || pages.length === 0) {
  process.stderr.write(
    'usage: node scripts/score-facts.ts [--now ISO] [--errors] [--others] [--taught] TRUTH_DIR PAGE.html [PAGE.html ...]\n',
  );
  process.exit(2);
}

const bySystem = new Map<string, PageScore[]>();
for (const [at, screen] of (await readPages(pages)).entries()) {
  const { system, pairs, page } = readTruth(truthDir, pages[at] ?? '');
  const untaught = scorePage(page, screen, pairs, now);
  const score = flag('--taught') ? scorePage(page, screen, pairs, now, teachPage(screen, pairs, untaught)) : untaught;
  bySystem.set(system, [...(bySystem.get(system) ?? []), score]);
}
for (const [system, scores] of bySystem) {
  process.stdout.write(`${describeScore(system, sumScores(scores))}\n`);
  for (const score of scores) {
    if (flag('--errors')) for (const line of score.errors) process.stdout.write(`  ${line}\n`);
    if (flag('--others')) for (const line of score.others) process.stdout.write(`    other ${line}\n`);
  }
}
process.stdout.write(`${describeScore('all', sumScores([...bySystem.values()].flat()))}\n`);
