// The few files of an X (Twitter) archive that are opened, and what its manifest says should be in them.
import { decode } from '../../text/decode.ts';
import type { InputFile } from '../importer.ts';
import { createJsonStats, readJsonValues, takeEach } from '../json/json-stream.ts';
import { type Fields, isFields } from '../json/json-values.ts';
import { openLinks, targetsOf } from '../short-links.ts';
import { openMembers } from '../zip.ts';
import { lineAt, listAt, numberAt, objectAt, textAt, unescapeMarks } from './archive-fields.ts';
import type { Account } from './tweet.ts';

/** `data/tweets.js`, `data/tweets-part1.js`, `tweet.js`; before 2019 `data/js/tweets/2015_01.js`. */
const TWEETS = /^(?:data\/)?tweets?(?:-part\d+)?\.js$|^data\/js\/tweets\/\d{4}_\d{2}\.js$/i;
const NOTES = /^(?:data\/)?note-tweets?(?:-part\d+)?\.js$/i;
const DIRECT = /^(?:data\/)?direct-messages?(?:-group)?(?:-part\d+)?\.js$/i;
const ACCOUNT = /^(?:data\/)?account\.js$|^data\/js\/user_details\.js$/i;
const MANIFEST = /^(?:data\/)?manifest\.js$|^data\/js\/payload_details\.js$/i;
const MAX_SMALL = 4 * 1024 * 1024;

/** The folder all of it lies in (''; `twitter-2024/`), or null where this is no such archive. */
export function rootOf(members: readonly string[]): string | null {
  const accounts = new Set(members.filter((path) => /(?:^|\/)account\.js$/i.test(path)).map(folderOf));
  for (const path of members) {
    if (path.startsWith('__MACOSX/')) continue;
    for (const root of ['', path.slice(0, path.indexOf('/') + 1)]) {
      const inside = path.slice(root.length);
      // In the archives of 2018 they lay beside the account; any program may have a tweet.js.
      if (TWEETS.test(inside) && (inside.includes('/') || accounts.has(folderOf(path)))) return root;
    }
  }
  return null;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Whether a file by itself, out of its archive, is one of tweets. */
export function isTweetFile(file: InputFile): boolean {
  const head = decode(file.head.subarray(0, 1024)).text.trimStart();
  return (
    /^(?:window\.)?YTD\.tweets?\.part\d+\s*=\s*\[/.test(head) || /^Grailbird\.data\.tweets_\w+\s*=\s*\[/.test(head)
  );
}

export interface TwitterPlan {
  readonly account: Account | null;
  /** Tweets the manifest names, by the name of their file; one entry '' where it only gives a sum. */
  readonly promised: ReadonlyMap<string, number>;
  /** Conversations of direct messages the manifest names; null where it does not tell. */
  readonly directPromised: number | null;
  readonly hasDirect: boolean;
  isTweets(path: string): boolean;
  isNotes(path: string): boolean;
  isDirect(path: string): boolean;
}

export async function makeTwitterPlan(file: InputFile): Promise<TwitterPlan> {
  const root = file.members ? (rootOf(file.members) ?? '') : '';
  const is = (pattern: RegExp) => (path: string) => path.startsWith(root) && pattern.test(path.slice(root.length));
  let account: Account | null = null;
  let manifest: Fields | null = null;
  if (file.members) {
    const [isAccount, isManifest] = [is(ACCOUNT), is(MANIFEST)];
    for await (const member of openMembers(file, (path) => isAccount(path) || isManifest(path))) {
      const value = await readSmall(member);
      if (/^(?:account|user_details)\.js$/i.test(member.name)) account = toAccount(value) ?? account;
      else manifest = isFields(value) ? value : manifest;
    }
  }
  const owner = manifest && objectAt(manifest, 'userInfo');
  return {
    account: account ?? (owner && toAccount([{ account: owner }])),
    ...promises(manifest),
    hasDirect: file.members?.some(is(DIRECT)) ?? false,
    isTweets: is(TWEETS),
    isNotes: is(NOTES),
    isDirect: is(DIRECT),
  };
}

function toAccount(value: unknown): Account | null {
  const [first] = Array.isArray(value) ? value : [value];
  const account = isFields(first) ? (objectAt(first, 'account') ?? first) : null;
  if (!account) return null;
  const handle = lineAt(account, 'username') ?? lineAt(account, 'userName') ?? lineAt(account, 'screen_name');
  const name = lineAt(account, 'accountDisplayName') ?? lineAt(account, 'displayName') ?? lineAt(account, 'full_name');
  const id = textAt(account, 'accountId') ?? textAt(account, 'id');
  return handle === null && name === null ? null : { id, handle: handle?.replace(/^@/, '') ?? null, name };
}

function promises(manifest: Fields | null): Pick<TwitterPlan, 'promised' | 'directPromised'> {
  const promised = new Map<string, number>();
  if (!manifest) return { promised, directPromised: null };
  const types = objectAt(manifest, 'dataTypes');
  const sum = numberAt(manifest, 'tweets');
  if (sum !== null) promised.set('', sum);
  const filesOf = (name: string): readonly Fields[] => {
    const type = types && objectAt(types, name);
    return type ? listAt(type, 'files').filter(isFields) : [];
  };
  for (const one of [...filesOf('tweets'), ...filesOf('tweet')]) {
    const name = textAt(one, 'fileName');
    if (name) promised.set(name.replace(/^.*\//, ''), numberAt(one, 'count') ?? 0);
  }
  const direct = ['directMessages', 'directMessagesGroup', 'directMessage', 'directMessageGroup'].flatMap(filesOf);
  const conversations = direct.reduce((total, one) => total + (numberAt(one, 'count') ?? 0), 0);
  return { promised, directPromised: direct.length > 0 ? conversations : null };
}

/** The value behind `name =`: parsed, never run. Null where there is none, or too large a one. */
async function readSmall(file: InputFile): Promise<unknown> {
  if (file.size > MAX_SMALL) return null;
  const stats = createJsonStats();
  for await (const found of readJsonValues(file, 'utf-8', () => 'take', stats)) return found.value;
  return null;
}

export interface Note {
  readonly text: string;
  readonly at: number;
}

/** Long texts, with when they were written: nothing else says which tweet each belongs to. */
export async function readNotes(file: InputFile, plan: TwitterPlan): Promise<readonly Note[]> {
  const notes: Note[] = [];
  if (!file.members) return notes;
  for await (const member of openMembers(file, plan.isNotes)) {
    const values = readJsonValues(member, 'utf-8', takeEach, createJsonStats());
    for await (const { value } of values) {
      const note = isFields(value) ? (objectAt(value, 'noteTweet') ?? value) : null;
      const core = note && objectAt(note, 'core');
      const at = Date.parse((note && textAt(note, 'createdAt')) ?? '');
      const text = core && textAt(core, 'text');
      if (!core || !text || !Number.isFinite(at) || notes.length >= 500_000) continue;
      const targets = targetsOf(listAt(core, 'urls'), 'shortUrl', 'expandedUrl');
      notes.push({ text: unescapeMarks(openLinks(text, targets)), at });
    }
  }
  return notes;
}

export type FindNote = (at: number | null, text: string) => string | null;

/** A tweet's long text: written within the same few seconds, and beginning alike. */
export function createNoteFinder(notes: readonly Note[]): FindNote {
  const bySlot = new Map<number, Note[]>();
  for (const note of notes) {
    const slot = Math.floor(note.at / SLOT);
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), note]);
  }
  return (at, text) => {
    if (at === null || bySlot.size === 0) return null;
    const begins = beginning(text);
    if (begins.length < 40) return null;
    const slot = Math.floor(at / SLOT);
    const near = [slot - 1, slot, slot + 1].flatMap((one) => bySlot.get(one) ?? []);
    return near.find((note) => note.text.length > text.length && beginning(note.text).startsWith(begins))?.text ?? null;
  };
}

const SLOT = 5000;

/** Words only, without what a shortened text ends in; links differ between the two. */
function beginning(text: string): string {
  return text
    .slice(0, 2000)
    .replace(/(?:…|\.\.\.)?\s*(?:https?:\/\/t\.co\/\w{1,30}\s*)*$/, '')
    .replace(/https?:\/\/\S{1,2000}/g, '')
    .replace(/&(?:amp|lt|gt);/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
