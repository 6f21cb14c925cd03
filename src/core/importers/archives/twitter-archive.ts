// The X (Twitter) archive importer: a ZIP of which only tweets, account and manifest are opened, or a file of tweets.
import { EarshotError } from '../../../contract/errors.ts';
import type { ImportOptions } from '../../../contract/model.ts';
import { type ImportBatch, type Importer, type InputFile, type Inspection, noColumns } from '../importer.ts';
import { createJsonStats, type FoundValue, type JsonStats, readJsonValues, takeEach } from '../json/json-stream.ts';
import { type Fields, isFields } from '../json/json-values.ts';
import { encodingOf } from '../lines.ts';
import { openMembers } from '../zip.ts';
import { textAt } from './archive-fields.ts';
import { checkWhole, createGathering, DIRECT_FIELD, type Gathering, some } from './gather.ts';
import { createReplyChains, type ReplyChains } from './reply-chains.ts';
import { dateOf, idOf, keepTweet, parentOf, rereadTweet, toMention, unwrap } from './tweet.ts';
import { directStep, keepDirect, rereadDirect, toDirectMention } from './twitter-direct.ts';
import {
  createNoteFinder,
  isTweetFile,
  makeTwitterPlan,
  readNotes,
  rootOf,
  type TwitterPlan,
} from './twitter-files.ts';

export const twitterArchive: Importer = {
  id: 'twitter-archive',
  label: 'X (Twitter) archive',
  description:
    'The ZIP an account can ask for, or a tweets.js out of it. Of the ZIP only tweets and account are opened.',
  extensions: ['zip', 'js'],
  fields: [DIRECT_FIELD],
  sniff: (file) => (file.members ? (rootOf(file.members) === null ? 0 : 0.98) : isTweetFile(file) ? 0.99 : 0),
  inspect,
  read,
  reread: (raw) => (raw.startsWith('{"direct":') ? rereadDirect(raw) : rereadTweet(raw)),
};

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  checkFile(file);
  const plan = await makeTwitterPlan(file);
  const files = file.members?.filter(plan.isTweets) ?? [file.name];
  const promised = [...plan.promised.values()].reduce((sum, count) => sum + count, 0);
  return {
    title: titleOf(plan),
    detected: [
      { label: 'Account', value: titleOf(plan) ?? 'not told' },
      {
        label: 'Opened',
        value: files.slice(0, 12).join(', ') + (files.length > 12 ? ` and ${files.length - 12} more` : ''),
      },
      ...(plan.promised.size > 0 ? [{ label: 'Tweets by its manifest', value: String(promised) }] : []),
      ...directNotes(plan, options).map((value) => ({ label: 'Note', value })),
    ],
    ...noColumns,
  };
}

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  checkFile(file);
  const plan = await makeTwitterPlan(file);
  const chains = await readChains(file, plan, options, signal);
  const notes = await readNotes(file, plan);
  const findNote = createNoteFinder(notes);
  const gathering = createGathering(titleOf(plan));
  const counts = new Map<string, number>();
  let wordless = 0;
  let joined = 0;
  for await (const { source, found, stats } of readTweets(file, plan, options)) {
    const count = (counts.get(source.name) ?? 0) + 1;
    counts.set(source.name, count);
    const tweet = isFields(found.value) ? unwrap(found.value) : null;
    if (tweet === null) gathering.reject(`tweet ${count} of ${source.name}`, found.problem ?? 'it is no tweet');
    else {
      const text = textAt(tweet, 'full_text') ?? textAt(tweet, 'text') ?? '';
      const note = findNote(dateOf(textAt(tweet, 'created_at'))?.at ?? null, text);
      if (note !== null) joined++;
      const context = { account: plan.account, thread: chains.threadOf(idOf(tweet) ?? ''), note };
      const mention = toMention(tweet, context, keepTweet(context, found.raw));
      if (mention) gathering.add(mention);
      else wordless++;
    }
    if (gathering.full()) {
      signal.throwIfAborted();
      yield gathering.take(Math.min(stats.bytes, file.size));
    }
  }
  if (options.direct) wordless += yield* readDirect(file, plan, gathering, signal);
  yield gathering.take(file.size, [
    ...countNotes(plan, counts),
    ...directNotes(plan, options),
    ...(wordless > 0 ? [`${some(wordless, 'post')} without words (pictures, films) left out.`] : []),
    ...(joined > 0 ? [`${some(joined, 'long text')} joined from note-tweet.js.`] : []),
    ...(notes.length > joined
      ? [`${some(notes.length - joined, 'long text')} of note-tweet.js belong to no tweet here and were left out.`]
      : []),
  ]);
  if (!file.members) await checkEnd(file, options);
}

/** First pass: who answers whom, for tweets lie in no order. */
async function readChains(
  file: InputFile,
  plan: TwitterPlan,
  options: ImportOptions,
  signal: AbortSignal,
): Promise<ReplyChains> {
  const chains = createReplyChains();
  let count = 0;
  for await (const { found } of readTweets(file, plan, options)) {
    if (++count % 1000 === 1) signal.throwIfAborted();
    const tweet = isFields(found.value) ? unwrap(found.value) : null;
    const id = tweet && idOf(tweet);
    if (tweet && id) chains.add(id, parentOf(tweet));
  }
  return chains;
}

interface FoundTweet {
  readonly source: InputFile;
  readonly found: FoundValue;
  readonly stats: JsonStats;
}

async function* readTweets(file: InputFile, plan: TwitterPlan, options: ImportOptions): AsyncGenerator<FoundTweet> {
  for await (const source of file.members ? openMembers(file, plan.isTweets) : [file]) {
    const stats = createJsonStats();
    const values = readJsonValues(source, encodingOf(source, options), takeEach, stats);
    for await (const found of values) yield { source, found, stats };
    if (file.members && !stats.whole) {
      const problem = stats.damage ?? 'the file breaks off before its end';
      yield { source, found: { path: [], value: null, problem, raw: '' }, stats };
    }
  }
}

/** Gives the number of messages without words. */
async function* readDirect(
  file: InputFile,
  plan: TwitterPlan,
  gathering: Gathering,
  signal: AbortSignal,
): AsyncGenerator<ImportBatch, number> {
  let wordless = 0;
  for await (const source of file.members ? openMembers(file, plan.isDirect) : []) {
    let conversation = '';
    for await (const { path, value, raw, problem } of readJsonValues(source, 'utf-8', directStep, createJsonStats())) {
      if (typeof value === 'string') conversation = value;
      else if (!isFields(value))
        gathering.reject(`message ${path.join('.')} of ${source.name}`, problem ?? 'it is none');
      else {
        const mention = toDirectMention(value, conversation, plan.account, keepDirect(conversation, plan.account, raw));
        if (mention) gathering.add(mention);
        else if (isMessage(value)) wordless++;
      }
      if (gathering.full()) {
        signal.throwIfAborted();
        yield gathering.take(file.size);
      }
    }
  }
  return wordless;
}

function isMessage(element: Fields): boolean {
  return isFields(element.messageCreate);
}

/** What the manifest names against what was read: archives in parts lose parts. */
function countNotes(plan: TwitterPlan, counts: ReadonlyMap<string, number>): string[] {
  const notes: string[] = [];
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [name, promised] of plan.promised) {
    const read = name === '' ? total : counts.get(name);
    if (read === promised || (read === undefined && promised === 0)) continue;
    if (read === undefined)
      notes.push(`The manifest names ${name} with ${some(promised, 'tweet')}; the archive lacks it.`);
    else notes.push(`The manifest promises ${some(promised, 'tweet')}${name && ` in ${name}`}; ${read} were read.`);
  }
  return notes;
}

function directNotes(plan: TwitterPlan, options: ImportOptions): string[] {
  if (options.direct || !plan.hasDirect) return [];
  const count = plan.directPromised;
  return [
    count === null
      ? 'Direct messages left out, unopened.'
      : `${some(count, 'direct conversation')} left out, unopened.`,
  ];
}

/** A file of tweets by itself that broke off: everything before is read by now. */
async function checkEnd(file: InputFile, options: ImportOptions): Promise<void> {
  const stats = createJsonStats();
  const values = readJsonValues(
    file,
    encodingOf(file, options),
    (path) => (path.length === 0 ? 'enter' : 'skip'),
    stats,
  );
  for await (const _ of values);
  checkWhole(file, stats, 'Take the file out of the archive again.');
}

function titleOf(plan: TwitterPlan): string | null {
  return plan.account?.handle ? `@${plan.account.handle}` : (plan.account?.name ?? null);
}

function checkFile(file: InputFile): void {
  if (file.members ? rootOf(file.members) !== null : isTweetFile(file)) return;
  const what = file.members
    ? 'There is no data/tweets.js in it.'
    : 'It does not begin with “window.YTD.tweets.part0 = [”.';
  throw new EarshotError('bad-file', `${file.name} is no archive of X (Twitter). ${what}`, { file: file.path });
}
