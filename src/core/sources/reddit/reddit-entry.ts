// What an entry of a Reddit feed means: a post or a comment, whose, in which conversation, without what Reddit adds.
import type { FoundAuthor, FoundMention } from '../../../contract/model.ts';
import { attributeText, elementHtml } from '../../text/item-xml.ts';

/** The line under each post: `submitted by /u/ana to r/cerveza [link] [comments]`. */
const SIGNATURE =
  /(?:^|\n)[^\S\n]{0,20}submitted by\s{1,20}\/?u\/[^\s/]{1,40}(?:\s{1,20}to\s{1,20}r\/\w{1,40})?\s{0,20}\[link\]\s{0,20}\[comments\]\s{0,20}$/;

export function adaptReddit(entry: FoundMention): FoundMention {
  const id = /^t[13]_[a-z\d]{2,12}/i.exec(entry.externalId)?.[0] ?? entry.externalId;
  const [, community, post] = /\/(r|user)\/[\w-]{1,40}\/comments\/([a-z\d]{2,12})/i.exec(entry.url ?? '') ?? [];
  const thread = post ? `t3_${post.toLowerCase()}` : id.startsWith('t3_') ? id : null;
  const title = id.startsWith('t1_') ? titleOfThread(entry.title) : entry.title;
  return {
    ...entry,
    externalId: id,
    title,
    text: saidIn(entry, title),
    author: authorOf(entry.author),
    thread,
    // A comment's feed names the conversation, never the comment it answers.
    parent: null,
    attributes: attributesOf(entry, community === 'r'),
  };
}

/** A comment is titled `/u/ana on Title of the post`. */
function titleOfThread(title: string | null): string | null {
  return title?.replace(/^\/?u\/\S{1,40} on /, '') || title;
}

function saidIn(entry: FoundMention, title: string | null): string {
  return entry.text.replace(SIGNATURE, '').trim() || title || entry.text;
}

function authorOf(author: FoundAuthor | null): FoundAuthor | null {
  const handle = (author?.handle ?? author?.name ?? '').replace(/^\/?u\//, '');
  if (!/^[\w-]{1,40}$/.test(handle)) return null;
  return { name: handle, handle, platform: 'Reddit', url: `https://www.reddit.com/user/${handle}` };
}

/** The subreddit, and where a post of a link leads. */
function attributesOf(entry: FoundMention, inSubreddit: boolean): Readonly<Record<string, string>> {
  const { category: _, ...kept } = entry.attributes;
  const fromLink = inSubreddit ? /\/r\/(\w{1,40})\//.exec(entry.url ?? '')?.[1] : undefined;
  const subreddit = fromLink ?? attributeText(entry.raw, 'category', 'term');
  const link = /<a href="(https?:\/\/[^"<>\s]{1,2000})">\[link\]<\/a>/.exec(
    elementHtml(entry.raw, 'content') ?? '',
  )?.[1];
  const outside = link && !/^https?:\/\/(?:[a-z]+\.)?(?:reddit\.com|redd\.it)\//.test(link);
  return {
    ...kept,
    ...(subreddit ? { subreddit } : {}),
    ...(outside ? { link: link.replaceAll('&amp;', '&') } : {}),
  };
}
