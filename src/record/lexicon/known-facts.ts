import { answeredAfter, askedAfter, withoutStay } from './asked-label.ts';
import { bagFact } from './bag-label.ts';
import type { Context, Lexicon } from './compile-lexicon.ts';
import { asksConsent } from './consent-label.ts';
import { familyFact } from './family-label.ts';
import { labelKeys, withoutModifiers } from './label-key.ts';
import { labelWords } from './label-words.ts';
import { asksReason } from './reason-label.ts';
import { similarFact } from './similar-label.ts';

/** Facts that a label can mean wherever it stands, from the strictest level of likeness that knows it; empty where none does. */
export function knownFacts(label: string, lexicon: Lexicon): readonly string[] {
  const known = lexicon.known.get(label);
  if (known) return known;
  const facts = lookUp(label, lexicon, true);
  // A page that invents labels without end must not fill the memory.
  if (lexicon.known.size > 5000) lexicon.known.clear();
  lexicon.known.set(label, facts);
  return facts;
}

/** The facts of a label by exact words, then without what qualifies it, then `loosely`: without whom it is for, by pattern, by likeness. */
export function lookUp(label: string, lexicon: Lexicon, loosely: boolean): readonly string[] {
  const keys = labelKeys(label, lexicon.table);
  const strict = strictFacts(label, lexicon);
  if (strict.length > 0 || keys.sorted === '') return strict;
  const bare = withoutQualifier(label, lexicon);
  const unqualified = bare === label ? [] : strictFacts(bare, lexicon);
  if (unqualified.length > 0 || !loosely) return unqualified;
  const plain = strictFacts(withoutBeneficiary(label), lexicon);
  if (plain.length > 0) return plain;
  const unmodified = withoutModifiers(label, lexicon.table);
  const current = unmodified === label.trim() ? [] : strictFacts(unmodified, lexicon);
  if (current.length > 0) return current;
  // "Primary concern(s)", "Reason/s for referral"
  const single = label.replace(/\(s\)|\/s\b/gi, '');
  const one = single === label ? [] : strictFacts(single, lexicon);
  if (one.length > 0) return one;
  const family = familyFact(label);
  if (family !== null) return [family];
  const either = ofEither(label, lexicon);
  if (either.length > 0) return either;
  if (holdsCase.test(label.trim())) return ['case.allocatedWorker'];
  if (systemNumber.test(label.trim())) return ['case.id'];
  if (asksConsent(label)) return ['consent.given'];
  if (asksReason(label)) return ['referral.reason'];
  const role = withoutSuffix(label, lexicon);
  if (role.length > 0) return role;
  const asked = factorAsked(label, lexicon);
  if (asked.length > 0) return asked;
  const stay = duringStay(label, lexicon);
  if (stay.length > 0) return stay;
  const loose = looseFacts(label, keys.loose, lexicon);
  if (loose.length > 0) return loose;
  const bag = bagFact(label);
  if (bag !== null) return [bag];
  const similar = similarFact(new Set(keys.sorted.split(' ')), lexicon.similar);
  return similar === null ? [] : [similar];
}

/** The facts that have these very words for a label. */
export function strictFacts(label: string, lexicon: Lexicon): readonly string[] {
  const keys = labelKeys(label, lexicon.table);
  return lexicon.exact.get(keys.exact) ?? lexicon.sorted.get(keys.sorted) ?? [];
}

/** "Health visitor informed (child under 5)" asks what it asks without the brackets, unless they say whose it is: "DOB (mother)". */
export function withoutQualifier(label: string, lexicon: Lexicon): string {
  const bare = label.replace(/\s*[([]([^()[\]]*)[)\]]\s*\??$/, '');
  const inside = labelWords(label.slice(bare.length)).filter((word) => !/^\d+$/.test(word));
  if (/^(?:country|type|status|verified on|from|to|until)$/.test(inside.join(' '))) return label;
  return bare.trim() === '' || lexicon.owners.owners.has(inside.join(' ')) ? label : bare;
}

/** "Primary case manager", "Allocated LA practitioner": whoever holds the case. */
const holdsCase =
  /^(?:allocated|assigned|primary|responsible|main|lead|named|current|case|case holding|case management)(?: (?:la|local authority|team|case|family|key|lead|social work|early help|support|case management|case holding)){0,2} (?:worker|practitioner|caseworker|keyworker|navigator|professional|staff member|member of staff|case ?holder|case ?manager|case ?owner|case ?lead|co-?ordinator)(?: name)?$/i;

/** "FamilyMan case number", "CareFirst ID": the number under which a system knows the record. */
const systemNumber =
  /^(?:[A-Z][a-z]+[A-Z]\w*|[A-Z]{2,}[a-z]\w*|(?!NHS|ODS|DBS|SIM|VAT|TAX|UPN|ULN|EHC|GP|PCN|URN|DFE|LAESTAB)(?:[A-Z]{3,6}(?= ID$)|[A-Z]{4,6}(?= [Nn]umber$)))\s+(?:(?:[Cc]ase|[Cc]lient|[Pp]erson|[Pp]atient|[Rr]ecord|[Cc]hild|[Ff]amily)\s+)?(?:ID|Id|[Nn]umber|[Nn]o\.?|[Rr]ef(?:erence)?|[Ii]dentifier)$/;

const namesWorker = /(?:Worker|Visitor|Nurse|Professional|Coordinator|\.gp|\.advocate)$/;

/** "Social worker - CIN team" names the social worker. */
function withoutSuffix(label: string, lexicon: Lexicon): readonly string[] {
  const bare = /^(.{2,}?)\s+[-–—]\s+\S/.exec(label)?.[1];
  const facts = bare === undefined ? [] : strictFacts(bare, lexicon);
  return facts.length === 1 && namesWorker.test(facts[0] ?? '') ? facts : [];
}

/** "Social worker / practitioner", "Case worker / staff": two words for one thing, where the first says what is asked and the second nothing else. */
function ofEither(label: string, lexicon: Lexicon): readonly string[] {
  const parts = label.trim().split(/\s*\/\s*/);
  if (parts.length !== 2 || parts.some((part) => part.length < 3) || !/^[\p{L} '’-]{3,25}$/u.test(parts[1] ?? '')) return [];
  const [one = [], two = []] = parts.map((part) => strictFacts(part, lexicon));
  return one.length === 1 &&
    namesWorker.test(one[0] ?? '') &&
    (two.length === 0 || two.includes(one[0] ?? '')) &&
    !asksElse.test(parts[1] ?? '')
    ? one
    : [];
}

const asksElse =
  /\b(?:dates?|time|status|type|by|reason|notes?|outcome|team|agency|phone|email|role|informed|contacted|date|number|address|invited|attended)\b/i;

const beneficiary =
  /(\S+\s+\S+)\s+for (?:the |each |this )?(?:child(?:ren)?|siblings?|baby|unborn(?: baby| child)?|young (?:carers?|persons?|people)|family|parents?|mother|father|patient)\s*\??$/i;

/** "CAF completed for sibling" asks what "CAF completed" asks; one word alone ("Plan for children") is too little to stand without it. */
function withoutBeneficiary(label: string): string {
  return label.replace(beneficiary, '$1');
}

/** "Domestic abuse: asked?" is a field about domestic abuse; what its answers say is told by `fieldAnswer`. */
function factorAsked(label: string, lexicon: Lexicon): readonly string[] {
  const about = askedAfter(label) ?? answeredAfter(label);
  const facts = about === null ? [] : strictFacts(about, lexicon);
  return facts.every((fact) => lexicon.vocabulary.get(fact)?.type === 'finding') ? facts : [];
}

/** "Who has the children while she is on the ward?" asks of the admission what "Who has the children?" asks. */
function duringStay(label: string, lexicon: Lexicon): readonly string[] {
  const bare = withoutStay(label);
  const facts = bare === null ? [] : lookUp(bare, lexicon, true);
  return facts.every((fact) => lexicon.vocabulary.get(fact)?.entity === 'admission') ? facts : [];
}

/** Loose likeness must keep at least one telling word, and lands only where one fact has those words. */
function looseFacts(label: string, loose: string, lexicon: Lexicon): readonly string[] {
  const facts = loose === '' ? [] : (lexicon.loose.get(loose) ?? []);
  const dated = /\b(?:dates?|when)\b|\b(?:at|on)\W*$/i.test(label);
  if (facts.length === 1 && !dated) return facts;
  const fitting = facts.filter((fact) => dated === /^date/.test(lexicon.vocabulary.get(fact)?.type ?? ''));
  return fitting.length === 1 ? fitting : [];
}

/** What decides between the facts that share the label, where rules/lexicon says so. */
export function contextOf(label: string, lexicon: Lexicon): Context | undefined {
  return lexicon.contexts.get(labelKeys(label, lexicon.table).sorted);
}
