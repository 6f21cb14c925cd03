// Words of a query and lists of them, as sentences have them.

export function sayText(node: { text: string; prefix: boolean }): string {
  return node.prefix ? `“${node.text}…”` : `“${node.text}”`;
}

export function list(items: readonly string[], kind: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${kind} ${items.at(-1) ?? ''}`;
}
