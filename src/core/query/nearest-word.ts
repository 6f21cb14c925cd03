// The known word nearest to a misspelt one, looked up in a sorted dictionary that is never walked whole. Pure.

/** The first key of the dictionary at or after this one, in code point order; undefined ends the search. */
export type Seek = (from: string) => string | undefined;

const last = '\u{10ffff}';
const shortest = 4;
const longest = 30;
/** From this length on two letters may be wrong. */
const shortestForTwo = 6;

/**
 * Those one edit away, first with the same two letters at the beginning, else with the same one; else, of longer
 * words, two edits after the same two letters. An edit changes, adds or drops a letter, or swaps neighbours.
 */
export function findNearestWords(word: string, seek: Seek): string[] {
  if (word.length < shortest || word.length > longest) return [];
  for (const { same, edits } of walks) {
    const found = edits > 1 && word.length < shortestForTwo ? [] : walkNear(word, same, edits, seek);
    if (found.length > 0) return found;
  }
  return [];
}

/** Most slips come late in a word: the smaller stretch of the dictionary goes first. */
const walks = [
  { same: 2, edits: 1 },
  { same: 1, edits: 1 },
  { same: 2, edits: 2 },
] as const;

/** Leaps over all keys with a beginning that no ending could bring near. */
function walkNear(word: string, same: number, limit: number, seek: Seek): string[] {
  const beginning = word.slice(0, same);
  const letters = [...new Set(word)].toSorted();
  const found: string[] = [];
  let from = beginning;
  for (let key = seek(from); key?.startsWith(beginning); key = seek(from)) {
    const { edits, hopeless } = compare(word, key, limit);
    if (edits <= limit && key !== word) found.push(key);
    from = hopeless === null ? `${key}\0` : leap(key, hopeless, letters);
  }
  return found;
}

/** With all edits spent before the letter that was one too many, only a letter of the word itself can stand there. */
function leap(key: string, hopeless: number, letters: readonly string[]): string {
  const next = letters.find((letter) => letter > key.charAt(hopeless - 1));
  return key.slice(0, hopeless - 1) + (next ?? last);
}

/** Edits between the two, or how much of the key is enough to know that there are too many. */
function compare(word: string, key: string, limit: number): { edits: number; hopeless: number | null } {
  let older: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let place = 1; place <= key.length; place += 1) {
    const next = [place];
    for (let column = 1; column <= word.length; column += 1) {
      const swapped =
        place > 1 && column > 1 && key[place - 1] === word[column - 2] && key[place - 2] === word[column - 1];
      next[column] = Math.min(
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (row[column - 1] ?? 0) + (key[place - 1] === word[column - 1] ? 0 : 1),
        swapped ? (older[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    // A swap of the next two letters begins in the row before.
    if (Math.min(...next) > limit && Math.min(...row) + 1 > limit) return { edits: limit + 1, hopeless: place };
    older = row;
    row = next;
  }
  return { edits: row[word.length] ?? 0, hopeless: null };
}
