import { describe, expect, it } from 'vitest';
import { quoteSentence } from '../../src/record/findings/quote.ts';

function quote(text: string, word: string, within?: string): string {
  const start = text.indexOf(word);
  const from = within ? text.indexOf(within) : 0;
  return quoteSentence(text, start, start + word.length, from, within ? from + within.length : text.length);
}

describe('the quote around a mention', () => {
  it.each([
    ['Seen at home. He pushed her against the door. Leon saw it.', 'pushed', 'He pushed her against the door.'],
    ['Dr. Hay rang. She drinks daily', 'drinks', 'She drinks daily'],
    ['Seen by Dr. Hay for low mood today. Well.', 'low mood', 'Seen by Dr. Hay for low mood today.'],
    ['Drinks 2.5 units, e.g. wine. Calm.', 'Drinks', 'Drinks 2.5 units, e.g. wine.'],
    ['Alcohol:\nnone\nDrugs: heroin', 'heroin', 'Drugs: heroin'],
    ['“He hit me.” She cried.', 'hit', '“He hit me.”'],
    ['Is he violent? No.', 'violent?', 'Is he violent?'],
  ])('of %s takes the sentence of %s', (text, word, expected) => {
    expect(quote(text, word)).toBe(expected);
  });

  it('stays inside its own note', () => {
    expect(quote('one two three four', 'two', 'two three')).toBe('two three');
  });

  it('is cut at word ends on either side where the sentence is long', () => {
    const long = `${'early word '.repeat(40)}he hit her ${'later word '.repeat(40)}`;
    const cut = quote(long, 'hit');
    expect(cut.length).toBeLessThanOrEqual(240);
    expect(cut).toMatch(/^…(?:early|word) .*he hit her .*(?:later|word)…$/);
    expect(quote(`he hit her ${'later word '.repeat(40)}`, 'hit')).toMatch(/^he hit her .*(?:later|word)…$/);
    expect(quote(`${'early word '.repeat(40)}he hit her`, 'hit')).toMatch(/^…(?:early|word) .*he hit her$/);
  });
});
