// Links people paste: what each platform makes of them, without asking anyone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceKinds } from '../../../src/core/sources/index.ts';
import { recogniseLink } from '../../../src/core/sources/recognise.ts';

function found(link: string): readonly [string, unknown][] {
  return recogniseLink(link, sourceKinds).map(({ kind, config }) => [kind, config]);
}

describe('Google and Bing', () => {
  test.each([
    ['https://www.google.es/alerts/feeds/123/456', [['google-alerts', { url: 'https://www.google.es/alerts/feeds/123/456' }]]],
    ['https://news.google.com/search?q=mar%20azul&hl=es&gl=ES&ceid=ES%3Aes', [['google-news', { query: 'mar azul', topic: '', edition: 'es-ES' }]]],
    ['https://news.google.com/rss/search?q=bier&hl=nl&gl=BE&ceid=BE:nl', [['google-news', { query: 'bier', topic: '', edition: 'nl-BE' }]]],
    ['https://news.google.com/search?q=beer&hl=en-GB', [['google-news', { query: 'beer', topic: '', edition: 'en-GB' }]]],
    ['https://news.google.com/rss/headlines/section/topic/SPORTS?hl=pt-BR&gl=BR&ceid=BR:pt-419', [['google-news', { query: '', topic: 'SPORTS', edition: 'pt-BR' }]]],
    ['https://www.bing.com/news/search?q=mar+azul&setmkt=es-es', [['bing-news', { query: 'mar azul', market: 'es-ES' }]]],
    ['https://www.bing.com/search?q=mar+azul', []],
    ['https://www.google.com/search?q=mar+azul', []],
  ])('%s', (link, sources) => expect(found(link)).toEqual(sources)); // biome-ignore format: a table
});

describe('Reddit', () => {
  const none = { subreddit: '', query: '', user: '', thread: '', sort: 'new' };
  test.each([
    ['https://www.reddit.com/r/cerveza/', [{ ...none, what: 'posts', subreddit: 'cerveza' }, { ...none, what: 'comments', subreddit: 'cerveza' }]],
    ['old.reddit.com/r/a_1+b_2/top', [{ ...none, what: 'posts', subreddit: 'a_1+b_2', sort: 'top' }, { ...none, what: 'comments', subreddit: 'a_1+b_2' }]],
    ['https://www.reddit.com/r/cerveza/comments/.rss', [{ ...none, what: 'comments', subreddit: 'cerveza' }]],
    ['https://www.reddit.com/r/cerveza/comments/1AAA001/titulo/mno001/', [{ ...none, what: 'thread', thread: '1aaa001' }]],
    ['https://redd.it/1aaa001', [{ ...none, what: 'thread', thread: '1aaa001' }]],
    ['https://www.reddit.com/user/Ana_Lopez/comments/', [{ ...none, what: 'user', user: 'Ana_Lopez' }]],
    ['https://www.reddit.com/r/cerveza/search/?q=mar+azul&restrict_sr=1', [{ ...none, what: 'search', query: 'mar azul', subreddit: 'cerveza' }]],
    ['https://www.reddit.com/search.rss?q=mar+azul', [{ ...none, what: 'search', query: 'mar azul' }]],
    ['https://www.reddit.com/', []],
    ['https://reddit.com.evil.example/r/cerveza', []],
  ])('%s', (link, configs) => expect(found(link)).toEqual(configs.map((config) => ['reddit', config]))); // biome-ignore format: a table

  test('a private feed is refused, with why', () => {
    expect(() => found('https://www.reddit.com/.rss?feed=0123abc&user=ana')).toThrow(
      expect.objectContaining({ code: 'bad-config', message: expect.stringMatching(/key of your account/) }),
    );
  });
});

describe('YouTube', () => {
  const id = 'UCabcdefghijklmnopqrstuv';
  test.each([
    [`https://www.youtube.com/channel/${id}/videos`, { what: 'channel', id }],
    [`https://www.youtube.com/feeds/videos.xml?channel_id=${id}`, { what: 'channel', id }],
    ['https://m.youtube.com/playlist?list=PLabcdefghijkl&si=x', { what: 'playlist', id: 'PLabcdefghijkl' }],
    ['https://www.youtube.com/user/catas', { what: 'user', id: 'catas' }],
  ])('%s', (link, config) => expect(found(link)).toEqual([['youtube', config]]));

  test.each([['https://www.youtube.com/@catas'], ['https://www.youtube.com/watch?v=abc'], ['https://youtu.be/abc']])(
    '%s does not say the channel',
    (link) => expect(found(link)).toEqual([]),
  );
});

describe('what people paste beside links', () => {
  const named = (link: string) => recogniseLink(link, sourceKinds).map(({ kind, name }) => `${kind}: ${name}`);
  test.each([
    ['r/cerveza', ['reddit: r/cerveza', 'reddit: Comments in r/cerveza']],
    [' /u/ana_lopez ', ['reddit: u/ana_lopez']],
    ['https://m.reddit.com/r/cerveza/comments/1aaa001/x/?utm_source=share', ['reddit: Reddit conversation 1aaa001']],
    ['!coffee@foro.example', ['lemmy: !coffee on foro.example']],
    ['https://lemmy.world/feeds/c/coffee.xml?sort=New', ['lemmy: !coffee on lemmy.world']],
    ['https://lemmy.world/feeds/local.xml?sort=New', ['lemmy: lemmy.world, local']],
    ['@ana@voces.example', ['mastodon: @ana on voces.example']],
    ['https://mastodon.social/deck/@ana@voces.example', ['mastodon: @ana@voces.example on mastodon.social']],
    ['https://mastodon.social/@ana.rss', ['mastodon: @ana on mastodon.social']],
    ['https://mastodon.social/tags/coffee.rss', ['mastodon: #coffee on mastodon.social']],
    ['@ana.bsky.social', ['bluesky: @ana.bsky.social']],
    ['ana.bsky.social', ['bluesky: @ana.bsky.social']],
    ['at://did:plc:abc234/app.bsky.feed.post/3kabc', ['bluesky: Conversation of @did:plc:abc234, 3kabc']],
    ['https://music.youtube.com/playlist?list=PLabcdefghijkl', ['youtube: YouTube playlist PLabcdefghijkl']],
    ['https://stackoverflow.com/questions/tagged/vue+or+react', ['stack-exchange: stackoverflow.com: [vue] [react]']],
    [
      'https://stackoverflow.com/questions/12345/how-to-x?rq=1#67',
      ['stack-exchange: stackoverflow.com: question 12345'],
    ],
    ['https://es.stackoverflow.com/q/12345/678', ['stack-exchange: es.stackoverflow.com: question 12345']],
    ['https://stackoverflow.com/feeds/tag?tagnames=c%23&sort=newest', ['stack-exchange: stackoverflow.com: [c#]']],
    ['https://disqus.com/home/discussion/blogcosta/mar_azul/', ['disqus: Disqus: blogcosta, mar azul']],
    ['https://www.google.es/search?q=mar+azul&tbm=nws&hl=es&gl=ES', ['google-news: Google News: mar azul (es-ES)']],
    ['https://www.bing.com/news/search?q=mar&cc=nl&setlang=nl', ['bing-news: Bing News: mar (nl-NL)']],
    ['https://www.bing.com/news/search?q=mar&setlang=it', ['bing-news: Bing News: mar (it-IT)']],
    ['#coffee@mastodon.social', ['mastodon: #coffee on mastodon.social']],
    ['ana@example.org', []],
    ['someone@lemmy.world', []],
    ['https://www.snapchat.com/@ana', []],
  ])('%s', (link, names) => expect(named(link)).toEqual(names));

  test.each([
    ['https://x.com/ana', 'X'],
    ['https://mobile.twitter.com/ana/status/1', 'X'],
    ['www.facebook.com/ana', 'Facebook'],
    ['https://www.instagram.com/ana/?igsh=abc', 'Instagram'],
    ['https://www.threads.net/@ana', 'Threads'],
    ['https://vm.tiktok.com/ZM8/', 'TikTok'],
    ['https://nl.linkedin.com/in/ana', 'LinkedIn'],
  ])('%s: it is said that nothing can be collected, and what to do', (link, name) => {
    expect(() => named(link)).toThrow(
      expect.objectContaining({
        code: 'bad-config',
        message: expect.stringMatching(new RegExp(`^${name} .*Import a file`)),
      }),
    );
  });
});

describe('forums and comments', () => {
  test.each([
    ['https://foro.example/t/mar-azul/1201.rss', [['discourse', { url: 'https://foro.example/', what: 'topic', name: '1201' }]]],
    ['https://a.example/foro/u/ana/activity.rss', [['discourse', { url: 'https://a.example/foro/', what: 'user', name: 'ana' }]]],
    ['https://foro.example/t/mar-azul/1201', []],
    ['https://b.example/comments/feed/', [['wordpress', { url: 'https://b.example/', what: 'site' }]]],
    ['https://b.example/blog/comments/feed/atom/', [['wordpress', { url: 'https://b.example/blog/', what: 'site' }]]],
    ['https://b.example/?feed=comments-rss2', [['wordpress', { url: 'https://b.example/?feed=comments-rss2', what: 'site' }]]],
    ['https://b.example/feed/', []],
    ['https://p.example/foro/viewtopic.php?f=7&t=45&sid=abc', [['phpbb', { url: 'https://p.example/foro/', what: 'topic', id: '45' }], ['phpbb', { url: 'https://p.example/foro/', what: 'posts', id: '' }]]],
    ['https://p.example/viewforum.php?f=7', [['phpbb', { url: 'https://p.example/', what: 'forum', id: '7' }], ['phpbb', { url: 'https://p.example/', what: 'posts', id: '' }]]],
    ['https://p.example/app.php/feed/topics', [['phpbb', { url: 'https://p.example/', what: 'topics', id: '' }], ['phpbb', { url: 'https://p.example/', what: 'posts', id: '' }]]],
    ['https://p.example/app.php/feed', [['phpbb', { url: 'https://p.example/', what: 'posts', id: '' }]]],
    ['https://p.example/feed.php', []],
    ['https://blogcosta.disqus.com/latest.rss', [['disqus', { forum: 'blogcosta', thread: '' }]]],
    ['https://blogcosta.disqus.com/mar_azul_en_lata/latest.rss', [['disqus', { forum: 'blogcosta', thread: 'mar_azul_en_lata' }]]],
    ['https://disqus.com/home/forum/blogcosta/', [['disqus', { forum: 'blogcosta', thread: '' }]]],
    ['https://help.disqus.com/x', []],
  ])('%s', (link, sources) => expect(found(link)).toEqual(sources)); // biome-ignore format: a table
});

test.each([
  [''],
  ['dos palabras'],
  ['javascript:alert(1)'],
  ['file:///etc/passwd'],
  ['palabra'],
  ['@ana'],
  ['x'.repeat(5000)],
])('%j is no link that anyone knows', (text) => expect(recogniseLink(text, sourceKinds)).toEqual([]));

test('what is recognised has a name and a sentence, and is a configuration its kind keeps as it is', () => {
  const links = [
    'https://www.reddit.com/r/cerveza',
    'https://foro.example/t/x/1.rss',
    'https://b.example/comments/feed/',
  ];
  for (const one of links.flatMap((link) => recogniseLink(link, sourceKinds))) {
    expect(one.name).not.toBe('');
    expect(one.says).toMatch(/\.$/);
    const kind = sourceKinds.find(({ id }) => id === one.kind);
    expect(kind?.parseConfig(one.config)).toEqual(one.config);
  }
});

test('any address is answered, with nothing worse than a plain refusal', () => {
  const host = fc.constantFrom(
    'www.reddit.com',
    'news.google.com',
    'www.youtube.com',
    'a.disqus.com',
    'a.example',
    'www.bing.com',
  );
  const path = fc.array(fc.constantFrom('r', 't', 'c', 'u', 'user', 'comments', 'feed', '.rss', 'search', 'viewtopic.php', 'channel', '1234', '..', '%', 'é', 'a b'), { maxLength: 6 }); // biome-ignore format: one list
  fc.assert(
    fc.property(host, path, fc.webQueryParameters(), (name, parts, query) => {
      const link = `https://${name}/${parts.join('/')}?${query}`;
      try {
        for (const one of recogniseLink(link, sourceKinds)) expect(one.name).not.toBe('');
      } catch (thrown) {
        expect(thrown).toMatchObject({ code: 'bad-config' });
      }
    }),
  );
});
