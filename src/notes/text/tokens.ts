/** A word, number or mark of a note. `start` and `end` are JavaScript string indices into the text. */
export interface Token {
  /** Lower case, apostrophes dropped: "doesn't" is `doesnt`, "mum's" is `mum` and `'s`. */
  word: string;
  /** Number of the word in the tables' vocabulary; 0 where no table has it, and until the passage is taken apart. */
  id: number;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark' | 'break';
  isCapital: boolean;
}

// Each alternative takes a character class it alone can start, so that the scan never looks back.
const pieces = /[A-Za-zÀ-ÿ]+(?:['’][A-Za-z]+)?\d{0,4}|\d+(?:[/.:\-–]\d+)*(?:st|nd|rd|th|s)?|\n|[☑☒☐✓✔]|\S/g;
/** "18/40" is weeks of a pregnancy; terms write it `weeks40`. */
const gestation = /^\d{1,2}\/40$/;
const quotes = new Set(['"', '“', '”', '*', '‘', '’', "'", '`', '_', '\u200b', '\u202a', '\u202c', '\u202e']);
const glued: Record<string, string> = {
  dosent: 'doesnt',
  dosnt: 'doesnt',
  doesent: 'doesnt',
  didint: 'didnt',
  havnt: 'havent',
  wasent: 'wasnt',
  hes: 'he',
  shes: 'she',
  theyre: 'they',
  cant: 'cannot',
  theres: 'there',
};

/** Returns the tokens of a text in order, line ends as `break` unless the line merely wraps. Linear in the length. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  pieces.lastIndex = 0;
  for (let found = pieces.exec(text); found; found = pieces.exec(text)) {
    const raw = found[0];
    const start = found.index;
    if (raw === '\n') {
      if (!isWrap(text, start)) tokens.push({ word: '\n', id: 0, start, end: start + 1, kind: 'break', isCapital: false });
    } else if (isLetter(raw.charCodeAt(0))) {
      pushWord(tokens, raw, start);
    } else if (isDigit(raw.charCodeAt(0))) {
      tokens.push({
        word: gestation.test(raw) ? 'weeks40' : raw.toLowerCase(),
        id: 0,
        start,
        end: start + raw.length,
        kind: 'number',
        isCapital: false,
      });
    } else if (!quotes.has(raw) && !isJoiningHyphen(text, start, raw)) {
      const word = raw === '–' || raw === '—' || raw === '•' ? '-' : raw;
      tokens.push({ word, id: 0, start, end: start + 1, kind: 'mark', isCapital: false });
    }
  }
  return tokens;
}

function pushWord(tokens: Token[], raw: string, start: number): void {
  const end = start + raw.length;
  const first = raw.charCodeAt(0);
  const isCapital = first < 91;
  const at = raw.search(/['’]/);
  if (at < 0) {
    const lower = raw.toLowerCase();
    tokens.push({ word: Object.hasOwn(glued, lower) ? (glued[lower] ?? lower) : lower, id: 0, start, end, kind: 'word', isCapital });
    return;
  }
  const base = raw.slice(0, at).toLowerCase();
  const tail = raw.slice(at + 1).toLowerCase();
  if (tail === 's') {
    tokens.push({ word: base, id: 0, start, end: start + at, kind: 'word', isCapital });
    tokens.push({ word: "'s", id: 0, start: start + at, end, kind: 'word', isCapital: false });
  } else if (tail === 't') {
    const joined = `${base}t`;
    tokens.push({ word: Object.hasOwn(glued, joined) ? (glued[joined] ?? joined) : joined, id: 0, start, end, kind: 'word', isCapital });
  } else tokens.push({ word: base, id: 0, start, end, kind: 'word', isCapital });
}

/** A line that goes on in lower case after one that did not end is one line that was wrapped. */
function isWrap(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return (before === 44 || isLetter(before)) && after >= 97 && after <= 122;
}

function isJoiningHyphen(text: string, at: number, raw: string): boolean {
  return raw === '-' && isWordCharacter(text.charCodeAt(at - 1)) && isWordCharacter(text.charCodeAt(at + 1));
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xff);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
