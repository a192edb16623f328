import { minifySync, parseAst } from 'vite';

/** Names that only the reader's own objects bear: no message, no page and no part of the browser knows them. */
const own =
  /^(areNamed|around|boxes|classes|children|choices|control|element|families|fields|groups|groupCount|holdsBlocks|index|heads|inside|isInPlace|isWhole|kids|known|labels|letters|named|names|parent|places|role|shadows|tag|titles|used|visit|words|work)$/;

interface Bundle {
  [file: string]: { type: string; code?: string };
}

interface Plugin {
  name: string;
  transform(code: string, id: string): string | null;
  generateBundle(options: unknown, bundle: Bundle): void;
}

/** Gives the script that runs in every frame short names for the reader's own properties: what is parsed in every frame of the record system should be small. */
export function shortNames(file: string): Plugin {
  return {
    name: 'sightline-short-names',
    // Of the wrapper around the script only the call is kept: the rest writes to the console of the host page.
    transform: (code, id) => {
      if (id.includes('unlisted-script-entrypoint'))
        return `${/^import definition .*$/m.exec(code)?.[0]}
export default definition.main();`;
      return id.includes('define-unlisted-script') ? 'export const defineUnlistedScript = (main) => ({ main });' : null;
    },
    generateBundle(_, bundle) {
      const chunk = bundle[file];
      if (!chunk?.code) return;
      chunk.code = minify(file, nameOften(minify(file, asArrows(minify(file, chunk.code)))), false);
    },
  };
}

function minify(file: string, script: string, compress = true): string {
  const { code, errors } = minifySync(file, script, { compress, mangle: true, mangleProps: { include: own } });
  if (errors.length > 0) throw new Error(`${file} could not be made small: ${errors[0]?.message}`);
  return code;
}

/** What stands in place of a piece of the script. */
interface Change {
  start: number;
  end: number;
  text: string;
}

function apply(code: string, changes: readonly Change[]): string {
  let text = code;
  // Of two at one place the later is the inner one.
  for (const change of changes.toReversed().sort((a, b) => b.start - a.start || b.end - a.end))
    text = text.slice(0, change.start) + change.text + text.slice(change.end);
  return text;
}

/** Statements of the function that the whole script is. */
function bodyOf(code: string): { start: number; body: Node[] } {
  const [statement] = parseAst(code).body;
  const call = statement?.type === 'VariableDeclaration' ? statement.declarations[0]?.init : null;
  if (call?.type !== 'CallExpression' || call.callee.type !== 'FunctionExpression' || !call.callee.body)
    throw new Error('The script of a frame is no longer one function.');
  return call.callee.body as unknown as { start: number; body: Node[] };
}

interface Node {
  [part: string]: unknown;
  type: string;
  start: number;
  end: number;
}

const isNode = (part: unknown): part is Node => typeof part === 'object' && part !== null && 'type' in part;

/** The same script with its own functions as arrows at its start, where the declarations were hoisted to: a tenth of a short function is the word for it. */
function asArrows(code: string): string {
  const { start, body } = bodyOf(code);
  const arrows: string[] = [];
  const changes: Change[] = [];
  for (const { type, start: from, end, generator, async, body: inside, id } of body) {
    const text = code.slice(from, end);
    // What means the caller or the given ones in a function means something else in an arrow.
    if (type !== 'FunctionDeclaration' || generator || async || /\b(this|arguments)\b/.test(text) || !isNode(inside) || !isNode(id))
      continue;
    const head = text.slice(text.indexOf('('), inside.start - from);
    arrows.push(`${code.slice(id.start, id.end)}=${head}=>${code.slice(inside.start, inside.end)}`);
    changes.push({ start: from, end, text: '' });
  }
  return apply(code, [...changes, { start: start + 1, end: start + 1, text: arrows.length > 0 ? `var ${arrows.join(',')};` : '' }]);
}

/** Ways to ask that come often: each gets a name of its own, called with what it is asked of. */
const asked = ['test', 'map', 'some', 'every', 'filter'];

/** The same script with a name for every word that comes often, and for the ways to ask. */
function nameOften(code: string): string {
  const { start, body } = bodyOf(code);
  const words = new Map<string, Change[]>();
  const changes: Change[] = [];
  const put = (from: number, end: number, text: string): number => changes.push({ start: from, end, text });
  /** `isFixed`: the left side of an assignment, or part of a chain that can stop before its end. */
  const walk = (node: Node, isFixed: boolean): void => {
    const { type, start: from, end, callee, object, property } = node;
    const member = type === 'CallExpression' ? callee : node;
    const name = isNode(member) && member.type === 'MemberExpression' && isNode(member.property) ? member.property : null;
    const word = name && !isFixed ? code.slice(name.start - 1, name.end) : '';
    if (type === 'TemplateLiteral' && /^`[\w-]{4,}`$/.test(code.slice(from, end)))
      words.set(code.slice(from, end), [...(words.get(code.slice(from, end)) ?? []), { start: from, end, text: '' }]);
    else if (name && type === 'MemberExpression' && word === '.length') {
      put(from, from, ' length(');
      put(name.start - 1, end, ')');
    } else if (name && type === 'CallExpression' && word[0] === '.' && asked.includes(word.slice(1)) && code[name.end + 1] !== ')') {
      put(from, from, ` ${word.slice(1)}_(`);
      put(name.start - 1, name.end + 1, ',');
    }
    for (const [key, value] of Object.entries(node)) {
      const isPart =
        (isFixed && (value === callee || value === object)) ||
        (key === 'left' && type === 'AssignmentExpression') ||
        type === 'UpdateExpression';
      for (const part of [value].flat()) if (isNode(part) && part !== property) walk(part, type === 'ChainExpression' || isPart);
      if (isNode(property) && node.computed === true && value === property) walk(property, false);
    }
  };
  for (const part of body) walk(part, false);
  const named = [...words].filter(([word, places]) => places.length * (word.length - 2) > word.length + 4);
  for (const [at, [, places]] of named.entries()) for (const place of places) changes.push({ ...place, text: ` word${at} ` });
  const ways = asked.map((way) => `${way}_=(of,given)=>of.${way}(given)`);
  const text = `var ${['length=of=>of.length', ...ways, ...named.map(([word], at) => `word${at}=${word}`)].join(',')};`;
  return apply(code, [...changes, { start: start + 1, end: start + 1, text }]);
}
