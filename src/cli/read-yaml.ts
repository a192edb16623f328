import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import * as z from 'zod/mini';
import { explainIssues } from '../core/schemas/explain-issue.ts';

export interface SourceFile {
  /** As it is named to a person: `rules/camden/referral/....yaml`. */
  path: string;
  text: string;
}

/** A rule, pack or vocabulary file that cannot be used. The message is one line: file, line, what was found, what is allowed. */
export class BrokenFileError extends Error {
  override name = 'BrokenFileError';
}

export interface ReadFile<T> {
  path: string;
  value: T;
  /** Throws the error for a complaint about the value at `path`. */
  refuse: (path: readonly (string | number)[], says: string) => never;
}

/** Parses one YAML file and checks it against a schema. Throws BrokenFileError. */
export function readYaml<S extends z.core.$ZodType>(file: SourceFile, schema: S): ReadFile<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const fault = document.errors[0];
  if (fault) throw new BrokenFileError(`${file.path}:${lines.linePos(fault.pos[0]).line}: ${fault.message.split('\n')[0]}`);
  const refuse = (path: readonly (string | number)[], says: string): never => {
    let node: unknown;
    for (let length = path.length; length >= 0 && !node; length--) node = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    throw new BrokenFileError(`${file.path}:${range ? lines.linePos(range[0]).line : 1}: ${says}`);
  };
  const lost = file.text.includes('*') ? unresolvedAlias(document) : null;
  if (lost)
    throw new BrokenFileError(
      `${file.path}:${lines.linePos(lost.at).line}: found the alias "*${lost.name}", allowed: one whose anchor "&${lost.name}" comes before it`,
    );
  const input: unknown = document.toJS();
  const result = z.safeParse(schema, input);
  if (result.success) return { path: file.path, value: result.data, refuse };
  const { path, says } = explainIssues(result.error.issues, input);
  return refuse(path, says);
}

/** The first alias without an anchor before it, with its place in the text. */
function unresolvedAlias(document: Document): { name: string; at: number } | null {
  let lost: { name: string; at: number } | null = null;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      lost = { name: alias.source, at: alias.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return lost;
}
