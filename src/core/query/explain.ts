// Says in plain English what a query asks for, so that a person can check that it is what was meant.
import { isFieldName } from '../../contract/clauses.ts';
import { sayField } from './describe-fields.ts';
import { list, sayText } from './describe-texts.ts';
import type { ExactNode, Node } from './tree.ts';

/** `mentions with “pedido” or “entrega”, in Spanish, not tagged delivery`. */
export function describeQuery(tree: Node | null, attributes: ReadonlySet<string> = new Set()): string {
  if (tree === null) return 'all mentions';
  const items = tree.kind === 'and' ? tree.items : [tree];
  return `mentions ${items.map((item) => say(item, false, true)).join(', ')}${sayColumns(tree, attributes)}`;
}

/** `outer`: stands in the list itself, so that what it joins needs no parentheses. */
function say(node: Node, negated: boolean, outer: boolean): string {
  const having = negated ? 'without' : 'with';
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return `${having} ${sayText(node)}`;
    case 'near':
      return `${having} ${list(node.items.map(sayText), 'and')} ${sayNearness(node.within)}`;
    case 'pattern':
      return `${having} a word like “${node.text}”`;
    case 'regex':
      return `${having} text that fits /${node.source}/`;
    case 'exact':
      return `${having} “${node.text}” ${exactWords[node.how]}`;
    case 'field':
      return sayField(node, negated);
    case 'not':
      return say(node.item, !negated, outer);
    case 'and':
    case 'or':
      return sayGroup(node, negated, outer);
  }
}

function sayGroup(node: Extract<Node, { kind: 'and' | 'or' }>, negated: boolean, outer: boolean): string {
  const texts = node.items.filter((item) => item.kind === 'word' || item.kind === 'phrase');
  if (texts.length === node.items.length && !(negated && node.kind === 'and')) {
    return `${negated ? 'without' : 'with'} ${list(texts.map(sayText), node.kind)}`;
  }
  // Not (a or b) is said as: not a and not b.
  const kind = negated === (node.kind === 'or') ? 'and' : 'or';
  const said = list(
    node.items.map((item) => say(item, negated, false)),
    kind,
  );
  return outer ? said : `(${said})`;
}

function sayNearness(within: number): string {
  if (within === 0) return 'side by side';
  return `at most ${within} ${within === 1 ? 'word' : 'words'} apart`;
}

const exactWords: Readonly<Record<ExactNode['how'], string>> = {
  written: 'written exactly so',
  case: 'in these capitals',
  accents: 'with these accents',
};

/** Where a file has a column called like a field that is asked: a query saved before there was the field meant that. */
function sayColumns(tree: Node, attributes: ReadonlySet<string>): string {
  const called = [...new Set(listFieldNames(tree))].filter((name) => isFieldName(name) && attributes.has(name));
  if (called.length === 0) return '';
  const columns = called.map((name) => `"${name}":`).join(' or ');
  return ` (to ask for a file's column of that name write ${columns})`;
}

function listFieldNames(node: Node): string[] {
  if (node.kind === 'and' || node.kind === 'or') return node.items.flatMap(listFieldNames);
  if (node.kind === 'not') return listFieldNames(node.item);
  if (node.kind === 'exact') return [node.how];
  return node.kind === 'field' ? [node.name] : [];
}
