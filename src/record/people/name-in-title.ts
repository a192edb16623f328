import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { labelWords } from '../lexicon/label-words.ts';
import { looksLikeName } from '../values/parse-name.ts';
import { mayBeName } from './judge-heading.ts';
import type { PersonKind } from './slot.ts';

/** A person whom a heading names together with how they are related. */
export interface TitledPerson {
  kind: PersonKind;
  role: string | null;
  /** "Shona Doyle (mother)" */
  heading: string;
}

const behind = /^(.{3,60}?)\s*(?:\(([^)]{3,30})\)|,\s*([\p{L} -]{3,30})|\s[-–—]\s*([\p{L} -]{3,30}))$/u;
const before = /^([\p{L} /-]{3,30}?)\s*(?::|\s[-–—])\s*(.{3,60})$/u;

/** "Shona Doyle (Mother)", "Shona Doyle, mother", "Mother: Shona Doyle". Null where the heading names nobody so. */
export function titledPerson(title: string, lexicon: Lexicon): TitledPerson | null {
  const [, name = '', ...roles] = behind.exec(title.trim()) ?? [];
  const [, role = '', called = ''] = before.exec(title.trim()) ?? [];
  return titled(name, roles.find((each) => each !== undefined) ?? '', lexicon) ?? titled(called, role, lexicon);
}

function titled(name: string, role: string, lexicon: Lexicon): TitledPerson | null {
  const owner = lexicon.owners.owners.get(labelWords(role).join(' '));
  if (owner === undefined || (owner.kind !== 'adult' && !isSibling.test(role.trim())) || !looksLikeName(name) || !mayBeName(name, lexicon))
    return null;
  return { kind: owner.kind === 'adult' ? 'adult' : 'child', role: owner.role, heading: `${name.trim()} (${role.trim()})` };
}

const isSibling = /^(?:half[- ]|step[- ])?(?:brother|sister|sibling)$/i;

/** "Shona Doyle" over "Mother", under the name of the person whose record it is. */
export function nameAbove(path: readonly string[], lexicon: Lexicon): string | null {
  const [outer, name] = path.slice(-3);
  if (path.length < 3 || outer === undefined || name === undefined) return null;
  const isNamed = (title: string): boolean => looksLikeName(title) && mayBeName(title, lexicon);
  return isNamed(outer) && isNamed(name) && outer !== name ? name : null;
}
