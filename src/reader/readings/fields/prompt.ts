import type { Box } from '../boxes/box.ts';
import { type Label, wordsOf } from '../boxes/words.ts';
import type { PageContext } from '../page-context.ts';
import { groupBy } from '../text/group-by.ts';
import { cleanLabel } from '../text/text.ts';
import { besideLabel } from './beside-label.ts';

/** "Write answer", "Select date": what to do with a field, in the place where its name would stand. */
const asksToFill =
  /^(please )?(write|select|enter|choose|type|pick|add|give|provide)( (an?|the|your|one|all|more|or|numeric|free))* (answers?|responses?|options?|values?|dates?|times?|numbers?|text|items?)$/i;
const ofAnyField = /\b(answers?|responses?)$/i;

/** The words over a field whose own label only asks to fill it in, as those of other fields do; null for a field with a name, or where nothing stands there. */
export function labelOverPrompt(box: Box, { words }: Label, page: PageContext): Label | null {
  const prompt = cleanLabel(words);
  if (!asksToFill.test(prompt) || !(ofAnyField.test(prompt) || isShared(prompt, page))) return null;
  let [field, level] = [box, 0];
  while (field.parent?.fields === 1 && isOnly(field.parent, prompt) && level++ < mostLevels) field = field.parent;
  const over = besideLabel(field, page);
  return over && !asksToFill.test(cleanLabel(over.words)) ? over : null;
}

const mostLevels = 12;

/** Whether a box shows no words of its own but the prompt, and what is said behind it. */
const isOnly = (around: Box, prompt: string): boolean => around.letters === 0 || wordsOf(around).startsWith(prompt);

const isShared = (prompt: string, { labels }: PageContext): boolean => {
  const counts = counted.get(labels) ?? groupBy([...labels.values()].flat(), (label) => cleanLabel(wordsOf(label)));
  counted.set(labels, counts);
  return (counts.get(prompt)?.length ?? 0) > 1;
};
const counted = new WeakMap<PageContext['labels'], Map<string, Box[]>>();
