// What wink-nlp knows of English: whether a word is in its dictionary. It is loaded at the first English text, in up to a second.

import { createRequire } from 'node:module';

interface Wink {
  readDoc(text: string): { tokens(): { out(what: unknown): unknown } };
  readonly its: Readonly<Record<'value' | 'uniqueId', unknown>>;
}

const PLAIN = /^[a-z]{2,30}$/;
const MOST_CACHED = 50_000;
const STRANGE = 'qzxqzx';

let wink: Wink | undefined;
/** wink numbers the words of its dictionary first: from here on they are words it never saw. */
let firstStrange = 0;
let cache = new Map<string, boolean>();

/**
 * Whether each of the folded words is in wink's dictionary, which has common words, hardly a name, and all in small
 * letters. Only plain words are asked: other texts wink may chew on for minutes (20 kB of `http://http://` took 85 s).
 */
export function areKnownEnglish(words: readonly string[]): boolean[] {
  const open = [...new Set(words.filter((word) => !cache.has(word) && PLAIN.test(word)))];
  if (open.length > 0) learn(open);
  return words.map((word) => cache.get(word) === true);
}

function learn(words: readonly string[]): void {
  const nlp = load();
  if (cache.size > MOST_CACHED) cache = new Map();
  const tokens = nlp.readDoc(words.join(' ')).tokens();
  const values = list(tokens.out(nlp.its.value));
  const ids = list(tokens.out(nlp.its.uniqueId));
  const known = new Set(values.filter((_, at) => Number(ids[at]) < firstStrange).map(String));
  for (const word of words) cache.set(word, known.has(word));
}

function load(): Wink {
  if (wink) return wink;
  const require = createRequire(import.meta.url);
  const start = require('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink;
  wink = start(require('wink-eng-lite-web-model'), []);
  firstStrange = Number(list(wink.readDoc(STRANGE).tokens().out(wink.its.uniqueId))[0]);
  return wink;
}

function list(found: unknown): unknown[] {
  return Array.isArray(found) ? found : [];
}
