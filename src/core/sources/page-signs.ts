// What a web page says of itself: its software, the feeds it names, the links that look like feeds.
import { Parser } from 'htmlparser2';

export interface PageLink {
  /** Whole http(s) address. */
  readonly href: string;
  readonly title: string | null;
}

export interface PageSigns {
  readonly title: string | null;
  /** What made the page: `WordPress 6.8`; '' where it does not say. */
  readonly generator: string;
  readonly bodyId: string;
  readonly bodyClass: string;
  /** Where a Discourse forum begins on its host; '' for the top. */
  readonly forumPath: string;
  /** Id of a YouTube channel. */
  readonly channel: string | null;
  /** Named in its head as alternates. */
  readonly feeds: readonly PageLink[];
  /** Links in its text that look like feeds. */
  readonly anchors: readonly PageLink[];
}

const FEED_TYPE = /^(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|x-rss\+xml)|text\/(?:rss|atom)\+?xml?)$/i;
const FEED_PATH =
  /(?:\/(?:feed|rss|atom|feeds)\/?$|\/(?:feed|rss|atom|index)\.(?:xml|rdf|json|php)$|\.(?:rss|atom|rdf)$|\/feeds?\/[\w./-]{1,100}$)/i;
const MAX_CHARACTERS = 2 * 1024 * 1024;
/** Mismatched tags cost the parser the square of their number. */
const MAX_TAGS = 20_000;
const MAX_LINKS = 100;

export function readSigns(html: string, address: string): PageSigns {
  const written: { feeds: PageLink[]; anchors: PageLink[] } = { feeds: [], anchors: [] };
  let base = address;
  let generator = '';
  let bodyId = '';
  let bodyClass = '';
  let forumPath = '';
  let channel: string | null = null;
  let title = '';
  let inTitle = false;
  const keep = (list: PageLink[], href: string | undefined, name: string | undefined): void => {
    if (href && list.length < MAX_LINKS)
      list.push({ href, title: name?.replace(/\s+/g, ' ').trim().slice(0, 200) || null });
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'title') inTitle = title === '';
      else if (name === 'base' && base === address) base = absolute(attributes.href, address) ?? address;
      else if (name === 'body') {
        bodyId = attributes.id ?? '';
        bodyClass = attributes.class ?? '';
      } else if (name === 'meta') {
        if (/^generator$/i.test(attributes.name ?? '')) generator ||= (attributes.content ?? '').slice(0, 200);
        if (/^(?:channelId|identifier)$/i.test(attributes.itemprop ?? '')) channel ??= channelIn(attributes.content);
        if (attributes.id === 'data-discourse-setup') forumPath = attributes['data-base-uri'] ?? '';
      } else if (name === 'link') {
        const rel = (attributes.rel ?? '').toLowerCase().split(/\s+/);
        const type = (attributes.type ?? '').split(';')[0]?.trim() ?? '';
        const looksLikeOne = /\bxml$/i.test(type) && FEED_PATH.test(attributes.href ?? '');
        const isFeed = rel.includes('feed') || (rel.includes('alternate') && (FEED_TYPE.test(type) || looksLikeOne));
        if (isFeed) keep(written.feeds, attributes.href, attributes.title);
        if (rel.includes('canonical')) channel ??= channelIn(/\/channel\/([^/?#]+)/.exec(attributes.href ?? '')?.[1]);
      } else if (name === 'a' && FEED_PATH.test((attributes.href ?? '').replace(/[?#].*$/s, ''))) {
        keep(written.anchors, attributes.href, attributes.title);
      }
    },
    ontext(text) {
      if (inTitle && title.length < 500) title += text;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
    },
  });
  parser.write(firstTags(html.slice(0, MAX_CHARACTERS)));
  parser.end();
  // A base may stand behind the first links: they are resolved when all is read.
  const resolved = (links: readonly PageLink[]): PageLink[] =>
    links.flatMap((link) => {
      const href = absolute(link.href, base);
      return href ? [{ ...link, href }] : [];
    });
  return {
    title: title.replace(/\s+/g, ' ').trim().slice(0, 200) || null,
    generator: generator.trim(),
    bodyId,
    bodyClass,
    forumPath,
    channel,
    feeds: resolved(written.feeds),
    anchors: resolved(written.anchors),
  };
}

function channelIn(text: string | undefined): string | null {
  return text && /^UC[\w-]{22}$/.test(text) ? text : null;
}

function absolute(href: string | undefined, base: string): string | null {
  const url = href ? URL.parse(href.trim().replace(/^feed:(?:\/\/)?(?=https?:)/i, ''), base) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url.href;
}

function firstTags(html: string): string {
  let at = -1;
  for (let count = 0; count < MAX_TAGS; count++) {
    at = html.indexOf('<', at + 1);
    if (at === -1) return html;
  }
  return html.slice(0, at);
}
