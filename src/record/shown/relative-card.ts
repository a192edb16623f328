import type { Reading } from '../../core/schemas/reading.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { attributeIn } from '../people/attributes.ts';
import { mentionsKin } from '../people/identity.ts';
import { labelOwner } from '../people/label-owner.ts';
import { sectionOwner } from '../people/section-owner.ts';
import { looksLikeName } from '../values/parse-name.ts';

/**
 * One card among the fields of a record that tells in words of kin how somebody is related, and another name or day of birth than the fields around it or, where they name a child,
 * any detail of a person: it is a relative's, and no line of the form.
 */
export function isCardOfRelative(own: readonly Reading[], all: readonly Reading[], lexicon: Lexicon): boolean {
  const asked = new Map(own.map((reading) => [attributeIn(reading, lexicon), reading]));
  const kin = asked.get('relationship');
  if (kin?.state !== 'filled' || asked.size < 3 || !isKin(kin.value, lexicon)) return false;
  // A heading that tells whose it is needs no card, and a form has several.
  const isUnderOne = own.every(({ section }) => section.slice(0, kin.section.length).join('>') === kin.section.join('>'));
  if (!isUnderOne || sectionOwner(kin.section, lexicon) !== null) return false;
  const around = all.filter(({ column, group, state }) => column === null && state === 'filled' && group !== kin.group);
  return around.some((other) => {
    const attribute = attributeIn(other, lexicon);
    const twin = attribute === 'dateOfBirth' || attribute === 'name' ? asked.get(attribute) : undefined;
    return twin ? twin.state === 'filled' && twin.value.trim() !== other.value.trim() : namesChild(other, lexicon);
  });
}

function namesChild({ label, value }: Reading, lexicon: Lexicon): boolean {
  const owner = labelOwner(label, lexicon);
  const isName = owner?.rest === '' || owner?.rest === 'name' || owner?.rest === 'full name';
  return owner?.kind === 'child' && owner.ordinal === null && isName && looksLikeName(value);
}

function isKin(text: string, { people }: Lexicon): boolean {
  return [people.otherChildKin, people.adultKin].some((kin) => mentionsKin(text, kin));
}
