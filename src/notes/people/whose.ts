import type { Setting } from '../terms/term-table.ts';
import type { Token } from '../text/tokens.ts';
import type { Person } from './person.ts';
import { resolvePronoun } from './pronouns.ts';

/** Says who a person of the text is, from the words, whose relative it is, and who was spoken of before. Sets `is`, and of a "who" its gender. */
export function resolve(
  person: Person,
  possessor: Person | null,
  before: readonly Person[],
  tokens: readonly Token[],
  setting: Setting,
): void {
  const { kind } = person;
  if (kind === 'she' || kind === 'he') {
    person.is = resolvePronoun(person, before, tokens, setting);
    const named = person.is === 'partner' ? before.findLast((other) => other.is === 'partner' && other.owner) : undefined;
    if (named?.owner) person.owner = named.owner;
  } else if (kind === 'who') {
    const last = before.at(-1);
    person.is = last && person.from - last.to <= 2 ? last.is : null;
    person.gender = last?.gender ?? null;
    person.isObject = false;
  } else if (kind === 'they') person.is = null;
  else if (kind === 'sibling') person.is = setting === 'children' && !isAdult(possessor) && !isGrown(person, tokens) ? 'child' : 'other';
  else if (setting !== 'children' && possessor === null && (kind === 'mother' || kind === 'father') && isOfChildSpeaking(before))
    person.is = 'subject';
  // "Son's dad" in an adult's record: whom the one it is about had the child with.
  else if (setting !== 'children' && (kind === 'mother' || kind === 'father') && possessor?.kind === 'child') person.is = 'partner';
  else if (kind === 'mother' || kind === 'father')
    person.is =
      setting !== 'children' ||
      isAdult(possessor) ||
      isHalfSibling(possessor, tokens) ||
      isOwnParent(tokens, person) ||
      isOfTeller(possessor, before)
        ? 'other'
        : kind;
  else if (kind === 'partner') person.is = isOfAnother(person, possessor, tokens) ? 'other' : 'partner';
  else if (kind === 'child' && isParentOf(person, before, tokens)) person.is = person.gender === 'f' ? 'mother' : 'father';
  else if (kind === 'child')
    person.is = possessor?.is === 'other' || isCarer(possessor, tokens) || isGrown(person, tokens) ? 'other' : 'child';
  else if (kind === 'parents') person.is = isAdult(possessor) || (setting !== 'children' && possessor !== null) ? 'other' : 'parents';
  else person.is = kind;
}

function isAdult(possessor: Person | null): boolean {
  return (
    possessor !== null &&
    (possessor.is === 'mother' ||
      possessor.is === 'father' ||
      possessor.is === 'partner' ||
      possessor.is === 'other' ||
      possessor.is === 'subject')
  );
}

/** "Her sister's boyfriend", "dad's ex"; and the step-father of a grown-up is no partner. */
function isOfAnother(person: Person, possessor: Person | null, tokens: readonly Token[]): boolean {
  const word = tokens[person.from]?.word ?? '';
  return (
    possessor?.is === 'other' ||
    ((possessor?.is === 'father' || possessor?.is === 'partner') && word === 'ex') ||
    (isAdult(possessor) && word.startsWith('step'))
  );
}

/** "Daughter told the nurse mummy has been cutting": in an adult's record a child's mother is the one whose record it is. */
function isOfChildSpeaking(before: readonly Person[]): boolean {
  const teller = before.findLast((person) => person.is !== 'professional');
  return teller?.kind === 'child' && teller.isReporter && !teller.isObject;
}

/** "Call from MGF, says his daughter is using", "Nan: my daughter's drinking": a grandparent's daughter is the mother, a son the father. */
function isParentOf(person: Person, before: readonly Person[], tokens: readonly Token[]): boolean {
  const grandparent = before.findLast((other) => other.kind === 'other');
  if (!grandparent) return false;
  const isOwned = before.at(-1)?.isPossessive === true && before.at(-1)?.is === 'other';
  const owner = tokens[person.from - 1]?.word ?? '';
  const isOwn = (owner === 'my' || owner === 'our') && (grandparent.isReporter || before.length === 1);
  const words = tokens.slice(grandparent.from, grandparent.to).map(({ word }) => word);
  const sides = person.gender === 'f' ? maternal : paternal;
  return (isOwned || isOwn) && words.some((word) => sides.has(word) || grandparents.has(word));
}

const maternal = new Set(['mgm', 'mgf', 'maternal']);
const paternal = new Set(['pgm', 'pgf', 'paternal']);
const grandparents = new Set([
  'nan',
  'nana',
  'nanna',
  'gran',
  'granny',
  'grandma',
  'grandmother',
  'grandad',
  'granddad',
  'grandpa',
  'grandfather',
  'grandparents',
  'nanny',
  'nain',
  'taid',
]);

/** "The carer's son": of the foster home. */
function isCarer(possessor: Person | null, tokens: readonly Token[]): boolean {
  return possessor !== null && tokens.slice(possessor.from, possessor.to).some(({ word }) => word === 'carer' || word === 'carers');
}

/** A half-sibling or step-sibling has another father or mother than the child. */
function isHalfSibling(possessor: Person | null, tokens: readonly Token[]): boolean {
  return (
    possessor !== null &&
    tokens.slice(possessor.from, possessor.to).some(({ word }) => /^(?:half|stepbrother|stepsister|stepsibling)$/.test(word))
  );
}

/** "Friend disclosed that her dad hits her": hers, where nobody else was spoken of. */
function isOfTeller(possessor: Person | null, before: readonly Person[]): boolean {
  const others = before.filter((person) => person !== possessor);
  const teller = others.at(-1);
  return (
    possessor !== null &&
    possessor.is === null &&
    others.length === 1 &&
    teller?.is === 'other' &&
    teller.isReporter &&
    teller.gender === null
  );
}

function isOwnParent(tokens: readonly Token[], person: Person): boolean {
  return tokens[person.from - 1]?.word === 'own';
}

const youngestAdult = 18;

const farthestSpouse = 5;
const spouses = new Set([
  'husband',
  'wife',
  'fiance',
  'fiancee',
  'fella',
  'married',
  'marriage',
  'divorced',
  'divorce',
  'relationship',
  'stillbirth',
  'stillborn',
  'miscarriage',
  'miscarried',
]);
const grownSiblings = new Set(['pregnant', 'expecting', 'refuge', 'kids']);

/** "Sister (22)", "brother aged 30", "sister is in a violent relationship". */
function isGrown(person: Person, tokens: readonly Token[]): boolean {
  const opener = tokens[person.to]?.word ?? '';
  const age = tokens[person.to + 1];
  const isOld = (opener === '(' || opener === ',' || opener === 'aged') && age?.kind === 'number' && Number(age.word) >= youngestAdult;
  // "Baby's father was abusive, relationship over": only what is owned says how old the owner is.
  const reach = person.isPossessive ? 1 : farthestSpouse;
  return (
    isOld ||
    tokens
      .slice(person.to, person.to + reach)
      .some(({ word }) => spouses.has(word) || (person.kind === 'sibling' && grownSiblings.has(word)))
  );
}
