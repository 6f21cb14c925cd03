// What the engine says in plain English, said in the window's language. The English sentence is the key.

/** English sentence to its translation. `{1}`, `{2}` … stand for what differs: names, numbers, addresses. */
export type EngineWords = Readonly<Record<string, string>>;

interface Pattern {
  /** What stands before, between and behind what differs. */
  readonly pieces: readonly string[];
  readonly says: string;
  /** `{1} days` fixes so little that it is said of numbers only. */
  readonly counts: boolean;
}

/** How deep a sentence may stand within another: “could not be read: {2}” says its reason as well. */
const DEEPEST = 3;
/** Sentences remembered: a list of errors says the same again and again. */
const MOST_REMEMBERED = 500;
/** What is longer than any sentence of ours was not written by us. */
const LONGEST = 4000;
const MOST_SENTENCES = 12;
const FEW_LETTERS = 12;
/** A count as English writes it: from a thousand on. */
const COUNT = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const BETWEEN_SENTENCES = /(?<=[.?;]) (?=[\p{Lu}\p{N}“])/u;

/** A sentence that is not known comes back as it is. `writeCount` writes what differs where it is a large number. */
export function createSpeaker(
  words: EngineWords,
  writeCount = (count: number) => count.toLocaleString('en'),
): (sentence: string) => string {
  let patterns: readonly Pattern[] | undefined;
  const remembered = new Map<string, string>();

  /** As a whole; null where nothing is known for it. */
  const know = (sentence: string, depth: number): string | null => {
    if (Object.hasOwn(words, sentence)) return words[sentence] ?? null;
    return fitPattern(sentence, depth);
  };
  const fitPattern = (sentence: string, depth: number): string | null => {
    patterns ??= toPatterns(words);
    for (const { pieces, says, counts } of patterns) {
      const values = match(sentence, pieces);
      if (values && (!counts || /\d/.test(values.join()))) return fill(says, values, pieces, depth);
    }
    return null;
  };
  const fill = (says: string, values: readonly string[], pieces: readonly string[], depth: number): string =>
    says.replace(/\{(\d)\}/g, (hole, place: string) => {
      const at = Number(place) - 1;
      const value = values[at];
      if (value === undefined) return hole;
      const bare = value.trim();
      const quoted = pieces[at]?.endsWith('“') === true;
      if (!quoted && COUNT.test(bare)) return value.replace(bare, writeCount(Number(bare.replaceAll(',', ''))));
      if (depth >= DEEPEST || bare === '') return value;
      // A name in quotes is somebody's own word, even where we have one like it; a sentence in quotes is ours.
      const said = quoted ? fitPattern(bare, depth + 1) : say(bare, depth + 1);
      return said === null ? value : value.replace(bare, () => said);
    });
  const say = (sentence: string, depth: number): string => {
    const whole = know(sentence, depth);
    if (whole !== null) return whole;
    // What was put together of several sentences is said in the longest stretches that are known.
    const sentences = sentence.split(BETWEEN_SENTENCES);
    if (sentences.length === 1 || sentences.length > MOST_SENTENCES) return sentence;
    const said: string[] = [];
    for (let at = 0; at < sentences.length; ) {
      let end = sentences.length;
      let known: string | null = null;
      for (; end > at && known === null; end--) known = know(sentences.slice(at, end).join(' '), depth);
      said.push(known ?? sentences[at] ?? '');
      at = known === null ? at + 1 : end + 1;
    }
    return said.join(' ');
  };

  return (sentence) => {
    if (sentence.length > LONGEST) return sentence;
    const known = remembered.get(sentence);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const said = say(sentence, 0);
    remembered.set(sentence, said);
    return said;
  };
}

/** Those that fix the most text first: what says little fits much. */
function toPatterns(words: EngineWords): readonly Pattern[] {
  const fixed = (pieces: readonly string[]) => pieces.join('');
  return Object.entries(words)
    .filter(([english]) => /\{\d\}/.test(english))
    .map(([english, says]) => {
      const pieces = english.split(/\{\d\}/);
      return { pieces, says, counts: /^[a-z ]+$/i.test(fixed(pieces)) && fixed(pieces).length <= FEW_LETTERS };
    })
    .toSorted((a, b) => fixed(b.pieces).length - fixed(a.pieces).length);
}

/** What stands between the pieces, each as short as can be; in one walk, whatever the text. */
function match(text: string, pieces: readonly string[]): readonly string[] | null {
  const [first = '', ...others] = pieces;
  const last = others.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return null;
  const values: string[] = [];
  let at = first.length;
  for (const piece of others) {
    const next = text.indexOf(piece, at);
    if (next < 0) return null;
    values.push(text.slice(at, next));
    at = next + piece.length;
  }
  const end = text.length - last.length;
  if (end < at) return null;
  values.push(text.slice(at, end));
  return values.every((value, place) => mayStand(value, pieces[place] ?? '', pieces[place + 1] ?? '')) ? values : null;
}

/** Several sentences stand only where one would, or in quotes: otherwise a pattern would swallow its neighbours. */
function mayStand(value: string, before: string, after: string): boolean {
  if (!BETWEEN_SENTENCES.test(value)) return true;
  return (/(?:^|[.?:] )$/.test(before) && /^(?:$| [\p{Lu}])/u.test(after)) || before.endsWith('“');
}
