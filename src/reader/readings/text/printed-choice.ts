/** Boxes in print, drawn as signs or in brackets: "☒", "[X]", "[ ]". */
const box = '[☐□◻☒☑🗹▣]\\ufe0f?|\\[\\s*[xX✓✔]?\\s*\\]';
const anyBox = new RegExp(box, 'gu');
const beforeBox = new RegExp(`(?=${box})`, 'u');
const firstBox = new RegExp(`^(${box})`, 'u');

/** The answers marked in a line of choices drawn with boxes: "☒ Yes ☐ No" gives "Yes"; null for any other text. */
export function printedChoice(text: string): string | null {
  const count = text.match(anyBox)?.length ?? 0;
  // Brackets alone can be part of a sentence.
  if (count === 0 || (!/[☐□◻☒☑🗹▣]/u.test(text) && (count < 2 || !firstBox.test(text)))) return null;
  const parts = text.split(beforeBox);
  if (parts.length < 2) return null;
  return parts
    .filter((part) => /[☒☑🗹▣xX✓✔]/u.test(firstBox.exec(part)?.[0] ?? ''))
    .map((part) => part.replace(firstBox, '').trim())
    .join('; ');
}
