// Bytes to text: what a file or server declares is a hint, what the bytes are decides.
import { isUtf8 } from 'node:buffer';
import { CODE_PAGES, isEbcdic } from './code-pages.ts';
import { createDecoder, encodingNamed, isSevenBit } from './encodings.ts';
import { guessLegacy } from './guess.ts';
import { decodeMixed, isMostlyUtf8, withoutCutCharacter } from './mixed.ts';
import { writeCount } from './write-count.ts';

export interface EncodingHints {
  /** HTTP Content-Type, charset and all. */
  readonly contentType?: string | null;
  /** Look for an XML declaration. */
  readonly xml?: boolean;
  /** Chosen by a person: obeyed. */
  readonly encoding?: string | null;
}

export interface Decoded {
  readonly text: string;
  /** WHATWG name in lower case, or `utf-8+windows-1252` where single lines needed the second. */
  readonly encoding: string;
  /** Something to tell: a declaration that lied, lines in another encoding. */
  readonly note: string | null;
}

export const MIXED = 'utf-8+windows-1252';
const FALLBACK = 'windows-1252';
const SAMPLE = 64 * 1024;
const NEWLINE = 0x0a;

/** Never throws: an unknown or lying declaration is survived. */
export function decode(bytes: Uint8Array, hints: EncodingHints = {}): Decoded {
  const encoding = detectEncoding(bytes, hints);
  if (encoding === MIXED || (encoding === 'utf-8' && !isUtf8(withoutCutCharacter(bytes)))) {
    const { text, lines } = decodeMixed(bytes);
    return { text: withoutBom(text), encoding: MIXED, note: mixedNote(lines) };
  }
  const whole = encoding === 'utf-8' ? withoutCutCharacter(bytes) : bytes;
  const text = createDecoder(encoding)(whole, true);
  const declared = hints.encoding ? null : (declaredEncodings(bytes, hints)[0] ?? null);
  const lied = declared !== null && declared !== encoding && /[^\p{ASCII}]/u.test(text);
  return {
    text: withoutBom(text),
    encoding,
    note: lied ? `It says it is ${declared} but was read as ${encoding}, which its bytes are.` : null,
  };
}

/** What the bytes (or, for a stream, the first of them) are written in. */
export function detectEncoding(head: Uint8Array, hints: EncodingHints = {}): string {
  const chosen = knownEncoding(hints.encoding);
  if (chosen) return chosen;
  const marked = byteOrderMark(head) ?? wideWithoutMark(head, hints.xml ?? false) ?? ebcdicWithoutMark(head);
  if (marked) return marked;
  const declared = declaredEncodings(head, hints);
  if (isUtf8(withoutCutCharacter(head))) return sevenBit(head, declared) ?? shortEastAsian(head, declared) ?? 'utf-8';
  const legacy = declared.find((name) => !name.startsWith('utf-'));
  if (legacy) return isBroken(head, legacy) ? guessLegacy(head) : legacy;
  return isMostlyUtf8(head) ? MIXED : guessLegacy(head);
}

/** Name of a declared encoding as it is known here, or null. */
export function knownEncoding(label: string | null | undefined): string | null {
  if (!label) return null;
  return label === MIXED ? label : encodingNamed(label);
}

export interface StreamStats {
  /** Lines that were no UTF-8 and were read as windows-1252. */
  mixedLines: number;
}

/**
 * Text in pieces, for files too large to hold. UTF-8 is checked line by line, so that a file glued together from
 * two encodings loses nothing.
 */
export async function* decodeStream(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
  stats: StreamStats = { mixedLines: 0 },
): AsyncGenerator<string> {
  if (encoding !== 'utf-8' && encoding !== MIXED) {
    yield* decodeOneEncoding(chunks, encoding);
    return;
  }
  let rest: Uint8Array = new Uint8Array(0);
  let first = true;
  const piece = (block: Uint8Array): string => {
    const { text, lines } = decodeMixed(block);
    stats.mixedLines += lines;
    const clean = first ? withoutBom(text) : text;
    first = false;
    return clean;
  };
  for await (const chunk of chunks) {
    const block = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = block.lastIndexOf(NEWLINE) + 1;
    // A line of a megabyte is decoded as it stands, cut between two characters.
    const cut = end === 0 && block.length > 1024 * 1024 ? withoutCutCharacter(block).length : end;
    rest = block.subarray(cut);
    if (cut > 0) yield piece(block.subarray(0, cut));
  }
  if (rest.length > 0) yield piece(rest);
}

async function* decodeOneEncoding(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decode = createDecoder(encoding);
  for await (const chunk of chunks) {
    const text = decode(chunk, false);
    if (text !== '') yield text;
  }
  const last = decode(new Uint8Array(0), true);
  if (last !== '') yield last;
}

export function mixedNote(lines: number): string | null {
  if (lines === 0) return null;
  return lines === 1
    ? '1 line was not UTF-8 and was read as windows-1252.'
    : `${writeCount(lines)} lines were not UTF-8 and were read as windows-1252.`;
}

/**
 * What is said of them, the likeliest first: the server's word counts more than the document's, but for the Western
 * encodings that servers name by default.
 */
function declaredEncodings(bytes: Uint8Array, hints: EncodingHints): string[] {
  const http = /charset\s*=\s*["']?([\w.:-]+)/i.exec(hints.contentType ?? '')?.[1];
  const xml = hints.xml ? xmlDeclaration(Buffer.from(bytes.subarray(0, 1024)).toString('latin1')) : undefined;
  const names = [knownEncoding(http), knownEncoding(xml)].filter((name) => name !== null);
  return names[0] === FALLBACK ? names.toReversed() : names;
}

function xmlDeclaration(start: string): string | undefined {
  return /<\?xml[^>]{0,200}?encoding\s*=\s*[^\w\s]?\s*([\w.:()+-]+)/i.exec(start)?.[1];
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return isUtf8(withoutCutCharacter(bytes)) ? 'utf-8' : MIXED;
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return isZero(bytes, 2, 3) ? 'utf-32le' : 'utf-16le';
  if (bytes[2] === 0xfe && bytes[3] === 0xff && isZero(bytes, 0, 1)) return 'utf-32be';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function isZero(bytes: Uint8Array, ...places: readonly number[]): boolean {
  return bytes.length >= 4 && places.every((place) => bytes[place] === 0);
}

/** UTF-16 without a mark shows as a NUL in every other byte of Latin text; XML shows it by its first two characters. */
function wideWithoutMark(bytes: Uint8Array, xml: boolean): string | null {
  const length = Math.min(bytes.length & ~1, 2048);
  if (length < 8) return null;
  if (isZero(bytes, 1, 2, 3) && isZero(bytes, 5, 6, 7)) return 'utf-32le';
  if (isZero(bytes, 0, 1, 2) && isZero(bytes, 4, 5, 6)) return 'utf-32be';
  if (xml && bytes[0] === 0x3c && isZero(bytes, 1, 3) && bytes[2] !== 0) return 'utf-16le';
  if (xml && bytes[1] === 0x3c && isZero(bytes, 0, 2) && bytes[3] !== 0) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return null;
}

/** `<?xml` as mainframes write it; which of their pages it is, stands in the declaration. */
function ebcdicWithoutMark(bytes: Uint8Array): string | null {
  const start = [0x4c, 0x6f, 0xa7, 0x94, 0x93];
  if (!start.every((byte, at) => bytes[at] === byte)) return null;
  const declared = knownEncoding(xmlDeclaration(createDecoder('cp037')(bytes.subarray(0, 512), true)));
  return declared !== null && CODE_PAGES.has(declared) && isEbcdic(declared) ? declared : 'cp037';
}

/** Encodings whose bytes are all ASCII, declared or told by their marks. */
function sevenBit(head: Uint8Array, declared: readonly string[]): string | null {
  const start = Buffer.from(head.subarray(0, SAMPLE)).toString('latin1');
  // `<` in UTF-7, or its byte order mark.
  if (/^\+(?:ADw|\/v[89+/])/.test(start)) return 'utf-7';
  const named = declared.find((name) => isSevenBit(name, start));
  if (named !== undefined || !start.includes('\u001b$')) return named ?? null;
  return ['iso-2022-kr', 'iso-2022-jp'].find((name) => isSevenBit(name, start)) ?? null;
}

/** A word or two of Chinese or Korean can look like UTF-8's Western letters: then the declaration is right. */
function shortEastAsian(head: Uint8Array, declared: readonly string[]): string | null {
  const named = declared.find((name) => EAST_ASIAN.test(name));
  if (named === undefined) return null;
  const high = head.filter((byte) => byte >= 0x80);
  if (high.length === 0 || high.length > 16 || high.some((byte) => byte >= 0xe0)) return null;
  const text = createDecoder(named)(head, true);
  return /^[\p{ASCII}\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]*$/u.test(text) ? named : null;
}

const EAST_ASIAN = /^(?:gb|big5|euc-|shift_jis)/;

/** Does a tenth of what is beyond ASCII mean nothing in the encoding it is said to be in? */
function isBroken(head: Uint8Array, declared: string): boolean {
  if (!EAST_ASIAN.test(declared)) return false;
  const text = createDecoder(declared)(head.subarray(0, SAMPLE), true);
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? [];
  const broken = foreign.filter((character) => character === '\ufffd').length;
  return broken > 2 && broken > foreign.length / 10;
}

function withoutBom(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
