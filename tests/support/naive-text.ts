// Whether a text holds what a query asks of it, written as plainly as can be: the oracle beside the indexes.
import type { ExactNode, NearNode, Node } from '../../src/core/query/tree.ts';

type TextNode = Extract<Node, { kind: 'word' | 'phrase' | 'near' | 'pattern' | 'regex' | 'exact' }>;

interface Word {
  /** As it stands in the text. */
  readonly raw: string;
  /** As the index has it: lower case, Latin letters without accents. */
  readonly folded: string;
  /** One character of a script that is written without spaces; each is a word of its own here. */
  readonly spaceless: boolean;
  /** Nothing stands between it and such a character before it. */
  readonly joined: boolean;
}

export function holdsNode(node: TextNode, text: string): boolean {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return holdsWords(text, node.text, node.prefix);
    case 'near':
      return holdsNear(text, node);
    case 'pattern':
      return mergeRuns(cutWords(text)).some((word) => !word.spaceless && fits(word.folded, node.text));
    case 'regex':
      return new RegExp(node.source, 'iu').test(text);
    case 'exact':
      return holdsExactly(text, node);
  }
}

export function holdsWords(text: string, wanted: string, prefix: boolean): boolean {
  const parts = cutWords(wanted);
  if (parts.length === 0) return text.includes(wanted.trim().replace(/\uFE0F$/, ''));
  return findStarts(cutWords(text), parts, prefix).length > 0;
}

function holdsNear(text: string, { items, within }: NearNode): boolean {
  const wanted = items.map((item) => ({ parts: cutWords(item.text), prefix: item.prefix }));
  // Between words of other scripts a run without spaces counts as one word.
  const fine = wanted.some(({ parts }) => parts.some((part) => part.spaceless));
  const words = fine ? cutWords(text) : mergeRuns(cutWords(text));
  const starts = wanted.map(({ parts, prefix }) => findStarts(words, parts, prefix));
  return starts
    .flat()
    .some((last) =>
      wanted.every(({ parts }, index) =>
        starts[index]?.some((start) => start <= last && last - (start + parts.length) <= within),
      ),
    );
}

function holdsExactly(text: string, node: ExactNode): boolean {
  const reduce = (word: Word): Word => ({ ...word, folded: reducers[node.how](word.raw) });
  return findStarts(cutWords(text).map(reduce), cutWords(node.text).map(reduce), false).length > 0;
}

const reducers: Readonly<Record<ExactNode['how'], (word: string) => string>> = {
  written: (word) => word.normalize('NFC'),
  accents: (word) => word.normalize('NFC').toLowerCase(),
  case: (word) =>
    word
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC'),
};

function findStarts(words: readonly Word[], parts: readonly Word[], prefix: boolean): number[] {
  return words.flatMap((_, start) => {
    const held = parts.every((part, index) => {
      const word = words[start + index];
      if (word === undefined || word.spaceless !== part.spaceless) return false;
      if (part.spaceless && index > 0 && word.joined !== part.joined) return false;
      const open = prefix && index === parts.length - 1;
      return open ? word.folded.startsWith(part.folded) : word.folded === part.folded;
    });
    return held ? [start] : [];
  });
}

/** A pattern holds letters, digits and stars alone. */
function fits(word: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 'u').test(word);
}

const spacelessScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー]/u;

/** After the rules of FTS5's unicode61: letters, numbers and private use are words; an accent by itself ends none. */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  let open = '';
  const close = () => {
    if (open !== '') words.push({ raw: open, folded: foldWord(open), spaceless: false, joined: false });
    open = '';
  };
  let beforeSpaceless = false;
  for (const character of text) {
    const spaceless = spacelessScript.test(character) && /[\p{L}\p{N}\p{M}]/u.test(character);
    if (spaceless) {
      close();
      words.push({ raw: character, folded: character.toLowerCase(), spaceless, joined: beforeSpaceless });
    } else if (/[\p{L}\p{N}\p{Co}]/u.test(character) || (open !== '' && isAccent(character))) open += character;
    else close();
    beforeSpaceless = spaceless;
  }
  close();
  return words;
}

/** Each run without spaces as one word, as those see it who look for other words around it. */
function mergeRuns(words: readonly Word[]): Word[] {
  return words.filter((word) => !word.joined);
}

function isAccent(character: string): boolean {
  return /[\u0300-\u0331]/.test(character);
}

function foldWord(word: string): string {
  let folded = '';
  for (const character of word.toLowerCase()) {
    const [base = ''] = character.normalize('NFD');
    const letter = { ς: 'σ', µ: 'μ' }[character] ?? character;
    if (!isAccent(character)) folded += /[a-z]/.test(base) ? base : letter;
  }
  return folded;
}
