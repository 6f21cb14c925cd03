// Words of a query and lists of them, as sentences have them.
import type { Translator } from '../../present/catalogue/translate.ts';

export function sayText(node: { text: string; prefix: boolean }, t: Translator): string {
  return t(node.prefix ? 'query.beginning' : 'query.word', { text: node.text });
}

/** `a, b and c`, in the way of the language. */
export function list(items: readonly string[], kind: 'and' | 'or', t: Translator): string {
  return new Intl.ListFormat(t.locale, { type: kind === 'and' ? 'conjunction' : 'disjunction' }).format(items);
}
