// What people write from habit in other tools and would here be taken for plain words: said instead of finding nothing.
import { isFieldName } from '../../contract/clauses.ts';
import { fold } from '../text/fold.ts';
import { badQuery } from './tree.ts';

const signs: ReadonlyMap<string, string> = new Map([
  ['&&', 'AND'],
  ['||', 'OR'],
  ['|', 'OR'],
]);

/** Throws `bad-query` where the word that begins there can hardly be meant as a word. */
export function refuseHabit(text: string, at: number, piece: string): void {
  const operator = signs.get(piece);
  if (operator !== undefined) {
    const message = `Write ${operator} in place of ${piece}, or "${piece}" in quotes to search for these characters.`;
    throw badQuery(message, { at, length: piece.length });
  }
  const [compared, name = ''] = /^(\p{L}+)[<>=≤≥]/u.exec(piece) ?? [];
  if (compared !== undefined && isFieldName(fold(name))) {
    const message = `A colon follows the name of a field, as in ${fold(name)}:VALUE; to search for these words as text, put them in quotes.`;
    throw badQuery(message, { at, length: compared.length });
  }
  if (/^near\/\d+$/i.test(piece)) {
    const message = `NEAR is written in capitals, here ${piece.toUpperCase()}; to search for these words put them in quotes.`;
    throw badQuery(message, { at, length: piece.length });
  }
  if (/^~\d+$/.test(piece) && text.charAt(at - 1) === '"') {
    const message = `A phrase takes no distance after it: write its words with NEAR${piece.replace('~', '/')} between them.`;
    throw badQuery(message, { at, length: piece.length });
  }
  refuseFlags(text, at);
}

const flagged = /\/[^\s/][^\n\r/]{0,499}\/([gimsuy]{1,6})(?=[\s)]|$)/y;

/** `/dela(yed|ys)/i`; without any sign of an expression it is a path such as `/r/i`. */
function refuseFlags(text: string, at: number): void {
  flagged.lastIndex = at;
  const [whole = '', flags = ''] = flagged.exec(text) ?? [];
  if (!/[\\()[\]{}|^$*+?]/.test(whole)) return;
  const message = 'Nothing follows the last slash of a regular expression: capitals make no difference in it anyway.';
  throw badQuery(message, { at: at + whole.length - flags.length, length: flags.length });
}
