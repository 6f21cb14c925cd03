// Says a query in what the indexes know: a word with stars as the words that fit, exact words as words to look at again.
import { badQuery, type Node, type PatternNode, type Place, type WordNode } from './tree.ts';

/** The words of the project's texts that fit a pattern with stars, at most so many. */
export type WordsLike = (pattern: string, most: number) => readonly string[];

// Each is looked up by itself, and FTS5 merges them: a thousand take a tenth of a second at a million mentions.
const mostWords = 1000;

/** The same tree where patterns, `about:` and exact words are put in simpler nodes. */
export function rewrite(node: Node, wordsLike: WordsLike): Node {
  switch (node.kind) {
    case 'and':
    case 'or':
      return join(
        node.kind,
        node.items.map((item) => rewrite(item, wordsLike)),
        node,
      );
    case 'not':
      return { ...node, item: rewrite(node.item, wordsLike) };
    case 'pattern':
      return join(
        'or',
        findWords(node, wordsLike).map((text) => makeWord(text, node)),
        node,
      );
    case 'exact':
      return join('and', [{ ...node, kind: 'phrase', prefix: false }, node], node);
    case 'field':
      return node.test.on === 'about' ? anyTwo(node.test.words, node) : node;
    default:
      return node;
  }
}

function findWords(node: PatternNode, wordsLike: WordsLike): readonly string[] {
  const words = wordsLike(node.text, mostWords + 1);
  if (words.length <= mostWords) return words;
  throw badQuery(`More than ${mostWords} words are like “${node.text}”: write more of its letters.`, node);
}

/** Two of the words, whichever: each with any of those after it. */
function anyTwo(words: readonly string[], place: Place): Node {
  const pairs = words.slice(0, -1).map((word, index) => {
    const others = words.slice(index + 1).map((other) => makeWord(other, place));
    return join('and', [makeWord(word, place), join('or', others, place)], place);
  });
  return join('or', pairs, place);
}

function makeWord(text: string, { at, length }: Place): WordNode {
  return { kind: 'word', text, prefix: false, at, length };
}

/** As the parser gives it: no `and` directly inside an `and`. An `or` of nothing is what nothing fits. */
function join(kind: 'and' | 'or', items: readonly Node[], { at, length }: Place): Node {
  const [only] = items;
  if (only && items.length === 1) return only;
  return { kind, items: items.flatMap((item) => (item.kind === kind ? item.items : [item])), at, length };
}
