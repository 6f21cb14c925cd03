// One tweet of an X (Twitter) archive as a mention.
import type { FoundAuthor, FoundMention } from '../../../contract/model.ts';
import { isPlausible, parseDate } from '../../text/dates.ts';
import { madeId } from '../../text/made-id.ts';
import { type Fields, isFields } from '../json/json-values.ts';
import { openLinks, targetsOf } from '../short-links.ts';
import {
  figures,
  filled,
  lineAt,
  listAt,
  numberAt,
  objectAt,
  parseObject,
  textAt,
  unescapeMarks,
} from './archive-fields.ts';

/** Whose archive it is. */
export interface Account {
  readonly id: string | null;
  readonly handle: string | null;
  readonly name: string | null;
}

/** What is known of a tweet from the rest of the archive, kept beside it. */
export interface TweetContext {
  readonly account: Account | null;
  /** The tweet its chain of replies begins with, where there is one. */
  readonly thread: string | null;
  /** The whole of a long text, of which the tweet holds the beginning. */
  readonly note: string | null;
}

/** Since 2019 a tweet stands in a wrapper; before, and in some archives of that year, by itself. */
export function unwrap(element: Fields): Fields {
  return objectAt(element, 'tweet') ?? element;
}

/** `raw` is what is kept: see `keepTweet`. Null where it says nothing in words. */
export function toMention(tweet: Fields, context: TweetContext, raw: string): FoundMention | null {
  const given = textAt(tweet, 'full_text') ?? textAt(tweet, 'text') ?? '';
  const text = (context.note ?? unescapeMarks(expandLinks(given, tweet))).trim();
  if (text === '') return null;
  const id = idOf(tweet);
  const author = authorOf(tweet, context.account);
  const quoted = textAt(tweet, 'quoted_status_id_str');
  const reposted = objectAt(tweet, 'retweeted_status');
  return {
    externalId: id ?? madeId(raw),
    title: null,
    text,
    url: id && `https://twitter.com/${/^\w{1,30}$/.test(author?.handle ?? '') ? author?.handle : 'i/web'}/status/${id}`,
    author,
    published: dateOf(textAt(tweet, 'created_at')),
    language: /^[a-z]{2}$/.test(lineAt(tweet, 'lang') ?? '') ? lineAt(tweet, 'lang') : null,
    thread: context.thread,
    parent: parentOf(tweet),
    attributes: filled({
      type: isRepost(tweet) ? 'repost' : quoted ? 'quote' : null,
      repost_of: reposted && idOf(reposted),
      quote_of: quoted,
      reply_to: lineAt(tweet, 'in_reply_to_screen_name'),
      client:
        textAt(tweet, 'source')
          ?.replace(/<[^<>]{0,500}>/g, '')
          .trim() ?? null,
    }),
    engagement: figures({
      likes: numberAt(tweet, 'favorite_count'),
      reposts: numberAt(tweet, 'retweet_count'),
      replies: numberAt(tweet, 'reply_count'),
      quotes: numberAt(tweet, 'quote_count'),
    }),
    raw,
  };
}

export function keepTweet(context: TweetContext, raw: string): string {
  return `{"context":${JSON.stringify(context)},"tweet":${raw}}`;
}

export function rereadTweet(raw: string): FoundMention | null {
  const kept = parseObject(raw);
  const context = kept && objectAt(kept, 'context');
  const tweet = kept && objectAt(kept, 'tweet');
  if (!context || !tweet) return null;
  const account = objectAt(context, 'account');
  return toMention(
    unwrap(tweet),
    {
      account: account && {
        id: textAt(account, 'id'),
        handle: textAt(account, 'handle'),
        name: textAt(account, 'name'),
      },
      thread: textAt(context, 'thread'),
      note: textAt(context, 'note'),
    },
    raw,
  );
}

export function idOf(tweet: Fields): string | null {
  const id = textAt(tweet, 'id_str') ?? textAt(tweet, 'id');
  return id !== null && /^\d{1,25}$/.test(id) ? id : null;
}

export function parentOf(tweet: Fields): string | null {
  const id = textAt(tweet, 'in_reply_to_status_id_str') ?? textAt(tweet, 'in_reply_to_status_id');
  return id !== null && /^\d{1,25}$/.test(id) ? id : null;
}

export function dateOf(given: string | null): FoundMention['published'] {
  const published = given === null ? null : parseDate(given, 'UTC');
  return published && isPlausible(published.at) ? { ...published, zone: 'known' } : null;
}

function isRepost(tweet: Fields): boolean {
  return (
    objectAt(tweet, 'retweeted_status') !== null ||
    /^RT @\w{1,20}:/.test(textAt(tweet, 'full_text') ?? textAt(tweet, 'text') ?? '')
  );
}

/** t.co addresses as what they lead to; those of pictures and films of its own go. */
function expandLinks(text: string, tweet: Fields): string {
  const entities = objectAt(tweet, 'entities') ?? {};
  const targets = targetsOf(listAt(entities, 'urls'), 'url', 'expanded_url', 'display_url');
  const extended = objectAt(tweet, 'extended_entities') ?? {};
  for (const one of [...listAt(entities, 'media'), ...listAt(extended, 'media')]) {
    const short = isFields(one) ? textAt(one, 'url') : null;
    if (short && !targets.has(short)) targets.set(short, '');
  }
  return openLinks(text, targets).trimEnd();
}

function authorOf(tweet: Fields, account: Account | null): FoundAuthor | null {
  const user = objectAt(tweet, 'user');
  const handle = account?.handle ?? (user && lineAt(user, 'screen_name'));
  const name = account?.name ?? (user && lineAt(user, 'name'));
  if (handle === null && name === null) return null;
  const url = handle && /^\w{1,30}$/.test(handle) ? `https://twitter.com/${handle}` : null;
  return { name, handle, platform: 'X', url };
}
