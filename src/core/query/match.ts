// The part of a query that a full-text index can answer by itself, as one FTS5 expression.
import { holdsScript, pairPhrase } from '../text/script-pairs.ts';
import type { Node } from './tree.ts';
import { isIndexed } from './words.ts';

/** `words`; or `scripts`: pairs of characters, for what holds some of a script written without spaces. */
export type TextIndex = 'words' | 'scripts';

// FTS5's own parser has a stack of 100; what nests deeper is combined by SQL instead.
const deepest = 20;

interface Expression {
  readonly text: string;
  readonly depth: number;
}

/** The FTS5 expression that finds exactly the node's mentions, or null where this index cannot. */
export function toMatch(node: Node, index: TextIndex): string | null {
  return express(node, index)?.text ?? null;
}

/** Of items that all must hold: what goes into one FTS5 expression, and the rest. */
export function splitAll(items: readonly Node[], index: TextIndex): { match: string | null; rest: readonly Node[] } {
  const wanted = items.filter((item) => express(item, index) !== null);
  if (wanted.length === 0) return { match: null, rest: items };
  const unwanted = items.filter((item) => item.kind === 'not' && express(item.item, index) !== null);
  const taken = new Set([...wanted, ...unwanted]);
  return { match: expressAll([...taken], index)?.text ?? null, rest: items.filter((item) => !taken.has(item)) };
}

/** Of items one of which must hold: what goes into one FTS5 expression, and the rest. */
export function splitAny(items: readonly Node[], index: TextIndex): { match: string | null; rest: readonly Node[] } {
  const taken = new Set(items.filter((item) => express(item, index) !== null));
  return { match: expressAny([...taken], index)?.text ?? null, rest: items.filter((item) => !taken.has(item)) };
}

function express(node: Node, index: TextIndex): Expression | null {
  const found = expressNode(node, index);
  return found && found.depth <= deepest ? found : null;
}

function expressNode(node: Node, index: TextIndex): Expression | null {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return expressText([node], index, ([text]) => `${text}`);
    case 'near':
      // The last character of a run begins a pair of its own, which stands between the run and what follows it.
      return expressText(node.items, index, (texts) => {
        return `NEAR(${texts.join(' ')}, ${node.within + (index === 'scripts' ? 1 : 0)})`;
      });
    case 'field':
      if (node.test.on !== 'title') return null;
      return expressText([{ ...node, text: node.test.text }], index, ([text]) => `(title : ${text})`);
    case 'not':
      // FTS5 has only “a NOT b”, never “NOT b”; twice negated is the thing itself.
      return node.item.kind === 'not' ? express(node.item.item, index) : null;
    case 'and':
      return expressAll(node.items, index);
    case 'or':
      return expressAny(node.items, index);
    case 'pattern':
    case 'regex':
    case 'exact':
      return null;
  }
}

interface Text {
  readonly text: string;
  readonly prefix: boolean;
}

/** Texts that stand in one index: that of scripts where one of them holds such characters. */
function expressText(
  texts: readonly Text[],
  index: TextIndex,
  write: (quoted: readonly string[]) => string,
): Expression | null {
  if (!texts.every(({ text }) => isIndexed(text))) return null;
  if (texts.some(({ text }) => holdsScript(text)) !== (index === 'scripts')) return null;
  const quoted = texts.map(({ text, prefix }) =>
    quote(index === 'words' ? { text, prefix } : pairPhrase(text, prefix)),
  );
  return { text: write(quoted), depth: 1 };
}

function expressAll(items: readonly Node[], index: TextIndex): Expression | null {
  const wanted: Expression[] = [];
  const unwanted: Expression[] = [];
  for (const item of items) {
    const plain = express(item, index);
    const negated = plain === null && item.kind === 'not' ? express(item.item, index) : null;
    if (plain) wanted.push(plain);
    else if (negated) unwanted.push(negated);
    else return null;
  }
  const all = combine(wanted, ' AND ');
  const none = combine(unwanted, ' OR ');
  if (!all || !none) return all;
  return { text: `(${all.text} NOT ${none.text})`, depth: Math.max(all.depth, none.depth) + 1 };
}

function expressAny(items: readonly Node[], index: TextIndex): Expression | null {
  const found = items.map((item) => express(item, index));
  const known = found.filter((item) => item !== null);
  return known.length === found.length ? combine(known, ' OR ') : null;
}

function combine(expressions: readonly Expression[], operator: string): Expression | null {
  const [first] = expressions;
  if (!first || expressions.length === 1) return first ?? null;
  const depth = Math.max(...expressions.map((expression) => expression.depth)) + 1;
  return { text: `(${expressions.map((expression) => expression.text).join(operator)})`, depth };
}

function quote({ text, prefix }: Text): string {
  return `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"${prefix ? ' *' : ''}`;
}
