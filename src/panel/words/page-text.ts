/** Control and format characters (bidi controls, zero-width, soft hyphen, tags), and letters that draw nothing: they reorder, hide or fake text. */
const invisible = /\p{Cc}|\p{Cf}|\p{Variation_Selector}|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164|\uFFA0/gu;
/** More than two marks on one letter can cover the lines above and below. */
const stackedMarks = /(\p{M}{2})\p{M}+/gu;

/** Text taken from a page as it may be shown: what is seen and nothing hidden, white space collapsed. */
export function pageText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(invisible, '').replace(stackedMarks, '$1').replace(/ +/g, ' ').trim();
}

/** The start of a text up to about `most` characters, cut between words, and whether anything was left off. */
export function shorten(text: string, most: number): { text: string; isCut: boolean } {
  const letters = [...text];
  if (letters.length <= most) return { text, isCut: false };
  const start = letters.slice(0, most).join('');
  const space = start.lastIndexOf(' ');
  return { text: `${(space > most * 0.6 ? start.slice(0, space) : start).trimEnd()}…`, isCut: true };
}

/** A person's or event's name for a heading or a sentence. */
export function pageName(name: string): string {
  return shorten(pageText(name), 60).text;
}

/** The same at the start of a line: what the record calls people whose names it does not have ("the adult", "child 2") begins with a capital there. */
export function startName(name: string): string {
  return /^(?:the adult|(?:child|adult) \d+|unborn baby)$/.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
