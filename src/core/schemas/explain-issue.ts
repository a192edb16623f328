import type * as z from 'zod/mini';
import { keysAllowed } from './keys-allowed.ts';

/** Says what is wrong with a piece of our own data: where, what was found, what is allowed. */

interface Issue {
  code?: string;
  path: PropertyKey[];
  message?: string;
  [more: string]: unknown;
}

export interface Explained {
  path: (string | number)[];
  /** One line, without file and line. */
  says: string;
}

/** The most telling of a schema's complaints about `input`. With the schema, it says of an unknown key which there are. */
export function explainIssues(issues: readonly unknown[], input: unknown, schema?: z.core.$ZodType): Explained {
  const all = issues as Issue[];
  const issue = all.find((each) => each.code === 'unrecognized_keys') ?? all[0];
  if (!issue) return { path: [], says: 'is not as it should be' };
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const found = at(input, path);
  if (issue.code === 'invalid_union') return explainUnion(issue, path, found);
  const keys = issue.code === 'unrecognized_keys' && schema ? keysAllowed(schema, path) : null;
  if (keys) return { path, says: `${where(path)}found the ${sayKeys(issue)}, allowed: ${keys.join(', ')}` };
  return { path, says: `${where(path)}found ${show(found)}, ${allowed(issue, found)}` };
}

/** Of a choice between shapes, the branch that got furthest is the one that was meant. */
function explainUnion(issue: Issue, path: (string | number)[], found: unknown): Explained {
  const branches = ((issue.errors ?? []) as Issue[][]).map((errors) => ({ errors, score: score(errors, found) }));
  branches.sort((a, b) => b.score - a.score);
  const best = branches[0];
  if (!best || best.score < 0 || best.errors.length === 0) return { path, says: `${where(path)}found ${show(found)}, ${shapes(found)}` };
  const inner = explainIssues(best.errors, found);
  const full = [...path, ...inner.path];
  return { path: full, says: inner.path.length > 0 ? `${where(path)}${inner.says}` : `${where(path)}${inner.says}` };
}

function score(errors: Issue[], found: unknown): number {
  const own = errors.filter((each) => each.path.length === 0);
  const extra = own.some((each) => each.code === 'unrecognized_keys');
  const wrongType = own.some((each) => each.code === 'invalid_type' || each.code === 'invalid_value' || each.code === 'invalid_format');
  const lacking = errors.filter((each) => each.path.length === 1 && at(found, [String(each.path[0])]) === undefined).length;
  return 10 - errors.length - (extra ? 6 : 0) - (wrongType ? 20 : 0) - lacking * 20;
}

function shapes(found: unknown): string {
  if (typeof found !== 'object' || found === null) return 'which is none of the forms allowed here (docs/writing-rules.md)';
  return `whose keys together are no condition or limit (docs/writing-rules.md, "Facts and conditions" and "Limits")`;
}

function allowed(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown ${(issue.keys as string[]).map((key) => `"${key}"`).join(', ')}`;
    case 'invalid_value':
      return `allowed: ${(issue.values as unknown[]).join(', ')}`;
    case 'invalid_type':
      return found === undefined ? `needed: ${issue.expected}` : `allowed: ${issue.expected}`;
    case 'too_small':
      return `allowed: at least ${issue.minimum}`;
    case 'too_big':
      return `allowed: at most ${issue.maximum}${typeof found === 'number' ? '' : ' characters or items'}`;
    default:
      return `allowed: ${issue.message && issue.message !== 'Invalid input' ? issue.message : (issue.pattern ?? issue.format ?? 'see docs/writing-rules.md')}`;
  }
}

function sayKeys({ keys }: Issue): string {
  const names = (keys as string[]).map((key) => `"${key}"`);
  return `key${names.length > 1 ? 's' : ''} ${names.join(', ')}`;
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  let here = value;
  for (const part of path) here = typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[part] : undefined;
  return here;
}

function where(path: readonly (string | number)[]): string {
  return path.length > 0 ? `${path.join('.')}: ` : '';
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
