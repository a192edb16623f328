import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { attributeIn, attributeOf } from './attributes.ts';
import type { Choice } from './flat-choice.ts';
import { mentionsKin } from './identity.ts';
import { labelOwner } from './label-owner.ts';
import type { Placed } from './slot.ts';

const naming = /^(?:name|firstName|lastName)$/;
const your = /^your\b/i;

/** Screens that ask for a name and for "Your name" too, with how whoever fills them in is related: those are two people. */
export function formsOfOthers(placed: Placed[], lexicon: Lexicon): Map<number, string | null> {
  const isName = ({ reading }: Placed): boolean =>
    naming.test(attributeIn(reading, lexicon) ?? '') ||
    naming.test(attributeOf(labelOwner(reading.label, lexicon)?.rest ?? '', lexicon) ?? '');
  const named = placed.filter((item) => isName(item) && item.reading.column === null);
  const others = new Set(named.filter(({ reading }) => !your.test(reading.label)).map(({ screen }) => screen));
  const kin = placed.filter(({ reading }) => your.test(reading.label) && mentionsKin(reading.value, lexicon.people.adultKin));
  return new Map(
    named
      .filter(({ reading, screen }) => your.test(reading.label) && others.has(screen))
      .map(({ screen }) => [screen, kin.find((item) => item.screen === screen)?.reading.value ?? null]),
  );
}

/** "Your name" on a referral of somebody else is the referrer's, who may be a parent. */
export function ofWriter(item: Placed, forms: ReadonlyMap<number, string | null>, lexicon: Lexicon): Choice | null {
  const { reading, screen, taught } = item;
  const attribute = attributeIn(reading, lexicon);
  const relation = forms.get(screen);
  if (relation === undefined || taught !== undefined || reading.column !== null || !your.test(reading.label)) return null;
  if (attribute === null && !/^your (?:role|job|organi[sz]ation|agency|team|e-?mail|relationship)\b/i.test(reading.label)) return null;
  const kind = relation === null ? 'professional' : 'adult';
  const slot = { key: `${screen}|writer`, kind, role: null, ordinal: null, screen, family: `${screen}|writer`, heading: null } as const;
  return { slot, label: reading.label, attribute };
}
