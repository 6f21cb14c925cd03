// Whether a query asks for sentiments: then the shares of what it finds are what was asked for.
import { parseQuery } from './parse.ts';
import type { Node } from './tree.ts';

/** It must hold for all that is found: one alternative of several, `(sentiment:negative OR battery)`, decides nothing. */
export function asksForSentiment(text: string): boolean {
  const { tree } = parseQuery(text);
  return tree !== null && decides(tree, false);
}

/** What is excluded reads the other way round: without `(a b)` is without `a`, or without `b`. */
function decides(node: Node, excluded: boolean): boolean {
  if (node.kind === 'not') return decides(node.item, !excluded);
  if (node.kind === 'field') return node.test.on === 'sentiment';
  if (node.kind !== 'and' && node.kind !== 'or') return false;
  const all = (node.kind === 'or') !== excluded;
  return all ? node.items.every((item) => decides(item, excluded)) : node.items.some((item) => decides(item, excluded));
}
