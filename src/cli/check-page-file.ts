import { readFileSync, statSync } from 'node:fs';
import { BrokenFileError } from './read-yaml.ts';

const allowed = 'an HTML file is expected';

/** Throws BrokenFileError with one line naming the file, what was found and what is allowed, unless `path` is an HTML file. */
export function checkPageFile(path: string): void {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) throw new BrokenFileError(`${path}: no such file; ${allowed}`);
  if (!entry.isFile()) throw new BrokenFileError(`${path}: found a folder; ${allowed}`);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new BrokenFileError(`${path}: cannot be read; ${allowed}`);
  }
  const found = whatItIs(bytes);
  if (found) throw new BrokenFileError(`${path}: found ${found}; ${allowed}`);
}

/** What a file is when it is no HTML, in words; null for HTML. */
function whatItIs(bytes: Buffer): string | null {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = bytes
    .subarray(0, 65_536)
    .toString(isWide ? 'utf16le' : 'utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start === '') return 'an empty file';
  if (start.startsWith('%PDF')) return 'a PDF';
  if (!isWide && start.includes('\0')) return 'a binary file';
  if (/^<\?xml/.test(start) && !/<html[\s>]/i.test(start)) return 'XML';
  if (/^[[{]/.test(start)) return 'JSON';
  return /<(!doctype html|html|head|body|title|meta|div|p|table|form|main|section|article|h[1-6]|dl|ul|span|a|input|fieldset|frameset)\b/i.test(
    start,
  )
    ? null
    : 'text without any HTML element';
}
