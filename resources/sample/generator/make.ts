// Makes the bundled sample project: `make.ts [folder]` writes its files, the same bytes every time.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { careCalls } from './calls.ts';
import { compose } from './compose.ts';
import { manifest } from './manifest.ts';
import type { Mention, Source } from './mention.ts';
import { atom, chat, jsonFeed, layOut, posts, reviews, rss, type Site } from './writers.ts';

const seed = 20260801;

const sites: Record<'hogar' | 'forum' | 'wasdag' | 'kitchen', Site> = {
  hogar: {
    title: 'Hogar al día',
    home: 'https://hogaraldia.example',
    feed: 'https://hogaraldia.example/feed',
    description: 'Consumo y electrodomésticos, con los comentarios de quienes nos leen',
    language: 'es-ES',
    comment: 'Por:',
  },
  forum: {
    title: 'Forum Elettrodomestici',
    home: 'https://forum-elettrodomestici.example',
    feed: 'https://forum-elettrodomestici.example/atom.xml',
    description: 'Lavatrici, lavastoviglie e tutto quello che gira, gocciola o si rompe',
    language: 'it',
    comment: 'Re:',
  },
  wasdag: {
    title: 'Wasdag',
    home: 'https://wasdag.example',
    feed: 'https://wasdag.example/feed.json',
    description: 'Alles over de was, de vaat en de koffie, uit Nederland en Vlaanderen',
    language: 'nl',
    comment: 'Reactie van',
  },
  kitchen: {
    title: 'Kitchen Notes',
    home: 'https://kitchen-notes.example',
    feed: 'https://kitchen-notes.example/feed',
    description: 'One kitchen, too many appliances, and the people who write in about theirs',
    language: 'en-GB',
    comment: 'By:',
  },
};

const fileOf: Record<Source, string> = {
  hogar: 'hogar-al-dia.rss.xml',
  forum: 'forum-elettrodomestici.atom.xml',
  wasdag: 'wasdag.feed.json',
  kitchen: 'kitchen-notes.rss.xml',
  reviews: 'reviews.csv',
  neighbours: 'grupo-vecinas.whatsapp.txt',
  social: 'social.jsonl',
};

function table(mentions: readonly Mention[], key: (mention: Mention) => string): string {
  const counts = new Map<string, number>();
  for (const mention of mentions) counts.set(key(mention), (counts.get(key(mention)) ?? 0) + 1);
  const rows = [...counts].sort(([, one], [, other]) => other - one);
  return rows.map(([name, count]) => `| ${name} | ${count} |`).join('\n');
}

function readme(mentions: readonly Mention[]): string {
  const copies = mentions.filter((mention) => mention.copyOf).length;
  return `# The sample project

What a new user sees first: ninety days (1 August to 29 October 2026) of talk about **Mar Azul**, a household-appliance
brand that sells online in Spain, Italy, the Low Countries, Britain and Ireland, and its competitors **Nordwit** and
**Casalume**. In the last week of September a strike at the delivery partner Transvela leaves orders stuck; on the 26th
the brand apologises; over the weekend of 12 October it repairs for free.

Everything here is invented: brands, products, sites (all under \`.example\`), people, handles and what they say. Any
likeness to a real one is chance.

\`npm run sample\` writes these files again, always the same bytes. The phrases are made by hand and lie in
\`generator/phrases/\`, one file a language; \`sample.json\` is the manifest the app reads. ${copies} items turn up
in two sources on purpose: articles shared with \`utm_\` parameters, and reviews told again word for word.
\`care-calls.csv\` holds numbers of the brand itself to lay beside them: calls to its customer care, day by day.

${mentions.length} mentions:

| Source | Mentions |
| --- | ---: |
${table(mentions, (mention) => `\`${fileOf[mention.source]}\``)}

| Language | Mentions |
| --- | ---: |
${table(mentions, (mention) => mention.language)}
`;
}

/** All the files of the sample by name, and the mentions they were written from. */
export function generate(): { files: Map<string, string>; mentions: Mention[] } {
  const mentions = compose(seed);
  const of = (source: Source) => mentions.filter((mention) => mention.source === source);
  const files = new Map([
    [fileOf.hogar, rss(sites.hogar, of('hogar'))],
    [fileOf.forum, atom(sites.forum, of('forum'))],
    [fileOf.wasdag, jsonFeed(sites.wasdag, of('wasdag'))],
    [fileOf.kitchen, rss(sites.kitchen, of('kitchen'))],
    [fileOf.reviews, reviews(of('reviews'))],
    [fileOf.neighbours, chat(of('neighbours'))],
    [fileOf.social, posts(of('social'))],
    ['care-calls.csv', careCalls(seed)],
    ['sample.json', `${layOut(manifest)}\n`],
    ['README.md', readme(mentions)],
  ]);
  return { files, mentions };
}

export function writeSample(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of generate().files) writeFileSync(join(folder, name), content);
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] && resolve(process.argv[1]) === self) {
  writeSample(process.argv[2] ?? join(dirname(self), '..'));
}
