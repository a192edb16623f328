/** Whether a text is the first letters of a name, drawn in place of a picture. */
export function isInitials(short: string, long: string): boolean {
  if (!/^\p{Lu}{1,3}$/u.test(short)) return false;
  const letters = [...long.matchAll(/(?<![\p{L}'’-])\p{Lu}/gu)].join('');
  return letters.startsWith(short.charAt(0)) && [...short].every((letter) => letters.includes(letter));
}
