// What an export of Slack holds: its conversations by folder, who may see each, and the people of the workspace.

import type { InputFile } from '../importer.ts';
import { createJsonStats, readJsonValues, takeEach } from '../json/json-stream.ts';
import { type Fields, isFields } from '../json/json-values.ts';
import { openMembers } from '../zip.ts';
import { lineAt, textAt } from './archive-fields.ts';
import { type Channel, toUser, type User } from './slack-message.ts';

export type Reach = 'public' | 'private' | 'direct';

export interface Conversation extends Channel {
  readonly reach: Reach;
  days: number;
}

export interface SlackPlan {
  /** By folder. */
  readonly conversations: ReadonlyMap<string, Conversation>;
  readonly users: ReadonlyMap<string, User>;
  /** Names of channels by id, for links to them. */
  readonly channels: ReadonlyMap<string, string>;
  /** The folder and the day of a day file; null for any other member. */
  readonly dayOf: (path: string) => { readonly folder: string; readonly day: string } | null;
}

const LISTS: Readonly<Record<string, Reach>> = {
  'channels.json': 'public',
  'groups.json': 'private',
  'mpims.json': 'direct',
  'dms.json': 'direct',
};
const PEOPLE = ['users.json', 'org_users.json'];
const MAX_PEOPLE = 500_000;

/** The folder all of it lies in (''; `export/`), or null where this is no export of Slack. */
export function rootOf(members: readonly string[]): string | null {
  const signs = new Set([...Object.keys(LISTS), ...PEOPLE]);
  const found = new Map<string, Set<string>>();
  for (const path of members) {
    const slash = path.lastIndexOf('/') + 1;
    if (path.indexOf('/') + 1 !== slash || path.startsWith('__MACOSX/') || !signs.has(path.slice(slash))) continue;
    const root = path.slice(0, slash);
    found.set(root, (found.get(root) ?? new Set()).add(path.slice(slash)));
  }
  for (const [root, names] of found) {
    const listed = Object.keys(LISTS).some((name) => names.has(name)) && PEOPLE.some((name) => names.has(name));
    if (listed || members.some((path) => path.startsWith(root) && DAY.test(path.slice(root.length)))) return root;
  }
  return null;
}

const DAY = /^([^/]{1,200})\/(\d{4}-\d{2}-\d{2})\.json$/;

export async function makeSlackPlan(file: InputFile): Promise<SlackPlan> {
  const root = rootOf(file.members ?? []) ?? '';
  const listed = new Map<string, Omit<Conversation, 'days'>>();
  const users = new Map<string, User>();
  const channels = new Map<string, string>();
  const wanted = new Set([...Object.keys(LISTS), ...PEOPLE].map((name) => root + name));
  const found = new Set<string>();
  for await (const member of openMembers(file, (path) => wanted.has(path))) {
    found.add(member.name);
    const reach = LISTS[member.name];
    for await (const one of readObjects(member)) {
      const id = textAt(one, 'id');
      if (id === null) continue;
      if (reach === undefined) {
        if (users.size < MAX_PEOPLE) users.set(id, toUser(one));
        continue;
      }
      const name = lineAt(one, 'name') ?? id;
      // A conversation lies in the folder of its name; talks between two in that of their id.
      for (const folder of [name, id]) if (!listed.has(folder)) listed.set(folder, { id, name, reach });
      if (reach !== 'direct') channels.set(id, name);
    }
  }
  const dayOf = (path: string) => {
    const match = path.startsWith(root) ? DAY.exec(path.slice(root.length)) : null;
    return match?.[1] && match[2] ? { folder: match[1], day: match[2] } : null;
  };
  const conversations = new Map<string, Conversation>();
  for (const path of file.members ?? []) {
    const day = dayOf(path);
    if (!day) continue;
    const known = conversations.get(day.folder);
    if (known) known.days++;
    else {
      const { folder } = day;
      const guess = { id: folder, name: folder, reach: guessReach(folder, found.has('channels.json')) };
      conversations.set(folder, { ...(listed.get(folder) ?? guess), days: 1 });
    }
  }
  return { conversations, users, channels, dayOf };
}

/** A folder that no list names: public only where the list of public ones is missing altogether. */
function guessReach(folder: string, listed: boolean): Reach {
  if (/^(?:D[A-Z0-9]{6,}|mpdm-.+)$/.test(folder)) return 'direct';
  return listed ? 'private' : 'public';
}

async function* readObjects(file: InputFile): AsyncGenerator<Fields> {
  for await (const { value } of readJsonValues(file, 'utf-8', takeEach, createJsonStats()))
    if (isFields(value)) yield value;
}
