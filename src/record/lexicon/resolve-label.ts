import { chooseByPlace, type LabelPlace } from './choose-by-place.ts';
import type { Lexicon } from './compile-lexicon.ts';
import { composedFacts } from './composed-label.ts';
import { isGeneric } from './generic-label.ts';
import { contextOf, knownFacts, strictFacts, withoutQualifier } from './known-facts.ts';
import { canonicalWords, labelKeys } from './label-key.ts';
import { asksWhatHappened, isReferralForm } from './reason-label.ts';

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
  // "Tell us what has happened" on a referral asks for its reason.
  if (asksWhatHappened(label) && isReferralForm(place.titles) && fits('referral.reason')) return ['referral.reason'];
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
