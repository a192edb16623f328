import type { TabView } from '../tabs/tab-view.ts';

/** Words of the names of everybody in the record: what is taught is kept on disk, and no name may be. */
export function namesIn({ record }: TabView): Set<string> {
  const people = record.entities.filter(({ type, name }) => /^(adult|child)$/.test(type) && !isNameless.test(name));
  return new Set(people.flatMap(({ name }) => wordsOf(name)));
}

/** What somebody is called who has no name on the record, "the adult", "child 2", "mother": words that stand in many a label. */
const isNameless =
  /^(?:the )?(?:adult|child|unborn)\b|^(?:mother|father|parent|partner|husband|wife|carer|guardian|brother|sister|sibling|aunt|uncle|relative|(?:step|grand)\w+)$/;

/** Whether one of these names stands in a text. */
export function holdsName(text: string, names: ReadonlySet<string>): boolean {
  return wordsOf(text).some((word) => names.has(word));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
}
