import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseScreens, readCaseFile } from '../../src/cli/case-file.ts';
import { parseNow } from '../../src/cli/parse-now.ts';

const folder = mkdtempSync(join(tmpdir(), 'case-file-'));

function file(text: string): string {
  const path = join(folder, 'case.json');
  writeFileSync(path, text);
  return path;
}

describe('a case file', () => {
  it.each([
    ['{ "fields": ', /^\S+case\.json: not JSON/],
    ['{ "feilds": [] }', /case\.json: .*feilds/],
    ['{ "fields": [{ "label": "DOB", "value": 3 }] }', /case\.json: fields\.0\.value: .*3/],
    ['{ "fields": [{ "label": "DOB", "valeu": "" }] }', /case\.json: fields\.0: found the key "valeu", allowed: label, value$/],
    ['{ "notes": [{ "at": "2026-01-01", "text": "x" }] }', /case\.json: notes\.0/],
    ['[]', /case\.json: /],
  ])('refuses %s in one line that names file and place', (text, message) => {
    const read = () => readCaseFile(file(text));
    expect(read).toThrow(message);
    expect(read).toThrow(/^[^\n]+$/);
  });

  it('says when there is no such file', () => {
    expect(() => readCaseFile(join(folder, 'none.json'))).toThrow(/none\.json: no such file/);
  });

  it('becomes the screen that a reader would see: blank fields blank, notes as prose with date and author', () => {
    const [screen] = caseScreens(
      readCaseFile(
        file(
          '{ "page": "Summary", "fields": [{ "label": "DOB", "value": "" }], "notes": [{ "at": "2026-01-01", "by": "CPN", "text": "Seen." }] }',
        ),
      ),
      '2026-01-02T00:00:00.000Z',
    );
    expect(screen?.name).toBe('Summary');
    expect(screen?.frames[0]?.readings.map((reading) => [reading.label, reading.state, reading.kind])).toEqual([
      ['DOB', 'blank', 'text'],
      ['Case note', 'filled', 'prose'],
    ]);
  });
});

describe('the moment of --now', () => {
  it('is Europe/London where no offset is given', () => {
    expect(parseNow('2026-06-12T10:00').toISOString()).toBe('2026-06-12T09:00:00.000Z');
    expect(parseNow('2026-01-12').toISOString()).toBe('2026-01-12T00:00:00.000Z');
    expect(parseNow('2026-06-12T10:00:00Z').toISOString()).toBe('2026-06-12T10:00:00.000Z');
  });

  it.each(['yesterday', '12/06/2026', '2026-13-01', '2026-02-30', '', '2026-06-12T25:00'])('refuses "%s" in one line', (text) => {
    expect(() => parseNow(text)).toThrow(/^--now: found .*expected/);
  });
});
