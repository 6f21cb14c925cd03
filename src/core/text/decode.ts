// Bytes to text: what a file or server declares is a hint, what the bytes are decides.
import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';

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

/** Not among the platform's: read here. */
const WIDE = new Set(['utf-32le', 'utf-32be']);
export const MIXED = 'utf-8+windows-1252';
const FALLBACK = 'windows-1252';
const SAMPLE = 64 * 1024;
const NEWLINE = 0x0a;

/** Never throws: an unknown or lying declaration is survived. */
export function decode(bytes: Uint8Array, hints: EncodingHints = {}): Decoded {
  const encoding = detectEncoding(bytes, hints);
  const declared = declaredEncoding(bytes, hints);
  if (encoding === 'utf-8' && !isUtf8(withoutCutCharacter(bytes))) {
    const { text, lines } = decodeMixed(bytes);
    return { text: withoutBom(text), encoding: MIXED, note: mixedNote(lines) };
  }
  if (encoding === MIXED) {
    const { text, lines } = decodeMixed(bytes);
    return { text: withoutBom(text), encoding, note: mixedNote(lines) };
  }
  const whole = encoding === 'utf-8' ? withoutCutCharacter(bytes) : bytes;
  const text = createDecoder(encoding)(whole, true);
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
  const marked = byteOrderMark(head) ?? wideWithoutMark(head);
  if (marked) return marked;
  const declared = declaredEncoding(head, hints);
  const escapes = head.subarray(0, SAMPLE).includes(0x1b);
  if (isUtf8(withoutCutCharacter(head))) return escapes && declared?.startsWith('iso-2022') ? declared : 'utf-8';
  if (declared && declared !== 'utf-8' && !declared.startsWith('utf-16')) return declared;
  return mostlyUtf8(head) ? MIXED : guessLegacy(head);
}

/** Name of a declared encoding as the platform knows it, or null. */
export function knownEncoding(label: string | null | undefined): string | null {
  if (!label) return null;
  if (label === MIXED || WIDE.has(label)) return label;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
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

/** The platform's decoders, and UTF-32, which it lacks. */
function createDecoder(encoding: string): (bytes: Uint8Array, last: boolean) => string {
  if (!WIDE.has(encoding)) {
    const decoder = new TextDecoder(encoding);
    return (bytes, last) => decoder.decode(bytes, { stream: !last });
  }
  let rest = Buffer.alloc(0);
  return (bytes) => {
    const block = Buffer.concat([rest, bytes]);
    const characters: string[] = [];
    const end = block.length - (block.length % 4);
    for (let at = 0; at < end; at += 4) {
      const point = encoding === 'utf-32le' ? block.readUInt32LE(at) : block.readUInt32BE(at);
      const good = point < 0x110000 && (point < 0xd800 || point > 0xdfff);
      characters.push(good ? String.fromCodePoint(point) : '\ufffd');
    }
    rest = block.subarray(end);
    return characters.join('');
  };
}

function decodeMixed(bytes: Uint8Array): { text: string; lines: number } {
  const strict = new TextDecoder('utf-8', { ignoreBOM: true });
  if (isUtf8(bytes)) return { text: strict.decode(bytes), lines: 0 };
  const legacy = new TextDecoder(FALLBACK);
  const parts: string[] = [];
  let lines = 0;
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    const cutOff = end === bytes.length && isUtf8(withoutCutCharacter(line));
    if (isUtf8(line) || cutOff) parts.push(strict.decode(line));
    else {
      parts.push(legacy.decode(line));
      lines++;
    }
    start = end;
  }
  return { text: parts.join(''), lines };
}

export function mixedNote(lines: number): string | null {
  if (lines === 0) return null;
  return lines === 1
    ? '1 line was not UTF-8 and was read as windows-1252.'
    : `${lines} lines were not UTF-8 and were read as windows-1252.`;
}

function declaredEncoding(bytes: Uint8Array, hints: EncodingHints): string | null {
  const http = /charset\s*=\s*["']?([\w.:-]+)/i.exec(hints.contentType ?? '')?.[1];
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  const xml = hints.xml ? /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1] : undefined;
  return knownEncoding(http) ?? knownEncoding(xml);
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

/** UTF-16 without a mark shows as a NUL in every other byte of Latin text. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length & ~1, 2048);
  if (length < 8) return null;
  if (isZero(bytes, 1, 2, 3) && isZero(bytes, 5, 6, 7)) return 'utf-32le';
  if (isZero(bytes, 0, 1, 2) && isZero(bytes, 4, 5, 6)) return 'utf-32be';
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

/** Of the lines that are not plain ASCII, are most good UTF-8? */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  const sample = bytes.subarray(0, 1024 * 1024);
  for (let start = 0; start < sample.length; ) {
    const newline = sample.indexOf(NEWLINE, start);
    const end = newline === -1 ? sample.length : newline + 1;
    const line = sample.subarray(start, end);
    if (line.some((byte) => byte >= 0x80)) {
      if (isUtf8(line)) good++;
      else bad++;
    }
    start = end;
  }
  return good > 0 && good >= bad;
}

/**
 * chardet mistakes short Western texts for Central European ones: Western wins unless clearly beaten. But whole words
 * of letters beyond ASCII are Cyrillic, Greek or East Asian: there no Western guess counts.
 */
function guessLegacy(bytes: Uint8Array): string {
  const foreign = runsOfHighBytes(bytes.subarray(0, SAMPLE)) > 0.7;
  const sample = foreign ? highWords(bytes.subarray(0, SAMPLE)) : bytes.subarray(0, SAMPLE);
  const matches = analyse(sample).filter(
    (match) => knownEncoding(match.name) !== null && !(foreign && LATIN.test(match.name)),
  );
  const best = matches[0];
  if (foreign) return best && best.confidence >= 10 ? (knownEncoding(best.name) ?? FALLBACK) : FALLBACK;
  const western = matches.find((match) => knownEncoding(match.name) === FALLBACK);
  if (!best || best.confidence < 20 || (western && western.confidence >= best.confidence - 15)) return FALLBACK;
  const name = knownEncoding(best.name) ?? FALLBACK;
  return name === 'utf-8' || name.startsWith('utf-16') ? FALLBACK : name;
}

const LATIN = /^(?:utf|iso-8859-(?:1|2|3|4|9|1[0-6])$|windows-(?:125[0478])$)/i;

/** Of the bytes beyond ASCII, the share that stands in runs of three or more. */
function runsOfHighBytes(bytes: Uint8Array): number {
  let high = 0;
  let inRuns = 0;
  let run = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if ((bytes[at] ?? 0) >= 0x80) {
      high++;
      run++;
    } else {
      if (run >= 3) inRuns += run;
      run = 0;
    }
  }
  return high < 6 ? 0 : inRuns / high;
}

/** The words with bytes beyond ASCII: markup in English hides what the others are. */
function highWords(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let high = false;
  for (const byte of bytes) {
    if (byte >= 0x80) kept.push(byte);
    // In double-byte encodings the second byte may be a letter or mark of ASCII.
    else if (high && byte >= 0x40) kept.push(byte);
    else if (kept.at(-1) !== 0x20) kept.push(0x20);
    high = byte >= 0x80;
  }
  return Uint8Array.from(kept);
}

/** The bytes without a last character that was cut in the middle. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needs > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

function withoutBom(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
