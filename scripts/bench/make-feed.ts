// A feed as a blog or a paper has it, invented and the same each time: two thirds RSS 2.0 with content:encoded, one
// third Atom, some 46 kB for 50 items.

import { seeded } from './random.ts';

const words =
  'harbour coffee parcel morning people waiting answer station weather nobody service quickly machine yesterday market ' +
  'señora camión llegada pedido gracias barrio ventana lluvia verano tienda bezorging winkel klanten antwoord fiets ' +
  'negozio risposta servizio consegna pioggia domani cliente prezzo offerta qualità rebuilt council canal bridge story';
const vocabulary = words.split(' ');

export function makeFeed(index: number, items: number): string {
  const random = seeded(index + 1);
  const say = (count: number) =>
    Array.from({ length: count }, () => vocabulary[Math.floor(random() * vocabulary.length)]).join(' ');
  const entries = Array.from({ length: items }, (_, item) => {
    const at = new Date(Date.UTC(2026, 8, 20, 12) - item * 3_700_000 - index * 60_000);
    const link = `https://blog-${index}.example/${at.getUTCFullYear()}/${item}-${index}`;
    const paragraphs = [say(24), say(20), say(11)];
    return { at, link, title: say(6), html: paragraphs.map((text) => `<p>${text}.</p>`).join('\n'), author: say(2) };
  });
  return index % 3 === 2 ? atom(index, entries) : rss(index, entries);
}

interface Entry {
  readonly at: Date;
  readonly link: string;
  readonly title: string;
  readonly html: string;
  readonly author: string;
}

function rss(index: number, entries: readonly Entry[]): string {
  const items = entries.map(
    ({ at, link, title, html, author }) => `<item>
<title>${title} &amp; more</title>
<link>${link}</link>
<guid isPermaLink="true">${link}</guid>
<dc:creator><![CDATA[${author}]]></dc:creator>
<pubDate>${at.toUTCString().replace('GMT', '+0000')}</pubDate>
<category><![CDATA[News]]></category>
<description><![CDATA[${html.slice(0, 150)} […]]]></description>
<content:encoded><![CDATA[${html}]]></content:encoded>
<slash:comments>${index % 7}</slash:comments>
</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
<channel>
<title>Blog ${index}</title>
<atom:link href="https://blog-${index}.example/feed" rel="self" type="application/rss+xml" />
<link>https://blog-${index}.example</link>
<description>An invented blog</description>
<language>en</language>
${items.join('\n')}
</channel>
</rss>
`;
}

function atom(index: number, entries: readonly Entry[]): string {
  const items = entries.map(
    ({ at, link, title, html, author }) => `<entry>
<title type="html">${title} &amp;amp; more</title>
<link rel="alternate" type="text/html" href="${link}" />
<id>${link}</id>
<published>${at.toISOString()}</published>
<updated>${at.toISOString()}</updated>
<author><name>${author}</name></author>
<category term="News" />
<summary type="html">${escapeMarkup(html.slice(0, 150))}</summary>
<content type="html">${escapeMarkup(html)}</content>
</entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>Blog ${index}</title>
<link rel="self" href="https://blog-${index}.example/atom.xml" />
<link rel="alternate" href="https://blog-${index}.example/" />
<id>https://blog-${index}.example/</id>
<updated>2026-09-20T12:00:00Z</updated>
${items.join('\n')}
</feed>
`;
}

function escapeMarkup(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
