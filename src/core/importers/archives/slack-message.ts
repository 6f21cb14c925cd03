// One message of a Slack export as a mention.
import type { FoundMention } from '../../../contract/model.ts';
import { type Fields, isFields } from '../json/json-values.ts';
import {
  figures,
  filled,
  lineAt,
  listAt,
  numberAt,
  objectAt,
  parseObject,
  reactionsOf,
  secondsToPublished,
  textAt,
} from './archive-fields.ts';
import { idsIn, linksOf, type Names, textOf } from './slack-text.ts';

export interface Channel {
  readonly id: string;
  readonly name: string;
}

export interface User {
  readonly handle: string | null;
  readonly name: string | null;
}

/** What a message needs to be read by itself, kept beside it. */
export interface Context {
  readonly channel: Channel;
  readonly users: Readonly<Record<string, User>>;
  readonly channels: Readonly<Record<string, string>>;
}

/** Kinds of message in which somebody says something; the others are Slack's own notices. */
const SAID = new Set([
  'bot_message',
  'me_message',
  'thread_broadcast',
  'reply_broadcast',
  'file_share',
  'file_comment',
  'slackbot_response',
  'assistant_app_thread',
  'document_mention',
]);

/** `raw` is what is kept: see `keepMessage`. */
export function toMention(message: Fields, context: Context, raw: string): FoundMention | 'notice' | 'wordless' | null {
  const ts = textAt(message, 'ts');
  if (textAt(message, 'type') !== 'message' || ts === null) return null;
  const subtype = textAt(message, 'subtype');
  if ((subtype !== null && !SAID.has(subtype)) || message.hidden === true) return 'notice';
  const names: Names = {
    users: Object.fromEntries(Object.entries(context.users).map(([id, user]) => [id, user.name ?? user.handle ?? id])),
    channels: context.channels,
  };
  const text = textOf(message, names);
  if (text === '') return 'wordless';
  const { channel } = context;
  const thread = textAt(message, 'thread_ts');
  const edited = objectAt(message, 'edited');
  const editedAt = secondsToPublished(edited && numberAt(edited, 'ts'));
  return {
    externalId: `${channel.id}/${ts}`,
    title: null,
    text,
    url: null,
    author: authorOf(message, context),
    published: secondsToPublished(Math.floor(Number.parseFloat(ts) * 1000) / 1000),
    language: null,
    thread: thread && `${channel.id}/${thread}`,
    parent: thread && thread !== ts ? `${channel.id}/${thread}` : null,
    attributes: filled({
      channel: channel.name,
      type: subtype === 'bot_message' || textAt(message, 'bot_id') ? 'bot' : null,
      links: linksOf(message),
      files: filesOf(message),
      edited: editedAt && new Date(editedAt.at).toISOString(),
    }),
    engagement: figures({ likes: reactionsOf(message), replies: numberAt(message, 'reply_count') }),
    raw,
  };
}

/** The message as it stands, with the few names it refers to out of the thousands of a workspace. */
export function keepMessage(
  message: Fields,
  raw: string,
  channel: Channel,
  users: ReadonlyMap<string, User>,
  channels: ReadonlyMap<string, string>,
): { context: Context; raw: string } {
  const ids = idsIn(message);
  const sender = textAt(message, 'user');
  const people = [...ids, ...(sender ? [sender] : [])].flatMap((id) => {
    const user = users.get(id);
    return user ? [[id, user] as const] : [];
  });
  const places = ids.flatMap((id) => {
    const name = channels.get(id);
    return name === undefined ? [] : [[id, name] as const];
  });
  const context = { channel, users: Object.fromEntries(people), channels: Object.fromEntries(places) };
  return { context, raw: `{"context":${JSON.stringify(context)},"message":${raw}}` };
}

export function rereadMessage(raw: string): FoundMention | null {
  const kept = parseObject(raw);
  const message = kept && objectAt(kept, 'message');
  const context = kept && objectAt(kept, 'context');
  const channel = context && objectAt(context, 'channel');
  const id = channel && textAt(channel, 'id');
  if (!message || !context || !channel || !id) return null;
  const users = Object.entries(objectAt(context, 'users') ?? {}).flatMap(([key, user]) =>
    isFields(user) ? [[key, { name: textAt(user, 'name'), handle: textAt(user, 'handle') }] as const] : [],
  );
  const channels = Object.entries(objectAt(context, 'channels') ?? {}).flatMap(([key, name]) =>
    typeof name === 'string' ? [[key, name] as const] : [],
  );
  const mention = toMention(
    message,
    {
      channel: { id, name: textAt(channel, 'name') ?? id },
      users: Object.fromEntries(users),
      channels: Object.fromEntries(channels),
    },
    raw,
  );
  return mention === null || typeof mention === 'string' ? null : mention;
}

export function toUser(user: Fields): User {
  const profile = objectAt(user, 'profile') ?? {};
  return {
    handle: lineAt(user, 'name'),
    name:
      lineAt(profile, 'display_name') ??
      lineAt(profile, 'real_name') ??
      lineAt(user, 'real_name') ??
      lineAt(profile, 'name'),
  };
}

function authorOf(message: Fields, context: Context): FoundMention['author'] {
  const id = textAt(message, 'user');
  const profile = objectAt(message, 'user_profile');
  const bot = objectAt(message, 'bot_profile');
  const known = id !== null && Object.hasOwn(context.users, id) ? context.users[id] : undefined;
  const name =
    known?.name ??
    (profile && (lineAt(profile, 'display_name') ?? lineAt(profile, 'real_name'))) ??
    lineAt(message, 'username') ??
    (bot && lineAt(bot, 'name'));
  const handle = known?.handle ?? (profile && lineAt(profile, 'name')) ?? id ?? lineAt(message, 'bot_id');
  return name === null && handle === null ? null : { name, handle, platform: 'Slack', url: null };
}

function filesOf(message: Fields): string | null {
  const names = listAt(message, 'files').flatMap((file) => (isFields(file) ? (lineAt(file, 'name') ?? []) : []));
  return names.slice(0, 20).join(', ') || null;
}
