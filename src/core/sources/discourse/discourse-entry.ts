// What an entry of a Discourse feed means: which post of which topic, without the lines the feed adds under it.
import type { FoundAuthor, FoundMention } from '../../../contract/model.ts';
import { htmlToText } from '../../text/html.ts';
import { elementHtml } from '../../text/item-xml.ts';
import { findInForum } from './discourse-links.ts';

/** Ids come from the address: a topic's feed and the forum's name the same post differently. */
export function adaptDiscourse(entry: FoundMention, forum: string): FoundMention {
  const place = entry.url ? findInForum(new URL(entry.url)) : null;
  const { text, replies } = saidIn(entry);
  const found: FoundMention = {
    ...entry,
    text: text || entry.title || entry.text,
    author: authorOf(entry.author, new URL(forum).host),
    engagement: replies === null ? entry.engagement : { ...entry.engagement, replies },
  };
  if (place?.what !== 'topic') return found;
  const first = `${place.name}/1`;
  const id = `${place.name}/${place.post}`;
  return { ...found, externalId: id, thread: place.name, parent: id === first ? null : first };
}

/** Under a topic stand its figures (`3 posts - 2 participants`) and a link to it, in the forum's language. */
function saidIn(entry: FoundMention): { text: string; replies: number | null } {
  const html = elementHtml(entry.raw, 'description') ?? '';
  let { text } = entry;
  const link = /<p><a href="[^"<>]{1,2000}">([^<>]{1,100})<\/a><\/p>\s*$/.exec(html)?.[1];
  text = withoutEnd(text, link);
  const figures = /<small>\s*(\d{1,7})\s[^<>\d]{1,60}\d{1,7}\s[^<>\d]{1,60}<\/small>/.exec(html.slice(-2000));
  if (!figures) return { text, replies: null };
  text = withoutEnd(text, figures[0]);
  return { text, replies: Math.max(0, Number(figures[1]) - 1) };
}

function withoutEnd(text: string, html: string | undefined): string {
  const end = html ? htmlToText(html) : '';
  return end !== '' && text.endsWith(end) ? text.slice(0, -end.length).trim() : text;
}

/** `@ana Ana López`, `@ana`, or a name alone. */
function authorOf(author: FoundAuthor | null, host: string): FoundAuthor | null {
  if (!author) return null;
  const written = author.name ?? author.handle ?? '';
  const [, handle = author.handle, name = written] =
    /^@([\p{L}\p{N}_.-]{1,60})(?:\s+(.{1,100}))?$/u.exec(written) ?? [];
  return { ...author, name: name.replace(/^@/, ''), handle: handle ?? null, platform: host.replace(/^www\./, '') };
}
