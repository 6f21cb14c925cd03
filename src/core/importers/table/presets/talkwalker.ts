// Talkwalker: names of its interface, dotted where they are nested.
import { GIVEN_SENTIMENT, type Preset } from './preset.ts';

const ARTICLE = 'article_extended_attributes';
const SOURCE = 'source_extended_attributes';

export const talkwalker: Preset = {
  id: 'talkwalker',
  label: 'Talkwalker',
  signature: [
    'url',
    'published',
    'indexed|search_indexed',
    'content|content_snippet',
    'lang|sentiment',
    'source_type|post_type|root_url|domain_url|extra_author_attributes.name',
  ],
  map: {
    text: ['content', 'content_snippet', 'title', 'title_snippet'],
    title: ['title', 'title_snippet'],
    url: ['url'],
    author: ['extra_author_attributes.name', 'extra_author_attributes.short_name', 'author'],
    handle: ['extra_author_attributes.short_name'],
    published: ['published'],
    lang: ['lang'],
    platform: ['source_type', 'post_type', 'domain_url', 'root_url'],
  },
  figures: {
    engagement: 'engagement',
    [`${ARTICLE}.twitter_retweets`]: 'reposts',
    [`${ARTICLE}.twitter_shares`]: 'reposts',
    [`${ARTICLE}.facebook_shares`]: 'reposts',
    [`${ARTICLE}.linkedin_shares`]: 'reposts',
    [`${ARTICLE}.twitter_likes`]: 'likes',
    [`${ARTICLE}.facebook_likes`]: 'likes',
    [`${ARTICLE}.instagram_likes`]: 'likes',
    [`${ARTICLE}.youtube_likes`]: 'likes',
    [`${ARTICLE}.url_views`]: 'views',
    [`${ARTICLE}.youtube_views`]: 'views',
    [`${SOURCE}.twitter_followers`]: 'followers',
    [`${SOURCE}.facebook_followers`]: 'followers',
    [`${SOURCE}.instagram_followers`]: 'followers',
  },
  names: { sentiment: GIVEN_SENTIMENT },
};
