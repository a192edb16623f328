import { inflect } from './inflect.ts';

const endings = /(?:ing|ed|es|s|d)$/;
/** What a word may be a form of, kept: the same few thousand words stand in all terms. */
const families = new Map<string, readonly (readonly string[])[]>();

/** Adds to a set of words the forms that its verbs lack: where a table has "avoids" and "avoided", it means "avoid" and "avoiding" too. A verb is told by two of its forms, one of them past or "-ing". */
export function widenVerbs(words: Set<string>): void {
  if (words.size < 2) return;
  for (const word of [...words])
    for (const forms of familiesOf(word)) {
      if (forms.every((form) => words.has(form))) continue;
      const count = forms.filter((form) => words.has(form)).length;
      if (count >= 2 && forms.some((form, at) => at >= 2 && words.has(form))) for (const form of forms) words.add(form);
    }
}

/** The forms of each verb that a word may belong to: "hiding" to "hide" and "hid". Wrong guesses find no second form. */
function familiesOf(word: string): readonly (readonly string[])[] {
  const known = families.get(word);
  if (known) return known;
  const found = [...new Set(stemsOf(word))].map((stem) => inflect(stem)).filter((forms) => forms.includes(word));
  families.set(word, found);
  return found;
}

function stemsOf(word: string): string[] {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return [];
  const cut = word.replace(endings, '');
  const shorter = /(.)\1$/.test(cut) ? [cut.slice(0, -1)] : [];
  return [word, cut, `${cut}e`, ...shorter, word.replace(/ie[sd]$/, 'y')].filter((stem) => stem.length > 2);
}
