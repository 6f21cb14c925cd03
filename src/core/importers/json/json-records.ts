// A JSON file's records, some at a time: its lines, the elements of its lists, or the object it is.
import { EarshotError } from '../../../contract/errors.ts';
import type { InputFile } from '../importer.ts';
import { type LineStats, readLines, readText } from '../lines.ts';
import type { Decide, JsonElement } from './json-scan.ts';
import type { JsonShape } from './json-shape.ts';
import { type JsonStats, nameOfList, readJsonElements, takeElements } from './json-stream.ts';
import { type Fields, isFields, parseJson, writeJson } from './json-values.ts';

export interface JsonRecord {
  /** `line 3`, `line 3, item 2` or `item 2`. */
  readonly at: string;
  readonly fields: Fields | null;
  /** Why there are none. */
  readonly problem: string | null;
  /** As it is written. */
  readonly raw: string;
}

export async function* readJsonRecords(
  file: InputFile,
  shape: JsonShape,
  encoding: string,
  stats: JsonStats,
): AsyncGenerator<readonly JsonRecord[]> {
  if (shape.kind === 'lines') yield* readByLine(file, encoding, stats);
  else if (shape.kind === 'one') yield await readWhole(file, encoding, stats);
  else if (shape.kind === 'sequence') yield* readElements(file, () => 'take', encoding, stats);
  else {
    const lists = new Set(shape.lists.map(nameOfList));
    yield* readElements(
      file,
      takeElements((list) => lists.has(nameOfList(list))),
      encoding,
      stats,
    );
  }
}

/** A text alone is a record that holds it. Null where the value is neither that nor an object. */
export function toFields(value: unknown): Fields | null {
  if (typeof value === 'string') return { text: value };
  return isFields(value) ? value : null;
}

async function* readByLine(file: InputFile, encoding: string, stats: LineStats): AsyncGenerator<readonly JsonRecord[]> {
  for await (const lines of readLines(file, encoding, stats)) {
    yield lines.flatMap((line) => {
      // Lines of an array that lost its brackets end in a comma.
      const text = line.text.trim();
      const raw = text.startsWith('{') && text.endsWith('},') ? text.slice(0, -1) : text;
      if (raw === '' || raw === '[' || raw === ']') return [];
      const at = `line ${line.number}`;
      if (line.cut) return [{ at, fields: null, problem: 'the line is longer than a megabyte', raw: '' }];
      return [toRecord(at, raw)];
    });
  }
}

async function* readElements(
  file: InputFile,
  decide: Decide,
  encoding: string,
  stats: JsonStats,
): AsyncGenerator<readonly JsonRecord[]> {
  let item = 0;
  let cut = false;
  const toItem = ({ line, raw, problem }: JsonElement): JsonRecord => {
    const at = `line ${line}, item ${++item}`;
    cut = problem !== null;
    return problem === null ? toRecord(at, raw) : { at, fields: null, problem, raw: '' };
  };
  for await (const elements of readJsonElements(file, encoding, decide, stats)) yield elements.map(toItem);
  if (stats.whole || (cut && stats.damage === null)) return;
  const problem = stats.damage ?? 'the file ends before its list does';
  yield [{ at: `after item ${item}`, fields: null, problem, raw: '' }];
}

/** An object whose values are records, as some databases write them, is read by its names. */
async function readWhole(file: InputFile, encoding: string, stats: LineStats): Promise<readonly JsonRecord[]> {
  const text = await readText(file, encoding, stats);
  const whole = parseJson(text);
  if (!isFields(whole)) {
    const message = `${file.name} is no valid JSON: it breaks off or is damaged. Save it as JSONL and each good line is kept.`;
    throw new EarshotError('bad-file', message, { file: file.path });
  }
  const values = Object.entries(whole);
  if (values.length > 1 && values.every(([, value]) => isFields(value) && Object.values(value).some(isText))) {
    return values.map(([id, value], index) => {
      const fields = { id, ...(value as Fields) };
      return { at: `item ${index + 1}`, fields, problem: null, raw: writeJson(fields) };
    });
  }
  return [{ at: 'item 1', fields: whole, problem: null, raw: text.trim() }];
}

function toRecord(at: string, raw: string): JsonRecord {
  const value = parseJson(raw);
  const fields = toFields(value);
  if (fields) return { at, fields, problem: null, raw };
  return { at, fields: null, problem: value === undefined ? 'it is no valid JSON' : 'it is no JSON object', raw };
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && /\S\s+\S/.test(value);
}
