// YouTube Data Tools: comments of a video, and lists of videos.
import type { Preset } from './preset.ts';

export const youtubeDataTools: readonly Preset[] = [
  {
    id: 'ytdt-comments',
    label: 'YouTube Data Tools, comments',
    signature: ['id', 'replyCount', 'publishedAt', 'authorName', 'text', 'isReply|isReplyTo|isReplyToId'],
    map: {
      id: ['id'],
      text: ['text'],
      author: ['authorName'],
      published: ['publishedAt'],
      parent: ['isReplyTo', 'isReplyToId'],
      // A comment and the replies below it are a conversation.
      thread: ['isReplyTo', 'isReplyToId', 'id'],
    },
    platform: 'youtube',
  },
  {
    id: 'ytdt-videos',
    label: 'YouTube Data Tools, videos',
    signature: ['videoId', 'channelId', 'channelTitle', 'publishedAt', 'videoTitle', 'videoDescription'],
    map: {
      id: ['videoId'],
      text: ['videoDescription', 'videoTitle'],
      title: ['videoTitle'],
      author: ['channelTitle'],
      published: ['publishedAt', 'publishedAtSQL'],
      lang: ['defaultLanguage', 'defaultAudioLanguage', 'defaultLAudioLanguage'],
    },
    platform: 'youtube',
    url: 'https://www.youtube.com/watch?v={videoId}',
  },
];
