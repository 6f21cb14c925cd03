// How Stack Exchange is asked: the addresses, what its refusals mean, and how long it wants to be left alone.
import { EarshotError } from '../../../contract/errors.ts';
import type { FetchAnswer } from '../../../contract/fetch.ts';
import type { Millis } from '../../../contract/model.ts';
import { failure, header, readJsonAnswer } from '../answer.ts';
import type { Asker } from '../asker.ts';
import { fromRaw, idIn, shapeOf, textIn } from '../json-shape.ts';
import type { SourceIo } from '../kind.ts';
import { parseWrapper, type Wrapper } from './stack-exchange-post.ts';

export interface StackExchangeConfig {
  /** The site's host: `stackoverflow.com`, `unix.stackexchange.com`. */
  readonly site: string;
  readonly query: string;
  /** Questions have at least one of these. */
  readonly tags: readonly string[];
  readonly answers: boolean;
  readonly history: number;
  /** An application key, where the user has one: it is no secret. */
  readonly key: string;
}

export const HOST = 'api.stackexchange.com';
/** What is asked for at once. */
export const PAGE = 100;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export async function ask(url: string, asker: Asker, io: SourceIo): Promise<Wrapper> {
  const answer = await asker.ask(url, 'Ask Stack Exchange');
  if (answer.status >= 400) throw refusal(answer, io.now());
  const value = readJsonAnswer(answer, io.now(), 'site');
  if (idIn(shapeOf(value), 'error_id') !== null) throw refusal(answer, io.now());
  return parseWrapper(value);
}

/** The API tells what is wrong as `{ error_id, error_name, error_message }`, with any status. */
export function refusal(answer: FetchAnswer, now: Millis): EarshotError {
  const told = shapeOf(fromRaw(new TextDecoder().decode(answer.body.subarray(0, 10_000))));
  const name = textIn(told, 'error_name') ?? '';
  const message = (textIn(told, 'error_message') ?? '').slice(0, 200);
  const place = { url: `https://${HOST}/`, status: answer.status };
  if (name === 'throttle_violation' || /too many requests/i.test(message)) {
    const seconds = Number(/(\d{1,7}) seconds/.exec(message)?.[1] ?? header(answer, 'retry-after') ?? 0);
    return askedToWait(Math.min(Math.max(Number.isFinite(seconds) ? seconds * 1000 : 0, 5 * MINUTE), 7 * DAY), answer);
  }
  if (/no site found/i.test(message))
    return new EarshotError('not-found', 'Stack Exchange has no such site. Check the address in this source.', place);
  if (/\bkey\b/i.test(`${name} ${message}`))
    return new EarshotError('bad-config', 'Stack Exchange refuses the application key. Correct it or leave it out.', {
      ...place,
      field: 'key',
    });
  if (name === 'temporarily_unavailable' || name === 'internal_error')
    return new EarshotError('network', 'Stack Exchange is being repaired. Earshot tries again by itself.', place);
  if (message === '') return failure(answer, now, 'site');
  return new EarshotError(
    'network',
    `Stack Exchange refuses this search: ${message}. Change its words or tags.`,
    place,
  );
}

export function askedToWait(wait: Millis, answer?: FetchAnswer): EarshotError {
  const minutes = Math.ceil(wait / MINUTE);
  return new EarshotError(
    'network',
    `Stack Exchange asks to wait ${minutes} minutes: its limit for today is near or reached. Earshot goes on by itself.`,
    { url: `https://${HOST}/`, retryAfter: wait, ...(answer && { status: answer.status }) },
  );
}

/** As long as it asks for; until its day is over (UTC) where next to nothing is left. */
export function waitAfter(last: Wrapper | null, now: Millis): Millis | null {
  if (last === null) return null;
  const quota = last.quotaLeft !== null && last.quotaLeft < 5 ? DAY - (now % DAY) : 0;
  return Math.max(quota, last.backoff ?? 0) || null;
}

export function quotaNotice(last: Wrapper | null): string | null {
  if (last === null || last.quotaLeft === null) return null;
  const all = last.quota === null ? '' : ` of ${last.quota}`;
  return `Stack Exchange allows ${last.quotaLeft}${all} more requests today.`;
}

export function questionsUrl(config: StackExchangeConfig, from: number, page: number): string {
  const asked = common(config, page);
  asked.set('fromdate', String(from));
  if (config.query !== '') asked.set('q', config.query);
  if (config.tags.length > 0) asked.set('tagged', config.tags.join(';'));
  return `https://${HOST}/2.3/search/advanced?${asked}`;
}

/** `since`: seconds; only what was written from then on. */
export function answersUrl(config: StackExchangeConfig, ids: readonly string[], page: number, since = 0): string {
  const asked = common(config, page);
  if (since > 0) asked.set('fromdate', String(since));
  return `https://${HOST}/2.3/questions/${ids.join(';')}/answers?${asked}`;
}

/** One question, whatever it is about. */
export function questionUrl(config: StackExchangeConfig, id: string): string {
  return `https://${HOST}/2.3/questions/${id}?${common(config, 1)}`;
}

function common({ site, key }: StackExchangeConfig, page: number): URLSearchParams {
  const asked = new URLSearchParams({
    site,
    order: 'asc',
    sort: 'creation',
    filter: 'withbody',
    pagesize: String(PAGE),
    page: String(page),
  });
  if (key !== '') asked.set('key', key);
  return asked;
}
