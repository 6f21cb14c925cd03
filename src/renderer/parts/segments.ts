// Cuts a text into marked pieces: query words and the engine's reasons. Works on UTF-16, takes code points. Pure.

/** A stretch of text in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Piece<T extends Span> {
  readonly text: string;
  /** Where the piece starts in the whole text, in UTF-16 units. */
  readonly at: number;
  readonly spans: readonly T[];
}

/** Cuts at every span's edge; spans may overlap. Spans outside the text are cut to it. */
export function cutText<T extends Span>(text: string, spans: readonly T[]): readonly Piece<T>[] {
  const inside = spans.filter((span) => span.end > span.start && span.start < text.length && span.end > 0);
  const edges = new Set([0, text.length]);
  for (const span of inside) {
    edges.add(Math.max(0, span.start));
    edges.add(Math.min(text.length, span.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      at: start,
      spans: inside.filter((span) => span.start < end && span.end > start),
    };
  });
}

/** Turns code-point offsets, as the engine counts them, into UTF-16 offsets of the same text. */
export function toUnits<T extends Span>(text: string, spans: readonly T[]): readonly T[] {
  const wanted = [...new Set(spans.flatMap((span) => [span.start, span.end]))].sort((a, b) => a - b);
  const units = new Map<number, number>();
  let point = 0;
  let unit = 0;
  let next = 0;
  for (const character of text) {
    while (next < wanted.length && (wanted[next] ?? 0) <= point) units.set(wanted[next++] ?? 0, unit);
    point += 1;
    unit += character.length;
  }
  for (; next < wanted.length; next++) units.set(wanted[next] ?? 0, text.length);
  return spans.map((span) => ({ ...span, start: units.get(span.start) ?? 0, end: units.get(span.end) ?? 0 }));
}

/** Finds words and phrases as the search does: whole words, case and accents aside; `deliver*` finds its longer forms. */
export function findWords(text: string, words: readonly string[]): readonly Span[] {
  const wanted = words.map((word) => foldText(word.replace(/\*$/, '')).folded.trim()).filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const { folded, places } = foldText(text);
  const spans: Span[] = [];
  words.slice(0, MOST_WORDS).forEach((word, index) => {
    const needle = wanted[index];
    if (!needle) return;
    const prefix = word.endsWith('*');
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length)) {
      const end = at + needle.length;
      if (isWord(folded.at(at - 1), at > 0) && isWord(needle.at(0), true)) continue;
      if (!prefix && isWord(folded[end], true) && isWord(needle.at(-1), true)) continue;
      spans.push({ start: places[at] ?? 0, end: places[end] ?? text.length });
      if (spans.length >= MOST_SPANS) return;
    }
  });
  return spans;
}

const MOST_WORDS = 40;
const MOST_SPANS = 500;

/** Lower case without accents, with the place each unit came from. */
function foldText(text: string): { folded: string; places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    for (let unit = 0; unit < plain.length; unit++) places.push(at);
    folded += plain;
    at += character.length;
  }
  places.push(at);
  return { folded, places };
}

function isWord(character: string | undefined, there: boolean): boolean {
  return there && character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}
