import { chooseByPlace, type LabelPlace } from './choose-by-place.ts';
import type { Context, Lexicon } from './compile-lexicon.ts';
import { asksConsent } from './consent-label.ts';
import { isGeneric } from './generic-label.ts';
import { canonicalWords, labelKeys, withoutModifiers } from './label-key.ts';
import { labelWords } from './label-words.ts';
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

function lookUp(label: string, lexicon: Lexicon, loosely: boolean): readonly string[] {
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
  if (holdsCase.test(label.trim())) return ['case.allocatedWorker'];
  if (systemNumber.test(label.trim())) return ['case.id'];
  if (asksConsent(label)) return ['consent.given'];
  const role = withoutSuffix(label, lexicon);
  if (role.length > 0) return role;
  const loose = looseFacts(label, keys.loose, lexicon);
  if (loose.length > 0) return loose;
  const similar = similarFact(new Set(keys.sorted.split(' ')), lexicon.similar);
  return similar === null ? [] : [similar];
}

function strictFacts(label: string, lexicon: Lexicon): readonly string[] {
  const keys = labelKeys(label, lexicon.table);
  return lexicon.exact.get(keys.exact) ?? lexicon.sorted.get(keys.sorted) ?? [];
}

/** "Health visitor informed (child under 5)" asks what it asks without the brackets, unless they say whose it is: "DOB (mother)". */
function withoutQualifier(label: string, lexicon: Lexicon): string {
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

const beneficiary =
  /(\S+\s+\S+)\s+for (?:the |each |this )?(?:child(?:ren)?|siblings?|baby|unborn(?: baby| child)?|young (?:carers?|persons?|people)|family|parents?|mother|father|patient)\s*\??$/i;

/** "CAF completed for sibling" asks what "CAF completed" asks; one word alone ("Plan for children") is too little to stand without it. */
function withoutBeneficiary(label: string): string {
  return label.replace(beneficiary, '$1');
}

/** Loose likeness must keep at least one telling word, and lands only where one fact has those words. */
function looseFacts(label: string, loose: string, lexicon: Lexicon): readonly string[] {
  const facts = loose === '' ? [] : (lexicon.loose.get(loose) ?? []);
  const dated = /\b(?:dates?|when)\b|\b(?:at|on)\W*$/i.test(label);
  if (facts.length === 1 && !dated) return facts;
  const fitting = facts.filter((fact) => dated === /^date/.test(lexicon.vocabulary.get(fact)?.type ?? ''));
  return fitting.length === 1 ? fitting : [];
}

/** The facts that a label means at its place: one, or several that one answer fills. Where nothing decides there is none: no fact is better than a wrong one. */
export function resolveLabel(label: string, place: LabelPlace, lexicon: Lexicon): readonly string[] {
  const fits = (fact: string) => place.entities === null || place.entities.has(lexicon.vocabulary.get(fact)?.entity ?? '');
  const isVague = isGeneric(label, lexicon.table);
  const composed = isVague ? composedFacts(label, place, fits, lexicon) : [];
  if (composed.length > 0) return composed;
  const shared =
    contextOf(label, lexicon) ??
    (strictFacts(label, lexicon).length > 0 ? undefined : contextOf(withoutQualifier(label, lexicon), lexicon));
  if (shared) {
    const near = chooseByPlace(shared, place, fits, lexicon);
    return near ? near.facts.filter(fits) : shared.usual.filter(fits);
  }
  const facts = knownFacts(label, lexicon).filter(fits);
  if (facts.length === 1) return isVague && !isAtHome(facts[0] ?? '', place, lexicon) ? [] : facts;
  if (facts.length > 1)
    return facts.every((fact) => lexicon.vocabulary.get(fact)?.type === 'finding') ? facts : single(nearest(facts, place, lexicon));
  return composedFacts(label, place, fits, lexicon);
}

function single(fact: string | null): readonly string[] {
  return fact === null ? [] : [fact];
}

/** A label of nothing but general words ("Received", "Type") counts only where its fact is at home. */
function isAtHome(fact: string, place: LabelPlace, lexicon: Lexicon): boolean {
  const entity = lexicon.vocabulary.get(fact)?.entity ?? '';
  const words = new Set(place.titles.flatMap((title) => canonicalWords(title, lexicon.table)));
  return (
    place.entities?.size === 1 ||
    place.neighbours.has(fact.split('.')[0] ?? '') ||
    (entity !== 'case' && place.neighbours.has(entity)) ||
    words.has(entity) ||
    score(fact, words, place, lexicon) > 0
  );
}

/** The label is only like labels that are known: what it is taken to mean must then be borne out by its value. */
export function isLooselyKnown(label: string, lexicon: Lexicon): boolean {
  const bare = withoutQualifier(label, lexicon);
  return strictFacts(label, lexicon).length === 0 && strictFacts(bare, lexicon).length === 0 && contextOf(label, lexicon) === undefined;
}

/** A label that says by itself what it means: neither vague nor shared. */
export function isPlain(label: string, lexicon: Lexicon): boolean {
  return !isGeneric(label, lexicon.table) && !lexicon.contexts.has(labelKeys(label, lexicon.table).sorted);
}

/** What a label means where nothing around it decides. */
export function usualFacts(label: string, lexicon: Lexicon): readonly string[] {
  return contextOf(label, lexicon)?.usual ?? knownFacts(label, lexicon);
}

/** A vague label with the title above it: "Strategy discussion" and "Date held". */
function composedFacts(label: string, place: LabelPlace, fits: (fact: string) => boolean, lexicon: Lexicon): readonly string[] {
  // "Place" under "Family hub" would ask what the heading says and nothing of its own.
  if (labelKeys(label, lexicon.table).sorted === '') return [];
  const asked = [
    ...(place.isDate && when.test(label.trim()) ? [place.isPast ? 'held' : 'scheduled', 'date'] : []),
    ...shorterLabels(label),
  ];
  for (const title of place.titles.flatMap((each) => (each === place.heading ? shorterTitles(each) : [each]))) {
    for (const whole of [title, ...kindsOf(title)].flatMap((each) => asked.map((rest) => `${each} ${rest}`))) {
      const facts = lookUp(whole, lexicon, false).filter(fits);
      if (facts.length === 1) return facts;
      const shared = facts.length > 1 ? contextOf(whole, lexicon) : undefined;
      const usual = (shared && (chooseByPlace(shared, place, fits, lexicon)?.facts ?? shared.usual).filter(fits)) ?? [];
      if (usual.length > 0) return usual;
    }
    // The date of a plan on a page "Referral" is not that of the referral.
    if (ofItsOwn.test(title) && title === place.heading) return [];
  }
  return [];
}

/** Headings over something that has dates, kinds and a status of its own. */
const ofItsOwn =
  /\b(?:plans?|forms?|visits?|meetings?|notes?|tasks?|appointments?|sessions?|documents?|incidents?|logs?|history|chronology|actions?|alerts?|programmes?|programs?)\b/i;

/** "Young carer assessment" is an assessment, "Placement stability meeting" a meeting, where nothing is known of them by their own names. */
function kindsOf(title: string): string[] {
  if (special.test(title)) return [];
  const kind = /\b(assessment|meeting|conference|discussion|review)$/i.exec(title.trim())?.[1]?.toLowerCase();
  return kind === undefined || title.trim().split(/\s+/).length > 6 ? [] : [kind === 'assessment' ? kind : 'meeting'];
}

/** Assessments and reviews of something else than a child's needs. */
const special =
  /\b(?:capacity|risk|mental|mha?|medical|medication|nursing|ward|dash|carer['’]?s|viability|parenting|financial|occupational|psycholog\w*|psychiatric|health|fire|home|equipment|supervision|staff|performance|audit|tender|paper|annual|last|previous|next|plan|date of)\b/i;

/** The day of whatever the heading or the kind of the row names. */
const when =
  /^(?:(?:meeting |event |start )?(?:date|time)|date (?:and|&|\/) time|date ?\/ ?time|date held|held(?: on| at)?|when(?: held)?|starts?(?: on| at)?|start date(?: and time)?|scheduled(?: for| on| date)?|planned(?: for| date)?|took place(?: on)?|day)$/i;

/** "Completed on" and "Date held" ask what "Completed" and "held" ask. */
function shorterLabels(label: string): string[] {
  const bare = label.replace(/^date (?:of |when )?(?=\w)/i, '').replace(/(?<=\w) (?:on|at)\W*$/i, '');
  return bare === label ? [label] : [label, bare];
}

function shorterTitles(title: string): string[] {
  const bare = title.replace(/\s+(?:details?|information|info|record|summary|overview|section)\s*$/i, '');
  return bare === title ? [title] : [title, bare];
}

function contextOf(label: string, lexicon: Lexicon): Context | undefined {
  return lexicon.contexts.get(labelKeys(label, lexicon.table).sorted);
}

/** Of several facts the one whose group, entity or screen is named above the label or is most at home on this screen. */
function nearest(facts: readonly string[], place: LabelPlace, lexicon: Lexicon): string | null {
  const words = new Set(place.titles.flatMap((title) => canonicalWords(title, lexicon.table)));
  const scored = facts.map((fact) => ({ fact, score: score(fact, words, place, lexicon) })).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && best.score > 0 && best.score > (second?.score ?? 0) ? best.fact : null;
}

function score(fact: string, words: ReadonlySet<string>, place: LabelPlace, lexicon: Lexicon): number {
  const named = [...(lexicon.nearWords.get(fact) ?? [])].filter((word) => words.has(word)).length;
  return named * 10 + (place.neighbours.get(fact.split('.')[0] ?? '') ?? 0);
}
