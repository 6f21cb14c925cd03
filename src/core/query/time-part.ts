// What of a query says when: the days it lets in, whatever else it asks.
import type { Node } from './tree.ts';

const timeTests: ReadonlySet<string> = new Set(['date', 'weekday', 'hour']);

/** The clauses about time that all it finds must meet, as a query; empty where it has none. `text` is the tree's. */
export function keepTime(text: string, tree: Node | null): string {
  if (tree === null) return '';
  if (tree.kind === 'and')
    return tree.items
      .map((item) => keepTime(text, item))
      .filter((clause) => clause !== '')
      .join(' ');
  return isTime(tree) ? `(${text.slice(tree.at, tree.at + tree.length)})` : '';
}

function isTime(node: Node): boolean {
  if (node.kind === 'field') return timeTests.has(node.test.on);
  if (node.kind === 'not') return isTime(node.item);
  return (node.kind === 'or' || node.kind === 'and') && node.items.every(isTime);
}
