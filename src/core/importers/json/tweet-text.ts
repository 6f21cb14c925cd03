// What a tweet says in full, whichever interface it came from: long texts, shared ones, links as they lead.

import { openLinks, targetsOf } from '../short-links.ts';
import { reach } from './json-leaves.ts';
import { type Fields, isFields } from './json-values.ts';

/** Null where the object is no tweet. */
export function tweetText(fields: Fields, depth = 0): string | null {
  const inner = isFields(fields.legacy) ? fields.legacy : fields;
  const extended = isFields(inner.extended_tweet) ? inner.extended_tweet : null;
  const shared = sharedTweet(inner);
  const links = reach(inner, ['entities', 'urls']);
  const known = extended !== null || shared !== null || typeof inner.full_text === 'string' || Array.isArray(links);
  if (!known) return null;
  if (shared && depth < 2) {
    const text = tweetText(shared, depth + 1) ?? textOf(shared.text);
    const by = textOf(reach(shared, [...USER, 'core', 'screen_name'])) ?? screenName(shared);
    if (text !== null) return by === null ? text : `RT @${by}: ${text}`;
  }
  const note = reach(fields, ['note_tweet', 'note_tweet_results', 'result']);
  const long = isFields(note) ? textOf(note.text) : null;
  const text = long ?? textOf(extended?.full_text) ?? textOf(inner.full_text) ?? textOf(inner.text);
  if (text === null) return null;
  const from = [note, extended, inner].filter(isFields);
  return from.reduce((done, one) => withLinks(done, one), text);
}

const USER = ['core', 'user_results', 'result'];

function screenName(tweet: Fields): string | null {
  return textOf(reach(tweet, [...USER, 'legacy', 'screen_name'])) ?? textOf(reach(tweet, ['user', 'screen_name']));
}

function sharedTweet(inner: Fields): Fields | null {
  const found = [
    reach(inner, ['retweeted_status_result', 'result', 'tweet']),
    reach(inner, ['retweeted_status_result', 'result']),
    inner.retweeted_status,
  ].find(isFields);
  return found ?? null;
}

/** `https://t.co/…` as where it leads. */
function withLinks(text: string, from: Fields): string {
  const lists = [
    reach(from, ['entities', 'urls']),
    reach(from, ['entity_set', 'urls']),
    reach(from, ['entities', 'media']),
  ];
  const links = lists.flatMap((list) => (Array.isArray(list) ? list : []));
  return openLinks(text, targetsOf(links, 'url', 'expanded_url'));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
