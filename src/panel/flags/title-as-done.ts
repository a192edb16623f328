/** Words after which "not" is no plain denial of one thing: taking it away would say something else. */
const notPlain = /;|,| although | and no | whether .* not | for more than |\bnot\b.*\bnot\b/;

/** The title of a flag said of something that is in place or still open: "Social worker told of the admission" for "Social worker not told of the admission". Titles that do not turn plainly stay as they are. */
export function titleAsDone(title: string): string {
  if (/^(No|Not) /.test(title) && !notPlain.test(title.slice(4))) return upper(title.replace(/^(No|Not) /, ''));
  if (/^Neither .* nor /.test(title)) return title.replace(/^Neither (.*?) nor /, 'Either $1 or ');
  if (notPlain.test(title)) return title;
  return title
    .replace(' has had no ', ' has had ')
    .replace(/ does not (\w+)/, (_, verb: string) => ` ${verb}${/(s|sh|ch|x)$/.test(verb) ? 'es' : 's'}`)
    .replace(' not ', ' ');
}

/** How long is left stands beside it, and "not done within 48 hours" is not true while they run. */
const limitOfTitle =
  / (?:with)?in (?:an?|one|two|three|four|five|six|seven|ten|\d+) (?:working |calendar )?(?:hour|day|week|month|year)s?(?: (?:of|from) [^;,]*)?$| on the next working day$/;

/** The title of a flag whose limit still runs: "Referral not yet decided" for "Referral not decided within 24 hours". Titles that do not turn plainly stay as they are. */
export function titleAsYet(title: string): string {
  const plain = title.replace(limitOfTitle, '');
  if (notPlain.test(plain)) return plain;
  if (/^No /.test(plain) || plain.includes(' has had no ')) return `${plain} yet`;
  return plain.replace(' not ', ' not yet ');
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
