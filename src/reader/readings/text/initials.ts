/** Whether a text is the first letters of a name, drawn in place of a picture. */
export function isInitials(short: string, long: string): boolean {
  const letters = [...long.matchAll(/(?<![\p{L}'’-])\p{Lu}/gu)].join('');
  return /^\p{Lu}{1,3}$/u.test(short) && letters.startsWith(short.charAt(0)) && [...short].every((letter) => letters.includes(letter));
}
