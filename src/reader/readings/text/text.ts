import type { ReadingState } from '../../../core/schemas/reading.ts';

/** Longest label, value and note that are taken from a page (research E3). */
export const mostInLabel = 200;
export const mostInValue = 2_000;
export const mostInProse = 200_000;

// Characters that change the order of letters or cannot be seen: a page could use them to show one thing and mean another.
const unseen = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

const unclean = /^ | $|\s\s|[^\S ]| [,;] |[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** Text as a person sees it: one space for any white space, nothing invisible. */
export function clean(text: string): string {
  // Most texts of a page are clean.
  if (!unclean.test(text)) return text;
  return text
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;])(?= )/g, '$1')
    .trim();
}

/** Text of a note: line breaks kept. */
export function cleanLines(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A label without colon, asterisk, question number or "(required)". */
export function cleanLabel(text: string): string {
  return clean(text)
    .slice(0, 2 * mostInLabel)
    .replace(/[([]\*?\s*(required|optional|mandatory|[dmy/ -]{6,})( field)?\*?[)\]]/gi, '')
    .replace(
      /\s*\((max(imum)?\.?( of)?:?|up to|limit(ed to)?:?)?\s*[\d,]+ (characters|chars|letters|words)( max(imum)?| only| left| remaining)?\)/i,
      '',
    )
    .replace(/^[^\p{L}\p{N}\p{P}\p{Sc}]+(?=\p{L})|^[*•]\s*/u, '')
    .replace(/^(\d{1,2}\.)(?=\p{Lu})/u, '$1 ')
    .replace(/(\*\s*(required( field)?|mandatory|must provide value)\.?|\s[-–—]\s(optional|required|mandatory))$/i, '')
    .replace(/\s[ⓘℹ🛈▲▼△▽▴▾▵▿↑↓⇅⇵↕]\ufe0f?$/u, '')
    .replace(/[\s:*]+$/g, '')
    .slice(0, mostInLabel);
}

/** Words set in a row with wide space between them: ways to places, the parts of a status line. */
export const isSpread = (text: string): boolean => text.trim().split(/\s*\u00a0\s+|\s+\u00a0\s*/).length > 2;

export const endsInColon = (text: string): boolean => /:\s*\*?$/.test(text);

const blank =
  /^([-–—?]?|[.…]|\.{3}|(not|none|nothing|no) (recorded|provided|entered|specified|set|stated|answered|asked|selected|chosen|data|information|value)|not found|no (\w+ )?available|no (details?|information|data|notes?|comments?|entry) (entered|recorded|provided|given|added)|(\w+ ){1,4}not (recorded|entered|provided)|(\w+ ){2,4}not set|un(specified|assigned|answered)|n\/?k|blank|empty|tbc|null|([dmy]+|day|month|year)([-/ ]([dmy]+|day|month|year)){2})$/;
const declared = /^(none( known)?|(unknown or )?n\/?a|not applicable|nil|no (known )?children|no depend[ae]nts)$/;
const search =
  /^(search for\b[^.]{0,30}|search (values?|entries|items|options|users|people|records)|(start typing|type) to search\b[^.]{0,30}|start typing\b[^.]{0,30})(\.{2,3}|…)?$/i;
const invitation = /^[-–—\s]*(please )?(select|choose|pick)\b[^.]{0,30}?(\.{2,3}|…)?[-–—\s]*$/i;

/** "Please select", "-- Choose one --": the page's own words for no answer yet. */
export const isInvitation = (value: string): boolean =>
  invitation.test(value) || search.test(value) || /^[-–—]{2,}\s*\w[^-–—]*[-–—]{2,}$/.test(value);

/** What a shown value says of itself. */
export function stateOf(value: string): ReadingState {
  if (value.length < 60) {
    const plain = value
      .toLowerCase()
      .replace(/^[-–—\s(]+|[-–—\s.)]+$/g, '')
      .trim();
    if (blank.test(plain) || isInvitation(value)) return 'blank';
    if (declared.test(plain)) return 'declared-none';
  }
  return /^[*•●x✱]{3,}$/i.test(value) ? 'masked' : 'filled';
}

/** The label and the value of a text that is both. */
export function splitColon(text: string): [label: string, value: string] | null {
  const [, label, value = ''] = /^(\p{L}[^:.!?;]{0,58}\??)\s*:(?:\s+(\S.*))?$/su.exec(text) ?? [];
  return !label || label.split(/\s+/).length > 7 ? null : [label, value];
}
