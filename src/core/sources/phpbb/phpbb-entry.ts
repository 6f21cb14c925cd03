// What an entry of a phpBB feed means: which post of which topic, without the session and the line of figures.
import type { FoundMention } from '../../../contract/model.ts';
import { htmlToText } from '../../text/html.ts';
import { elementHtml } from '../../text/item-xml.ts';

/** What the feed was asked of. */
interface Board {
  readonly url: string;
  readonly what: string;
  readonly id: string;
}

export function adaptPhpbb(entry: FoundMention, board: Board): FoundMention {
  const url = entry.url && withoutSession(entry.url);
  const link = url ? new URL(url) : null;
  const post = numberIn(link?.searchParams.get('p')) ?? /^#p(\d{1,12})$/.exec(link?.hash ?? '')?.[1] ?? null;
  const { forum, topic } = titleOf(entry, board);
  const { text, figures } = saidIn(entry);
  return {
    ...entry,
    externalId: post ? `p${post}` : withoutSession(entry.externalId),
    url,
    title: topic,
    text: text || topic || entry.text,
    author: entry.author && { ...entry.author, platform: new URL(board.url).host.replace(/^www\./, '') },
    thread: threadOf(link, board, forum, topic),
    parent: null,
    attributes: attributesOf(entry, forum),
    engagement: { ...entry.engagement, ...figures },
  };
}

/** Newer boards leave the topic out of a post's address: then the topic's title within its forum names it. */
function threadOf(link: URL | null, board: Board, forum: string | null, topic: string | null): string | null {
  const id = numberIn(link?.searchParams.get('t')) ?? (board.what === 'topic' ? board.id : null);
  if (id) return id;
  const name = topic?.replace(/^(?:re|aw|sv|odp)\s?:\s?/i, '');
  return name ? `${forum ?? ''} • ${name}` : null;
}

/** The feed of the whole board writes `Forum • Re: Topic`. */
function titleOf(entry: FoundMention, board: Board): { forum: string | null; topic: string | null } {
  const forum = entry.attributes.category ?? null;
  const { title } = entry;
  const at = title?.indexOf(' • ') ?? -1;
  if (title === null || at < 1 || board.what === 'forum' || board.what === 'topic') return { forum, topic: title };
  return { forum: forum ?? title.slice(0, at), topic: title.slice(at + 3).trim() || title };
}

function attributesOf(entry: FoundMention, forum: string | null): Readonly<Record<string, string>> {
  const { category: _, ...kept } = entry.attributes;
  return forum ? { ...kept, forum } : kept;
}

/** Under a post stands `Statistics: Posted by Ana — Tue Mar 05, 2024 — Replies 3 — Views 42`, in the board's language. */
function saidIn(entry: FoundMention): { text: string; figures: Readonly<Record<string, number>> } {
  const html = elementHtml(entry.raw, 'content') ?? '';
  const start = html.lastIndexOf('<p>');
  const line = start === -1 ? null : /^<p>([^\n]{1,2000})<\/p>\s*<hr\s?\/?>\s*$/.exec(html.slice(start))?.[1];
  const said = line && / — /.test(line) && /:/.test(line) ? htmlToText(line) : '';
  if (said === '' || !entry.text.endsWith(said)) return { text: entry.text, figures: {} };
  const [, replies, views] = /— \D{1,40} (\d{1,9}) — \D{1,40} (\d{1,12})$/.exec(said) ?? [];
  const figures: Readonly<Record<string, number>> =
    replies && views ? { replies: Number(replies), views: Number(views) } : {};
  return { text: entry.text.slice(0, -said.length).trim(), figures };
}

/** Each visit gets a session in its links: with it, no id would last. */
function withoutSession(link: string): string {
  return link.replace(/([?&])sid=[\da-f]{8,64}&?/i, '$1').replace(/[?&](?=#|$)/, '');
}

function numberIn(text: string | null | undefined): string | null {
  return text && /^\d{1,12}$/.test(text) ? text : null;
}
