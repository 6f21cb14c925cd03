// From feedsmith's shapes to entries: one function per format.
import type { AtomFeed, RdfFeed, RssFeed } from 'feedsmith';
import type { Entry } from './feed.ts';
import { authorOf, base64Text, firstText, languageOf, resolve, tidy, titleText } from './values.ts';

export interface Context {
  /** What relative links are resolved against. */
  readonly base: string | null;
  readonly language: string | null;
  /** Atom: the feed's author stands for entries that name none. */
  readonly author: { readonly name?: string; readonly uri?: string } | null;
}

export function fromRss(item: RssFeed.Item<string>, context: Context): Entry {
  const base = resolve(item.xml?.base, context.base) ?? context.base;
  const guid = item.guid?.value ?? item.atom?.id ?? null;
  const permalink = item.guid?.isPermaLink === false ? null : /^https?:\/\//i.test(guid ?? '') ? guid : null;
  const link = item.link ?? item.atom?.links?.[0]?.href;
  const url = resolve(link, base) ?? resolve(permalink, base) ?? resolve(item.enclosures?.[0]?.url, base);
  const person = item.authors?.[0];
  const creator = item.dc?.creators?.[0];
  const answers = item.thr?.inReplyTos?.[0];
  const replies = item.slash?.comments ?? item.thr?.total;
  return {
    at: 'entry',
    id: guid,
    url,
    title: titleText(item.title ?? item.dc?.titles?.[0]),
    text: firstText(item.content?.encoded, item.description, item.atom?.content?.value, item.dc?.descriptions?.[0]),
    author: authorOf(creator ?? person?.name ?? person?.email ?? item.itunes?.author, resolve(person?.link, base)),
    date:
      item.pubDate ??
      item.dc?.dates?.[0] ??
      item.dcterms?.created?.[0] ??
      item.dcterms?.issued?.[0] ??
      item.atom?.published ??
      null,
    language: languageOf(item.dc?.languages?.[0] ?? item.xml?.lang) ?? context.language,
    inReplyTo: answers?.ref ?? answers?.href ?? null,
    hasReplies: (item.thr?.total ?? 0) > 0,
    attributes: categories((item.categories ?? []).map((category) => category.name)),
    engagement: replies === undefined ? {} : { replies },
    raw: null,
  };
}

export function fromRdf(item: RdfFeed.Item<string>, context: Context): Entry {
  const url = resolve(item.link, context.base);
  const replies = item.slash?.comments;
  return {
    at: 'entry',
    id: item.rdf?.about ?? null,
    url,
    title: titleText(item.title ?? item.dc?.titles?.[0]),
    text: firstText(item.content?.encoded, item.description, item.dc?.descriptions?.[0]),
    author: authorOf(item.dc?.creators?.[0]),
    date: item.dc?.dates?.[0] ?? item.dcterms?.created?.[0] ?? item.dcterms?.issued?.[0] ?? null,
    language: languageOf(item.dc?.languages?.[0] ?? item.xml?.lang) ?? context.language,
    inReplyTo: null,
    hasReplies: false,
    attributes: categories(item.dc?.subjects ?? []),
    engagement: replies === undefined ? {} : { replies },
    raw: null,
  };
}

export function fromAtom(entry: AtomFeed.Entry<string>, context: Context): Entry {
  const base = resolve(entry.xml?.base, context.base) ?? context.base;
  const links = entry.links ?? [];
  const alternates = links.filter((link) => /^$|(?:^|\/)alternate$/i.test(link.rel?.trim() ?? ''));
  const alternate = alternates.find((link) => (link.type ?? 'text/html').includes('html')) ?? alternates[0];
  const other = links.find((link) => /^(?:self|via|related)$/i.test(link.rel ?? ''));
  const person = entry.authors?.[0] ?? entry.source?.authors?.[0] ?? context.author;
  const name = person?.name ?? entry.dc?.creators?.[0];
  const answers = entry.thr?.inReplyTos?.[0];
  const counted = links.find((link) => link.rel === 'replies')?.thr?.count;
  const replies = entry.thr?.total ?? entry.slash?.comments ?? counted;
  return {
    at: 'entry',
    id: entry.id ?? null,
    url: resolve(alternate?.href ?? entry.content?.src, base) ?? resolve(other?.href, base) ?? resolve(entry.id, null),
    title: atomText(entry.title).replace(/\s+/g, ' ').trim() || null,
    text: atomText(entry.content) || atomText(entry.summary) || firstText(entry.media?.groups?.[0]?.description?.value),
    author: authorOf(name, resolve(person?.uri, base)),
    date: entry.published ?? entry.updated ?? entry.dc?.dates?.[0] ?? null,
    language: languageOf(entry.content?.xml?.lang ?? entry.xml?.lang) ?? context.language,
    inReplyTo: answers?.ref ?? answers?.href ?? null,
    hasReplies: (replies ?? 0) > 0,
    attributes: categories((entry.categories ?? []).map((category) => category.label ?? category.term)),
    engagement: replies === undefined ? {} : { replies },
    raw: null,
  };
}

/** `type="text"` said outright is believed; without it, what looks like markup is markup; other types are base64. */
function atomText(text: { readonly value?: string; readonly type?: string } | undefined): string {
  if (!text?.value) return '';
  const type = text.type?.toLowerCase() ?? '';
  if (type === 'text' || type === 'text/plain') return tidy(text.value);
  if (type.includes('/') && !/^(?:text|message)\/|[/+]xml$/.test(type)) return firstText(base64Text(text.value));
  return firstText(text.value);
}

function categories(names: readonly (string | undefined)[]): Readonly<Record<string, string>> {
  const kept = [...new Set(names.map((name) => titleText(name)).filter((name) => name !== null))];
  return kept.length === 0 ? {} : { category: kept.join(', ') };
}
