// How the full-text index cuts text into words, as far as a query must know it beforehand.

// FTS5's unicode61 keeps letters, numbers and private use; an accent on its own does not end a word.
const word = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{Mn}]*/gu;

/** `don't` is `don` and `t`; an emoji is nothing. */
export function splitWords(text: string): string[] {
  return text.match(word) ?? [];
}

/** True where the index holds something of this text; otherwise only the characters themselves can be looked for. */
export function isIndexed(text: string): boolean {
  return splitWords(text).length > 0;
}

/** As the index writes a word: lower case, Latin letters without accents; `ß` and `ø` stay, other scripts keep theirs. */
export function foldWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/\p{Script=Latin}/gu, (letter) => {
      const bare = letter.normalize('NFD');
      return /^[a-z][\u0300-\u036f]+$/.test(bare) ? bare.charAt(0) : letter;
    })
    .replace(/[\u0300-\u036f]+/g, '')
    .replaceAll('ς', 'σ')
    .replaceAll('µ', 'μ');
}
