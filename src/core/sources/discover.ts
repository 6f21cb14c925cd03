// The sources a page leads to: itself where it is a feed, the platform it runs on, the feeds it names, the likely ones.
import { EarshotError } from '../../contract/errors.ts';
import type { FetchAnswer } from '../../contract/fetch.ts';
import type { FoundSource, Json } from '../../contract/model.ts';
import { decode } from '../text/decode.ts';
import { parseFeed, sniffFeed } from '../text/feed/parse.ts';
import { header } from './answer.ts';
import { discourse } from './discourse/discourse.ts';
import { findInForum } from './discourse/discourse-links.ts';
import { disqus } from './disqus.ts';
import { feed } from './feed.ts';
import type { SourceKind } from './kind.ts';
import { lemmy } from './lemmy/lemmy.ts';
import { mastodon } from './mastodon/mastodon.ts';
import { type PageLink, type PageSigns, readSigns } from './page-signs.ts';
import { phpbb } from './phpbb/phpbb.ts';
import { describeSource, recogniseLink } from './recognise.ts';
import { reddit } from './reddit/reddit.ts';
import { wordpress } from './wordpress.ts';
import { youtube } from './youtube.ts';

const MAX_FOUND = 20;
const MAX_CHARACTERS = 4 * 1024 * 1024;
const platforms: readonly SourceKind[] = [youtube, reddit, discourse, wordpress, phpbb, disqus, mastodon, lemmy].map(
  (kind) => kind as SourceKind,
);

/** Best first, each once, at most twenty. `kinds` are asked what they make of the links. Asks nothing of the network. */
export function discoverFeeds(page: FetchAnswer, kinds: readonly SourceKind[] = platforms): FoundSource[] {
  if (page.status >= 400 || !URL.canParse(page.url)) return [];
  const contentType = header(page, 'content-type');
  const text = decode(page.body.subarray(0, MAX_CHARACTERS), { contentType, xml: true }).text;
  if (sniffFeed(text) > 0.5) return itselfAFeed(page, contentType, kinds);
  const signs = readSigns(text, page.url);
  const address = new URL(page.url);
  const found = [
    ...recogniseLink(page.url, kinds),
    ...fromPlatform(signs, text, address),
    ...signs.feeds
      .filter((link) => !(isWordPress(signs) && isOfPost(link, signs, address)))
      .flatMap((link) => fromLink(link, kinds, 'The page names it as a feed of its own.')),
    ...(isWordPress(signs) ? onWordPress(signs, address) : []),
    ...signs.anchors.flatMap((link) =>
      fromLink(link, kinds, 'The page links to it, and its address looks like that of a feed.'),
    ),
  ];
  return eachOnce(found).slice(0, MAX_FOUND);
}

function itselfAFeed(page: FetchAnswer, contentType: string | null, kinds: readonly SourceKind[]): FoundSource[] {
  try {
    const { title, entries } = parseFeed(page.body, contentType, page.url);
    const count = entries.length === 1 ? 'one entry' : `${entries.length} entries`;
    const plain = describeFeed(page.url, `This address is a feed itself; it holds ${count}.`, title);
    return eachOnce([...recogniseLink(page.url, kinds), ...plain]);
  } catch (thrown) {
    if (thrown instanceof EarshotError) return [];
    throw thrown;
  }
}

/** What the software of the page offers beside the feeds it names. */
function fromPlatform(signs: PageSigns, text: string, page: URL): FoundSource[] {
  const says = (name: string): string => `The page is run on ${name}.`;
  if (/^discourse\b/i.test(signs.generator)) return inForum(signs, page, says('Discourse'));
  if (/^phpbb\b/i.test(signs.generator) || signs.bodyId === 'phpbb')
    return describe(phpbb, { url: page.href }, says('phpBB'));
  const { origin, pathname } = page;
  const [, section = '', name = ''] = pathname.split('/');
  if (/^mastodon\b/i.test(signs.generator) && (section === 'tags' || section.startsWith('@'))) {
    const found = section === 'tags' ? { what: 'hashtag', name } : { what: 'account', name: section.slice(1) };
    return describe(mastodon, { server: origin, ...found }, says('Mastodon'));
  }
  if (/^lemmy\b/i.test(signs.generator)) {
    const what = section === 'c' ? 'community' : section === 'u' ? 'user' : 'local';
    return describe(lemmy, { server: origin, what, name: what === 'local' ? '' : name }, says('Lemmy'));
  }
  if (/(?:^|\.)youtube\.com$/.test(page.hostname)) {
    const id =
      /"externalId"\s{0,5}:\s{0,5}"(UC[\w-]{22})"/.exec(text)?.[1] ??
      signs.channel ??
      /"channelId"\s{0,5}:\s{0,5}"(UC[\w-]{22})"/.exec(text)?.[1];
    if (id) return describe(youtube, { what: 'channel', id }, 'The page names this channel.', signs.title);
  }
  return [];
}

/** What the link leads to first, then the whole forum. */
function inForum(signs: PageSigns, page: URL, says: string): FoundSource[] {
  const base = `${page.origin}${signs.forumPath.replace(/\/$/, '')}/`;
  const place = page.href.startsWith(base) ? findInForum(page) : null;
  const offers: Json[] = [
    { url: base, what: 'posts' },
    { url: base, what: 'latest' },
  ];
  if (place && place.base === base && place.name !== '')
    offers.unshift({ url: base, what: place.what, name: place.name });
  return offers.flatMap((offer) => describe(discourse, offer, says));
}

function isWordPress(signs: PageSigns): boolean {
  return /^wordpress\b/i.test(signs.generator);
}

/** A post names the feed of its comments like any other: its own address, and `feed/`. */
function isOfPost(link: PageLink, signs: PageSigns, page: URL): boolean {
  const own = `${page.origin}${page.pathname.replace(/\/$/, '')}/feed/`;
  return /(?:^|\s)(?:single|page-id-\d+|postid-\d+)(?:\s|$)/.test(signs.bodyClass) && link.href === own;
}

function onWordPress(signs: PageSigns, page: URL): FoundSource[] {
  const says = 'The page is run on WordPress.';
  const site = signs.feeds.find((link) => /\/comments\/feed\/?$/.test(link.href))?.href ?? `${page.origin}/`;
  const ofPost = page.pathname !== '/' && signs.feeds.some((link) => isOfPost(link, signs, page));
  return [
    ...(ofPost ? describe(wordpress, { url: `${page.origin}${page.pathname}`, what: 'post' }, says) : []),
    ...describe(wordpress, { url: site, what: 'site' }, says),
  ];
}

function fromLink(link: PageLink, kinds: readonly SourceKind[], says: string): FoundSource[] {
  const known = recogniseQuietly(link.href, kinds);
  if (known.length > 0) return known.map((one) => ({ ...one, says }));
  return describeFeed(link.href, says, link.title);
}

/** A page may hold links that are refused: they are left out, and nothing is said of them. */
function recogniseQuietly(link: string, kinds: readonly SourceKind[]): FoundSource[] {
  try {
    return recogniseLink(link, kinds);
  } catch (thrown) {
    if (thrown instanceof EarshotError) return [];
    throw thrown;
  }
}

function describeFeed(url: string, says: string, title: string | null): FoundSource[] {
  return describe(feed, { url }, says, title);
}

function describe<C>(kind: SourceKind<C>, config: Json, says: string, name: string | null = null): FoundSource[] {
  return describeSource(kind as SourceKind, config, says, name?.trim() || undefined);
}

function eachOnce(found: readonly FoundSource[]): FoundSource[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = `${one.kind} ${JSON.stringify(one.config)}`;
    return !seen.has(key) && seen.add(key);
  });
}
