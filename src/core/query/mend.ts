// “Did you mean”: a query with the words that no mention holds in the spelling of some that do. Pure.
import type { Node } from './tree.ts';

/** Words looked up of one query. */
const mostWords = 12;
const letters = /[\p{L}\p{M}]+/gu;
/** Scripts whose words have letters that can be mistyped; the others are not looked up by the letter. */
const spelt = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+$/u;

/** `mend` is told where a word ends, and answers its right spelling, or null where it is known or nothing is near. */
export function mendQuery(
  text: string,
  tree: Node | null,
  mend: (word: string, end: number) => string | null,
): string | null {
  let mended = '';
  let from = 0;
  for (const { at, word } of listSpelt(text, tree).slice(0, mostWords)) {
    const right = mend(word, at + word.length);
    if (right === null) continue;
    mended += text.slice(from, at) + right;
    from = at + word.length;
  }
  return from === 0 ? null : mended + text.slice(from);
}

/** Whole words of the text that are searched for, in the order they stand. */
function listSpelt(text: string, node: Node | null): { at: number; word: string }[] {
  if (node === null) return [];
  switch (node.kind) {
    case 'and':
    case 'or':
    case 'near':
      return node.items.flatMap((item) => listSpelt(text, item));
    case 'not':
      return listSpelt(text, node.item);
    case 'word':
    case 'phrase': {
      if (node.prefix) return [];
      const found = text.slice(node.at, node.at + node.length).matchAll(letters);
      return [...found].flatMap(({ 0: word, index }) => (spelt.test(word) ? [{ at: node.at + index, word }] : []));
    }
    default:
      return [];
  }
}
