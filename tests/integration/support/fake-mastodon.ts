// A Mastodon server for tests: hashtag timelines and accounts with real paging, conversations, access, limits, moods.
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface FakeStatus {
  readonly number: number;
  readonly text: string;
  readonly tags: readonly string[];
  /** Number of the status it answers. */
  readonly parent?: number;
  readonly acct?: string;
  readonly visibility?: 'public' | 'unlisted' | 'private' | 'direct';
}

export interface FakeMastodon {
  readonly statuses: FakeStatus[];
  /** `null`: an older server, which tells none. */
  access: { local: string; remote: string } | null;
  /** Answers the next requests in another way; returns false to let the server answer as it should. */
  mood: ((path: string, response: ServerResponse) => boolean) | null;
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

export function statusId(number: number): string {
  return `1150000000000${String(number).padStart(5, '0')}`;
}

export function createFakeMastodon(statuses: readonly FakeStatus[]): FakeMastodon {
  const fake: FakeMastodon = {
    statuses: [...statuses],
    access: { local: 'public', remote: 'public' },
    mood: null,
    handler,
  };

  function handler(request: IncomingMessage, response: ServerResponse): unknown {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (fake.mood?.(url.pathname + url.search, response)) return;
    const send = (body: unknown, status = 200) => void sendJson(response, body, status);
    const toJson = (status: FakeStatus) => statusJson(status, fake.statuses, url.origin);
    const [, , , first, second, third] = url.pathname.split('/');
    if (url.pathname === '/api/v2/instance')
      return send({
        version: '4.5.0',
        configuration: fake.access === null ? {} : { timelines_access: { hashtag_feeds: fake.access } },
      });
    if (first === 'timelines' && second === 'tag') {
      const local = fake.access?.local ?? 'public';
      if (local === 'disabled') return send([]);
      if (local === 'authenticated') return send({ error: 'This method requires an authenticated user' }, 401);
      const list = (name: string) => url.searchParams.getAll(`${name}[]`);
      const wanted = [decodeURIComponent(third ?? ''), ...list('any')];
      const fits = ({ tags, visibility = 'public' }: FakeStatus) =>
        visibility === 'public' &&
        wanted.some((tag) => tags.includes(tag)) &&
        list('all').every((tag) => tags.includes(tag)) &&
        !list('none').some((tag) => tags.includes(tag));
      return send(pageOf(fake.statuses.filter(fits), url.searchParams).map(toJson));
    }
    if (first === 'accounts' && second === 'lookup') {
      const acct = url.searchParams.get('acct');
      return fake.statuses.some((status) => (status.acct ?? 'ana') === acct)
        ? send({ id: `9${acct?.length}`, acct, display_name: 'Ana López' })
        : send({ error: 'Record not found' }, 404);
    }
    if (first === 'accounts') {
      const own = fake.statuses.filter((one) => `9${(one.acct ?? 'ana').length}` === second);
      return send(pageOf(own, url.searchParams).map(toJson));
    }
    if (first === 'statuses' && third === 'context') {
      const start = fake.statuses.find((one) => statusId(one.number) === second);
      if (!start) return send({ error: 'Record not found' }, 404);
      return send({
        ancestors: above(start, fake.statuses).map(toJson),
        descendants: below(start, fake.statuses).map(toJson),
      });
    }
    response.writeHead(404, { 'content-type': 'text/html' }).end('<html><title>404</title></html>');
  }
  return fake;
}

/** `min_id`: those right after it; `since_id`: the newest after it; `max_id`: before it. Newest first, at most 40. */
function pageOf(statuses: readonly FakeStatus[], asked: URLSearchParams): FakeStatus[] {
  const limit = Math.min(40, Number(asked.get('limit') ?? 20));
  const sorted = statuses.toSorted((a, b) => b.number - a.number);
  const [minimum, maximum] = [asked.get('min_id'), asked.get('max_id')];
  if (minimum !== null) return sorted.filter((one) => statusId(one.number) > minimum).slice(-limit);
  return sorted.filter((one) => maximum === null || statusId(one.number) < maximum).slice(0, limit);
}

function above(status: FakeStatus, all: readonly FakeStatus[]): FakeStatus[] {
  const parent = all.find((one) => one.number === status.parent);
  return parent ? [...above(parent, all), parent] : [];
}

function below(status: FakeStatus, all: readonly FakeStatus[]): FakeStatus[] {
  return all.filter((one) => one.parent === status.number).flatMap((one) => [one, ...below(one, all)]);
}

function statusJson(status: FakeStatus, all: readonly FakeStatus[], origin: string) {
  const { number, text, tags, parent, acct = 'ana', visibility = 'public' } = status;
  const links = tags.map(
    (tag) => `<a href="${origin}/tags/${tag}" class="mention hashtag" rel="tag">#<span>${tag}</span></a>`,
  );
  return {
    id: statusId(number),
    created_at: new Date(Date.UTC(2026, 8, 1) + number * 60_000).toISOString(),
    in_reply_to_id: parent === undefined ? null : statusId(parent),
    sensitive: false,
    spoiler_text: '',
    visibility,
    language: 'en',
    uri: `${origin}/users/${acct}/statuses/${statusId(number)}`,
    url: `${origin}/@${acct}/${statusId(number)}`,
    replies_count: all.filter((one) => one.parent === number).length,
    reblogs_count: 1,
    favourites_count: 2,
    content: `<p>${text} ${links.join(' ')}</p>`,
    reblog: null,
    account: {
      id: `9${acct.length}`,
      username: acct.split('@')[0],
      acct,
      display_name: `Name of ${acct}`,
      url: `${origin}/@${acct}`,
    },
    media_attachments: [],
    mentions: [],
    tags: tags.map((name) => ({ name })),
    card: null,
    poll: null,
  };
}

function sendJson(response: ServerResponse, body: unknown, status: number): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
