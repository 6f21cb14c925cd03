// 4CAT's CSV, also of what Zeeschuimer collected: the same first columns, others by platform. Its times are UTC.
import type { Preset } from './preset.ts';

const SIGNATURE = ['id', 'thread_id', 'timestamp', 'body', 'author'];
const map = {
  id: ['id'],
  text: ['body', 'subject'],
  title: ['subject'],
  thread: ['thread_id'],
  published: ['unix_timestamp', 'timestamp'],
  lang: ['language_guess', 'language', 'lang'],
} as const;
/** Where the author is an account's name. */
const accounts = { author: ['author_fullname', 'author_full', 'author_name', 'author'], handle: ['author'] } as const;
const figures = { num_likes: 'likes', amount_likes: 'likes', comments: 'replies', amount_comments: 'replies' } as const;

export const fourcat: readonly Preset[] = [
  {
    id: '4cat-tiktok',
    label: '4CAT, TikTok',
    signature: [...SIGNATURE, 'tiktok_url'],
    map: { ...map, ...accounts, url: ['tiktok_url'] },
    figures: { ...figures, amount_plays: 'views', amount_shares: 'reposts' },
    platform: 'tiktok',
    zone: 'UTC',
  },
  {
    id: '4cat-instagram',
    label: '4CAT, Instagram',
    signature: [...SIGNATURE, 'num_likes', 'media_url|image_url|thumbnail_url|usertags'],
    map: { ...map, ...accounts, url: ['url'], parent: ['parent_id'] },
    figures,
    platform: 'instagram',
    zone: 'UTC',
  },
  {
    id: '4cat-twitter',
    label: '4CAT, X (Twitter)',
    signature: [...SIGNATURE, 'retweet_count', 'is_retweet'],
    map: { ...map, ...accounts, url: ['link', 'url'] },
    figures,
    platform: 'twitter',
    zone: 'UTC',
  },
  {
    id: '4cat',
    label: '4CAT',
    signature: SIGNATURE,
    map: {
      ...map,
      author: ['author_fullname', 'author_name', 'author'],
      url: ['url', 'link', 'post_url', 'permalink'],
      parent: ['parent_id', 'reply_to'],
      platform: ['platform', 'post_source_domain', 'board'],
    },
    figures,
    zone: 'UTC',
  },
];
