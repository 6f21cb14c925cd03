// Which Bluesky account or conversation: as typed into the form, as saved, or as told by a link.
import type { Json } from '../../../contract/model.ts';
import { badConfig, fieldsOf, flagOf, numberOf, requiredText } from '../config.ts';

export interface BlueskyConfig {
  /** An account's handle or DID, or the `at://` address of a post whose conversation is wanted. */
  readonly address: string;
  /** Of an account: its answers to others too. */
  readonly replies: boolean;
  /** Posts of an account to look back for at first. */
  readonly history: number;
}

const HANDLE = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,10}[a-z][a-z\d-]{0,61}$/i;
const DID = /^did:[a-z]{2,20}:[\w.:%-]{1,200}$/;
const KEY = /^[\w.~:-]{1,512}$/;
const POST = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/;

/** Takes a handle, a DID, a link to bsky.app, an `at://` address, or `{ address, replies, history }`. */
export function parseBlueskyConfig(given: Json): BlueskyConfig {
  const fields = fieldsOf(given, 'address');
  const says = 'Give a handle such as ana.bsky.social, or a link to a post, in “address”.';
  return {
    address: readAddress(requiredText(fields, 'address', says)),
    replies: flagOf(fields, 'replies', true),
    history: numberOf(fields, 'history', { usual: 200, least: 0, most: 5000 }),
  };
}

/** `https://bsky.app/profile/ana.bsky.social`, and a post of it; `https://ana.bsky.social` leads there, too. */
export function recogniseBluesky(link: URL): Json | null {
  if (/^[a-z\d-]+\.bsky\.social$/.test(link.hostname) && link.pathname === '/') return { address: link.hostname };
  if (!/^(?:www\.)?bsky\.app$/i.test(link.hostname)) return null;
  const [section, given = '', kind, key = ''] = link.pathname.split('/').slice(1);
  const account = nameOf(given);
  if (section !== 'profile' || account === null) return null;
  if (kind === 'post' && KEY.test(key)) return { address: postAddress(account, key) };
  return kind === undefined || kind === '' ? { address: account } : null;
}

/** The key is that of a post; null for an account. */
export function partsOf(address: string): { account: string; key: string | null } {
  const [, account, key] = POST.exec(address) ?? [];
  return account && key ? { account, key } : { account: address, key: null };
}

function readAddress(text: string): string {
  const plain = text
    .replace(/^https?:\/\/(?:www\.)?bsky\.app\/profile\//i, '')
    .replace(/^at:\/\//i, '')
    .replace(/[?#].*$/, '');
  const [given = '', kind, key = '', ...more] = plain.split('/').filter((part) => part !== '');
  const account = nameOf(given);
  if (account === null)
    throw badConfig(
      'address',
      `“${text.slice(0, 80)}” is no Bluesky handle or link. Give one such as ana.bsky.social.`,
    );
  if (kind === undefined) return account;
  if (!/^(?:post|app\.bsky\.feed\.post)$/.test(kind) || !KEY.test(key) || more.length > 0)
    throw badConfig('address', 'This link leads to neither a profile nor a post. Give the link of one of these.');
  return postAddress(account, key);
}

function nameOf(given: string): string | null {
  const name = decode(given).replace(/^@/, '');
  if (DID.test(name)) return name;
  return HANDLE.test(name) ? name.toLowerCase() : null;
}

function postAddress(account: string, key: string): string {
  return `at://${account}/app.bsky.feed.post/${key}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
