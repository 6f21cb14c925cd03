// Kinds whose hosts are fixed, over several checks with their memory carried on: posts come, servers break off, nothing
// is lost and nothing is asked for without end.
import { describe, expect, test } from 'vitest';
import type { FetchRequest } from '../../src/contract/fetch.ts';
import type { FoundMention, Json } from '../../src/contract/model.ts';
import { bluesky } from '../../src/core/sources/bluesky/bluesky.ts';
import { disqus } from '../../src/core/sources/disqus.ts';
import { googleNews } from '../../src/core/sources/google/google-news.ts';
import { hackerNews } from '../../src/core/sources/hacker-news/hacker-news.ts';
import type { SourceKind } from '../../src/core/sources/kind.ts';
import { reddit } from '../../src/core/sources/reddit/reddit.ts';
import { stackExchange } from '../../src/core/sources/stack-exchange/stack-exchange.ts';
import { youtube } from '../../src/core/sources/youtube.ts';
import { answer, fakeIo } from '../support/source-io.ts';

const start = Date.UTC(2026, 8, 15, 12);
type Server = (url: URL, request: FetchRequest) => unknown;

/** A source as it lives: what it has kept, what it remembers, and what its last check asked for. */
class Life<C> {
  readonly kept = new Map<string, FoundMention>();
  cursor: Json = null;
  now = start;
  asked: readonly FetchRequest[] = [];
  error: unknown = null;
  notices: string[] = [];
  added = 0;
  minimum: number | null = null;
  readonly kind: SourceKind<C>;
  readonly config: C;
  readonly server: Server;

  constructor(kind: SourceKind<C>, given: Json, server: Server) {
    this.kind = kind;
    this.config = kind.parseConfig(given);
    this.server = server;
  }

  /** One check; the server answers so many requests and then no more, the machine is killed after so many batches. */
  async check({ answers = 1000, batches = 1000 } = {}): Promise<this> {
    let left = answers;
    const io = fakeIo({
      now: () => this.now,
      answers: {
        'https://*': (request: FetchRequest) =>
          left-- > 0 ? this.server(new URL(request.url), request) : answer({ status: 503, body: 'down' }),
      },
    });
    Object.assign(this, { error: null, notices: [], added: 0, minimum: null });
    let seen = 0;
    try {
      for await (const batch of this.kind.read(this.config, this.cursor, io)) {
        if (seen++ >= batches) break;
        for (const mention of batch.mentions) {
          if (!this.kept.has(mention.externalId)) this.added += 1;
          if (!this.kept.has(mention.externalId)) this.kept.set(mention.externalId, mention);
          expect(this.kind.reread?.(mention.raw ?? '', this.config)).toEqual(mention);
        }
        this.cursor = JSON.parse(JSON.stringify(batch.cursor));
        if (batch.notice) this.notices.push(batch.notice);
        this.minimum = batch.minimumMinutes ?? this.minimum;
      }
    } catch (thrown) {
      this.error = thrown;
      expect(thrown).toMatchObject({ name: 'EarshotError', message: expect.stringMatching(/^[A-Z].*\.$/s) });
    }
    this.asked = io.asked;
    for (const { purpose, url } of io.asked) {
      expect(purpose).toMatch(/^[A-Z]\p{L}+ .{3,}/u);
      expect(this.kind.hosts(this.config)).toContain(new URL(url).host);
    }
    this.now += 3_600_000;
    return this;
  }
}

/** Whatever answer is missing and after whatever batch it is killed, the next checks bring everything, each once. */
async function expectNothingLost<C>(make: () => Life<C>, all: () => number, grow: () => void): Promise<void> {
  for (const stop of [
    { answers: 0 },
    { answers: 1 },
    { answers: 2 },
    { answers: 3 },
    { answers: 5 },
    { batches: 1 },
    { batches: 2 },
    { batches: 4 },
  ]) {
    const life = make();
    await life.check(stop);
    grow();
    await life.check(stop);
    for (let turn = 0; turn < 8; turn++) await life.check();
    expect([JSON.stringify(stop), life.kept.size]).toEqual([JSON.stringify(stop), all()]);
  }
}

describe('Bluesky', () => {
  const did = 'did:plc:ana';
  const post = (number: number) => ({
    post: {
      uri: `at://${did}/app.bsky.feed.post/k${number}`,
      author: { did, handle: 'ana.bsky.social', displayName: 'Ana' },
      record: { $type: 'app.bsky.feed.post', text: `Post ${number}`, createdAt: at(number), langs: ['es'] },
      indexedAt: at(number),
      replyCount: 0,
    },
  });
  const at = (number: number) => new Date(start - 86_400_000 * 30 + number * 60_000).toISOString();
  /** Pages are named by the time of their last post, as on the real network. */
  const network =
    (count: () => number): Server =>
    (url) => {
      const all = Array.from({ length: count() }, (_, index) => post(index + 1)).reverse();
      const from = url.searchParams.get('cursor');
      const rest = from === null ? all : all.filter((one) => one.post.indexedAt < from);
      const page = rest.slice(0, Number(url.searchParams.get('limit')));
      return { feed: page, ...(rest.length > page.length && { cursor: page.at(-1)?.post.indexedAt }) };
    };

  test('looks back as far as it may, then asks once a check', async () => {
    let count = 450;
    const life = new Life(
      bluesky,
      { address: '@ana.bsky.social', history: 300 },
      network(() => count),
    );
    await life.check();
    expect(life.kept.size).toBe(300);
    expect(life.asked).toHaveLength(3);
    await life.check();
    expect([life.added, life.asked.length]).toEqual([0, 1]);
    count += 3;
    await life.check();
    expect([life.added, life.asked.length]).toEqual([3, 1]);
  });

  test('nothing is lost, wherever it breaks off', async () => {
    let count = 400;
    await expectNothingLost(
      () => {
        count = 400;
        return new Life(
          bluesky,
          { address: 'ana.bsky.social', history: 5000 },
          network(() => count),
        );
      },
      () => count,
      () => {
        count += 130;
      },
    );
  });

  test('a limit that tells its end in Unix seconds is waited for', async () => {
    const life = new Life(bluesky, 'ana.bsky.social', () =>
      answer({
        status: 429,
        headers: { 'ratelimit-reset': String(start / 1000 + 600) },
        body: '{"error":"RateLimitExceeded"}',
      }),
    );
    await life.check();
    expect(life.error).toMatchObject({ place: { retryAfter: 600_000 } });
  });
});

describe('Hacker News', () => {
  interface Hit {
    readonly number: number;
    readonly at: number;
    readonly parent?: number;
  }
  const spread = (count: number, days: number): Hit[] =>
    Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      at: Math.floor(start / 1000 - days * 86_400 + (index * days * 86_400) / count),
    }));
  const algolia =
    (hits: readonly Hit[]): Server =>
    (url) => {
      const bounds = /created_at_i>=(\d+),created_at_i<(\d+)/.exec(url.searchParams.get('numericFilters') ?? '');
      const found = hits
        .filter((hit) => hit.at >= Number(bounds?.[1]) && hit.at < Number(bounds?.[2]))
        .toSorted((a, b) => b.at - a.at);
      return {
        hits: found
          .slice(0, Math.min(1000, Number(url.searchParams.get('hitsPerPage'))))
          .map(({ number, at, parent }) =>
            parent === undefined
              ? {
                  objectID: String(number),
                  title: `Story ${number}`,
                  author: 'ana',
                  points: 1,
                  num_comments: 0,
                  created_at_i: at,
                  _tags: ['story'],
                }
              : {
                  objectID: String(number),
                  comment_text: `Comment ${number}`,
                  author: 'bo',
                  story_id: parent,
                  parent_id: parent,
                  created_at_i: at,
                  _tags: ['comment'],
                },
          ),
        nbHits: found.length,
      };
    };

  test('past a thousand hits by halving time, bounded in a check, and afterwards one question', async () => {
    const hits = spread(7000, 300);
    const life = new Life(hackerNews, 'coffee', algolia(hits));
    for (let turn = 0; turn < 6; turn++) {
      await life.check();
      expect(life.asked.length).toBeLessThanOrEqual(8);
    }
    expect(life.kept.size).toBe(7000);
    expect([life.added, life.asked.length]).toEqual([0, 1]);
    hits.push({ number: 9001, at: Math.floor(life.now / 1000) - 60 });
    await life.check();
    expect(life.added).toBe(1);
  });

  test('nothing is lost, wherever it breaks off', async () => {
    let hits: Hit[] = [];
    await expectNothingLost(
      () => {
        hits = spread(3500, 300);
        return new Life(hackerNews, 'coffee', algolia(hits));
      },
      () => hits.length,
      () => {
        hits.push(
          { number: 8000, at: start / 1000 + 1000, parent: 1 },
          { number: 8001, at: start / 1000 + 1001, parent: 8000 },
        );
      },
    );
  });
});

describe('Stack Exchange', () => {
  const api =
    (count: () => number, more = {}): Server =>
    (url) => {
      const from = Number(url.searchParams.get('fromdate'));
      const page = Number(url.searchParams.get('page'));
      const all = Array.from({ length: count() }, (_, index) => ({
        question_id: index + 1,
        title: `Question ${index + 1}`,
        body: '<p>How?</p>',
        creation_date: start / 1000 - 864_000 + index * 60,
        answer_count: 0,
        owner: { display_name: 'Ana', user_id: 7 },
      }));
      const found = all.filter((one) => one.creation_date >= from);
      return {
        items: found.slice((page - 1) * 100, page * 100),
        has_more: found.length > page * 100,
        quota_remaining: 250,
        quota_max: 300,
        ...more,
      };
    };

  test('oldest first, five pages a check, then one question bounded by time', async () => {
    let count = 730;
    const life = new Life(
      stackExchange,
      { site: 'stackoverflow.com', tags: 'coffee' },
      api(() => count),
    );
    await life.check();
    expect([life.kept.size, life.asked.length]).toEqual([500, 5]);
    await life.check();
    expect(life.kept.size).toBe(730);
    await life.check();
    expect([life.added, life.asked.length]).toEqual([0, 1]);
    count += 1;
    await life.check();
    expect(life.added).toBe(1);
    expect(life.notices).toEqual(['Stack Exchange allows 250 of 300 more requests today.']);
  });

  test('nothing is lost, wherever it breaks off', async () => {
    let count = 420;
    await expectNothingLost(
      () => {
        count = 420;
        return new Life(
          stackExchange,
          { site: 'stackoverflow', query: 'coffee' },
          api(() => count),
        );
      },
      () => count,
      () => {
        count += 40;
      },
    );
  });

  test('“backoff” ends the check at once and holds the next one', async () => {
    const life = new Life(
      stackExchange,
      { site: 'stackoverflow.com', tags: 'coffee' },
      api(() => 300, { backoff: 7200 }),
    );
    await life.check();
    expect([life.asked.length, life.error, life.minimum]).toEqual([1, null, 120]);
    await life.check();
    expect([life.asked.length, life.kept.size]).toEqual([0, 100]);
    expect(life.error).toMatchObject({
      place: { retryAfter: 3_600_000 },
      message: expect.stringMatching(/asks to wait 60 minutes/),
    });
    life.now += 3_600_000;
    await life.check();
    expect(life.kept.size).toBeGreaterThan(100);
  });
});

describe('Reddit', () => {
  const entry = (id: string, thread: string, text: string) =>
    `<entry><author><name>/u/ana</name><uri>https://www.reddit.com/user/ana</uri></author><category term="cerveza" label="r/cerveza"/><content type="html">&lt;div class="md"&gt;&lt;p&gt;${text}&lt;/p&gt;&lt;/div&gt; &amp;#32; submitted by &amp;#32; &lt;a href="https://www.reddit.com/user/ana"&gt; /u/ana &lt;/a&gt; &lt;br/&gt; &lt;span&gt;&lt;a href="https://www.reddit.com/r/cerveza/comments/${thread}/x/"&gt;[link]&lt;/a&gt;&lt;/span&gt; &amp;#32; &lt;span&gt;&lt;a href="https://www.reddit.com/r/cerveza/comments/${thread}/x/"&gt;[comments]&lt;/a&gt;&lt;/span&gt;</content><id>${id}</id><link href="https://www.reddit.com/r/cerveza/comments/${thread}/x/${id.startsWith('t1_') ? `${id.slice(3)}/` : ''}"/><updated>2026-09-15T10:00:00+00:00</updated><published>2026-09-15T10:00:00+00:00</published><title>${id.startsWith('t1_') ? '/u/ana on A title' : 'A title'}</title></entry>`;
  const atom = (...entries: readonly string[]) =>
    `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>cerveza</title>${entries.join('')}</feed>`;

  test('a thread: joined, bounded to one request, edited posts are the same post, limits are waited for', async () => {
    let body = atom(entry('t3_1aaa001', '1aaa001', 'What do you drink?'), entry('t1_kk00001', '1aaa001', 'Water'));
    let limited = false;
    const life = new Life(reddit, 'https://old.reddit.com/r/cerveza/comments/1aaa001/x/?share_id=abc', () =>
      limited ? answer({ status: 429, headers: { 'x-ratelimit-reset': '245' }, body: '' }) : body,
    );
    await life.check();
    expect(
      [...life.kept.values()].map(({ externalId, thread, text, title }) => [externalId, thread, text, title]),
    ).toEqual([
      ['t3_1aaa001', 't3_1aaa001', 'What do you drink?', 'A title'],
      ['t1_kk00001', 't3_1aaa001', 'Water', 'A title'],
    ]);
    await life.check();
    expect([life.added, life.asked.length]).toEqual([0, 1]);
    body = atom(
      entry('t3_1aaa001', '1aaa001', 'What do you drink? Edit: thanks'),
      entry('t1_kk00002', '1aaa001', 'Tea'),
    );
    await life.check();
    expect([life.added, life.kept.size]).toEqual([1, 3]);
    limited = true;
    await life.check();
    expect(life.error).toMatchObject({ place: { status: 429, retryAfter: 245_000 } });
    limited = false;
    await life.check();
    expect([life.error, life.added]).toEqual([null, 0]);
  });
});

describe('conversations that grow', () => {
  test('Hacker News: the tree of a story found is read at once where it is answered, and again a day after it began', async () => {
    const began = start / 1000 - 3600;
    let trees = 0;
    let answers = 1;
    let broken = false;
    const life = new Life(hackerNews, { query: 'coffee', of: 'story', threads: true }, (url) => {
      if (url.pathname.includes('/search')) {
        const [, from = 0] = /created_at_i>=(\d+)/.exec(url.searchParams.get('numericFilters') ?? '') ?? [];
        const hits =
          Number(from) <= began
            ? [
                {
                  objectID: '1',
                  title: 'Coffee',
                  author: 'ana',
                  num_comments: answers,
                  created_at_i: began,
                  _tags: ['story'],
                },
              ]
            : [];
        return { hits, nbHits: hits.length };
      }
      trees += 1;
      if (broken) return answer({ status: 500, body: 'no' });
      const children = Array.from({ length: answers }, (_, at) => ({
        id: 10 + at,
        type: 'comment',
        author: 'bo',
        text: `Answer ${at}`,
        parent_id: at === 0 ? 1 : 9 + at,
        story_id: 1,
        created_at_i: began + at + 1,
        children: [],
      }));
      return { id: 1, type: 'story', title: 'Coffee', author: 'ana', created_at_i: began, children };
    });
    await life.check();
    expect([life.kept.size, trees]).toEqual([2, 1]);
    answers = 3;
    for (let hour = 0; hour < 20; hour++) await life.check();
    expect(trees).toBe(1);
    for (let hour = 0; hour < 6; hour++) await life.check();
    expect([life.kept.size, trees]).toEqual([4, 2]);
    for (const { externalId, parent, thread } of life.kept.values()) {
      if (parent !== null) expect([externalId, life.kept.has(parent), thread]).toEqual([externalId, true, '1']);
    }
    expect(life.kept.get('12')?.parent).toBe('11');
    broken = true;
    await life.check();
    expect(life.error).toBeNull();
  });

  test('Stack Exchange: answers of questions found, joined to them, a bounded number of requests', async () => {
    const asked = start / 1000 - 7200;
    let answers = 0;
    const life = new Life(stackExchange, { site: 'stackoverflow.com', tags: 'coffee', answers: true }, (url) => {
      const wrapped = { has_more: false, quota_remaining: 200, quota_max: 300 };
      if (url.pathname.endsWith('/answers'))
        return {
          ...wrapped,
          items: Array.from({ length: answers }, (_, at) => ({
            answer_id: 100 + at,
            question_id: 1,
            body: `<p>Answer ${at}</p>`,
            creation_date: asked + 60,
            owner: { display_name: 'Bo' },
          })),
        };
      return {
        ...wrapped,
        items: [
          {
            question_id: 1,
            title: 'How?',
            body: '<p>How do I?</p>',
            creation_date: asked,
            answer_count: answers,
            owner: { display_name: 'Ana' },
          },
        ],
      };
    });
    await life.check();
    expect([life.kept.size, life.asked.length]).toEqual([1, 1]);
    answers = 2;
    for (let hour = 0; hour < 26; hour++) {
      await life.check();
      expect(life.asked.length).toBeLessThanOrEqual(2);
    }
    expect([...life.kept.keys()].sort()).toEqual(['1', '100', '101']);
    expect(life.kept.get('101')).toMatchObject({ thread: '1', parent: '1' });
  });

  test('Stack Exchange: one question by its link, with its answers as they come; one that is gone', async () => {
    let answers = 130;
    let gone = false;
    const life = new Life(
      stackExchange,
      'https://stackoverflow.com/questions/12345/how-to-x?utm_source=share',
      (url) => {
        const wrapped = { has_more: false, quota_remaining: 200, quota_max: 300 };
        if (gone) return { ...wrapped, items: [] };
        if (!url.pathname.endsWith('/answers'))
          return {
            ...wrapped,
            items: [
              {
                question_id: 12345,
                title: 'How?',
                body: '<p>How do I?</p>',
                creation_date: start / 1000 - 9000,
                answer_count: answers,
                owner: { display_name: 'Ana' },
              },
            ],
          };
        const from = Number(url.searchParams.get('fromdate') ?? 0);
        const page = Number(url.searchParams.get('page'));
        const all = Array.from({ length: answers }, (_, at) => ({
          answer_id: 100 + at,
          question_id: 12345,
          body: `<p>Answer ${at}</p>`,
          creation_date: start / 1000 - 8000 + at,
          owner: { display_name: 'Bo' },
        })).filter((one) => one.creation_date >= from);
        return { ...wrapped, items: all.slice((page - 1) * 100, page * 100), has_more: all.length > page * 100 };
      },
    );
    expect(life.kind.nameOf(life.config)).toBe('stackoverflow.com: question 12345');
    expect(life.kind.parseConfig(life.config as unknown as Json)).toEqual(life.config);
    await life.check({ batches: 2 });
    await life.check();
    expect(life.kept.size).toBe(131);
    expect(life.kept.get('229')).toMatchObject({ thread: '12345', parent: '12345' });
    answers += 2;
    await life.check();
    expect([life.added, life.asked.length]).toEqual([2, 2]);
    gone = true;
    await life.check();
    expect(life.error).toMatchObject({ code: 'not-found', message: expect.stringMatching(/no such question.*Check/) });
    expect(life.kept.size).toBe(133);
  });

  test('Bluesky: a thread with posts that are gone and blocked inside it', async () => {
    const post = (key: string, parent?: string) => ({
      uri: `at://did:plc:a/app.bsky.feed.post/${key}`,
      author: { did: 'did:plc:a', handle: 'handle.invalid' },
      record: {
        text: `Post ${key}`,
        createdAt: '2026-09-15T10:00:00Z',
        ...(parent && {
          reply: {
            root: { uri: 'at://did:plc:a/app.bsky.feed.post/r1' },
            parent: { uri: `at://did:plc:a/app.bsky.feed.post/${parent}` },
          },
        }),
      },
      indexedAt: '2026-09-15T10:00:00Z',
      replyCount: key === 'r1' ? 3 : 0,
    });
    const life = new Life(bluesky, 'https://bsky.app/profile/did:plc:a/post/r1?ref=share', () => ({
      thread: {
        post: post('r1'),
        replies: [
          { post: post('r2', 'r1'), replies: [{ post: post('r3', 'r2'), replies: [] }] },
          { uri: 'at://did:plc:a/app.bsky.feed.post/r4', notFound: true },
          { uri: 'at://did:plc:a/app.bsky.feed.post/r5', blocked: true, author: { did: 'did:plc:b' } },
        ],
      },
    }));
    await life.check();
    expect([...life.kept.values()].map(({ text, thread }) => [text, thread?.slice(-2)])).toEqual([
      ['Post r1', 'r1'],
      ['Post r2', 'r1'],
      ['Post r3', 'r1'],
    ]);
    await life.check();
    expect([life.added, life.asked.length]).toEqual([0, 1]);
  });

  test('Disqus: no ids of its own, links that count clicks, the older address where the newer is gone', async () => {
    const item = (comment: number, wrapped: boolean) => {
      const link = `https://costa.example/mar-azul/#comment-${comment}`;
      const shown = wrapped
        ? `https://disq.us/url?url=${encodeURIComponent(`${link}:a1B2c3D4e5F6g7H8i9J0kL`)}&amp;cuid=1`
        : link;
      return `<item><title>Re: Mar Azul</title><link>${shown}</link><description>&lt;p&gt;Comment ${comment}&lt;/p&gt;</description><dc:creator>Ana</dc:creator><pubDate>Mon, 14 Sep 2026 10:00:00 -0000</pubDate></item>`;
    };
    const feed = (...items: readonly string[]) =>
      `<rss xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel><title>Costa - Latest Comments</title>${items.join('')}</channel></rss>`;
    let body = feed(item(1, true), item(2, false));
    const life = new Life(disqus, 'https://disqus.com/home/forum/costa/', (url) =>
      url.pathname === '/comments.rss' ? body : answer({ status: 404, body: 'no' }),
    );
    await life.check();
    expect([...life.kept.keys()]).toEqual(['comment-1', 'comment-2']);
    expect(life.asked.map(({ url }) => new URL(url).pathname)).toEqual(['/latest.rss', '/comments.rss']);
    body = feed(item(3, true), item(1, false));
    await life.check();
    expect([life.kept.size, life.asked.length]).toEqual([3, 1]);
    expect(new Set([...life.kept.values()].map(({ thread }) => thread))).toEqual(
      new Set(['https://costa.example/mar-azul/']),
    );
  });
});

describe('YouTube and Google News', () => {
  test('a burst of 404 is a weather report, and the validator is kept through it', async () => {
    const body = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:yt="http://www.youtube.com/xml/schemas/2015"><title>Catas</title><entry><id>yt:video:a1</id><title>A video</title><link rel="alternate" href="https://www.youtube.com/watch?v=a1"/><author><name>Catas</name></author><published>2026-09-01T10:00:00+00:00</published></entry></feed>`;
    let status = 200;
    const life = new Life(youtube, 'UCabcdefghijklmnopqrstuv', (_, request) =>
      status !== 200
        ? answer({ status, body: 'no' })
        : request.etag === '"1"'
          ? answer({ status: 304 })
          : answer({ headers: { etag: '"1"' }, body }),
    );
    await life.check();
    for (status of [404, 404, 500]) {
      await life.check();
      expect(life.error).toMatchObject({ message: expect.stringMatching(/often does so.*goes on asking/) });
    }
    status = 200;
    await life.check();
    expect([life.error, life.added, life.asked[0]?.etag]).toEqual([null, 0, '"1"']);
  });

  test('Google News: what is asked names one edition, and headlines lose their publisher', async () => {
    const body = `<rss version="2.0"><channel><title>"mar azul" - Google News</title><item><title>La Mar Azul crece - El Diario</title><link>https://news.google.com/rss/articles/CBMiabc?oc=5</link><guid isPermaLink="false">CBMiabc</guid><pubDate>Mon, 14 Sep 2026 10:00:00 GMT</pubDate><description>&lt;a href="https://news.google.com/rss/articles/CBMiabc"&gt;La Mar Azul crece&lt;/a&gt;</description><source url="https://eldiario.example">El Diario</source></item></channel></rss>`;
    const life = new Life(googleNews, { query: '"mar azul"', edition: 'es-ES' }, () => body);
    await life.check();
    expect(life.asked[0]?.url).toContain('hl=es&gl=ES&ceid=ES%3Aes');
    expect([...life.kept.values()][0]).toMatchObject({
      text: 'La Mar Azul crece',
      author: { name: 'El Diario' },
      attributes: { site: 'eldiario.example' },
    });
    await life.check();
    expect([life.added, life.asked.length]).toEqual([0, 1]);
  });
});
