import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { type OwnerKind, sectionKey } from '../lexicon/compile-owners.ts';
import { looksLikeName, parseName } from '../values/parse-name.ts';
import { mayBeName } from './judge-heading.ts';
import { labelOwner } from './label-owner.ts';
import { nameAbove, titledPerson } from './name-in-title.ts';

/** What the headings above a reading say about whose it is, innermost heading first. */
export interface SectionOwner {
  kind: OwnerKind;
  role: string | null;
  ordinal: number | null;
  /** A person's name in the heading ("Kai Doyle (3)"). */
  heading: string | null;
  /** The heading that decided. */
  title: string;
  /** Professional or organisation: the fact that its name fills. */
  named?: { child: string | null; adult: string | null };
}

export function sectionOwner(path: string[], lexicon: Lexicon): SectionOwner | null {
  for (let i = path.length - 1; i >= 0; i--) {
    const owner = titleOwner(withoutVerb(path[i] ?? ''), path.slice(0, i), lexicon);
    if (owner) return owner;
  }
  return null;
}

/** "Quick create: Child", "Edit person" and "Main carer today" are forms of a child, a person, a carer. */
function withoutVerb(title: string): string {
  return title
    .replace(/^(?:quick )?(?:create|add|new|edit|update|amend|view|register|record)\b\s*(?:new\b)?\s*[:–—-]?\s*(?=\S)/i, '')
    .replace(/(\S)\s+(?:today|now|currently|at present|at (?:this|the) (?:visit|time))$/i, '$1');
}

/** Whether what stands under these headings is of another record: a possible duplicate, what a search has found or asks for. */
export function isOfOtherRecord(path: readonly string[], lexicon: Lexicon): boolean {
  const title = path.at(-1);
  if (title === undefined) return false;
  if (path.some((each) => feed.test(each.trim()))) return true;
  const bare = title.replace(/\s*[:(].*$/, '');
  return lexicon.owners.otherRecords.has(sectionKey(bare, lexicon.table)) || /^(?:search|look ?up|find)\b.{3,}/i.test(title.trim());
}

/** Above what somebody changed and what it was before. */
const feed =
  /^(?:activit(?:y|ies)(?: (?:feed|stream|log|history))?|(?:change|field|audit|edit|version|revision|record|update) (?:history|log|trail)|audit|changes|what changed)(?:\s*[:(].*)?$|\b(?:updated|changed|edited|modified) (?:\d+ fields?|.{2,60}) (?:on .{2,60} )?(?:about |over |almost )?(?:\d+|an?|one|two|few) (?:\w+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago\b/i;

/** "What is your child's name?" over a page or a group of fields asks them of the child. */
export function questionOwner(title: string, lexicon: Lexicon): SectionOwner | null {
  const asked = question.exec(title.trim())?.[1];
  const owner = asked === undefined ? null : labelOwner(asked, lexicon);
  if (owner?.kind !== 'child' && owner?.kind !== 'adult') return null;
  return { kind: owner.kind, role: owner.role, ordinal: owner.ordinal, heading: null, title };
}

const question = /^(?:what|who|when|where)(?: is|['’]s| are| was| were| does| do| did) (?:your |the |this |their )?(.{3,60}?)\s*\?$/i;

function titleOwner(title: string, above: string[], lexicon: Lexicon): SectionOwner | null {
  const key = sectionKey(title, lexicon.table);
  const professional = lexicon.owners.professionals.find((entry) => entry.keys.has(key));
  const none = { role: null, ordinal: null, heading: null, title };
  if (professional) return { ...none, kind: 'professional', named: { child: professional.child, adult: professional.adult } };
  // "Contacts" lists people, "Contact details" holds the telephone of the person whose record it is.
  if (/^(?:contact|address) (?:and \S+ )?(?:details|information|info)$/i.test(title.trim())) return { ...none, kind: 'subject' };
  // The customer of a ticket is whoever asked: often a teacher or a parent.
  if (/^(?:customer|requester|requestor) (?:details|information|info)$/i.test(title.trim())) return { ...none, kind: 'person' };
  // "Person" holds one, "People" lists several.
  if (/^(?:people|persons)$/i.test(title.trim())) return { ...none, kind: 'person' };
  if (
    /^(?:(?:the )?other|second|another|additional|further|linked|related) (?:person|adult|individual|party|relative)s?\b/i.test(
      title.trim(),
    )
  )
    return { ...none, kind: 'person' };
  const called = labelOwner(title, lexicon);
  // "Sibling court orders" are those of somebody else than the child.
  if (
    called?.kind === 'child' &&
    called.ordinal === null &&
    called.rest !== '' &&
    /^(?:half[- ]|step[- ])?(?:siblings?|brother|sister)/.test(called.role ?? '')
  )
    return { ...none, kind: 'child', role: called.role };
  const titled = titledPerson(title, lexicon);
  if (titled) return { ...none, ...titled };
  if (called?.kind === 'adult' && called.rest === '' && called.ordinal === null)
    return { ...none, kind: 'adult', role: called.role, heading: withRole(nameAbove([...above, title], lexicon), title) };
  const known = lexicon.owners.sections.get(key);
  if (known) return { ...none, ...known };
  if (endsInProfession(title, lexicon) || makesReferral.test(title) || ofOrganisation.test(title.trim()))
    return { ...none, kind: 'professional' };
  const owner = labelOwner(title.replace(/\(\s*\d+\s*\)\s*$/, ''), lexicon);
  if (owner && isBareOwner(owner.rest)) return { ...none, kind: owner.kind, role: owner.role, ordinal: owner.ordinal };
  if (owner && owner.ordinal !== null && owner.kind !== 'subject') {
    const name = parseName(title.replace(/^.*?\d+\s*[:.\-–—]?\s*/, ''));
    return {
      ...none,
      kind: owner.kind,
      role: owner.role,
      ordinal: owner.ordinal,
      heading: name && looksLikeName(name.name) ? title.replace(/^.*?\d+\s*[:.\-–—]?\s*/, '') : null,
    };
  }
  // Among the family "Amy Hill" is a person, though it may be a place elsewhere.
  if (mayBeName(title, lexicon)) {
    const outer = above.length > 0 ? sectionOwner(above, lexicon) : null;
    if (outer && (outer.kind === 'child' || outer.kind === 'person' || outer.kind === 'adult'))
      return { ...outer, ordinal: null, heading: outer.role === null ? title : withRole(title, outer.title), title };
  }
  return null;
}

/** The name as a heading would give it with how the person is related. */
function withRole(name: string | null, role: string): string | null {
  return name === null || /[()]/.test(name) ? name : `${name} (${role})`;
}

/** "Adult making the referral", "Who is referring?" */
const makesReferral =
  /\b(?:making|made|submitting|completing|raising|sending) (?:this |the |a )?(?:referral|request|report|enquiry|form|contact|notification)\b|^(?:about the |details of the )?(?:referring|person referring|who is referring|who referred|reported by|reporter|notifier)\b/i;

/** "Adoption agency or local authority details" */
const ofOrganisation =
  /^(?!.*\b(?:child|parent|family|person|patient|client|pupil|carer|mother|father)\b)(?:\S+ ){0,5}(?:agency|authority|organi[sz]ation|council|charity) (?:contact )?(?:details?|information)$/i;

/** "Probation practitioner details" and "Back-up contact officer for the referral" tell of somebody who works with the family. */
function endsInProfession(title: string, lexicon: Lexicon): boolean {
  const bare = title.replace(/\s+(?:for|of|in|from|at)\s.*$/i, '').replace(/\s*[([].*$/, '');
  const own = bare.replace(/\s+(?:(?:contact )?(?:details?|information|info)|name|section)\s*$/i, '').trim();
  return own.split(/\s+/).length < 6 && lexicon.owners.endsInProfession.test(own);
}

function isBareOwner(rest: string): boolean {
  return rest === '' || /^(?:detail|information|record|name|of|the|s|'|personal|contact detail|contact information| )+$/.test(rest);
}
