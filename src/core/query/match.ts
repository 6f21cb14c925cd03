// The part of a query that the full-text index can answer by itself, as one FTS5 expression.
import type { Node } from './tree.ts';
import { isIndexed } from './words.ts';

// FTS5's own parser has a stack of 100; what nests deeper is combined by SQL instead.
const deepest = 20;

interface Expression {
  readonly text: string;
  readonly depth: number;
}

/** The FTS5 expression that finds exactly the node's mentions, or null where the index cannot. */
export function toMatch(node: Node): string | null {
  return express(node)?.text ?? null;
}

/** Of items that all must hold: what goes into one FTS5 expression, and the rest. */
export function splitAll(items: readonly Node[]): { match: string | null; rest: readonly Node[] } {
  const wanted = items.filter((item) => express(item) !== null);
  if (wanted.length === 0) return { match: null, rest: items };
  const unwanted = items.filter((item) => item.kind === 'not' && express(item.item) !== null);
  const taken = new Set([...wanted, ...unwanted]);
  return { match: expressAll([...taken])?.text ?? null, rest: items.filter((item) => !taken.has(item)) };
}

/** Of items one of which must hold: what goes into one FTS5 expression, and the rest. */
export function splitAny(items: readonly Node[]): { match: string | null; rest: readonly Node[] } {
  const taken = new Set(items.filter((item) => express(item) !== null));
  return { match: expressAny([...taken])?.text ?? null, rest: items.filter((item) => !taken.has(item)) };
}

function express(node: Node): Expression | null {
  const found = expressNode(node);
  return found && found.depth <= deepest ? found : null;
}

function expressNode(node: Node): Expression | null {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return isIndexed(node.text) ? { text: quote(node.text, node.prefix), depth: 1 } : null;
    case 'field':
      if (node.test.on === 'about') return { text: anyTwo(node.test.words), depth: 3 };
      if (node.test.on !== 'title' || !isIndexed(node.test.text)) return null;
      return { text: `(title : ${quote(node.test.text, node.prefix)})`, depth: 1 };
    case 'not':
      // FTS5 has only “a NOT b”, never “NOT b”; twice negated is the thing itself.
      return node.item.kind === 'not' ? express(node.item.item) : null;
    case 'and':
      return expressAll(node.items);
    case 'or':
      return expressAny(node.items);
  }
}

/** Two of the words, whichever: each with any of those after it. */
function anyTwo(words: readonly string[]): string {
  const pairs = words.slice(0, -1).map((word, index) => {
    const others = words.slice(index + 1).map((other) => quote(other, false));
    return `(${quote(word, false)} AND (${others.join(' OR ')}))`;
  });
  return `(${pairs.join(' OR ')})`;
}

function expressAll(items: readonly Node[]): Expression | null {
  const wanted: Expression[] = [];
  const unwanted: Expression[] = [];
  for (const item of items) {
    const plain = express(item);
    const negated = plain === null && item.kind === 'not' ? express(item.item) : null;
    if (plain) wanted.push(plain);
    else if (negated) unwanted.push(negated);
    else return null;
  }
  const all = combine(wanted, ' AND ');
  const none = combine(unwanted, ' OR ');
  if (!all || !none) return all;
  return { text: `(${all.text} NOT ${none.text})`, depth: Math.max(all.depth, none.depth) + 1 };
}

function expressAny(items: readonly Node[]): Expression | null {
  const found = items.map(express);
  const known = found.filter((item) => item !== null);
  return known.length === found.length ? combine(known, ' OR ') : null;
}

function combine(expressions: readonly Expression[], operator: string): Expression | null {
  const [first] = expressions;
  if (!first || expressions.length === 1) return first ?? null;
  const depth = Math.max(...expressions.map((expression) => expression.depth)) + 1;
  return { text: `(${expressions.map((expression) => expression.text).join(operator)})`, depth };
}

function quote(text: string, prefix: boolean): string {
  return `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"${prefix ? ' *' : ''}`;
}
