// Zeeschuimer's NDJSON: what the browser received from a platform, in a wrapper. One object a platform.
import type { Role } from '../roles.ts';

/** Paths lead from the platform's own object; the first that is filled counts. */
export interface JsonPreset {
  readonly label: string;
  /** What the wrapper calls the platform. */
  readonly sources: readonly string[];
  readonly platform: string;
  readonly map: Readonly<Partial<Record<Role, readonly string[]>>>;
  readonly figures: Readonly<Record<string, readonly string[]>>;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Made of roles and paths: `https://video.example/{handle}/{id}`. */
  readonly url: string;
}

const X_USER = 'core.user_results.result';
const LINKEDIN_COUNTS = ['*socialDetail.*totalSocialActivityCounts', 'socialDetail.totalSocialActivityCounts'];

export const platforms: readonly JsonPreset[] = [
  {
    label: 'TikTok',
    sources: ['tiktok.com'],
    platform: 'tiktok',
    map: {
      id: ['id'],
      text: ['desc'],
      handle: ['author.uniqueId', 'author'],
      author: ['author.nickname', 'nickname'],
      published: ['createTime'],
      lang: ['textLanguage'],
    },
    figures: {
      likes: ['stats.diggCount', 'statsV2.diggCount'],
      replies: ['stats.commentCount', 'statsV2.commentCount'],
      reposts: ['stats.shareCount', 'statsV2.shareCount'],
      views: ['stats.playCount', 'statsV2.playCount'],
    },
    attributes: { hashtags: 'textExtra[].hashtagName', music: 'music.title', place: 'locationCreated' },
    url: 'https://www.tiktok.com/@{handle}/video/{id}',
  },
  {
    label: 'TikTok comments',
    sources: ['tiktok-comments', 'tiktok-comments.com'],
    platform: 'tiktok',
    map: {
      id: ['cid'],
      text: ['text'],
      handle: ['user.unique_id'],
      author: ['user.nickname'],
      published: ['create_time'],
      lang: ['comment_language'],
      thread: ['aweme_id'],
      parent: ['reply_id', 'aweme_id'],
    },
    figures: { likes: ['digg_count'], replies: ['reply_comment_total'] },
    url: '',
  },
  {
    label: 'Douyin',
    sources: ['douyin.com'],
    platform: 'douyin',
    map: {
      id: ['aweme_id', 'awemeId'],
      text: ['desc'],
      handle: ['author.unique_id', 'authorInfo.uniqueId'],
      author: ['author.nickname', 'authorInfo.nickname'],
      published: ['create_time', 'createTime'],
    },
    figures: {
      likes: ['statistics.digg_count', 'stats.diggCount'],
      replies: ['statistics.comment_count', 'stats.commentCount'],
      reposts: ['statistics.share_count', 'stats.shareCount'],
    },
    url: 'https://www.douyin.com/video/{id}',
  },
  {
    label: 'Instagram',
    sources: ['instagram.com'],
    platform: 'instagram',
    map: {
      id: ['code', 'shortcode'],
      text: ['caption.text', 'edge_media_to_caption.edges.0.node.text'],
      handle: ['user.username', 'owner.username'],
      author: ['user.full_name', 'owner.full_name'],
      published: ['taken_at', 'taken_at_timestamp'],
    },
    figures: {
      likes: ['like_count', 'edge_media_preview_like.count', 'edge_liked_by.count'],
      replies: ['comment_count', 'edge_media_to_comment.count', 'edge_media_preview_comment.count'],
      views: ['play_count', 'view_count', 'video_view_count'],
    },
    attributes: { place: 'location.name', kind: 'product_type' },
    url: 'https://www.instagram.com/p/{id}/',
  },
  {
    label: 'X (Twitter)',
    sources: ['twitter.com', 'x.com', 'twitter-comments', 'x'],
    platform: 'twitter',
    map: {
      id: ['rest_id', 'legacy.id_str', 'id_str'],
      text: ['legacy.full_text', 'full_text'],
      handle: [`${X_USER}.core.screen_name`, `${X_USER}.legacy.screen_name`, 'user.screen_name'],
      author: [`${X_USER}.core.name`, `${X_USER}.legacy.name`, 'user.name'],
      published: ['legacy.created_at', 'created_at'],
      lang: ['legacy.lang', 'lang'],
      thread: ['legacy.conversation_id_str'],
      parent: ['legacy.in_reply_to_status_id_str'],
    },
    figures: {
      likes: ['legacy.favorite_count'],
      reposts: ['legacy.retweet_count'],
      replies: ['legacy.reply_count'],
      quotes: ['legacy.quote_count'],
      views: ['views.count', 'ext_views.count'],
      followers: [`${X_USER}.legacy.followers_count`],
    },
    attributes: { hashtags: 'legacy.entities.hashtags[].text' },
    url: 'https://x.com/{handle}/status/{id}',
  },
  {
    label: 'Threads',
    sources: ['threads.net', 'threads.com'],
    platform: 'threads',
    map: {
      id: ['code'],
      text: ['caption.text'],
      handle: ['user.username'],
      author: ['user.full_name'],
      published: ['taken_at'],
    },
    figures: {
      likes: ['like_count'],
      replies: ['text_post_app_info.direct_reply_count'],
      reposts: ['text_post_app_info.repost_count'],
      quotes: ['text_post_app_info.quote_count'],
    },
    url: 'https://www.threads.com/@{handle}/post/{id}',
  },
  {
    label: 'LinkedIn',
    sources: ['linkedin.com'],
    platform: 'linkedin',
    map: {
      id: ['updateMetadata.urn', 'preDashEntityUrn', 'entityUrn'],
      text: ['commentary.text.text'],
      author: ['actor.name.text'],
    },
    figures: {
      likes: LINKEDIN_COUNTS.map((path) => `${path}.numLikes`),
      replies: LINKEDIN_COUNTS.map((path) => `${path}.numComments`),
      reposts: LINKEDIN_COUNTS.map((path) => `${path}.numShares`),
    },
    // There is no date, only how long ago it was said when it was collected.
    attributes: { 'said ago': 'actor.subDescription.text' },
    url: 'https://www.linkedin.com/feed/update/{id}',
  },
  {
    label: '9GAG',
    sources: ['9gag.com'],
    platform: '9gag',
    map: {
      id: ['id'],
      text: ['description', 'title'],
      title: ['title'],
      handle: ['creator.username'],
      author: ['creator.fullName'],
      published: ['creationTs'],
    },
    figures: { likes: ['upVoteCount'], replies: ['commentsCount'] },
    attributes: { tags: 'tags[].key' },
    url: 'https://9gag.com/gag/{id}',
  },
];
