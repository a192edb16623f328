import { describe, expect, it } from 'vitest';
import { differences, parseExpected } from './expected-page.ts';
import { readInFrame } from './read-in-frame.ts';

const pages = import.meta.glob<string>('../pages/*/*.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<string>('../pages/*/*.expected.yaml', { query: '?raw', import: 'default', eager: true });

describe('every reading of a page, and no other', () => {
  for (const [path, html] of Object.entries(pages)) {
    it(path.replace(/^.*pages\/|\.html$/g, ''), async () => {
      const expected = parseExpected(expectations[path.replace(/html$/, 'expected.yaml')] ?? '');
      expect(differences(await readInFrame(html), expected)).toEqual([]);
    });
  }
});
