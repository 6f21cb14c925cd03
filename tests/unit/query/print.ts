// Writes a tree back as text, for tests that read it again.
import { isFieldName, quoteValue } from '../../../src/contract/clauses.ts';
import type { FieldNode, Node } from '../../../src/core/query/tree.ts';

/** Parenthesised only where precedence needs it, so that precedence is tested as well. */
export function printQuery(node: Node, options: { explicit: boolean } = { explicit: false }): string {
  switch (node.kind) {
    case 'word':
      return node.text + (node.prefix ? '*' : '');
    case 'phrase':
      return `"${node.text.replaceAll('"', '""')}"${node.prefix ? '*' : ''}`;
    case 'near':
      return node.items.map((item) => printQuery(item)).join(` NEAR/${node.within} `);
    case 'pattern':
      return node.text;
    case 'regex':
      return `/${node.source}/`;
    case 'exact':
      return `${node.how === 'written' ? '=' : `${node.how}:`}"${node.text.replaceAll('"', '""')}"`;
    case 'field':
      return printField(node);
    case 'not':
      return (options.explicit ? 'NOT ' : '-') + printInside(node.item, ['and', 'or'], options);
    case 'and':
      return node.items.map((item) => printInside(item, ['or'], options)).join(options.explicit ? ' AND ' : ' ');
    case 'or':
      return node.items.map((item) => printInside(item, [], options)).join(' OR ');
  }
}

function printInside(node: Node, wrapped: readonly Node['kind'][], options: { explicit: boolean }): string {
  const text = printQuery(node, options);
  return wrapped.includes(node.kind) ? `(${text})` : text;
}

function printField(node: FieldNode): string {
  const value = quoteValue(node.value) + (node.prefix ? '*' : '');
  if (node.name !== 'attribute') return `${node.name}:${value}`;
  const name = node.test.on === 'attribute' ? node.test.attribute : '';
  return `${/^\p{L}+$/u.test(name) && !isFieldName(name) ? name : `"${name}"`}:${value}`;
}

/** The same tree without places, so that two readings can be compared. */
export function withoutPlaces(node: Node): unknown {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === 'at' || key === 'length' ? undefined : value)));
}
