// A JSON file's records, one at a time: JSONL by lines, an array by its elements, an object by the list it holds.

import { EarshotError } from '../../contract/errors.ts';
import { decodeStream } from '../text/decode.ts';
import type { InputFile } from './importer.ts';
import { type LineStats, readLines } from './lines.ts';

export type Fields = Readonly<Record<string, unknown>>;

export interface JsonRecord {
  /** `line 3` or `item 3`. */
  readonly at: string;
  readonly fields: Fields | null;
  /** Why there are none. */
  readonly problem: string | null;
  readonly raw: string;
}

export type JsonShape = 'lines' | 'array' | 'object';

const MAX_ITEM = 4 * 1024 * 1024;
const MAX_OBJECT = 64 * 1024 * 1024;

/** Null where the beginning is no JSON. `whole`: there is no more than this. */
export function shapeOf(head: string, whole: boolean): JsonShape | null {
  const text = head.trimStart();
  if (/^\[\s*(?:[{\]]|$)/.test(text)) return 'array';
  if (!text.startsWith('{')) {
    // A first line that is broken does not spoil the others.
    const lines = text.split(/\r?\n/).slice(0, 20);
    return lines.filter((line) => line.trimStart().startsWith('{') && parse(line) !== undefined).length >= 2
      ? 'lines'
      : null;
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  // A single line may be one record, or an object that holds a list of them: reading it tells.
  if (lines.length === 1) return /^\{\s*["}]/.test(text) ? 'object' : null;
  const good = lines.slice(0, 20).filter((line) => isFields(parse(line))).length;
  if (good > 0 && (good > 1 || whole || isFields(parse(lines[0] ?? '')))) return 'lines';
  return /^\{\s*["}]/.test(text) ? 'object' : null;
}

export async function* readJsonRecords(
  file: InputFile,
  shape: JsonShape,
  encoding: string,
  stats: LineStats,
): AsyncGenerator<JsonRecord> {
  if (shape === 'lines') yield* readByLine(file, encoding, stats);
  else if (shape === 'array') yield* readByElement(file, encoding, stats);
  else yield* readObject(file, encoding, stats);
}

async function* readByLine(file: InputFile, encoding: string, stats: LineStats): AsyncGenerator<JsonRecord> {
  for await (const lines of readLines(file, encoding, stats)) {
    for (const line of lines) {
      // Lines of an array that lost its brackets end in a comma.
      const raw = line.text.trim().replace(/^(\{.*\}),$/s, '$1');
      if (raw === '') continue;
      const at = `line ${line.number}`;
      if (line.cut) yield { at, fields: null, problem: 'the line is longer than a megabyte', raw: '' };
      else yield toRecord(at, raw, 'it is no JSON object');
    }
  }
}

/** Follows strings and brackets only, so that an array of any size streams and one bad element is one rejection. */
async function* readByElement(file: InputFile, encoding: string, stats: LineStats): AsyncGenerator<JsonRecord> {
  let text = '';
  let at = 0;
  let start = -1;
  let depth = 0;
  let quoted = false;
  let item = 0;
  const marks = /["\\{}[\]]/g;
  for await (const piece of decodeStream(counted(file, stats), encoding, stats)) {
    text = start === -1 ? text.slice(at) + piece : text.slice(start) + piece;
    at = start === -1 ? 0 : at - start;
    if (start !== -1) start = 0;
    marks.lastIndex = at;
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
      const char = mark[0];
      if (char === '\\') {
        if (quoted) {
          // The escaped character may be in the next piece.
          if (mark.index + 1 >= text.length) {
            marks.lastIndex = mark.index;
            break;
          }
          marks.lastIndex = mark.index + 2;
        }
      } else if (char === '"') {
        quoted = !quoted;
      } else if (!quoted && (char === '{' || char === '[')) {
        depth++;
        if (depth === 2) start = mark.index;
      } else if (!quoted) {
        depth--;
        if (depth === 1 && start !== -1) {
          const raw = text.slice(start, mark.index + 1);
          start = -1;
          yield toRecord(`item ${++item}`, raw, 'it is no JSON object');
        }
        if (depth <= 0) depth = 0;
      }
      at = mark.index + char.length;
    }
    at = marks.lastIndex === 0 ? text.length : marks.lastIndex;
    marks.lastIndex = 0;
    if (start !== -1 && text.length - start > MAX_ITEM) {
      yield {
        at: `item ${item + 1}`,
        fields: null,
        problem: 'it does not end within 4 MB; the rest was not read',
        raw: '',
      };
      return;
    }
  }
  if (start !== -1) {
    yield { at: `item ${item + 1}`, fields: null, problem: 'the file ends in the middle of it', raw: '' };
  }
}

async function* readObject(file: InputFile, encoding: string, stats: LineStats): AsyncGenerator<JsonRecord> {
  if (file.size > MAX_OBJECT) {
    const message = `${file.name} is one JSON object of more than 64 MB. Save its list as JSONL, one record a line.`;
    throw new EarshotError('bad-file', message, { file: file.path });
  }
  const parts: string[] = [];
  for await (const piece of decodeStream(counted(file, stats), encoding, stats)) parts.push(piece);
  const joined = parts.join('');
  const whole = parse(joined);
  if (!isFields(whole)) {
    if (/\n\s{0,9}\{/.test(joined)) {
      stats.bytes = 0;
      yield* readByLine(file, encoding, stats);
      return;
    }
    const message = `${file.name} is no valid JSON: it breaks off or is damaged. Save it as JSONL and each good line is kept.`;
    throw new EarshotError('bad-file', message, { file: file.path });
  }
  const list = listIn(whole) ?? [whole];
  for (const [index, value] of list.entries()) {
    const at = `item ${index + 1}`;
    if (isFields(value)) yield { at, fields: value, problem: null, raw: write(value) };
    else yield { at, fields: null, problem: 'it is no JSON object', raw: '' };
  }
}

/** The longest list of objects, one or two levels down. */
function listIn(whole: Fields): readonly unknown[] | null {
  const below = Object.values(whole).flatMap((value) => (isFields(value) ? Object.values(value) : [value]));
  const lists = below.filter((value): value is unknown[] => Array.isArray(value) && value.some(isFields));
  const own = Object.values(whole).filter((value) => typeof value === 'string' && value.length > 20).length;
  const [longest] = lists.toSorted((a, b) => b.length - a.length);
  return longest && (longest.length > 1 || own === 0) ? longest : null;
}

/** Empty where it is nested deeper than can be written. */
function write(value: Fields): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

function toRecord(at: string, raw: string, otherwise: string): JsonRecord {
  const value = parse(raw);
  if (isFields(value)) return { at, fields: value, problem: null, raw };
  return { at, fields: null, problem: value === undefined ? 'it is no valid JSON' : otherwise, raw };
}

/** Undefined where it is no JSON. Whole numbers too large for a double stay as they are written. */
function parse(text: string): unknown {
  try {
    if (!/\d{16}/.test(text)) return JSON.parse(text);
    const keep = (_key: string, value: unknown, context?: { source?: string }): unknown =>
      typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d{16,}$/.test(context?.source ?? '')
        ? context?.source
        : value;
    return JSON.parse(text, keep);
  } catch {
    return undefined;
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function* counted(file: InputFile, stats: LineStats): AsyncGenerator<Uint8Array> {
  for await (const chunk of file.open()) {
    stats.bytes += chunk.length;
    yield chunk;
  }
}
