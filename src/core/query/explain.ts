// Says what a query asks for, so that a person can check that it is what was meant.
import { isFieldName } from '../../contract/clauses.ts';
import { createTranslator, type Translator } from '../../present/catalogue/translate.ts';
import { sayField } from './describe-fields.ts';
import { list, sayText } from './describe-texts.ts';
import type { Node } from './tree.ts';

const english = createTranslator();

/** `mentions with “pedido” or “entrega”, in Spanish, not tagged delivery`. */
export function describeQuery(
  tree: Node | null,
  attributes: ReadonlySet<string> = new Set(),
  t: Translator = english,
): string {
  if (tree === null) return t('query.all');
  const columns = sayColumns(tree, attributes, t);
  return `${t('query.mentions', { clauses: describeClauses(tree, t) })}${columns === '' ? '' : ` ${columns}`}`;
}

/** `with “pedido” or “entrega”, in Spanish`. */
export function describeClauses(tree: Node, t: Translator = english): string {
  const items = tree.kind === 'and' ? tree.items : [tree];
  return items.map((item) => say(item, false, true, t)).join(', ');
}

/** `outer`: stands in the list itself, so that what it joins needs no parentheses. */
function say(node: Node, negated: boolean, outer: boolean, t: Translator): string {
  const having = (what: string) => t(negated ? 'query.without' : 'query.with', { what });
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return having(sayText(node, t));
    case 'near': {
      const texts = node.items.map((item) => sayText(item, t));
      const what = list(texts, 'and', t);
      return having(node.within === 0 ? t('query.near-side', { what }) : t('query.near', { what, count: node.within }));
    }
    case 'pattern':
      return having(t('query.pattern', { text: node.text }));
    case 'regex':
      return having(t('query.regex', { source: node.source }));
    case 'exact':
      return having(t(`query.exact-${node.how}`, { text: node.text }));
    case 'field':
      return sayField(node, negated, t);
    case 'not':
      return say(node.item, !negated, outer, t);
    case 'and':
    case 'or':
      return sayGroup(node, negated, outer, t);
  }
}

function sayGroup(
  node: Extract<Node, { kind: 'and' | 'or' }>,
  negated: boolean,
  outer: boolean,
  t: Translator,
): string {
  const texts = node.items.filter((item) => item.kind === 'word' || item.kind === 'phrase');
  if (texts.length === node.items.length && !(negated && node.kind === 'and')) {
    const what = list(
      texts.map((text) => sayText(text, t)),
      node.kind,
      t,
    );
    return t(negated ? 'query.without' : 'query.with', { what });
  }
  // Not (a or b) is said as: not a and not b.
  const kind = negated === (node.kind === 'or') ? 'and' : 'or';
  const said = list(
    node.items.map((item) => say(item, negated, false, t)),
    kind,
    t,
  );
  return outer ? said : `(${said})`;
}

/** Where a file has a column called like a field that is asked: a query saved before there was the field meant that. */
function sayColumns(tree: Node, attributes: ReadonlySet<string>, t: Translator): string {
  const called = [...new Set(listFieldNames(tree))].filter((name) => isFieldName(name) && attributes.has(name));
  if (called.length === 0) return '';
  const columns = called.map((name) => `"${name}":`);
  return t('query.columns', { columns: list(columns, 'or', t) });
}

function listFieldNames(node: Node): string[] {
  if (node.kind === 'and' || node.kind === 'or') return node.items.flatMap(listFieldNames);
  if (node.kind === 'not') return listFieldNames(node.item);
  if (node.kind === 'exact') return [node.how];
  return node.kind === 'field' ? [node.name] : [];
}
