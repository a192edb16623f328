import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { OwnerKind } from '../lexicon/compile-owners.ts';
import { labelWords } from '../lexicon/label-words.ts';

/** Who a label says it is about: "Child 2 DOB" is child 2's date of birth, "Mother's name" the mother's name. */
export interface LabelOwner {
  kind: OwnerKind;
  role: string | null;
  ordinal: number | null;
  /** The label without its owner; empty where the label is nothing but the owner ("Person 1"). */
  rest: string;
}

const numbers: ReadonlyMap<string, number> = new Map([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((word, i) => [word, i + 1] as const),
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((word, i) => [word, i + 1] as const),
  ...['a', 'b', 'c', 'd'].map((word, i) => [word, i + 1] as const),
]);

/** Null where the label names no owner. An owner without a number must stand first or after "of". */
export function labelOwner(label: string, lexicon: Lexicon): LabelOwner | null {
  const words = labelWords(label.replace(/^(?:selected|current|chosen) (?=\S)/i, '').replace(/\s*#\d{3,}\s*$/, ''));
  const first = leading(words, lexicon);
  // "Contact number for carer" is the carer's.
  if (first?.kind === 'person' && first.ordinal === null) return trailing(words, lexicon) ?? numberedLast(words, lexicon) ?? first;
  return first ?? trailing(words, lexicon) ?? numberedLast(words, lexicon) ?? behind(label, lexicon) ?? questioned(words, lexicon);
}

/** "PR (father)", "NHS no. - child": the owner in brackets or behind a dash. */
function behind(label: string, lexicon: Lexicon): LabelOwner | null {
  const [, rest = '', who = ''] =
    /^(.{2,60}?)\s*(?:[([]([^()[\]]{3,30})[)\]]|\s[-–—]\s+([^-–—]{3,30}))\W*$/.exec(label)?.map((part) => part ?? '') ?? [];
  const named = who === '' ? (/\s[-–—]\s+([^-–—]{3,30}?)\W*$/.exec(label)?.[1] ?? '') : who;
  const owner = lexicon.owners.owners.get(labelWords(named).join(' '));
  if (!owner || rest === '' || (owner.kind !== 'adult' && owner.kind !== 'child')) return null;
  return { ...owner, ordinal: null, rest: labelWords(rest).join(' ') };
}

/** "Does the mother have PR?", "What is the child's full name?" */
function questioned(words: string[], lexicon: Lexicon): LabelOwner | null {
  if (/^(?:what|which|who|when|where)$/.test(words[0] ?? '') && /^(?:is|are|was|were)$/.test(words[1] ?? '')) {
    const asked = leading(words.slice(/^(?:the|your)$/.test(words[2] ?? '') ? 3 : 2), lexicon);
    return asked && asked.rest !== '' && (asked.kind === 'child' || asked.kind === 'adult') ? asked : null;
  }
  if (!/^(?:does?|do|has|have|is)$/.test(words[0] ?? '')) return null;
  const owner = leading(words.slice(words[1] === 'the' ? 2 : 1), lexicon);
  const rest = owner?.rest.replace(/^(?:have|hold|held|got|holder of|a holder of|holding) /, '') ?? '';
  return owner && rest !== '' && rest !== owner.rest ? { ...owner, rest } : null;
}

function leading(words: string[], lexicon: Lexicon): LabelOwner | null {
  const ordinalFirst = words[0] === undefined ? undefined : ordinalOf(words[0], false);
  const from = ordinalFirst === undefined ? 0 : 1;
  for (let length = lexicon.owners.longest; length > 0; length--) {
    const owner = words.length >= from + length ? lexicon.owners.owners.get(words.slice(from, from + length).join(' ')) : undefined;
    if (!owner) continue;
    let next = from + length;
    if (words[next] === 'no' || words[next] === 'number' || words[next] === 'record')
      next += ordinalOf(words[next + 1] ?? '', true) === undefined ? 0 : 1;
    // "Child's first name" asks for the first name of one child.
    const isFirstName = /^(?:first|second)$/.test(words[next] ?? '') && words[next + 1] === 'name';
    const after = ordinalFirst ?? (isFirstName ? undefined : ordinalOf(words[next] ?? '', words.length > next));
    if (ordinalFirst === undefined && after !== undefined) next++;
    return { ...owner, ordinal: after ?? null, rest: words.slice(next).join(' ') };
  }
  return null;
}

/** "Date of birth of child 2", "DOB (child 2)", "Name of mother". */
function trailing(words: string[], lexicon: Lexicon): LabelOwner | null {
  const last = ordinalOf(words.at(-1) ?? '', true);
  const end = last === undefined ? words.length : words.length - 1;
  for (let length = Math.min(lexicon.owners.longest, end - 1); length > 0; length--) {
    const owner = lexicon.owners.owners.get(words.slice(end - length, end).join(' '));
    const isNamed = words[end - length - 1] === 'the' ? 1 : 0;
    const before = words[end - length - 1 - isNamed];
    if (!owner || (last === undefined && before !== 'of' && before !== 'for')) continue;
    const rest = words.slice(0, before === 'of' || before === 'for' ? end - length - 1 - isNamed : end - length);
    return rest.length === 0 ? null : { ...owner, ordinal: last ?? null, rest: rest.join(' ') };
  }
  return null;
}

/** "Child name 2". */
function numberedLast(words: string[], lexicon: Lexicon): LabelOwner | null {
  const ordinal = ordinalOf(words.at(-1) ?? '', true);
  if (ordinal === undefined) return null;
  const owner = leading(words.slice(0, -1), lexicon);
  return owner && owner.rest !== '' ? { ...owner, ordinal } : null;
}

function ordinalOf(word: string, afterOwner: boolean): number | undefined {
  if (/^\d{1,2}$/.test(word)) return afterOwner || Number(word) < 10 ? Number(word) : undefined;
  const number = numbers.get(word);
  return word.length === 1 && !afterOwner ? undefined : number;
}
