// A server's answer, read for what it means: a status as a sentence, JSON as values, headers by name.
import { EarshotError } from '../../contract/errors.ts';
import type { FetchAnswer } from '../../contract/fetch.ts';
import type { Millis } from '../../contract/model.ts';
import { looksBlocked } from '../text/article.ts';
import { parseRetryAfter } from '../text/retry-after.ts';

/** Of an error page, what tells what it is stands near its beginning. */
const LONGEST_WALL = 256 * 1024;

export function header(answer: FetchAnswer, name: string): string | null {
  return (
    answer.headers[name] ?? Object.entries(answer.headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? null
  );
}

/** A refusal as an error: what the status means for `what` (“feed”, “server”), what to do, how long to wait. */
export function failure(answer: FetchAnswer, now: Millis, what = 'feed'): EarshotError {
  return refusal(answer, now, what, statusSays(answer.status, what));
}

/** The same where a person looks for something to add: there is no source yet, so nothing tries again by itself. */
export function failureOfLook(answer: FetchAnswer, now: Millis, what: string): EarshotError {
  return refusal(answer, now, what, lookSays(answer.status, what) ?? statusSays(answer.status, what));
}

function refusal(answer: FetchAnswer, now: Millis, what: string, says: string): EarshotError {
  const { status, url } = answer;
  const wait = parseRetryAfter(header(answer, 'retry-after'), now) ?? (status === 429 ? limitEnds(answer, now) : null);
  const place = wait === null ? { status, url } : { status, url, retryAfter: wait };
  const asked = wait ? ` It asks to wait ${inWords(Math.ceil(wait / 1000))}.` : '';
  const wall = [401, 403, 429, 503].includes(status) ? wallIn(answer, what) : null;
  return new EarshotError('network', `${wall ?? says}${asked}`, place);
}

/** Where a robot check, a refusal or a login page stands in place of what was asked for, a sentence that says so. */
export function wallIn(answer: FetchAnswer, what: string): string | null {
  const text = new TextDecoder().decode(answer.body.subarray(0, LONGEST_WALL));
  if (!/html/i.test(header(answer, 'content-type') ?? '') && !/^\s*<(?:!doctype\s+)?html/i.test(text)) return null;
  const status = answer.status >= 400 ? ` (${answer.status})` : '';
  return looksBlocked(text, answer.status)?.replace(' instead of the page', ` instead of the ${what}${status}`) ?? null;
}

/** The values in a JSON answer. Throws EarshotError `network` for a status of 400 and more, `bad-file` for no JSON. */
export function readJsonAnswer(answer: FetchAnswer, now: Millis, what: string): unknown {
  if (answer.status >= 400) throw failure(answer, now, what);
  const text = new TextDecoder().decode(answer.body);
  try {
    return JSON.parse(text);
  } catch {
    const wall = wallIn(answer, what);
    if (wall !== null) throw new EarshotError('network', wall, { url: answer.url, status: answer.status });
    const page = /^\s*</.test(text) ? ' It sent a web page, perhaps one that asks for a login or blocks programs.' : '';
    throw new EarshotError('bad-file', `The ${what} did not answer in JSON.${page}`, {
      url: answer.url,
      status: answer.status,
    });
  }
}

function statusSays(status: number, what: string): string {
  if (status === 401)
    return `The server wants a login for this ${what} (401). Earshot reads only what is public: look for a public address.`;
  if (status === 403)
    return `The server refuses to give this ${what} to programs (403). Ask its owner to allow feed readers.`;
  if (status === 404)
    return `There is no ${what} at this address (404). Check the address, or look for it on the site again.`;
  if (status === 410)
    return `This ${what} is gone for good (410). Look for another, or remove the source; what it brought stays.`;
  if (status === 429) return 'The server says it is asked too often (429). Earshot waits; a longer interval helps.';
  if (status === 503) return 'The server is overloaded or being repaired (503). Earshot tries again by itself.';
  if (status >= 500) return `The server has a fault of its own (${status}). Earshot tries again by itself.`;
  return `The server refused the request (${status}). Check the address.`;
}

function lookSays(status: number, what: string): string | null {
  if (status === 410) return `This ${what} is gone for good (410). Look for another.`;
  if (status === 429) return 'The server says it is asked too often (429). Try again later.';
  if (status === 503) return 'The server is overloaded or being repaired (503). Try again later.';
  return status >= 500 ? `The server has a fault of its own (${status}). Try again later.` : null;
}

/** Where a server says only when its limit begins anew: a date (Mastodon), Unix seconds (Bluesky) or seconds (Reddit). */
function limitEnds(answer: FetchAnswer, now: Millis): Millis | null {
  const told = (header(answer, 'x-ratelimit-reset') ?? header(answer, 'ratelimit-reset') ?? '').trim();
  const number = /^\d{1,10}(?:\.\d{1,9})?$/.test(told) ? Number(told) : null;
  const seconds =
    number ?? (/^\d{4}-\d\d-\d\dT[\d:.]{5,20}(?:Z|[+-]\d\d:\d\d)$/.test(told) ? Date.parse(told) / 1000 : Number.NaN);
  const wait = number !== null && number < 1e9 ? number * 1000 : seconds * 1000 - now;
  return wait >= 0 && wait <= 24 * 60 * 60 * 1000 ? Math.ceil(wait) : null;
}

function inWords(seconds: number): string {
  if (seconds < 120) return `${seconds} seconds`;
  return seconds < 7200 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
}
