// Writes the mentions down as the feeds and files a listening tool would meet.

import { feedTime, isoTime, wallClock } from './calendar.ts';
import type { Mention } from './mention.ts';

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The text as a site would mark it up: paragraphs, and now and then the brand in bold or a picture. */
function html(mention: Mention): string {
  const paragraphs = mention.paragraphs ?? mention.text.split('\n');
  const marked = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  if (!mention.paragraphs || !mention.theme) return marked.join('\n');
  const bold = marked.map((paragraph, position) =>
    position === 0 ? paragraph.replace(/Mar Azul|Transvela/, '<strong>$&</strong>') : paragraph,
  );
  return bold.join('\n');
}

function newestFirst(mentions: readonly Mention[]): Mention[] {
  return [...mentions].reverse();
}

export interface Site {
  title: string;
  home: string;
  feed: string;
  description: string;
  language: string;
  /** The title of a comment: `By: Name`. */
  comment: string;
}

export function rss(site: Site, mentions: readonly Mention[]): string {
  const items = newestFirst(mentions).map((mention) => {
    const { title, parent, person, text, paragraphs } = mention;
    const summary = paragraphs?.[0] ?? text;
    const lines = [
      '    <item>',
      `      <title>${escaped(title ?? `${site.comment} ${person.name}`)}</title>`,
      `      <link>${escaped(mention.url)}</link>`,
      `      <guid isPermaLink="false">${site.home}/?p=${mention.id}</guid>`,
      `      <dc:creator><![CDATA[${person.name}]]></dc:creator>`,
      `      <pubDate>${feedTime(mention.at, person.country)}</pubDate>`,
      ...(mention.theme ? [`      <category>${mention.theme}</category>`] : []),
      ...(parent ? [`      <thr:in-reply-to ref="${site.home}/?p=${parent.id}" href="${escaped(parent.url)}"/>`] : []),
      `      <description><![CDATA[${escaped(summary)}]]></description>`,
      `      <content:encoded><![CDATA[${html(mention)}]]></content:encoded>`,
      '    </item>',
    ];
    return lines.join('\n');
  });
  const built = mentions.at(-1)?.at ?? 0;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:thr="http://purl.org/syndication/thread/1.0">
  <channel>
    <title>${escaped(site.title)}</title>
    <link>${site.home}/</link>
    <atom:link href="${site.feed}" rel="self" type="application/rss+xml"/>
    <description>${escaped(site.description)}</description>
    <language>${site.language}</language>
    <lastBuildDate>${feedTime(built)}</lastBuildDate>
${items.join('\n')}
  </channel>
</rss>
`;
}

export function atom(site: Site, mentions: readonly Mention[]): string {
  const tag = (mention: Mention) => `tag:${new URL(site.home).host},2026:post-${mention.id}`;
  const entries = newestFirst(mentions).map((mention) => {
    const { parent, thread, person } = mention;
    const published = isoTime(mention.at, person.country);
    const lines = [
      '  <entry>',
      `    <id>${tag(mention)}</id>`,
      `    <title>${escaped(mention.title ?? `${site.comment} ${thread?.title ?? ''}`)}</title>`,
      `    <link rel="alternate" type="text/html" href="${escaped(mention.url)}"/>`,
      '    <author>',
      `      <name>${escaped(person.name)}</name>`,
      ...(person.handle ? [`      <uri>${site.home}/u/${person.handle}</uri>`] : []),
      '    </author>',
      `    <published>${published}</published>`,
      `    <updated>${published}</updated>`,
      ...(parent ? [`    <thr:in-reply-to ref="${tag(parent)}" href="${escaped(parent.url)}" type="text/html"/>`] : []),
      `    <content type="html">${escaped(html(mention))}</content>`,
      '  </entry>',
    ];
    return lines.join('\n');
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"
  xml:lang="${site.language}">
  <id>${site.feed}</id>
  <title>${escaped(site.title)}</title>
  <subtitle>${escaped(site.description)}</subtitle>
  <link rel="self" href="${site.feed}"/>
  <link rel="alternate" href="${site.home}/"/>
  <updated>${isoTime(mentions.at(-1)?.at ?? 0)}</updated>
${entries.join('\n')}
</feed>
`;
}

/** JSON laid out as the project's formatter lays it out. */
export function layOut(value: unknown, indent = '', used = 0): string {
  if (Array.isArray(value)) {
    const flat = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const plain = value.every((item) => item === null || typeof item !== 'object');
    if (value.length === 0 || (plain && indent.length + used + flat.length + 1 <= 120)) return flat;
    const inner = `${indent}  `;
    return `[\n${value.map((item) => inner + layOut(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0) return '{}';
  const parts = entries.map(([key, part]) => {
    const head = `${JSON.stringify(key)}: `;
    return inner + head + layOut(part, inner, head.length);
  });
  return `{\n${parts.join(',\n')}\n${indent}}`;
}

export function jsonFeed(site: Site, mentions: readonly Mention[]): string {
  const items = newestFirst(mentions).map((mention) => {
    const { person, parent } = mention;
    const url = person.handle ? `${site.home}/lezers/${person.handle}` : undefined;
    return {
      id: `${site.home}/?p=${mention.id}`,
      url: mention.url,
      title: mention.title ?? `${site.comment} ${person.name}`,
      ...(mention.paragraphs ? { content_html: html(mention) } : { content_text: mention.text }),
      date_published: isoTime(mention.at, person.country),
      authors: [{ name: person.name, url }],
      language: mention.language,
      tags: mention.theme ? [mention.theme] : undefined,
      _in_reply_to: parent ? `${site.home}/?p=${parent.id}` : undefined,
    };
  });
  return `${layOut({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.title,
    home_page_url: `${site.home}/`,
    feed_url: site.feed,
    description: site.description,
    language: site.language,
    items,
  })}\n`;
}

function cell(value: string): string {
  return /[;"\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value;
}

export function reviews(mentions: readonly Mention[]): string {
  const head = 'review_id;date;author;country;product;stars;title;text;url';
  const rows = mentions.map((mention) => {
    const { day, time } = wallClock(mention.at);
    const { person, product = '', stars = 0, title = '', text } = mention;
    const cells = [
      mention.id,
      `${day} ${time}`,
      person.name,
      person.country,
      product,
      String(stars),
      title,
      text,
      mention.url,
    ];
    return cells.map(cell).join(';');
  });
  return `${[head, ...rows].join('\n')}\n`;
}

const encrypted =
  'Los mensajes y las llamadas están cifrados de extremo a extremo. ' +
  'Nadie fuera de este chat puede leerlos ni escucharlos.';
const others = 'Conchi 3ºB, Yoli 1ºA, Puri 4ºC, Ramón 2ºB, Nacho 5ºA y Lourdes ático';

export function chat(mentions: readonly Mention[]): string {
  const first = wallClock(mentions[0]?.at ?? 0);
  const system = [
    `${first.day}, 08:02 - ${encrypted}`,
    `${first.day}, 08:02 - Merche portería creó el grupo "Vecinas del 14"`,
    `${first.day}, 08:03 - Merche portería añadió a ${others}`,
  ];
  const rows = mentions.map((mention) => {
    const { day, time } = wallClock(mention.at);
    return `${day}, ${time} - ${mention.person.name}: ${mention.text}`;
  });
  return `${[...system, ...rows].join('\n')}\n`;
}

export function posts(mentions: readonly Mention[]): string {
  const rows = mentions.map((mention) => {
    const { person, thread, parent, likes = 0, reposts = 0 } = mention;
    return JSON.stringify({
      id: mention.id,
      text: mention.text,
      author: person.name,
      handle: person.handle,
      url: mention.url,
      published: isoTime(mention.at, person.country),
      platform: 'piola',
      thread: (thread ?? mention).id,
      parent: parent?.id ?? null,
      likes,
      reposts,
    });
  });
  return `${rows.join('\n')}\n`;
}
