// The plain values of a JSON object by their dotted paths, as columns of a table would be.
import { type Fields, isFields } from './json-values.ts';

export type Leaf = string | number | boolean;
export type Leaves = ReadonlyMap<string, Leaf>;

const MAX_PATHS = 400;
const MAX_DEPTH = 6;
/** Deeper values may hold a role, but are no attributes: exports of platforms hold hundreds. */
const MAX_ATTRIBUTE_DEPTH = 4;
/** What is said here is the text again, in full, or of another post: see tweet-text.ts. */
const REPEATED = new Set(['extended_tweet', 'note_tweet', 'retweeted_status', 'retweeted_status_result']);

/** Lists of plain values are joined; lists of objects are left out: they may be mentions of their own. */
export function flatten(fields: Fields): Leaves {
  const leaves = new Map<string, Leaf>();
  collect(fields, '', 1, leaves);
  return leaves;
}

export function isAttribute(path: string): boolean {
  return path.split('.').length <= MAX_ATTRIBUTE_DEPTH;
}

/** The value at `user.name` or `edges.0.node`; of `tags[].name` the names of all, joined. */
export function valueAt(fields: Fields, path: string): Leaf | undefined {
  const found = reach(fields, path.split('.'));
  if (!Array.isArray(found)) return isLeaf(found) ? found : undefined;
  const plain = found.filter((one) => typeof one === 'string' || typeof one === 'number');
  return plain.length > 0 ? plain.join(', ') : undefined;
}

export function reach(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (step.endsWith('[]')) {
    const list = reach(value, [step.slice(0, -2)]);
    return Array.isArray(list) ? list.slice(0, 1000).map((one) => reach(one, rest)) : undefined;
  }
  if (Array.isArray(value)) return /^\d{1,3}$/.test(step) ? reach(value[Number(step)], rest) : undefined;
  return isFields(value) && Object.hasOwn(value, step) ? reach(value[step], rest) : undefined;
}

function collect(fields: Fields, prefix: string, depth: number, leaves: Map<string, Leaf>): void {
  for (const [key, value] of Object.entries(fields)) {
    if (leaves.size >= MAX_PATHS) return;
    const path = prefix + key;
    if (isLeaf(value)) leaves.set(path, value);
    else if (Array.isArray(value)) setList(path, key, value, leaves);
    else if (isFields(value) && depth < MAX_DEPTH && !REPEATED.has(key)) collect(value, `${path}.`, depth + 1, leaves);
  }
}

/** Telegram writes a text as pieces: `["see ", {"type": "link", "text": "…"}]`. */
function setList(path: string, key: string, value: readonly unknown[], leaves: Map<string, Leaf>): void {
  if (value.length === 0) return;
  if (value.every((one) => typeof one === 'string' || typeof one === 'number')) leaves.set(path, value.join(', '));
  else if (/text|content|body/i.test(key)) {
    const pieces = value.map((one) => (isFields(one) ? one.text : one));
    if (pieces.every((piece) => typeof piece === 'string')) leaves.set(path, pieces.join(''));
  }
}

function isLeaf(value: unknown): value is Leaf {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
