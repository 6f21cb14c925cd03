// How a Lemmy server is asked: which version of the API it speaks, the addresses, and what its refusals mean.
import { EarshotError } from '../../../contract/errors.ts';
import type { FetchAnswer } from '../../../contract/fetch.ts';
import type { Millis } from '../../../contract/model.ts';
import { failure, readJsonAnswer, wallIn } from '../answer.ts';
import type { Asker } from '../asker.ts';
import { fromRaw, idIn, shapeOf, textIn } from '../json-shape.ts';
import type { LemmyConfig } from './lemmy-config.ts';

export interface Dialect {
  readonly version: 'v3' | 'v4';
  /** How choices are written: `New` in version 3 and in the first releases of 4, `new` since. */
  readonly style: 'Pascal' | 'snake';
}

export const PAGE = 50;

/** Asks which version there is: 4 first, as servers that speak it may stop to speak 3. */
export async function findDialect(server: string, asker: Asker, now: Millis): Promise<Dialect> {
  const newer = await asker.ask(`${server}/api/v4/site`, 'Ask which API this server speaks');
  if (isSite(newer)) return { version: 'v4', style: 'snake' };
  if (isLimit(newer) || newer.status >= 500 || isPrivate(newer)) throw lemmyRefusal(newer, now, 'server');
  const older = await asker.ask(`${server}/api/v3/site`, 'Ask which API this server speaks');
  if (isSite(older)) return { version: 'v3', style: 'Pascal' };
  if (isLimit(older) || /^(?:40[13]|5..)$/.test(String(older.status)) || isPrivate(older))
    throw lemmyRefusal(older, now, 'server');
  const wall = wallIn(older, 'server’s answer');
  if (wall !== null) throw new EarshotError('network', wall, { url: server, status: older.status });
  throw new EarshotError(
    'bad-file',
    `${new URL(server).host} speaks no API of Lemmy that Earshot knows. Check the server, or collect its feed without comments.`,
    { url: server, status: older.status },
  );
}

/** One page of a list, in the dialect; where that is not understood, in the other. */
export async function askList(
  config: LemmyConfig,
  list: ListName,
  page: string | null,
  dialect: Dialect,
  asker: Asker,
  now: Millis,
): Promise<{ answer: unknown; dialect: Dialect }> {
  const purpose = `Read ${list === 'both' ? 'posts and comments' : list} of ${new URL(config.server).host}`;
  const answer = await asker.ask(listUrl(config, list, page, dialect), purpose);
  if (
    answer.status === 400 &&
    dialect.version === 'v4' &&
    dialect.style === 'snake' &&
    !isPrivate(answer) &&
    !isLimit(answer) &&
    asker.left > 0
  ) {
    const older: Dialect = { version: 'v4', style: 'Pascal' };
    const again = await asker.ask(listUrl(config, list, page, older), purpose);
    if (again.status < 400) return { answer: readJsonAnswer(again, now, config.what), dialect: older };
  }
  if (answer.status >= 400) throw lemmyRefusal(answer, now, config.what);
  return { answer: readJsonAnswer(answer, now, config.what), dialect };
}

export type ListName = 'posts' | 'comments' | 'both';

/** Which lists hold what is wanted: some servers' lists hold posts and comments together. */
export function listsOf({ what, comments }: LemmyConfig): readonly ListName[] {
  if (what === 'user' || what === 'search') return [comments ? 'both' : 'posts'];
  return comments ? ['posts', 'comments'] : ['posts'];
}

/** `page` is `n:2` for the second page, `c:…` for one that the server named. */
function listUrl(config: LemmyConfig, list: ListName, page: string | null, { version, style }: Dialect): string {
  const { server, what, name } = config;
  const choice = (text: string): string => (style === 'Pascal' ? text : text.toLowerCase());
  const asked = new URLSearchParams({ limit: String(PAGE), sort: choice('New') });
  if (page?.startsWith('c:')) asked.set('page_cursor', page.slice(2));
  if (page?.startsWith('n:')) asked.set('page', page.slice(2));
  let path = list === 'comments' ? 'comment/list' : 'post/list';
  if (what === 'search') {
    path = 'search';
    asked.set('q', name);
    if (version === 'v4') asked.set('search_term', name);
    asked.set('type_', choice(list === 'both' ? 'All' : 'Posts'));
    asked.set('listing_type', choice('All'));
  } else if (what === 'user') {
    path = version === 'v4' ? 'person/content' : 'user';
    asked.set('username', name);
    if (version === 'v4') asked.set('type_', choice(list === 'both' ? 'All' : 'Posts'));
  } else {
    asked.set('type_', choice(what === 'local' ? 'Local' : 'All'));
    if (what === 'community') {
      asked.set('community_name', name);
      if (version === 'v4') asked.set('community_name_or_id', name);
    }
  }
  return `${server}/api/${version}/${path}?${asked}`;
}

/** A refusal in words; Lemmy tells its reason as `{ error, message }`. */
export function lemmyRefusal(answer: FetchAnswer, now: Millis, what: string): EarshotError {
  const reason = reasonOf(answer);
  const place = { url: answer.url, status: answer.status };
  if (isPrivate(answer))
    return new EarshotError(
      'not-allowed',
      'This Lemmy server is private: it shows nothing without an account there. Choose another server that knows this community.',
      place,
    );
  // Servers before 1.0 say so with 400.
  if (isLimit(answer)) return failure({ ...answer, status: 429 }, now, what);
  if (/^(?:notfound|couldntfind)/.test(reason))
    return new EarshotError(
      'not-found',
      `This server knows no such ${what}. Check how it is written; one of another server is written name@server.`,
      place,
    );
  return failure(answer, now, what);
}

function isSite(answer: FetchAnswer): boolean {
  const site = shapeOf(fromRaw(new TextDecoder().decode(answer.body)));
  return answer.status === 200 && textIn(site, 'version') !== null && 'site_view' in site;
}

function isPrivate(answer: FetchAnswer): boolean {
  return answer.status >= 400 && reasonOf(answer) === 'instanceisprivate';
}

function isLimit(answer: FetchAnswer): boolean {
  return answer.status === 429 || (answer.status >= 400 && /^(?:ratelimit|toomanyrequests)/.test(reasonOf(answer)));
}

/** `instance_is_private` and `InstanceIsPrivate` are the same. */
function reasonOf(answer: FetchAnswer): string {
  const told = shapeOf(fromRaw(new TextDecoder().decode(answer.body.subarray(0, 10_000))));
  return (idIn(told, 'error') ?? '').toLowerCase().replace(/[^a-z]/g, '');
}
