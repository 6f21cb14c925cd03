// The sources behind a page: the feeds it names, the platform it runs on, and nothing live of what it holds.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FetchAnswer } from '../../../src/contract/fetch.ts';
import { discoverFeeds } from '../../../src/core/sources/discover.ts';

function page(url: string, body: string | Uint8Array, contentType = 'text/html; charset=utf-8'): FetchAnswer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return { status: 200, url, movedTo: null, headers: { 'content-type': contentType }, body: bytes, unchanged: false };
}

function found(url: string, body: string): readonly [string, unknown][] {
  return discoverFeeds(page(url, body)).map(({ kind, config }) => [kind, config]);
}

describe('a page that names its feeds', () => {
  test('alternates in their order, then links that look like feeds; relative to its base, each once', () => {
    const html = `<!doctype html><html><head><base href="/sub/"><title>Diario</title>
      <link rel="alternate" type="application/rss+xml" title="Portada &amp; m&aacute;s" href="rss.xml">
      <link rel="alternate" type="application/atom+xml" href="//cdn.example/atom.xml#x">
      <link rel="ALTERNATE nofollow" type="application/feed+json; charset=utf-8" href="https://diario.example/feed.json">
      <link rel="alternate" type="application/json" href="/wp-json/x">
      <link rel="alternate" hreflang="es" href="/es/">
      <link rel="stylesheet" type="application/rss+xml" href="/no.css">
    </head><body><a href="/sub/rss.xml">RSS</a> <a href="/local/feed/">Local</a> <a href="/news.html">x</a>
      <a href="javascript:alert(1)/feed">no</a><script>"/js/feed"</script></body></html>`;
    const answers = discoverFeeds(page('https://diario.example/', html));
    expect(answers.map(({ kind, config }) => [kind, config])).toEqual([
      ['feed', { url: 'https://diario.example/sub/rss.xml' }],
      ['feed', { url: 'https://cdn.example/atom.xml' }],
      ['feed', { url: 'https://diario.example/feed.json' }],
      ['feed', { url: 'https://diario.example/local/feed/' }],
    ]);
    expect(answers[0]?.name).toBe('Portada & más');
    expect(answers[1]?.name).toBe('cdn.example/atom.xml');
  });

  test('one that is a feed itself', () => {
    const body = readFileSync('tests/fixtures/feeds/rss2.xml');
    const [only, ...rest] = discoverFeeds(page('https://voces.example/feed', body, 'text/xml'));
    expect(only).toMatchObject({ kind: 'feed', config: { url: 'https://voces.example/feed' }, name: 'Voces & Café' });
    expect(rest).toEqual([]);
  });

  test.each([
    ['', []],
    ['<html><body>Nothing here</body></html>', []],
    ['<opml><body>', []],
    ['{"items":[]}', []],
  ])('%j leads nowhere', (body, sources) => expect(found('https://a.example/', body)).toEqual(sources));

  test('a refusal leads nowhere', () => {
    const html = '<link rel="alternate" type="application/rss+xml" href="/rss">';
    expect(discoverFeeds({ ...page('https://a.example/', html), status: 404 })).toEqual([]);
  });
});

describe('platforms', () => {
  test('Discourse by what made the page: the topic, then the forum', () => {
    const html = `<head><meta name="generator" content="Discourse 3.6.0 - https://github.com/discourse/discourse">
      <meta id="data-discourse-setup" data-base-uri="/foro">
      <link rel="alternate" type="application/rss+xml" href="https://a.example/foro/t/mar-azul/1201.rss"></head>`;
    expect(found('https://a.example/foro/t/mar-azul/1201', html)).toEqual([
      ['discourse', { url: 'https://a.example/foro/', what: 'topic', name: '1201' }],
      ['discourse', { url: 'https://a.example/foro/', what: 'posts', name: '' }],
      ['discourse', { url: 'https://a.example/foro/', what: 'latest', name: '' }],
    ]);
  });

  test('WordPress: the posts as a feed, the comments with their conversations', () => {
    const html = `<head><meta name="generator" content="WordPress 6.8.1" />
      <link rel="alternate" type="application/rss+xml" title="Blog &raquo; Feed" href="https://b.example/feed/" />
      <link rel="alternate" type="application/rss+xml" title="Comments" href="https://b.example/comments/feed/" />
      <link rel="alternate" type="application/rss+xml" href="https://b.example/2026/lata/feed/" /></head>
      <body class="wp-singular post-template-default single single-post postid-12">`;
    expect(found('https://b.example/2026/lata/', html)).toEqual([
      ['feed', { url: 'https://b.example/feed/' }],
      ['wordpress', { url: 'https://b.example/', what: 'site' }],
      ['wordpress', { url: 'https://b.example/2026/lata/', what: 'post' }],
    ]);
  });

  test('phpBB by its body', () => {
    expect(found('https://p.example/foro/index.php?sid=abc', '<body id="phpbb" class="nojs">')).toEqual([
      ['phpbb', { url: 'https://p.example/foro/', what: 'posts', id: '' }],
    ]);
  });

  test('Mastodon and Lemmy by what made the page', () => {
    const by = (name: string): string => `<meta name="generator" content="${name} 4.4">`;
    expect(found('https://social.example/tags/cerveza', by('Mastodon'))).toMatchObject([
      ['mastodon', { server: 'https://social.example', what: 'hashtag', name: 'cerveza' }],
    ]);
    expect(found('https://nodo.example/c/cerveza', by('Lemmy'))).toMatchObject([
      ['lemmy', { server: 'https://nodo.example', what: 'community', name: 'cerveza' }],
    ]);
  });

  test('a YouTube page with an @name says its channel, one way or another', () => {
    const id = 'UCabcdefghijklmnopqrstuv';
    const other = 'UCzzzzzzzzzzzzzzzzzzzzzz';
    const config = { what: 'channel', id };
    const at = 'https://www.youtube.com/@catas';
    const named = `<link rel="alternate" type="application/rss+xml" title="RSS" href="https://www.youtube.com/feeds/videos.xml?channel_id=${id}">`;
    expect(found(at, named)).toEqual([['youtube', config]]);
    expect(found(at, `<link rel="canonical" href="https://www.youtube.com/channel/${id}">`)).toEqual([
      ['youtube', config],
    ]);
    expect(found(at, `<meta itemprop="identifier" content="${id}">`)).toEqual([['youtube', config]]);
    expect(found(at, `<script>{"channelId":"${other}","externalId":"${id}"}</script>`)).toEqual([['youtube', config]]);
    expect(found('https://a.example/', `<script>{"externalId":"${id}"}</script>`)).toEqual([]);
  });

  test('feeds of platforms that a page names are recognised; one with a key is left out', () => {
    const html = `<link rel="alternate" type="application/rss+xml" href="https://blogcosta.disqus.com/latest.rss">
      <link rel="alternate" type="application/rss+xml" href="https://www.reddit.com/.rss?feed=abc&amp;user=ana">`;
    expect(found('https://a.example/', html).map(([kind]) => kind)).toEqual(['disqus', 'feed']);
  });
});

describe('hostile pages', () => {
  test('many links, many tags, deep nests: bounded', () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="/N">';
    const many = Array.from({ length: 50_000 }, (_, number) => link.replace('N', String(number))).join('');
    expect(discoverFeeds(page('https://a.example/', many))).toHaveLength(20);
    expect(discoverFeeds(page('https://a.example/', '<div>'.repeat(200_000) + '</p>'.repeat(200_000)))).toEqual([]);
    expect(discoverFeeds(page('https://a.example/', `<a href="${'/feed'.repeat(100_000)}">`)).length).toBeLessThan(2);
  });

  test('any bytes are answered', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(Array.isArray(discoverFeeds(page('https://a.example/', bytes)))).toBe(true);
      }),
    );
    const piece = fc.constantFrom('<link', ' rel="alternate"', ' type="application/rss+xml"', ' href="/f"', '>', '<base href="//x">', '<a href=/feed>', '"', '<!--', '<title>', '&'); // biome-ignore format: one list
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        for (const one of discoverFeeds(page('https://a.example/', pieces.join('')))) {
          expect(one.name && one.says && one.kind).toBeTruthy();
        }
      }),
    );
  });
});
