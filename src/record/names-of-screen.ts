/** "Strategy Discussion - 619902" is called so without its number too. */
export function namesOfScreen(name: string): string[] {
  const parts = name
    .split(/\s+[-–—|·:]\s+|\s*\|\s*|(?<=create|new|edit|add):\s+/i)
    .map((part) => part.replace(/[\s#(]*[A-Z]{0,4}[-/]?\d[\w/-]*\)?$/, '').trim());
  return [...new Set([name, ...parts.filter((part) => part.length > 3)])];
}
