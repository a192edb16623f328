/** Whether two labels or headings are the same but for case, spaces and punctuation: more than that no release of a record system changes without a word. */
export function sameLabel(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
