// English parts of speech by wink-nlp, loaded at the first English text: it takes up to a second.

import { createRequire } from 'node:module';
import type { Token } from '../text/tokenise.ts';

interface WinkTokens {
  out(what: unknown): unknown;
}
interface Wink {
  readDoc(text: string): { tokens(): WinkTokens };
  readonly its: Readonly<Record<'value' | 'pos', unknown>>;
}

const MOST_TOKENS = 600;
const LONGEST_WORD = 40;

let wink: Wink | undefined;

/**
 * The part of speech of each of our tokens (universal tags such as PROPN, VERB), '' where wink was not asked.
 * wink is shown a cleaned text of short words and single marks: some inputs it would otherwise chew on for minutes
 * (20 kB of `http://http://` took 85 s).
 */
export function tagEnglish(tokens: readonly Token[]): string[] {
  const read = tokens.slice(0, MOST_TOKENS).map(readable);
  const tags = new Array<string>(tokens.length).fill('');
  const nlp = load();
  const found = nlp.readDoc(read.join(' ')).tokens();
  const values = strings(found.out(nlp.its.value));
  const parts = strings(found.out(nlp.its.pos));
  let at = 0;
  let offset = 0;
  for (const [index, value] of values.entries()) {
    while (at < read.length && offset >= (read[at]?.length ?? 0)) {
      at++;
      offset = 0;
    }
    if (at >= read.length) break;
    if (offset === 0) tags[at] = parts[index] ?? '';
    offset += value.length;
  }
  return tags;
}

function readable(token: Token): string {
  if (token.kind === 'word' && token.text.length <= LONGEST_WORD) return token.text.replace(/[’‘ʼ`´]/g, "'");
  if (token.kind === 'number' && token.text.length <= LONGEST_WORD) return '7';
  return token.kind === 'punctuation' && '.!?,'.includes(token.text[0] ?? '') ? (token.text[0] ?? ',') : ',';
}

function load(): Wink {
  if (wink) return wink;
  const require = createRequire(import.meta.url);
  const start = require('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink;
  wink = start(require('wink-eng-lite-web-model'), ['pos']);
  return wink;
}

function strings(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
