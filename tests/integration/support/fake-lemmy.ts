// A Lemmy server for tests: posts and comments of one community, by version 3 or 4 of its API and by its feeds.
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface FakeLemmy {
  version: 'v3' | 'v4';
  isPrivate: boolean;
  /** Numbers of the posts, and of comments with the post and comment they answer. */
  readonly posts: number[];
  readonly comments: { readonly number: number; readonly post: number; readonly path: string }[];
  mood: ((path: string, response: ServerResponse) => boolean) | null;
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

export function createFakeLemmy(version: 'v3' | 'v4'): FakeLemmy {
  const fake: FakeLemmy = { version, isPrivate: false, posts: [], comments: [], mood: null, handler };

  function handler(request: IncomingMessage, response: ServerResponse): unknown {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const json = (body: unknown, status = 200) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (fake.mood?.(url.pathname + url.search, response)) return;
    if (fake.isPrivate)
      return json({ error: fake.version === 'v3' ? 'instance_is_private' : 'InstanceIsPrivate' }, 400);
    if (url.pathname.startsWith('/feeds/')) return sendFeed(url, response);
    if (!url.pathname.startsWith(`/api/${fake.version}/`)) return void response.writeHead(404).end('not here');
    const page = pageOf(url);
    if (url.pathname.endsWith('/site'))
      return json({ site_view: { site: { name: 'Foro' } }, version: fake.version === 'v3' ? '0.19.9' : '1.0.0' });
    if (fake.version === 'v4' && url.searchParams.get('sort') === 'New') return json({ error: 'unknown' }, 400);
    if (url.pathname.endsWith('/post/list'))
      return json(
        listed(
          'posts',
          fake.posts.toSorted(down).map((one) => postView(one, url.origin)),
          page,
        ),
      );
    if (url.pathname.endsWith('/comment/list'))
      return json(
        listed(
          'comments',
          fake.comments.toSorted((a, b) => b.number - a.number).map((one) => commentView(one, url.origin)),
          page,
        ),
      );
    return json({ error: 'not_found' }, 404);
  }

  const down = (a: number, b: number) => b - a;

  /** Version 3 counts pages, and names them since 0.19 for posts; version 4 names them. */
  function pageOf(url: URL): number {
    const cursor = url.searchParams.get('page_cursor');
    return cursor === null ? Number(url.searchParams.get('page') ?? 1) : Number(cursor.slice(1));
  }

  function listed(name: 'posts' | 'comments', views: readonly unknown[], page: number) {
    const items = views.slice((page - 1) * 50, page * 50);
    const more = views.length > page * 50;
    if (fake.version === 'v4') return { items, next_page: more ? `P${page + 1}` : null };
    return name === 'posts' ? { posts: items, ...(more && { next_page: `P${page + 1}` }) } : { comments: items };
  }

  function postView(number: number, origin: string) {
    const figures = {
      comments: fake.comments.filter((one) => one.post === number).length,
      score: 3,
      upvotes: 3,
      downvotes: 0,
    };
    return {
      post: {
        id: number,
        name: `Post ${number}`,
        body: `What is said in post ${number}`,
        removed: false,
        deleted: false,
        ap_id: `${origin}/post/${number}`,
        ...when(number),
        ...(fake.version === 'v4' && figures),
      },
      ...around(origin),
      ...(fake.version === 'v3' && { counts: figures }),
    };
  }

  function commentView({ number, post, path }: FakeLemmy['comments'][number], origin: string) {
    const figures = { score: 1, upvotes: 1, downvotes: 0, child_count: 0 };
    return {
      comment: {
        id: number,
        post_id: post,
        content: `Comment ${number}`,
        removed: false,
        deleted: false,
        path,
        ap_id: `${origin}/comment/${number}`,
        ...when(number),
        ...(fake.version === 'v4' && figures),
      },
      ...around(origin),
      post: { id: post, name: `Post ${post}`, ap_id: `${origin}/post/${post}`, ...when(post) },
      ...(fake.version === 'v3' && { counts: figures }),
    };
  }

  function around(origin: string) {
    const address = fake.version === 'v3' ? 'actor_id' : 'ap_id';
    return {
      creator: { id: 1, name: 'ana', display_name: 'Ana', [address]: `${origin}/u/ana` },
      community: { id: 2, name: 'cafe', title: 'Café', [address]: `${origin}/c/cafe` },
    };
  }

  function when(number: number) {
    const at = new Date(Date.UTC(2026, 8, 1) + number * 60_000).toISOString();
    return fake.version === 'v3' ? { published: at } : { published_at: at };
  }

  function sendFeed(url: URL, response: ServerResponse): void {
    if (url.searchParams.get('sort') !== (fake.version === 'v3' ? 'New' : 'new'))
      return void response.writeHead(400).end('{"error":"unknown"}');
    const items = fake.posts
      .toSorted(down)
      .slice(0, 50)
      .map(
        (number) =>
          `<item><title>Post ${number}</title><link>${url.origin}/post/${number}</link><description><![CDATA[submitted by <a href="${url.origin}/u/ana">ana</a> to <a href="${url.origin}/c/cafe">cafe</a><br>3 points | <a href="${url.origin}/post/${number}">0 comments</a><p>What is said in post ${number}</p>]]></description><comments>${url.origin}/post/${number}</comments><guid>${url.origin}/post/${number}</guid><pubDate>${new Date(Date.UTC(2026, 8, 1) + number * 60_000).toUTCString()}</pubDate><dc:creator>${url.origin}/u/ana</dc:creator></item>`,
      );
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(
        `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Foro - cafe</title><link>${url.origin}/c/cafe</link><description>x</description>${items.join('')}</channel></rss>`,
      );
  }

  return fake;
}
