// The Reddit importer: saved listings and threads as JSON, and dumps with a post or comment a line.
import { EarshotError } from '../../../contract/errors.ts';
import type { ImportOptions } from '../../../contract/model.ts';
import { decode, mixedNote } from '../../text/decode.ts';
import { type ImportBatch, type Importer, type InputFile, type Inspection, noColumns } from '../importer.ts';
import type { JsonPath, Step } from '../json/json-scan.ts';
import { createJsonStats, type FoundValue, type JsonStats, readJsonValues } from '../json/json-stream.ts';
import { isFields, parseJson, writeJson } from '../json/json-values.ts';
import { encodingOf, readLines } from '../lines.ts';
import { checkWhole, createGathering, some } from './gather.ts';
import { rereadThing, thingsIn, toMention } from './reddit-thing.ts';

export const reddit: Importer = {
  id: 'reddit',
  label: 'Reddit JSON',
  description:
    'A saved listing or thread (its address with .json), or a dump with one post or comment a line, also .zst.',
  extensions: ['json', 'jsonl', 'ndjson'],
  fields: [],
  sniff,
  inspect,
  read,
  reread: (raw) => rereadThing(raw),
};

function sniff(file: InputFile): number {
  const head = decode(file.head).text.trimStart();
  if (!/^[{[]/.test(head)) return 0;
  if (/"kind"\s*:\s*"(?:Listing|t1|t3|more)"/.test(head) && /"(?:children|subreddit|body|selftext)"\s*:/.test(head))
    return 0.985;
  // Dumps: the fields that only Reddit has together, in the first record.
  const fields = ['subreddit', 'created_utc', 'author', 'id'].every((name) => head.includes(`"${name}"`));
  const post = /"selftext"\s*:/.test(head) && /"title"\s*:/.test(head);
  const comment = /"body"\s*:/.test(head) && /"(?:link_id|parent_id)"\s*:/.test(head);
  return fields && (post || comment) ? 0.97 : 0;
}

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  const lines = isByLine(file, options);
  const subreddits = new Map<string, number>();
  let posts = 0;
  let comments = 0;
  for await (const { value } of lines
    ? readByLine(file, options, createJsonStats())
    : readByPlace(file, options, createJsonStats())) {
    for (const found of thingsIn(value)) {
      if (!('thing' in found)) continue;
      if (typeof found.thing.body === 'string') comments++;
      else posts++;
      const { subreddit } = found.thing;
      if (typeof subreddit === 'string') subreddits.set(subreddit, (subreddits.get(subreddit) ?? 0) + 1);
    }
    if (posts + comments >= SAMPLE) break;
  }
  const more = posts + comments >= SAMPLE ? 'at least ' : '';
  const names = [...subreddits].toSorted((a, b) => b[1] - a[1]).map(([name]) => `r/${name}`);
  return {
    title: names.length === 1 ? (names[0] ?? null) : null,
    detected: [
      { label: 'Shape', value: lines ? 'one post or comment a line' : 'listings' },
      { label: 'Posts', value: `${more}${posts}` },
      { label: 'Comments', value: `${more}${comments}` },
      { label: 'Subreddits', value: names.slice(0, 10).join(', ') + (names.length > 10 ? ' …' : '') },
    ],
    ...noColumns,
  };
}

/** Records looked at to show what a file holds: a dump has millions. */
const SAMPLE = 5000;

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  const lines = isByLine(file, options);
  const gathering = createGathering(null);
  const stats = createJsonStats();
  const left = { gone: 0, wordless: 0, folded: 0 };
  let seen = 0;
  for await (const one of lines ? readByLine(file, options, stats) : readByPlace(file, options, stats)) {
    if (++seen % 500 === 1) signal.throwIfAborted();
    const at = lines ? `line ${one.path[0]}` : `item ${seen}`;
    if (one.problem !== null) gathering.reject(at, one.problem);
    else {
      for (const found of thingsIn(one.value)) {
        if ('folded' in found) left.folded += found.folded;
        else if ('problem' in found) gathering.reject(at, found.problem);
        else {
          // A thing that answers hung on is kept without them: they are kept themselves.
          const raw = one.value === found.thing ? one.raw : writeJson(found.thing);
          const mention = raw === '' ? null : toMention(found.thing, raw);
          if (mention === null) gathering.reject(at, 'it is nested too deeply');
          else if (typeof mention === 'string') left[mention]++;
          else gathering.add(mention);
        }
        if (gathering.full()) {
          signal.throwIfAborted();
          yield gathering.take(stats.bytes);
        }
      }
    }
  }
  if (seen === 0 && stats.damage === null) throw noReddit(file);
  const mixed = mixedNote(stats.mixedLines);
  yield gathering.take(Math.max(stats.bytes, file.size), [
    ...(left.gone > 0
      ? [`${some(left.gone, 'deleted or removed entry', 'deleted or removed entries')} left out.`]
      : []),
    ...(left.wordless > 0 ? [`${some(left.wordless, 'entry', 'entries')} without words left out.`] : []),
    ...(left.folded > 0
      ? [`${some(left.folded, 'comment')} not in the file: Reddit had folded them away (“more”).`]
      : []),
    ...(mixed ? [mixed] : []),
  ]);
  if (!lines) checkWhole(file, stats, 'Save it again.');
}

/** Whether each line is a record, rather than the file one value. */
function isByLine(file: InputFile, options: ImportOptions): boolean {
  const head = decode(file.head, { encoding: encodingOf(file, options) }).text.trimStart();
  if (!head.startsWith('{')) return false;
  const [first = '', second = ''] = head.split(/[\r\n]+/, 2);
  if (second.startsWith('{') && isWhole(first)) return true;
  if (/^\{\s*"(?:kind"\s*:\s*"Listing"|data"\s*:)/.test(head)) return false;
  // One record only; or a first line that is broken, which does not spoil the others.
  if (second === '') return isWhole(first) || !/^\{\s*"kind"/.test(first);
  return isWhole(first) || /[\r\n]\{"/.test(head);
}

function isWhole(line: string): boolean {
  return isFields(parseJson(line));
}

async function* readByLine(file: InputFile, options: ImportOptions, stats: JsonStats): AsyncGenerator<FoundValue> {
  for await (const lines of readLines(file, encodingOf(file, options), stats)) {
    for (const line of lines) {
      const raw = line.text.trim();
      if (raw === '') continue;
      const path = [line.number];
      if (line.cut) yield { path, value: undefined, problem: 'the line is longer than a megabyte', raw: '' };
      else yield parseLine(path, raw);
    }
  }
}

function parseLine(path: JsonPath, raw: string): FoundValue {
  const value = parseJson(raw);
  if (value !== undefined) return { path, value, problem: null, raw };
  return { path, value, problem: 'it is no valid JSON', raw: '' };
}

/** Listings are looked into, so that one of any length streams; what they hold is taken one by one. */
async function* readByPlace(file: InputFile, options: ImportOptions, stats: JsonStats): AsyncGenerator<FoundValue> {
  const step = (path: JsonPath, peek: string): Step => {
    const last = path.at(-1);
    if (last === undefined) return /^(?:\[|\{\s*"(?:kind"\s*:\s*"Listing"|data"\s*:))/.test(peek) ? 'enter' : 'take';
    if (typeof last === 'number') return /^\{\s*"kind"\s*:\s*"Listing"/.test(peek) ? 'enter' : 'take';
    return (last === 'data' || last === 'children') && /^[{[]/.test(peek) ? 'enter' : 'skip';
  };
  yield* readJsonValues(file, encodingOf(file, options), step, stats);
}

function noReddit(file: InputFile): EarshotError {
  const message = `${file.name} holds no post and no comment of Reddit: neither a listing nor one record a line.`;
  return new EarshotError('bad-file', message, { file: file.path });
}
