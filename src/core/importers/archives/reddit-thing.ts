// What Reddit calls a thing, a post (t3) or a comment (t1), as a mention; and the things that listings hold.
import type { FoundMention } from '../../../contract/model.ts';
import { madeId } from '../../text/made-id.ts';
import { type Fields, isFields } from '../json/json-values.ts';
import {
  figures,
  filled,
  lineAt,
  listAt,
  numberAt,
  objectAt,
  parseObject,
  secondsToPublished,
  textAt,
  unescapeMarks,
  webAddressAt,
} from './archive-fields.ts';

/** A post or comment, its answers taken off; or that some comments are folded away. */
export type Found = { readonly thing: Fields } | { readonly folded: number } | { readonly problem: string };

const MAX_THINGS = 1_000_000;

/**
 * The posts and comments in a value of any of Reddit's shapes, answers under what they answer: a listing, a pair of
 * listings as a saved thread has it, a single thing, or the bare fields of one as dumps have it.
 */
export function* thingsIn(value: unknown): Generator<Found> {
  const stack: unknown[] = [value];
  for (let steps = 0; stack.length > 0 && steps < MAX_THINGS; steps++) {
    const next = stack.pop();
    if (Array.isArray(next)) {
      for (let at = next.length - 1; at >= 0; at--) stack.push(next[at]);
      continue;
    }
    if (!isFields(next)) {
      yield { problem: 'it is no post and no comment' };
      continue;
    }
    const kind = textAt(next, 'kind');
    const data = objectAt(next, 'data');
    if (kind === 'more' && data) yield { folded: numberAt(data, 'count') ?? 0 };
    else if (data && (kind === 'Listing' || Array.isArray(data.children))) stack.push(listAt(data, 'children'));
    else if (Array.isArray(next.data ?? next.children)) stack.push(next.data ?? next.children);
    else {
      const thing = data && kind ? data : next;
      if (!isThing(thing)) yield { problem: 'it is no post and no comment' };
      else {
        const { replies, ...own } = thing;
        const bare = replies === undefined ? thing : own;
        // Its kind stands beside it, and makes its name where it has none.
        const unnamed = kind !== null && thing !== next && textAt(own, 'name') === null;
        yield { thing: unnamed ? { ...own, name: `${kind}_${textAt(own, 'id')}` } : bare };
        if (isFields(replies)) stack.push(replies);
      }
    }
  }
}

function isThing(fields: Fields): boolean {
  return ['body', 'selftext', 'title'].some((name) => typeof fields[name] === 'string') && fields.id !== undefined;
}

/** `[deleted]` and its like: there is nothing left that somebody says. */
const GONE = /^\[\s?(?:deleted|removed|deleted by user|removed by reddit|removed by moderator)\s?\]$/i;

/** `raw` is what is kept: the thing itself. */
export function toMention(thing: Fields, raw: string): FoundMention | 'gone' | 'wordless' {
  const comment = textAt(thing, 'body');
  const title =
    saidAt(thing, comment === null ? 'title' : 'link_title')
      ?.replace(/\s+/g, ' ')
      .trim() || null;
  const body = comment === null ? saidAt(thing, 'selftext') : saidAt(thing, 'body');
  const gone = body !== null && GONE.test(body);
  if (comment !== null && (gone || body === null)) return gone ? 'gone' : 'wordless';
  if (comment === null && (title === null || GONE.test(title))) return gone || title ? 'gone' : 'wordless';
  const text = (gone ? null : body) ?? title;
  if (text === null) return 'wordless';
  const name = nameOf(thing, comment === null ? 't3' : 't1', raw);
  const thread = comment === null ? name : prefixed(textAt(thing, 'link_id'), 't3');
  return {
    externalId: name,
    title,
    text,
    url: addressOf(thing, name, thread),
    author: authorOf(thing),
    published: secondsToPublished(numberAt(thing, 'created_utc') ?? numberAt(thing, 'created')),
    language: null,
    thread,
    parent: comment === null ? null : (parentOf(thing) ?? thread),
    attributes: filled({
      subreddit: lineAt(thing, 'subreddit'),
      flair: lineAt(thing, 'link_flair_text'),
      link: linkOf(thing),
      removed: gone ? 'text' : null,
      adult: thing.over_18 === true ? 'true' : null,
    }),
    engagement: figures({ score: numberAt(thing, 'score'), replies: numberAt(thing, 'num_comments') }),
    raw,
  };
}

export function rereadThing(raw: string): FoundMention | null {
  const thing = parseObject(raw);
  const mention = thing && isThing(thing) ? toMention(thing, raw) : null;
  return typeof mention === 'string' ? null : mention;
}

/** Reddit escapes the marks of markup in what was typed, and empty lines are written as `&#x200B;`. */
function saidAt(thing: Fields, name: string): string | null {
  const text = textAt(thing, name);
  if (text === null) return null;
  return (
    unescapeMarks(text)
      .replace(/&(?:#x200b|#8203|nbsp);/gi, ' ')
      .replace(/\u200b/g, '')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim() || null
  );
}

function nameOf(thing: Fields, kind: 't1' | 't3', raw: string): string {
  const name = textAt(thing, 'name');
  if (name !== null && /^t[13]_\w{1,20}$/.test(name)) return name.toLowerCase();
  return prefixed(textAt(thing, 'id'), kind) ?? madeId(raw);
}

/** Old dumps give numbers for the ids of parents. */
function parentOf(thing: Fields): string | null {
  const parent = textAt(thing, 'parent_id');
  if (parent === null) return null;
  if (/^t[13]_\w{1,20}$/.test(parent)) return parent.toLowerCase();
  return /^\d{1,15}$/.test(parent) ? `t1_${Number(parent).toString(36)}` : prefixed(parent, 't1');
}

function prefixed(id: string | null, kind: 't1' | 't3'): string | null {
  if (id === null) return null;
  if (/^t[13]_\w{1,20}$/.test(id)) return id.toLowerCase();
  return /^\w{1,20}$/.test(id) ? `${kind}_${id.toLowerCase()}` : null;
}

function addressOf(thing: Fields, name: string, thread: string | null): string | null {
  const permalink = textAt(thing, 'permalink');
  if (permalink?.startsWith('/') && URL.canParse(permalink, 'https://www.reddit.com'))
    return new URL(permalink, 'https://www.reddit.com').href;
  const given = webAddressAt(thing, 'permalink');
  if (given) return given;
  const subreddit = lineAt(thing, 'subreddit');
  if (thread === null || !/^t[13]_/.test(name)) return null;
  const place = subreddit && /^\w{1,40}$/.test(subreddit) ? `/r/${subreddit}` : '';
  const comment = name.startsWith('t1_') ? `_/${name.slice(3)}/` : '';
  return `https://www.reddit.com${place}/comments/${thread.slice(3)}/${comment}`;
}

/** Where a post of a link leads. */
function linkOf(thing: Fields): string | null {
  const link = webAddressAt(thing, 'url');
  return link && !/^https?:\/\/(?:[a-z]+\.)?(?:reddit\.com|redd\.it)\//i.test(link) ? unescapeMarks(link) : null;
}

function authorOf(thing: Fields): FoundMention['author'] {
  const author = lineAt(thing, 'author');
  if (author === null || GONE.test(author)) return null;
  const url = /^[\w-]{1,40}$/.test(author) ? `https://www.reddit.com/user/${author}` : null;
  return { name: author, handle: author, platform: 'Reddit', url };
}
