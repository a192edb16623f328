/** What banners say without a colon: the words that open a fact, and what its value looks like. */
const date = '\\d{1,2}(?:st|nd|rd|th)?[-/. ](?:\\d{1,2}|[A-Z][a-z]{2,8})[-/. ,]+\\d{2,4}(?: ?\\([^)]{1,20}\\))?';
const kinds: readonly (readonly [names: string, value: string])[] = [
  ['Born|DOB|D\\.O\\.B\\.?|Date of [Bb]irth', date],
  ['EDD|Due date', date],
  ['Gender|Sex', 'Male|Female|Non-binary|Other|Unknown|Not known|M|F'],
  ['Age|Aged', '\\d{1,3}(?: ?(?:y|yrs?|years?|m|mths?|months?|w|weeks?)(?: old)?)?'],
  ['NHS(?: [Nn]o\\.?| [Nn]umber)?', '\\d{3}[ -]?\\d{3}[ -]?\\d{4}'],
  [
    '(?:CHI|MRN|CRN|UPN|PNC)(?: (?:[Nn]o\\.?|[Nn]umber))?|[A-Z][A-Za-z]{1,10} (?:[Nn]o\\.?|[Nn]umber|ID)',
    // "No" before a date or a telephone number is an answer.
    '(?=\\S*\\d)(?!\\d{1,2}[-/.]\\d{1,2}[-/.]\\d)[A-Z0-9][\\w/-]{3,15}(?! \\d)',
  ],
  ['Allocated to|Social worker|Key worker|Care co-?ordinator|GP|Ward|Team', "[A-Z][\\w.'’-]*(?: [A-Z0-9][\\w.'’-]*){0,3}"],
];

/** The kinds whose values leave no doubt. */
const sure = 6;

const patterns = kinds.map(([names, value]) => new RegExp(`^(${names})[ \\u00a0]+(${value})(?=$|[\\s,;|·•])`));
/** The name of such a kind anywhere in a line. */
const maySay = new RegExp(
  `(?:${kinds
    .slice(0, sure)
    .map(([names]) => names)
    .join('|')})[ \\u00a0]`,
);
const opener = new RegExp(`\\s+(?=(?:${kinds.map(([names]) => names).join('|')})\\s+\\S)|\\s*[|·•]\\s*`);

/** The facts that a short line tells one after another: "Born 12-Mar-1985 (41y) Gender Male NHS No. 999 004 1234". Empty where it may be a sentence. */
export function knownFacts(line: string): [name: string, value: string][] {
  if (line.length > 300 || !maySay.test(line)) return [];
  const found = line.split(opener).map((part) => patterns.map((pattern) => pattern.exec(part)));
  const isSure = found.some((hits) => hits.slice(0, sure).some(Boolean));
  if (!isSure) return [];
  return found.flatMap((hits) => hits.filter((hit) => hit !== null).slice(0, 1)).map(([, name = '', value = '']) => [name, value]);
}
