// JavaScript's UTF-16 offsets as Unicode code-point offsets. A lone surrogate counts as one.

/** How many code points the text holds. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    if (isPairAt(text, at)) {
      length--;
      at++;
    }
  }
  return length;
}

/**
 * UTF-16 offsets as code-point offsets, in the order given (sorted or not). One pass over the text.
 * An offset inside a surrogate pair gives the code point it belongs to; offsets beyond the ends are clamped.
 */
export function toCodePoints(text: string, offsets: readonly number[]): number[] {
  const answers = new Array<number>(offsets.length);
  let units = 0;
  let points = 0;
  for (const index of sortedOrder(offsets)) {
    const wanted = offsets[index] ?? 0;
    while (units < text.length) {
      const width = isPairAt(text, units) ? 2 : 1;
      if (wanted < units + width) break;
      units += width;
      points++;
    }
    answers[index] = points;
  }
  return answers;
}

/** Like `text.slice(start, end)`, counting code points; negative offsets count as 0. */
export function sliceCodePoints(text: string, start: number, end: number = Number.POSITIVE_INFINITY): string {
  if (end <= start) return '';
  const from = advance(text, 0, Math.max(0, start));
  const to = end === Number.POSITIVE_INFINITY ? text.length : advance(text, from, end - Math.max(0, start));
  return text.slice(from, to);
}

function sortedOrder(offsets: readonly number[]): number[] {
  const order = offsets.map((_, index) => index);
  for (let i = 1; i < offsets.length; i++) {
    if ((offsets[i - 1] ?? 0) > (offsets[i] ?? 0)) return order.sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  }
  return order;
}

function advance(text: string, from: number, points: number): number {
  let at = from;
  for (let left = points; left > 0 && at < text.length; left--) at += isPairAt(text, at) ? 2 : 1;
  return at;
}

function isPairAt(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}
