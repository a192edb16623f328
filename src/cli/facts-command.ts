import type { CaseRecord } from '../core/schemas/case-record.ts';
import { staleEntries } from '../record/apply-record-map.ts';
import { parseCommandLine, UsageError } from './command-line.ts';
import { loadVocabulary } from './load-packs.ts';
import { loadRecordMap, type PageReader, recordMaker } from './make-record.ts';
import { parseNow } from './parse-now.ts';

const usage = 'inspect facts PAGE.html [PAGE.html ...] [--map MAP.yaml] [--now ISO]';

/** `inspect facts`: the facts of the pages, read in order as one case, as one line of JSON. Throws UsageError and BrokenFileError. */
export async function factsCommand(args: readonly string[], readPages: PageReader): Promise<string> {
  const line = parseCommandLine(args, ['map', 'now'], usage);
  if (line.paths.length === 0) throw new UsageError(`no page given; usage: ${usage}`);
  const vocabulary = loadVocabulary();
  const mapPath = line.options.get('map')?.[0];
  const map = mapPath === undefined ? undefined : loadRecordMap(mapPath, vocabulary);
  const given = line.options.get('now')?.[0];
  const now = given === undefined ? new Date() : parseNow(given);
  const screens = await readPages(line.paths);
  const record = recordMaker(vocabulary)(screens, now, map);
  const stale = map ? staleEntries(screens, map) : [];
  return JSON.stringify({ ...describeFacts(record), ...(map ? { unmatched: stale } : {}) });
}

/** Facts with the number of their person or event in their id (`child[2].dateOfBirth`): what the command prints. */
export function describeFacts(record: CaseRecord): object {
  return {
    subject: record.subject,
    notices: record.notices,
    entities: record.entities,
    facts: record.facts.map((fact) => ({
      fact: numbered(fact.fact, fact.entity),
      value: fact.value,
      status: fact.status,
      from: fact.evidence[0] ? { page: fact.evidence[0].screen, label: fact.evidence[0].label, text: fact.evidence[0].text } : null,
      id: fact.fact,
      entity: fact.entity,
      ...(fact.alternatives.length > 0 ? { alternatives: fact.alternatives.map((side) => ({ value: side.value, text: side.text })) } : {}),
      ...(fact.findings.length > 0
        ? { findings: fact.findings.map((finding) => ({ status: finding.status, person: finding.person, text: finding.evidence.text })) }
        : {}),
    })),
  };
}

function numbered(fact: string, entity: string): string {
  const [type, number] = entity.split(':');
  return number !== undefined && fact.startsWith(`${type}.`) ? `${type}[${number}]${fact.slice((type ?? '').length)}` : fact;
}
