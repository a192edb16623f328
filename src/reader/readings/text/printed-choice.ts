/** The answers marked in a line of choices drawn with boxes: "☒ Yes ☐ No" gives "Yes"; null for any other text. */
export function printedChoice(text: string): string | null {
  if (!/[☐□◻☒☑🗹▣]/u.test(text)) return null;
  const parts = text.split(/(?=[☐□◻☒☑🗹▣])/u);
  if (parts.length < 2) return null;
  return parts
    .filter((part) => /^[☒☑🗹▣]/u.test(part))
    .map((part) =>
      part
        .slice(1)
        .replace(/^\ufe0f/, '')
        .trim(),
    )
    .join('; ');
}
