// UTF-8 with slips in it: lines glued on from another encoding, characters cut in two, halves of emoji.
import { isUtf8 } from 'node:buffer';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const legacy = new TextDecoder('windows-1252');
const NEWLINE = 0x0a;
const SAMPLE = 1024 * 1024;

/** `lines` counts those that were no UTF-8. */
export function decodeMixed(bytes: Uint8Array): { text: string; lines: number } {
  if (isUtf8(bytes)) return { text: utf8.decode(bytes), lines: 0 };
  const parts: string[] = [];
  let lines = 0;
  for (const line of linesOf(bytes)) {
    const last = line.byteOffset + line.length === bytes.byteOffset + bytes.length;
    if (isUtf8(line) || (last && isUtf8(withoutCutCharacter(line)))) {
      parts.push(utf8.decode(line));
      continue;
    }
    lines++;
    // A line with good UTF-8 in it has a slip; one without any is another encoding's.
    parts.push(countSequences(line).good > 0 ? decodeSlips(line) : legacy.decode(line));
  }
  return { text: parts.join(''), lines };
}

/** Of what is not plain ASCII, is most good UTF-8, by the line or by the character? */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let good = 0;
  let bad = 0;
  for (const line of linesOf(sample)) {
    if (!line.some((byte) => byte >= 0x80)) continue;
    if (isUtf8(line)) good++;
    else bad++;
  }
  if (good > 0 && good >= bad) return true;
  const sequences = countSequences(sample);
  return sequences.good > 0 && sequences.good >= sequences.bad * 2;
}

/** The bytes without a last character that was cut in the middle. */
export function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needs > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    yield bytes.subarray(start, end);
    start = end;
  }
}

/** Characters of more than one byte, and bytes that belong to none. */
function countSequences(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const length = sequenceAt(bytes, at) || cutAt(bytes, at);
    if (isUtf8(bytes.subarray(at, at + length)) || isHalf(bytes, at, length)) good++;
    else bad++;
    at += length;
  }
  return { good, bad };
}

/** How many bytes the UTF-8 character at a place has; 0 where there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  return length > 0 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

function decodeSlips(line: Uint8Array): string {
  let text = '';
  let start = 0;
  for (let at = 0; at < line.length; ) {
    const length = sequenceAt(line, at);
    if (length > 0) {
      at += length;
      continue;
    }
    text += utf8.decode(line.subarray(start, at));
    const cut = cutAt(line, at);
    if (isHalf(line, at, cut)) text += halfAt(line, at);
    else text += cut > 1 ? '\ufffd' : legacy.decode(line.subarray(at, at + 1));
    at += cut;
    start = at;
  }
  return text + utf8.decode(line.subarray(start));
}

/** How much is there of a character whose rest is missing: 1 for a byte that begins none. */
function cutAt(line: Uint8Array, at: number): number {
  const first = line[at] ?? 0;
  const wanted = first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
  let length = 1;
  while (length < wanted && ((line[at + length] ?? 0) & 0xc0) === 0x80) length++;
  return length;
}

/** Java and old databases write an emoji as two halves of three bytes each: put side by side they are whole. */
function isHalf(line: Uint8Array, at: number, length: number): boolean {
  return line[at] === 0xed && length === 3;
}

function halfAt(line: Uint8Array, at: number): string {
  return String.fromCharCode(0xd000 | (((line[at + 1] ?? 0) & 0x3f) << 6) | ((line[at + 2] ?? 0) & 0x3f));
}
