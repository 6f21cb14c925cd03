// Reads the engine's sources for what it says in English: every text written out in them, and what it is said to.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAst } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const SOURCES = ['src/core/**/*.ts', 'src/shell/**/*.ts', 'src/contract/**/*.ts', 'src/chromium/**/*.ts'];
/** Stands for what differs in a template. */
export const HOLE = '\u0001';
const MOST_WAYS = 8;

export interface Said {
  readonly file: string;
  /** The call it is given to, the property or the name it gets: `EarshotError`, `.reason`, `=message`. */
  readonly role: string;
  /** With a `HOLE` for each value; a choice of two texts within counts as two sentences. */
  readonly text: string;
}

interface Node {
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: the parts of a syntax tree differ by its type.
  readonly [part: string]: any;
}

export function readSaid(): readonly Said[] {
  return SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .flatMap((file) => {
      const found: Said[] = [];
      walk(parseAst(readFileSync(join(root, file), 'utf8'), { lang: 'ts' }).body as never, '', (role, text) =>
        found.push({ file: file.replace(/^src\//, ''), role, text }),
      );
      return found;
    });
}

function walk(node: Node | readonly Node[] | null, role: string, tell: (role: string, text: string) => void): void {
  if (Array.isArray(node)) {
    for (const each of node) walk(each, role, tell);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  const one = node as Node;
  if (one.type === 'ImportDeclaration' || one.type === 'TSTypeAnnotation' || one.type === 'TSTypeAliasDeclaration')
    return;
  if (one.type === 'TSInterfaceDeclaration') return;
  const ways = waysOf(one);
  if (ways) {
    for (const text of ways) tell(role, text);
    return;
  }
  const name = roleOf(one) ?? role;
  for (const [part, value] of Object.entries(one))
    if (typeof value === 'object') walk(value, part === 'callee' ? '' : name, tell);
}

function roleOf(node: Node): string | null {
  if (node.type === 'NewExpression' || node.type === 'CallExpression')
    return node.callee.name ?? node.callee.property?.name ?? null;
  if (node.type === 'Property') return `.${node.key.name ?? node.key.value}`;
  return node.type === 'VariableDeclarator' ? `=${node.id.name}` : null;
}

/** The texts an expression can be; null where it is none that is written out. */
function waysOf(node: Node): readonly string[] | null {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : null;
    case 'ConditionalExpression': {
      const ways = [waysOf(node.consequent), waysOf(node.alternate)];
      return ways.every((each) => each === null) ? null : ways.flatMap((each) => each ?? [HOLE]);
    }
    case 'BinaryExpression': {
      const [left, right] = node.operator === '+' ? [waysOf(node.left), waysOf(node.right)] : [null, null];
      return left === null && right === null ? null : join2(left ?? [HOLE], right ?? [HOLE]);
    }
    case 'TemplateLiteral':
      return node.quasis.reduce(
        (said: readonly string[], quasi: Node, place: number) => {
          const value = node.expressions[place];
          const texts = join2(said, [quasi.value.cooked]);
          return value === undefined ? texts : join2(texts, waysOf(value) ?? [HOLE]);
        },
        [''],
      );
    default:
      return null;
  }
}

/** Every beginning with every end; where that would be too many, what differs is a hole. */
function join2(beginnings: readonly string[], ends: readonly string[]): readonly string[] {
  if (beginnings.length * ends.length > MOST_WAYS) return beginnings.map((text) => text + HOLE);
  return beginnings.flatMap((text) => ends.map((end) => text + end));
}
