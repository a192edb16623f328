/** What a character is, as bits. */
export const letterBit = 1;
export const digitBit = 2;
export const spaceBit = 4;
/** Quotation marks and characters without a shape: left out of a text. */
export const quoteBit = 8;
export const apostropheBit = 16;
/** Stands inside a number: "12/3", "0.41", "2015–17". */
export const joinerBit = 32;

const quotes = '"“”*‘’\'`_\u200b\u202a\u202c\u202e';
const joiners = '/.:-–';
const tableSize = 0x2100;
const table = makeTable();

/** Returns the bits of a character code; none for what is past the end of a text. */
export function kindOf(code: number): number {
  return code < tableSize ? (table[code] as number) : code >= tableSize && /\s/.test(String.fromCharCode(code)) ? spaceBit : 0;
}

function makeTable(): Uint8Array {
  const bits = new Uint8Array(tableSize);
  for (let code = 0; code < tableSize; code += 1) {
    const character = String.fromCharCode(code);
    bits[code] =
      (/[A-Za-zÀ-ÿ]/.test(character) ? letterBit : 0) |
      (/\d/.test(character) ? digitBit : 0) |
      (/\s/.test(character) ? spaceBit : 0) |
      (quotes.includes(character) ? quoteBit : 0) |
      (character === "'" || character === '’' ? apostropheBit : 0) |
      (joiners.includes(character) ? joinerBit : 0);
  }
  return bits;
}
