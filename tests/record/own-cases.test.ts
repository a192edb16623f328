import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Field, lines, record, screen } from './helpers.ts';

interface OwnCase {
  id: string;
  page: string;
  fields: Field[];
  expected: string[];
}

const text = readFileSync(new URL('./cases/own-cases.txt', import.meta.url), 'utf8');
const cases: OwnCase[] = text.split(/^## /m).slice(1).map(parseCase);

function parseCase(block: string): OwnCase {
  const [id = '', page = '', ...rest] = block.trim().split('\n');
  const fields = rest
    .filter((line) => !line.startsWith('>'))
    .map((line) => ({ label: line.split(/ =(?: |$)/)[0] ?? '', value: (line.split(/ =(?: |$)/)[1] ?? '').trim() }));
  return {
    id,
    page: page.replace('page: ', ''),
    fields,
    expected: rest.filter((line) => line.startsWith('> ')).map((line) => line.slice(2)),
  };
}

describe('invented records under many different labels', () => {
  it.each(cases)('reads every fact of $id and no other', ({ page, fields, expected }) => {
    const read = record(screen(page, fields));
    const about = `about ${read.subject.kind}: ${read.subject.name ?? '-'}; ${read.entities
      .slice(1)
      .map((entity) => entity.name)
      .join(', ')}`;
    expect([about.trim(), ...lines(read)]).toEqual(expected);
  });

  it('covers at least thirty records', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
  });
});
