import type { TermIndex } from '../terms/terms.ts';
import type { Token } from '../text/tokens.ts';
import type { Person } from './person.ts';
import { isObject, isOwning, isReporter, isSpeaker } from './person-words.ts';

type Role = Pick<Person, 'is' | 'gender' | 'kind' | 'isGuess'>;

const child: Role = { is: 'child', gender: null, kind: 'child' };
const titles: Readonly<Record<string, 'f' | 'm'>> = { mrs: 'f', ms: 'f', miss: 'f', mr: 'm' };
const oldestChild = 17;

/** A capitalised word unknown to the tables that does something, is spoken to, or is followed by an age, is a name; in a child's record a child's, unless the text says otherwise. */
export function findNames(tokens: readonly Token[], index: TermIndex): Person[] {
  const places = new Map<string, number[]>();
  const sure = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const isTitled = tokens[at]?.isCapital === true && Object.hasOwn(titles, titleBefore(tokens, at));
    const isListed = isFirstName(tokens, at, index);
    if (!isTitled && !isListed && !isUnknownCapital(tokens[at], index)) continue;
    const word = (tokens[at] as Token).word;
    const list = places.get(word);
    if (list) list.push(at);
    else places.set(word, [at]);
    if (isListed || isCalled(tokens, at, index)) sure.add(word);
  }
  return [...sure].flatMap((word) => {
    const list = places.get(word) ?? [];
    const role = roleOf(tokens, list, index);
    return list.map((at) => namedAt(tokens, at, index, role));
  });
}

function isUnknownCapital(token: Token | undefined, index: TermIndex): boolean {
  return token?.isCapital === true && token.kind === 'word' && token.word.length >= 3 && !index.words.spelling.known.has(token.word);
}

/** A first name of the tables with a capital that its place in the sentence does not give it, and of nobody who is there by trade. */
function isFirstName(tokens: readonly Token[], at: number, index: TermIndex): boolean {
  const token = tokens[at];
  if (token?.isCapital !== true || token.kind !== 'word' || !index.sets.get('firstname')?.has(token.word)) return false;
  if (jobs.has(tokens[at - 1]?.word ?? '') || notAfterNames.has(tokens[at + 1]?.word ?? '')) return false;
  return !index.words.spelling.known.has(token.word) || !opensSentence(tokens, at);
}

const jobs = new Set(
  'sw hv mw gp dr pc dc ds sgt nurse midwife worker visitor officer teacher cpn idva fsw ta senco dsl inspector consultant judge chair doctor counsellor named'.split(
    ' ',
  ),
);
// "St Mary's ward", "Rowan House": a place.
const notAfterNames = new Set(
  'ward house court road street centre lodge unit school primary academy clinic surgery hospital children hub close avenue'.split(' '),
);

/** Something in the words beside it says that this is somebody. */
function isCalled(tokens: readonly Token[], at: number, index: TermIndex): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.word ?? '';
  return (
    next?.word === "'s" ||
    ageAfter(tokens, at) !== null ||
    index.sets.get('nameverb')?.has(next?.word ?? '') === true ||
    index.sets.get('beforename')?.has(before) === true ||
    ((before === 'to' || before === 'with') && index.sets.get('spokento')?.has(tokens[at - 2]?.word ?? '') === true) ||
    Object.hasOwn(titles, titleBefore(tokens, at))
  );
}

function ageAfter(tokens: readonly Token[], at: number): number | null {
  if (isBareAge(tokens[at + 1], tokens[at + 2])) return Number(tokens[at + 1]?.word);
  const opener = tokens[at + 1]?.word;
  const closer = tokens[at + 3];
  if (tokens[at + 2]?.kind !== 'number') return null;
  const isAge = opener === '(' ? closer?.word === ')' || closer?.kind === 'word' : opener === ',' && closer?.word === ',';
  return isAge ? Number(tokens[at + 2]?.word) : null;
}

/** "Chloe 15 is pregnant", "Kai 9, says". */
function isBareAge(age: Token | undefined, next: Token | undefined): boolean {
  return (
    age?.kind === 'number' &&
    /^\d\d?$/.test(age.word) &&
    (next?.word === ',' || next?.word === '(' || ageVerbs.has(next?.word ?? '') || (next?.kind === 'word' && /..ing$/.test(next.word)))
  );
}

const ageVerbs = new Set(['is', 'was', 'has', 'had', 'says', 'said', 'told', 'lives', 'disclosed']);

function titleBefore(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.word ?? '';
  return before === '.' ? (tokens[at - 2]?.word ?? '') : before;
}

/** Whose name it is, by what is said at any of its places. */
function roleOf(tokens: readonly Token[], places: readonly number[], index: TermIndex): Role {
  for (const at of places) {
    const age = ageAfter(tokens, at);
    if (age !== null) return age <= oldestChild ? child : grownUp(tokens, places);
    const title = titles[titleBefore(tokens, at)];
    if (title) return title === 'f' ? { is: 'mother', gender: 'f', kind: 'mother' } : { is: 'father', gender: 'm', kind: 'father' };
    const beside = besideRole(tokens, at);
    if (beside) return beside;
  }
  const word = tokens[places[0] ?? 0]?.word ?? '';
  if (index.sets.get('grownname')?.has(word) || places.some((at) => isGrownUp(tokens, at, index))) return grownUp(tokens, places);
  return { ...child, isGuess: true };
}

const roles: Readonly<Record<string, Role>> = {
  mum: { is: 'mother', gender: 'f', kind: 'mother' },
  mother: { is: 'mother', gender: 'f', kind: 'mother' },
  moc: { is: 'mother', gender: 'f', kind: 'mother' },
  dad: { is: 'father', gender: 'm', kind: 'father' },
  father: { is: 'father', gender: 'm', kind: 'father' },
  foc: { is: 'father', gender: 'm', kind: 'father' },
  partner: { is: 'partner', gender: null, kind: 'partner' },
  boyfriend: { is: 'partner', gender: 'm', kind: 'partner' },
  girlfriend: { is: 'partner', gender: 'f', kind: 'partner' },
  husband: { is: 'partner', gender: 'm', kind: 'partner' },
};

/** "Mum, Kirsty", "Kirsty (mum)", "partner Jordan". */
function besideRole(tokens: readonly Token[], at: number): Role | null {
  const before = tokens[at - 1]?.word === ',' || tokens[at - 1]?.word === '(' ? tokens[at - 2] : tokens[at - 1];
  const after = tokens[at + 1]?.word === '(' || tokens[at + 1]?.word === ',' ? tokens[at + 2] : undefined;
  const isClosed = [')', ','].includes(tokens[at + 3]?.word ?? '');
  const word = before && Object.hasOwn(roles, before.word) ? before.word : isClosed ? (after?.word ?? '') : '';
  return Object.hasOwn(roles, word) ? (roles[word] ?? null) : null;
}

/** Words behind a name that only a grown-up's name has: "'s children", "opened the door", "and her baby". */
function isGrownUp(tokens: readonly Token[], at: number, index: TermIndex): boolean {
  const [first, second, third] = [1, 2, 3].map((step) => tokens[at + step]?.word ?? '');
  const owns = index.sets.get('ownedbyadult');
  if (first === "'s") return owns?.has(second ?? '') === true;
  if (first === 'and' && (second === 'her' || second === 'his')) return owns?.has(third ?? '') === true;
  if (ownsLater(tokens, at, owns)) return true;
  const verbs = index.sets.get('adultverb');
  const isParent = Object.hasOwn(roles, second ?? '') && first !== 'is' && first !== 'was';
  return (
    verbs?.has(first ?? '') === true ||
    (index.sets.get('finite')?.has(first ?? '') === true && verbs?.has(second ?? '') === true && !isParent)
  );
}

const farthestOwned = 14;

/** "Sarah was tearful. Her husband had hit her": hers, where nobody else is named between. */
function ownsLater(tokens: readonly Token[], at: number, owned: ReadonlySet<string> | undefined): boolean {
  for (let next = at + 1; next < at + farthestOwned; next += 1) {
    const word = tokens[next]?.word ?? '';
    if (
      Object.hasOwn(roles, word) ||
      (tokens[next]?.isCapital === true && !isPronounWord(word) && next > at + 1 && !opensSentence(tokens, next))
    )
      return false;
    if ((word === 'her' || word === 'his') && owned?.has(tokens[next + 1]?.word ?? '')) return true;
  }
  return false;
}

function isPronounWord(word: string): boolean {
  return word === 'she' || word === 'he' || word === 'her' || word === 'his';
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.word === '.' || before.kind === 'break';
}

/** The first "she" or "he" after the name says which parent; without one it stays open. */
function grownUp(tokens: readonly Token[], places: readonly number[]): Role {
  for (const place of places)
    for (let at = place + 1; at < place + 25; at += 1) {
      const word = tokens[at]?.word ?? '';
      if (word === 'she' || word === 'her' || word === 'herself') return { is: 'mother', gender: 'f', kind: 'mother' };
      if (word === 'he' || word === 'his' || word === 'himself') return { is: 'father', gender: 'm', kind: 'father' };
    }
  return { is: null, gender: null, kind: 'they' };
}

// "Sends Kayla to the shop for her cider".
const sentBy = new Set(
  'sends sent sending leaves leaving makes making takes taking took uses using drops blames asks asked gets'.split(' '),
);

function namedAt(tokens: readonly Token[], at: number, index: TermIndex, role: Role): Person {
  const isOwner = tokens[at + 1]?.word === "'s";
  return {
    ...role,
    from: at,
    to: isOwner ? at + 2 : at + 1,
    isPossessive: isOwner && isOwning(tokens, at + 2, index),
    isReporter: isReporter(tokens, at + 1, index) || isSpeaker(tokens, at + 1, index),
    isObject: isObject(tokens, at, index) || sentBy.has(tokens[at - 1]?.word ?? ''),
    isName: true,
  };
}
