// What shape a JSON file has: an object a line, a list, or an object that holds lists.
import { EarshotError } from '../../../contract/errors.ts';
import { decode } from '../../text/decode.ts';
import type { InputFile } from '../importer.ts';
import { createLineStats, readText } from '../lines.ts';
import { flatten } from './json-leaves.ts';
import { looksLikeMention } from './json-roles.ts';
import { createJsonScanner, type JsonPath } from './json-scan.ts';
import { createJsonStats, nameOfList, readJsonElements, takeElements } from './json-stream.ts';
import { type Fields, isFields, parseJson } from './json-values.ts';

export type JsonShape =
  | { readonly kind: 'lines' }
  | { readonly kind: 'one' }
  /** Objects one after another, each over several lines. */
  | { readonly kind: 'sequence' }
  /** Names that lead to each list; none for the list the file is. */
  | { readonly kind: 'lists'; readonly lists: readonly JsonPath[] };

/** An object up to this size is looked at whole. */
const MAX_WHOLE = 8 * 1024 * 1024;
/** Of a larger one, this much tells where its lists are. */
const MAX_SURVEY = 64 * 1024 * 1024;
const SAMPLE = 20;

/** What the beginning looks like; null where it is no JSON. `whole`: there is no more than this. */
export function shapeOfHead(head: string, whole: boolean): 'lines' | 'list' | 'object' | null {
  const text = head.trimStart();
  if (/^\[\s*(?:[{"\]]|$)/.test(text)) return 'list';
  const lines = text.split(/\r?\n/, 2000).filter((line) => line.trim() !== '');
  if (!text.startsWith('{')) {
    // A first line that is broken does not spoil the others.
    return lines.slice(0, 20).filter((line) => line.trimStart().startsWith('{') && parseJson(line) !== undefined)
      .length >= 2
      ? 'lines'
      : null;
  }
  if (whole && isFields(parseJson(text))) return 'object';
  // A single line may be one record, or an object that holds a list of them: reading it tells.
  if (lines.length === 1) return /^\{\s*["}]/.test(text) ? 'object' : null;
  // Lines that stand further in are parts of one object, set out for people.
  const good = lines.slice(0, 20).filter((line) => line.startsWith('{') && isFields(parseJson(line))).length;
  if (good > 0 && (good > 1 || whole || isFields(parseJson(lines[0] ?? '')))) return 'lines';
  return /^\{\s*["}]/.test(text) ? 'object' : null;
}

/** Throws EarshotError `bad-file` where it is no JSON that holds records. */
export async function findShape(file: InputFile, encoding: string): Promise<JsonShape> {
  const head = decode(file.head, { encoding }).text;
  const shape = shapeOfHead(head, file.size <= file.head.length);
  if (shape === null) {
    const message = `${file.name} is no JSON: neither one object a line nor an array of objects.`;
    throw new EarshotError('bad-file', message, { file: file.path });
  }
  if (shape === 'lines') return { kind: 'lines' };
  if (shape === 'list') return { kind: 'lists', lists: [[]] };
  const whole = file.size <= MAX_WHOLE ? parseJson(await readText(file, encoding, createLineStats())) : undefined;
  if (isFields(whole) && looksLikeMention(flatten(whole))) return { kind: 'one' };
  if (whole === undefined && countObjects(head) > 1) return { kind: 'sequence' };
  const lists = await chooseLists(file, encoding, whole);
  if (lists.length > 0) return { kind: 'lists', lists };
  if (isFields(whole)) return { kind: 'one' };
  if (/\n\s{0,9}\{/.test(head)) return { kind: 'lines' };
  const message =
    file.size > MAX_WHOLE
      ? `${file.name} is one JSON object of more than 8 MB without a list of records. Save its list as JSONL, one record a line.`
      : `${file.name} is no valid JSON: it breaks off or is damaged. Save it as JSONL and each good line is kept.`;
  throw new EarshotError('bad-file', message, { file: file.path });
}

function countObjects(head: string): number {
  const scanner = createJsonScanner(() => 'take');
  return [...scanner.push(head), ...scanner.end()].filter((one) => isFields(parseJson(one.raw))).length;
}

interface Survey {
  readonly path: JsonPath;
  readonly sample: Fields[];
  objects: number;
  texts: number;
}

/** Those whose objects look like mentions; else the longest of objects; else the longest of texts. */
async function chooseLists(file: InputFile, encoding: string, whole: unknown): Promise<readonly JsonPath[]> {
  const lists = [...(await surveyLists(file, encoding)).values()];
  const alike = lists.filter(
    ({ sample }) => sample.filter((fields) => looksLikeMention(flatten(fields))).length > sample.length / 2,
  );
  if (alike.length > 0) return alike.map((list) => list.path);
  const own = isFields(whole) ? Object.values(whole).filter((one) => typeof one === 'string' && one.length > 20) : [];
  const [longest] = lists.toSorted((a, b) => b.objects - a.objects);
  if (longest && longest.objects > (own.length > 0 ? 1 : 0)) return [longest.path];
  const [texts] = lists.toSorted((a, b) => b.texts - a.texts);
  return texts && texts.texts > 1 && own.length === 0 ? [texts.path] : [];
}

async function surveyLists(file: InputFile, encoding: string): Promise<ReadonlyMap<string, Survey>> {
  const found = new Map<string, Survey>();
  const stats = createJsonStats();
  for await (const elements of readJsonElements(
    file,
    encoding,
    takeElements(() => true),
    stats,
  )) {
    for (const { path: place, raw, problem } of elements) {
      const path = place.slice(0, -1);
      const key = nameOfList(path);
      const list = found.get(key) ?? { path, sample: [], objects: 0, texts: 0 };
      if (found.size < 1000) found.set(key, list);
      if (problem !== null) continue;
      if (raw.startsWith('{')) list.objects++;
      else if (/^".*\S\s\S/.test(raw)) list.texts++;
      const fields = raw.startsWith('{') && list.sample.length < SAMPLE ? parseJson(raw) : null;
      if (isFields(fields)) list.sample.push(fields);
    }
    if (stats.bytes > MAX_SURVEY) break;
  }
  return found;
}
