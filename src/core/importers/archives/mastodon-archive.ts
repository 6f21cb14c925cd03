// The Mastodon archive importer: outbox.json, by itself or in the ZIP an account can ask for.
import { EarshotError } from '../../../contract/errors.ts';
import type { ImportOptions } from '../../../contract/model.ts';
import { decode } from '../../text/decode.ts';
import { type ImportBatch, type Importer, type InputFile, type Inspection, noColumns } from '../importer.ts';
import type { Step } from '../json/json-scan.ts';
import { createJsonStats, readJsonValues } from '../json/json-stream.ts';
import { isFields } from '../json/json-values.ts';
import { encodingOf } from '../lines.ts';
import { openMembers } from '../zip.ts';
import { checkWhole, createGathering, DIRECT_FIELD, some } from './gather.ts';
import { type Actor, keepActivity, type Left, rereadActivity, toActor, toMention } from './mastodon-status.ts';

export const mastodonArchive: Importer = {
  id: 'mastodon-archive',
  label: 'Mastodon archive',
  description: 'The ZIP an account can ask for, or its outbox.json: public posts; others only if asked for. No boosts.',
  extensions: ['zip', 'json'],
  fields: [
    {
      ...DIRECT_FIELD,
      label: 'Take posts for followers and direct messages too',
    },
  ],
  sniff,
  inspect,
  read,
  reread: (raw) => rereadActivity(raw),
};

function sniff(file: InputFile): number {
  if (file.members) return outboxIn(file.members) === null ? 0 : 0.96;
  const head = decode(file.head).text.trimStart();
  if (!head.startsWith('{') || !/"orderedItems"\s*:\s*\[/.test(head)) return 0;
  return /"(?:type|@type)"\s*:\s*"OrderedCollection/.test(head) || /activitystreams/.test(head) ? 0.98 : 0;
}

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  const outbox = await openOutbox(file);
  const actor = await readActor(file);
  const stats = createJsonStats();
  let items = 0;
  const step = (path: readonly unknown[]): Step => {
    if (path.length === 2) items++;
    return path.length === 2 ? 'skip' : eachItem(path);
  };
  for await (const _ of readJsonValues(outbox, encodingOf(outbox, options), step, stats));
  return {
    title: titleOf(actor),
    detected: [
      { label: 'Account', value: titleOf(actor) ?? 'not told' },
      { label: 'Activities', value: String(items) },
      ...(stats.whole ? [] : [{ label: 'Note', value: `${outbox.name} breaks off before its end.` }]),
    ],
    ...noColumns,
  };
}

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  const outbox = await openOutbox(file);
  const actor = await readActor(file);
  const gathering = createGathering(titleOf(actor));
  const stats = createJsonStats();
  const left: Record<Left, number> = { boost: 0, followers: 0, direct: 0, wordless: 0, other: 0 };
  for await (const found of readJsonValues(outbox, encodingOf(outbox, options), eachItem, stats)) {
    const at = `item ${Number(found.path[1]) + 1}`;
    if (!isFields(found.value)) gathering.reject(at, found.problem ?? 'it is no activity');
    else {
      const mention = toMention(found.value, actor, keepActivity(actor, found.raw), options.direct === true);
      if (mention === 'other') gathering.reject(at, 'it is no post, or only the address of one');
      else if (typeof mention === 'string') left[mention]++;
      else gathering.add(mention);
    }
    if (gathering.full()) {
      signal.throwIfAborted();
      yield gathering.take(Math.min(stats.bytes, file.size));
    }
  }
  yield gathering.take(file.size, leftNotes(left));
  checkWhole(outbox, stats, 'Ask the server for the archive again.');
}

/** `orderedItems[12]`. */
function eachItem(path: readonly unknown[]): Step {
  if (path.length === 0 || (path.length === 1 && path[0] === 'orderedItems')) return 'enter';
  return path.length === 2 && typeof path[1] === 'number' ? 'take' : 'skip';
}

function leftNotes(left: Record<Left, number>): string[] {
  return [
    ...(left.boost > 0 ? [`${some(left.boost, 'boost')} of others’ posts left out.`] : []),
    ...(left.followers > 0 ? [`${some(left.followers, 'post')} for followers only left out.`] : []),
    ...(left.direct > 0 ? [`${some(left.direct, 'direct message')} left out.`] : []),
    ...(left.wordless > 0 ? [`${some(left.wordless, 'post')} without words (pictures, films) left out.`] : []),
  ];
}

/** In the archive itself or in one folder. */
function outboxIn(members: readonly string[]): string | null {
  return members.find((path) => /^(?:[^/]{1,200}\/)?outbox\.json$/.test(path) && !path.startsWith('__MACOSX/')) ?? null;
}

async function openOutbox(file: InputFile): Promise<InputFile> {
  if (!file.members) return file;
  const wanted = outboxIn(file.members);
  for await (const member of openMembers(file, (path) => path === wanted)) return member;
  const message = `${file.name} is no archive of Mastodon: there is no outbox.json in it.`;
  throw new EarshotError('bad-file', message, { file: file.path });
}

async function readActor(file: InputFile): Promise<Actor | null> {
  const wanted = outboxIn(file.members ?? [])?.replace(/outbox\.json$/, 'actor.json');
  if (wanted === undefined) return null;
  for await (const member of openMembers(file, (path) => path === wanted)) {
    for await (const { value } of readJsonValues(member, 'utf-8', () => 'take', createJsonStats()))
      return isFields(value) ? toActor(value) : null;
  }
  return null;
}

function titleOf(actor: Actor | null): string | null {
  return actor?.handle ?? actor?.name ?? null;
}
