// Whether a word may be another one miswritten, and how: letters swapped, doubled, left out, a neighbouring key.

/** How one word differs from the one it may stand for, both folded. */
export interface Slip {
  /** 0 where they are the same. */
  readonly edits: number;
  readonly says: string;
}

const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const neighbours = findNeighbours();
const longest = 60;
const notDigits = /[^\p{N}]+/gu;

/** One edit from four letters on, two from eight; none in shorter words, where every word is near another. */
export function editsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Null where `written` is too far from `meant`. `shown` is what the sentence calls it. */
export function findSlip(written: string, meant: string, shown = meant): Slip | null {
  if (written === meant) return { edits: 0, says: `the same letters as “${shown}”` };
  const allowed = editsAllowed(meant.length);
  if (allowed === 0 || written.length > longest || Math.abs(written.length - meant.length) > allowed) return null;
  // Marea 7 and Marea 9 are two things, not one miswritten.
  if (written.replace(notDigits, '') !== meant.replace(notDigits, '')) return null;
  const start = commonStart(written, meant);
  const end = commonEnd(written, meant, start);
  const wrong = written.slice(start, written.length - end);
  const right = meant.slice(start, meant.length - end);
  const single = describeEdit(wrong, right, written.charAt(start - 1), meant.charAt(start - 1));
  if (single !== null) {
    // Short words that begin otherwise are other words: rosa and cosa.
    if (start === 0 && meant.length < 5 && !neighbours.has(wrong + right)) return null;
    return { edits: 1, says: `${single} “${shown}”` };
  }
  if (allowed < 2 || countEdits(wrong, right) > 2) return null;
  return { edits: 2, says: `two letters differ from “${shown}”` };
}

/** The words of one edit; null where it takes more. What the two share around it is cut off. */
function describeEdit(wrong: string, right: string, beforeWrong: string, beforeRight: string): string | null {
  if (wrong.length === 1 && right.length === 1) {
    return neighbours.has(wrong + right) ? 'a neighbouring key in' : 'one letter differs from';
  }
  if (wrong.length === 1 && right === '') return wrong === beforeWrong ? 'a doubled letter in' : 'one letter more than';
  if (wrong === '' && right.length === 1) return right === beforeRight ? 'a single letter in' : 'one letter less than';
  if (wrong.length === 2 && wrong === right.charAt(1) + right.charAt(0)) return 'two letters swapped in';
  return null;
}

/** Changes, additions, losses and swaps of neighbours (optimal string alignment). */
function countEdits(left: string, right: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (older[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    older = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}

function commonStart(left: string, right: string): number {
  let at = 0;
  while (at < left.length && at < right.length && left[at] === right[at]) at++;
  return at;
}

function commonEnd(left: string, right: string, start: number): number {
  let end = 0;
  while (
    end < left.length - start &&
    end < right.length - start &&
    left[left.length - 1 - end] === right[right.length - 1 - end]
  ) {
    end++;
  }
  return end;
}

/** Pairs of keys that touch, both ways. */
function findNeighbours(): ReadonlySet<string> {
  const pairs = new Set<string>();
  const touch = (a: string | undefined, b: string | undefined) => {
    if (a && b) pairs.add(a + b).add(b + a);
  };
  rows.forEach((row, index) => {
    [...row].forEach((key, place) => {
      touch(key, row[place + 1]);
      // Each row stands half a key to the right of the one above.
      touch(key, rows[index + 1]?.[place]);
      touch(key, rows[index + 1]?.[place - 1]);
    });
  });
  return pairs;
}
