// Tells the language of a text: eld's n-grams, steadied by the words we know where the text is short.

import { eld } from 'eld/medium';
import { type Token, tokenise } from '../text/tokenise.ts';
import { everyday } from './everyday.ts';
import { foldWord } from './fold-word.ts';
import { languages } from './languages/index.ts';

export interface Detected {
  /** ISO 639-1, or null where the text holds no language or no candidate is clearly ahead. */
  readonly language: string | null;
  /** 0 to 1: how clearly the answer is ahead of the next candidate; 0 where there is no answer. */
  readonly confidence: number;
}

const NOTHING: Detected = { language: null, confidence: 0 };
/** eld reads no more than some 350 bytes: longer texts are read in windows spread over their length. */
const WINDOW = 340;
const MOST_WINDOWS = 5;
const MOST_WORDS = 400;
/** What a text full of known words adds, in eld's points per n-gram (a sure language has 80 to 110). */
const KNOWN_WORDS = 70;
/** What a language must be ahead by, in a text of one word, to be believed over the seven we know by heart. */
const FOREIGN = 45;
const SOFTNESS = 16.8;
const LEAST_CONFIDENCE = 0.33;
const LEAST_UNKNOWN = 0.85;
/** Longer texts are told by their small words; what they are about would only disturb. */
const FEW_WORDS = 6;
const OWN_SCRIPT = /\p{Script=Latin}/u;
const LATIN_HINDI_BASE = 50;
/** Near-ties go to the language more is written in. */
const PRIOR: Readonly<Record<string, number>> = {
  en: 4,
  es: 4,
  fr: 3,
  ar: 8,
  ru: 6,
  zh: 4,
  hi: 4,
  pt: 1,
  it: 2,
  de: 1,
  nl: 2,
};

// Hindi is often written in Latin letters, which eld does not know: its commonest words that no other language uses.
const LATIN_HINDI = `hai hain nahi nahin nhi kya kyu kyun aur mein bhi tha thi raha rahe rahi karo karna karne karta karte
  karke kiya liye tum aap hum mera meri mere tera teri tere unka unke unki iska iske uska uske uski woh yeh jo toh bhai
  accha acha koi kuch sab bahut bohot sirf abhi agar lekin phir kaise kaun jab tak desh wala wale wali hota hoti hote
  hua hui gaya gaye gayi diya apna apne apni jai baat logo logon yaar ji ka ki ke ko hi se ne kar ho kr h sahi kab kaha`;

/** The language of a text. Links, handles, emoji and numbers say nothing of it. Work is bounded whatever the length. */
export function detectLanguage(text: string, tokens: readonly Token[] = tokenise(text)): Detected {
  const words = readableTokens(tokens);
  if (words.length === 0) return NOTHING;
  const scores = new Map<string, number>();
  for (const window of windowsOf(words)) {
    for (const [code, score] of Object.entries(eld.detect(window).getScores())) {
      // Back from eld's 0..1 to its points per n-gram, which add up evenly.
      scores.set(code, (scores.get(code) ?? 0) + (25 * score) / (1 - Math.min(0.99, score)));
    }
  }
  const sentence = tokens.some((token) => token.kind === 'punctuation' && /^[.!?…,]/.test(token.text));
  const { language, confidence } = decide(scores, words);
  return !sentence && isName(words, language) ? NOTHING : { language, confidence };
}

function decide(scores: Map<string, number>, tokens: readonly Token[]): Detected {
  const windows = Math.max(1, Math.min(MOST_WINDOWS, Math.ceil(lengthOf(tokens) / WINDOW)));
  const folded = tokens.map((token) => foldWord(token.text.slice(0, 40)));
  const known = knownShares(folded);
  const size = folded.length;
  const ranked = new Map<string, number>();
  for (const [code, score] of scores) ranked.set(code, score / windows + (PRIOR[code] ?? 0));
  for (const [code, share] of known) {
    const base =
      code === 'hi' && share > 0.15 && size > 2 ? Math.max(LATIN_HINDI_BASE, ranked.get(code) ?? 0) : ranked.get(code);
    ranked.set(code, (base ?? 0) + KNOWN_WORDS * share);
  }
  for (const [code, score] of ranked) {
    if (!vocabulary().codes.has(code) && LATIN.has(code)) ranked.set(code, score - FOREIGN / Math.sqrt(size));
  }
  const order = [...ranked].sort((a, b) => b[1] - a[1]);
  const [best, second] = order;
  if (!best || best[1] < 30) return NOTHING;
  const lead = best[1] - Math.max(0, second?.[1] ?? 0);
  const confidence = 1 - Math.exp((-lead * Math.sqrt(Math.min(size, 16))) / SOFTNESS);
  // One or two words that no list of ours knows are as likely a name as a sentence.
  const unknown = size < 3 && OWN_SCRIPT.test(folded.join('')) && (known.get(best[0]) ?? 0) < 0.3;
  if (confidence < (unknown ? LEAST_UNKNOWN : LEAST_CONFIDENCE)) return NOTHING;
  return { language: best[0], confidence: Math.round(confidence * 1000) / 1000 };
}

/** `Nike Air Max`, `iPhone 13 Pro`: a few words, each with a capital, and none that a language would claim. */
function isName(tokens: readonly Token[], language: string | null): boolean {
  if (language === null || tokens.length < 2 || tokens.length > 4 || !tokens.every(isNamePart)) return false;
  if (tokens.every((token) => token.text === token.text.toUpperCase())) return false;
  const folded = tokens.map((token) => foldWord(token.text));
  return (knownShares(folded).get(language) ?? 0) < 0.3;
}

function isNamePart({ text, start, end }: Token): boolean {
  const fromTag = end - start !== text.length;
  return !fromTag && /^\p{Ll}?\p{Lu}/u.test(text);
}

// The languages eld knows that are written in Latin letters and are easily mistaken for one of ours in a short text.
const LATIN = new Set('az ca cs da et eu fi hr hu is lt lv ms no pl ro sk sl sq sv tl tr vi yo'.split(' '));

/** Words, and the words hidden in hashtags where there is little else. */
function readableTokens(tokens: readonly Token[]): Token[] {
  const words: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'word' && token.text.length < 60) words.push(token);
    if (words.length === MOST_WORDS * MOST_WINDOWS) break;
  }
  if (words.length > 1) return words;
  const tags = tokens.filter((token) => token.kind === 'hashtag').slice(0, 20);
  return [...words, ...tags.flatMap(partsOfTag)];
}

function partsOfTag(tag: Token): Token[] {
  const parts = tag.text.slice(1).match(/\p{Lu}?\p{Ll}+|\p{Lo}+/gu) ?? [];
  return parts.length < 2 ? [] : parts.map((text) => ({ ...tag, kind: 'word', text }));
}

function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + token.text.length + 1, 0);
}

function windowsOf(tokens: readonly Token[]): string[] {
  let joined = '';
  let end = -1;
  for (const token of tokens) {
    joined += token.start === end ? token.text : ` ${token.text}`;
    end = token.end;
  }
  joined = joined.replace(/(\p{L})\1{2,}/gu, '$1$1');
  const count = Math.max(1, Math.min(MOST_WINDOWS, Math.ceil(joined.length / WINDOW)));
  if (count === 1) return [joined];
  const stride = (joined.length - WINDOW) / (count - 1);
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor(index * stride);
    return joined.slice(from, from + WINDOW);
  });
}

/** Language -> share of the text's words it knows, a word shared by several languages counting less. */
function knownShares(folded: readonly string[]): Map<string, number> {
  const shares = new Map<string, number>();
  const few = folded.length <= FEW_WORDS;
  for (const word of folded) {
    const owners = vocabulary().owners.get(word) ?? (few ? vocabulary().everyday.get(word) : undefined);
    if (!owners) continue;
    for (const code of owners) shares.set(code, (shares.get(code) ?? 0) + 1 / owners.length / folded.length);
  }
  return shares;
}

interface Vocabulary {
  /** Word -> languages it is a stop word or an opinion in. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** Word -> languages it is an everyday word of. */
  readonly everyday: ReadonlyMap<string, readonly string[]>;
  readonly codes: ReadonlySet<string>;
}

let known: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  if (known) return known;
  const owners = new Map<string, string[]>();
  const things = new Map<string, string[]>();
  const add = (word: string, code: string, to = owners) => {
    const codes = to.get(word) ?? [];
    if (!codes.includes(code)) to.set(word, [...codes, code]);
  };
  for (const language of languages) {
    for (const word of language.stopWords) add(word, language.code);
    for (const entry of language.sentiment.keys()) if (!entry.includes(' ')) add(entry, language.code);
  }
  for (const [code, list] of everyday) for (const word of list) add(foldWord(word), code, things);
  for (const word of LATIN_HINDI.split(/\s+/)) add(word, 'hi');
  known = { owners, everyday: things, codes: new Set([...languages.map((language) => language.code), 'hi']) };
  return known;
}
