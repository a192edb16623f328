import { titleOfNotes } from '../titles/read-notes.ts';

const ofDay =
  /^((entry|note|contact|event|visit|recorded|entered|created|written) )?(date|day|when|date ?(\/|and|&)? ?time|time|on|recorded|entered|created)( of (entry|note|contact|event|visit))?( ?\/ ?time)?$/i;
const ofAuthor =
  /^(((entered|recorded|written|made|completed|created|added|signed|seen|noted) )?by( \(?(whom|who|name|staff|worker)\)?)?|((entry|note) )?author|initials|signed|signature|originator|user|((member of|name of) )?(staff|worker|nurse|clinician|practitioner|professional)( (name|member|initials))?)$/i;
const ofText =
  /^(((case|progress|clinical|ward|nursing|daily|contact|file|free|running|diary|chronology) )?(entry|entries|notes?|text|narrative|comments?|recording|observations?)( (text|details?))?|details?( of (entry|contact|visit|note|event))?|what (happened|was (said|done|recorded)))$/i;

/** Whether what stands under a name is the text of notes: another column says when, and one by whom or a title over the table what it is. */
export const isNotesColumn = (name: string, names: readonly string[], titles: readonly string[]): boolean =>
  ofText.test(name) &&
  names.some((each) => ofDay.test(each)) &&
  (names.some((each) => ofAuthor.test(each)) || titles.slice(-1).some(isOfNotes));

const isOfNotes = (title: string): boolean => title.length <= 60 && titleOfNotes.test(title);

/** Whether words are told rather than a code or a kind: a sentence, or as many words as one. */
export function isTold(text: string): boolean {
  const count = text.split(/\s+/).length;
  return count > 8 || (count > 3 && /[.!?](\s|$)/.test(text));
}
