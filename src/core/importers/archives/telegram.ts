// The Telegram importer: a chat, or a whole account, exported as JSON by Telegram Desktop.
import { EarshotError } from '../../../contract/errors.ts';
import type { ImportOptions } from '../../../contract/model.ts';
import { decode, mixedNote } from '../../text/decode.ts';
import { madeId } from '../../text/made-id.ts';
import { machineZone } from '../../text/zones.ts';
import { type ImportBatch, type Importer, type InputFile, type Inspection, noColumns } from '../importer.ts';
import type { JsonPath, Step } from '../json/json-scan.ts';
import { createJsonStats, readJsonValues } from '../json/json-stream.ts';
import { isFields } from '../json/json-values.ts';
import { encodingOf } from '../lines.ts';
import { checkOptions, type DateTally, dateNotes } from '../values.ts';
import { openMembers } from '../zip.ts';
import { checkWhole, createGathering, DIRECT_FIELD, some } from './gather.ts';
import { type Chat, keepMessage, rereadMessage, toMention } from './telegram-message.ts';

export const telegram: Importer = {
  id: 'telegram',
  label: 'Telegram export',
  description: 'result.json as Telegram Desktop exports it (format JSON): one chat or a whole account, also in a ZIP.',
  extensions: ['json', 'zip'],
  fields: [
    DIRECT_FIELD,
    { name: 'zone', label: 'Time zone of the computer', type: 'zone', help: 'Only old exports need it.' },
  ],
  sniff,
  inspect,
  read,
  reread: (raw, options) => rereadMessage(raw, options.zone),
};

/** Chats of a whole account that only two people, or one, can see. */
const DIRECT = /^(?:personal_chat|bot_chat|saved_messages|replies|verification_codes)$/;
const TYPE =
  /"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|replies|verification_codes|(?:private|public)_(?:group|supergroup|channel))"/;
const AGAIN = 'Export the chat again.';

function sniff(file: InputFile): number {
  if (file.members) return file.members.some(isResult) ? 0.95 : 0;
  const head = decode(file.head).text.trimStart();
  if (!head.startsWith('{')) return 0;
  if (TYPE.test(head) && /"messages"\s*:\s*\[/.test(head)) return 0.99;
  // A whole account begins with who it is, perhaps for longer than the head.
  if (/"about"\s*:\s*"[^"]{0,400}Telegram/.test(head) && /"personal_information"\s*:/.test(head)) return 0.98;
  return /^result\.json$/i.test(file.name) && /"(?:chats|left_chats|personal_information)"\s*:\s*\{/.test(head)
    ? 0.97
    : 0;
}

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  checkOptions(options, file.path);
  const chats: FoundChat[] = [];
  const notes: string[] = [];
  for await (const result of openResults(file)) {
    const found = await findChats(result, options, AbortSignal.timeout(60_000));
    chats.push(...found.chats.values());
    if (!found.whole) notes.push(`${result.name} breaks off before its end.`);
  }
  const taken = chats.filter((chat) => isTaken(chat, options));
  return {
    title: titleOf(chats),
    detected: [
      {
        label: 'Chats',
        value: taken
          .map((chat) => `${chat.name ?? 'no name'} (${chat.messages})`)
          .join(', ')
          .slice(0, 400),
      },
      { label: 'Messages', value: String(count(taken)) },
      ...leftOutNotes(chats, options).map((value) => ({ label: 'Note', value })),
      ...notes.map((value) => ({ label: 'Note', value })),
    ],
    ...noColumns,
  };
}

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  checkOptions(options, file.path);
  const tally: DateTally = { unreadable: 0, assumed: 0 };
  const silent = { notice: 0, wordless: 0 };
  let found = 0;
  for await (const result of openResults(file)) {
    const { chats } = await findChats(result, options, signal);
    found += chats.size;
    const gathering = createGathering(titleOf([...chats.values()]));
    const stats = createJsonStats();
    const step = (path: JsonPath): Step => {
      const place = placeOf(path);
      if (place === 'towards') return 'enter';
      if (place === null || place.field !== 'messages') return 'skip';
      if (place.index !== null) return 'take';
      const chat = chats.get(place.chat);
      return chat && isTaken(chat, options) ? 'enter' : 'skip';
    };
    for await (const value of readJsonValues(result, encodingOf(result, options), step, stats)) {
      const place = placeOf(value.path);
      const chat = place && place !== 'towards' ? chats.get(place.chat) : undefined;
      if (!chat) continue;
      const at = `message ${Number(value.path.at(-1)) + 1} of ${chat.name ?? 'a chat without a name'}`;
      if (!isFields(value.value)) gathering.reject(at, value.problem ?? 'it is no message');
      else {
        const mention = toMention(value.value, about(chat), keepMessage(about(chat), value.raw), options.zone, tally);
        if (typeof mention === 'string') silent[mention]++;
        else gathering.add(mention);
      }
      if (gathering.full()) {
        signal.throwIfAborted();
        yield gathering.take(Math.min(stats.bytes, file.size));
      }
    }
    const mixed = mixedNote(stats.mixedLines);
    yield gathering.take(Math.min(stats.bytes, file.size), [
      ...leftOutNotes([...chats.values()], options),
      ...(mixed ? [mixed] : []),
    ]);
    checkWhole(result, stats, AGAIN);
  }
  if (found === 0) {
    const message = `${file.name} holds no chat of Telegram: there is no list of messages in it. Export the chat as JSON.`;
    throw new EarshotError('bad-file', message, { file: file.path });
  }
  const notes = [
    ...(silent.notice > 0 ? [`${some(silent.notice, 'notice')} of Telegram itself left out.`] : []),
    ...(silent.wordless > 0 ? [`${some(silent.wordless, 'message')} without words (media, stickers) left out.`] : []),
    ...dateNotes(tally, options.zone ?? machineZone()),
  ];
  yield { ...createGathering(null).take(file.size, notes) };
}

/** The file itself, or each result.json in a ZIP. */
async function* openResults(file: InputFile): AsyncGenerator<InputFile> {
  if (file.members) yield* openMembers(file, isResult);
  else yield file;
}

function isResult(path: string): boolean {
  return /(?:^|\/)result\.json$/i.test(path) && !path.startsWith('__MACOSX/');
}

interface FoundChat extends Chat {
  messages: number;
  /** It was exported with the whole account, not chosen by itself. */
  readonly among: boolean;
}

/** A first pass: chats by where they stand, with their names, which may come behind their messages. */
async function findChats(
  file: InputFile,
  options: ImportOptions,
  signal: AbortSignal,
): Promise<{ chats: ReadonlyMap<string, FoundChat>; whole: boolean }> {
  const stats = createJsonStats();
  const facts = new Map<string, Map<string, string>>();
  const counts = new Map<string, number>();
  const step = (path: JsonPath): Step => {
    const place = placeOf(path);
    if (place === 'towards') return 'enter';
    if (place === null) return 'skip';
    if (place.field !== 'messages') return 'take';
    if (place.index === null) counts.set(place.chat, 0);
    else counts.set(place.chat, (counts.get(place.chat) ?? 0) + 1);
    if (place.index !== null && place.index % 1000 === 0) signal.throwIfAborted();
    return place.index === null ? 'enter' : 'skip';
  };
  for await (const { path, value } of readJsonValues(file, encodingOf(file, options), step, stats)) {
    const place = placeOf(path);
    if (place === null || place === 'towards') continue;
    const known = facts.get(place.chat) ?? new Map<string, string>();
    if (typeof value === 'string' || typeof value === 'number') known.set(place.field, String(value).slice(0, 500));
    facts.set(place.chat, known);
  }
  const chats = [...counts].map(([where, messages]): [string, FoundChat] => {
    const known = facts.get(where) ?? new Map<string, string>();
    const name = known.get('name')?.toWellFormed().trim() || null;
    const type = known.get('type') ?? null;
    return [where, { id: known.get('id') ?? madeId(name, type), name, type, messages, among: where !== '' }];
  });
  return { chats: new Map(chats), whole: stats.whole };
}

interface Place {
  /** '' where the file is one chat, else `chats/12`. */
  readonly chat: string;
  readonly field: string;
  /** Of the message. */
  readonly index: number | null;
}

/** What stands at a path: a field of a chat, something on the way to chats, or nothing that matters. */
function placeOf(path: JsonPath): Place | 'towards' | null {
  const [first, second, third] = path;
  if (first === undefined) return 'towards';
  const among = first === 'chats' || first === 'left_chats';
  if (among && (path.length === 1 || (second === 'list' && path.length <= 3))) return 'towards';
  if (among && second !== 'list') return null;
  const [field, index, more] = among ? path.slice(3) : path;
  if (more !== undefined || !['name', 'type', 'id', 'messages'].includes(String(field))) return null;
  if (index !== undefined && (field !== 'messages' || typeof index !== 'number')) return null;
  const chat = among ? `${first}/${third}` : '';
  return { chat, field: String(field), index: typeof index === 'number' ? index : null };
}

/** A chat exported by itself was chosen; of a whole account, talks between two people stay out unless asked for. */
function isTaken(chat: FoundChat, options: ImportOptions): boolean {
  return options.direct === true || !chat.among || (chat.type !== null && !DIRECT.test(chat.type));
}

function leftOutNotes(chats: readonly FoundChat[], options: ImportOptions): string[] {
  const left = chats.filter((chat) => !isTaken(chat, options));
  if (left.length === 0) return [];
  return [`${some(left.length, 'direct chat')} with ${some(count(left), 'message')} left out.`];
}

function about({ id, name, type }: FoundChat): Chat {
  return { id, name, type };
}

function count(chats: readonly FoundChat[]): number {
  return chats.reduce((sum, chat) => sum + chat.messages, 0);
}

function titleOf(chats: readonly FoundChat[]): string | null {
  return chats.length === 1 ? (chats[0]?.name ?? null) : null;
}
