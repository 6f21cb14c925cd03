// Discourse forums: the newest topics or posts, one topic, a category, a tag, a user.
import type { Json } from '../../../contract/model.ts';
import { addressOf, badConfig, choiceOf, fieldsOf, requiredText, textOf } from '../config.ts';
import type { SourceKind } from '../kind.ts';
import { readFeed, rereadEntry } from '../read-feed.ts';
import { adaptDiscourse } from './discourse-entry.ts';
import { findInForum } from './discourse-links.ts';

const whats = ['posts', 'latest', 'topic', 'category', 'tag', 'user'] as const;

export interface DiscourseConfig {
  /** Where the forum begins, ending in `/`. */
  readonly url: string;
  readonly what: (typeof whats)[number];
  /** Id of the topic, path of the category (`news/spain/7`) or tag, name of the user; '' for the others. */
  readonly name: string;
}

export const discourse: SourceKind<DiscourseConfig> = {
  id: 'discourse',
  label: 'Discourse forum',
  description: 'A forum run on Discourse: its newest posts or topics, one topic, a category, a tag, a user.',
  fields: [
    {
      name: 'url',
      label: 'Address of the forum',
      type: 'url',
      required: true,
      placeholder: 'https://forum.example.org',
      help: 'Or of a topic, category, tag or user in it.',
    },
    {
      name: 'what',
      label: 'What',
      type: 'select',
      options: [
        { value: 'posts', label: 'All posts, answers too' },
        { value: 'latest', label: 'New topics' },
        { value: 'topic', label: 'One topic' },
        { value: 'category', label: 'A category' },
        { value: 'tag', label: 'A tag' },
        { value: 'user', label: 'What a user writes' },
      ],
    },
    {
      name: 'name',
      label: 'Topic, category, tag or user',
      type: 'text',
      help: 'Only for these, and not where the address is already theirs: number of the topic, name of the others.',
    },
  ],
  pace: { usual: 60, least: 10 },
  parseConfig,
  nameOf,
  hosts: ({ url }) => [new URL(url).host],
  feedUrl,
  read: (config, cursor, io) =>
    readFeed(
      { url: feedUrl(config), what: 'forum feed', adapt: (entry) => adaptDiscourse(entry, config.url) },
      cursor,
      io,
    ),
  recognise,
  reread: (raw, config) => rereadEntry(raw, (entry) => adaptDiscourse(entry, config.url)),
};

function parseConfig(given: Json): DiscourseConfig {
  const fields = fieldsOf(given, 'url');
  const text = requiredText(
    fields,
    'url',
    'Give the address of the forum, such as https://forum.example.org, in “url”.',
  );
  const found = findInForum(addressOf(text, 'url', 'https://forum.example.org'));
  const what = choiceOf(fields, 'what', whats, found.what);
  if (what === 'posts' || what === 'latest') return { url: found.base, what, name: '' };
  const name = textOf(fields, 'name') || (found.what === what ? found.name : '');
  return { url: found.base, what, name: nameIn(what, name) };
}

function nameIn(what: DiscourseConfig['what'], given: string): string {
  const inLink = /^https?:\/\//i.test(given) && URL.canParse(given) ? findInForum(new URL(given)) : null;
  const name = (inLink?.what === what ? inLink.name : given).replace(/^[@#/]|\/$/g, '');
  if (what === 'topic' && !/^\d{1,12}$/.test(name))
    throw badConfig('name', 'Give the number of the topic in “name”, or its link.');
  if (!/^[\p{L}\p{N}\p{M}_.%/-]{1,200}$/u.test(name) || name.includes('..') || name.includes('//'))
    throw badConfig('name', `Give the ${what} in “name” as it stands in its link on the forum.`);
  return name;
}

function nameOf({ url, what, name }: DiscourseConfig): string {
  const { host, pathname } = new URL(url);
  const forum = `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
  if (what === 'posts') return `${forum}: posts`;
  return what === 'latest' ? `${forum}: new topics` : `${forum}: ${what} ${name}`;
}

function feedUrl({ url, what, name }: DiscourseConfig): string {
  const part = name
    .split('/')
    .map((piece) => encodeURIComponent(decoded(piece)))
    .join('/');
  // The words of a topic's address may be anything: the number counts.
  if (what === 'topic') return `${url}t/-/${part}.rss`;
  if (what === 'category') return `${url}c/${part}.rss`;
  if (what === 'tag') return `${url}tag/${part}.rss`;
  return what === 'user' ? `${url}u/${part}/activity.rss` : `${url}${what}.rss`;
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

/** Any site may write its addresses like Discourse: only those of its feeds are sure. Pages say it themselves. */
function recognise(link: URL): Json | null {
  if (!/\.rss$/.test(link.pathname)) return null;
  const { base, what, name } = findInForum(link);
  return what === 'topic' || what === 'user' ? { url: base, what, name } : null;
}
