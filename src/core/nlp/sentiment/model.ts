// The learned weights of sentiment: a file of their own, without which the lexicons stand alone.

import { EarshotError } from '../../../contract/errors.ts';
import { SIGNALS } from './signals.ts';

/** What a language's signals weigh, in the order of SIGNALS. */
export interface LanguageWeights {
  /** Its words were learned too; else only signals, emoji and marks count. */
  readonly words: boolean;
  readonly lean: Float64Array;
  readonly plain: Float64Array;
}

export interface SentimentModel {
  /** Version of the weights, part of what labels say set them. */
  readonly version: string;
  /** The features are hashed into 2 ** bits buckets. */
  readonly bits: number;
  /** For each bucket two weights: how far it leans to good (or bad), and how plain, without feeling, a text with it is. */
  readonly weights: Int8Array;
  readonly leanScale: number;
  readonly plainScale: number;
  /** ISO 639-1 -> weights of the signals: the languages the model knows. */
  readonly languages: ReadonlyMap<string, LanguageWeights>;
}

interface LanguageHeader {
  readonly words: boolean;
  readonly lean: readonly number[];
  readonly plain: readonly number[];
}

/** What stands in the file before the weights, as JSON. */
export interface ModelHeader {
  readonly version: string;
  readonly bits: number;
  readonly leanScale: number;
  readonly plainScale: number;
  readonly signals: readonly string[];
  readonly languages: Readonly<Record<string, LanguageHeader>>;
  /** Of the weights, as unsigned 32 bit number. */
  readonly checksum: number;
  /** Of the features of a few sentences: tells whether words are still read as they were when the weights were learned. */
  readonly probe: number;
}

export const MAGIC = 'EARSHOT SENTIMENT';
export const FORMAT = 1;
/** Magic, one byte of format, four bytes (big endian) of header length; then the header, then the weights. */
export const PREAMBLE = MAGIC.length + 5;
const LONGEST_HEADER = 1_000_000;

/**
 * The model in the bytes of a model file.
 * @throws EarshotError `bad-file` where they are no such file, are cut off or damaged, or are of another version.
 */
export function readModel(bytes: Uint8Array): SentimentModel {
  const { header, payload: weights } = openModel(bytes);
  return {
    version: header.version,
    bits: header.bits,
    // A copy: the bytes may lie in a buffer that is used again.
    weights: new Int8Array(weights),
    leanScale: header.leanScale,
    plainScale: header.plainScale,
    languages: new Map(
      Object.entries(header.languages).map(([code, { words, lean, plain }]) => [
        code,
        { words, lean: Float64Array.from(lean), plain: Float64Array.from(plain) },
      ]),
    ),
  };
}

/** Header and weights of a model file. Throws as readModel does. */
export function openModel(bytes: Uint8Array): { readonly header: ModelHeader; readonly payload: Uint8Array } {
  if (textOf(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw bad('This is no sentiment model of Earshot. Put back the sentiment.bin that came with the program.');
  if (bytes.length < PREAMBLE) throw cutOff();
  const format = bytes[MAGIC.length];
  if (format !== FORMAT)
    throw bad(
      `This sentiment model has format ${format}, this Earshot reads ${FORMAT}. Use the one that came with it.`,
    );
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length + 1);
  if (headerLength > LONGEST_HEADER) throw damaged();
  if (bytes.length < PREAMBLE + headerLength) throw cutOff();
  const header = parseHeader(bytes.subarray(PREAMBLE, PREAMBLE + headerLength));
  const payload = bytes.subarray(PREAMBLE + headerLength);
  if (payload.length < 2 ** header.bits * 2) throw cutOff();
  if (payload.length > 2 ** header.bits * 2 || checksumOf(payload) !== header.checksum) throw damaged();
  return { header, payload };
}

/** FNV-1a over the bytes. */
export function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

function parseHeader(bytes: Uint8Array): ModelHeader {
  let header: unknown;
  try {
    header = JSON.parse(textOf(bytes));
  } catch {
    throw damaged();
  }
  if (!isHeader(header)) throw damaged();
  if (header.signals.join() !== SIGNALS.join())
    throw bad(
      `This sentiment model (version ${header.version.slice(0, 40)}) was made for another version of Earshot. Use the one that came with this one.`,
    );
  return header;
}

function isHeader(value: unknown): value is ModelHeader {
  if (!isRecord(value)) return false;
  const { version, bits, leanScale, plainScale, signals, languages, checksum, probe } = value;
  return (
    typeof version === 'string' &&
    typeof bits === 'number' &&
    Number.isInteger(bits) &&
    bits >= 8 &&
    bits <= 24 &&
    typeof checksum === 'number' &&
    typeof probe === 'number' &&
    [leanScale, plainScale].every((scale) => typeof scale === 'number' && scale > 0 && Number.isFinite(scale)) &&
    Array.isArray(signals) &&
    isRecord(languages) &&
    Object.values(languages).every(
      (each) =>
        isRecord(each) &&
        typeof each.words === 'boolean' &&
        areWeights(each.lean, signals.length) &&
        areWeights(each.plain, signals.length),
    )
  );
}

function areWeights(value: unknown, length: number): boolean {
  return Array.isArray(value) && value.length === length && value.every((each) => Number.isFinite(each));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function cutOff(): EarshotError {
  return bad('The sentiment model is cut off. Put back the sentiment.bin that came with the program.');
}

function damaged(): EarshotError {
  return bad('The sentiment model is damaged. Put back the sentiment.bin that came with the program.');
}

function bad(sentence: string): EarshotError {
  return new EarshotError('bad-file', sentence, { file: 'sentiment.bin' });
}
