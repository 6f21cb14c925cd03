// What a Mastodon server lets visitors see, and the sentence for when that is nothing. Asked once a day.
import { EarshotError } from '../../../contract/errors.ts';
import type { FetchAnswer } from '../../../contract/fetch.ts';
import type { Millis } from '../../../contract/model.ts';
import { failure, wallIn } from '../answer.ts';
import type { Asker } from '../asker.ts';
import { fromRaw, shapeIn, shapeOf, textIn } from '../json-shape.ts';

const DAY = 24 * 60 * 60 * 1000;

export interface Access {
  readonly asked: Millis;
  /** Visitors see only what was written on this server itself. */
  readonly localOnly: boolean;
}

/**
 * Asks for the server's settings, which servers from Mastodon 4.5 on tell; what tells none is tried as it is.
 * Throws EarshotError `not-allowed` where hashtags are closed to visitors, `network` where the server does not answer.
 */
export async function askAccess(server: string, known: Access | null, asker: Asker, now: Millis): Promise<Access> {
  if (known !== null && now - known.asked < DAY && known.asked <= now) return known;
  const answer = await asker.ask(`${server}/api/v2/instance`, 'Ask what this server shows to visitors');
  if (answer.status === 429 || answer.status >= 500) throw failure(answer, now, 'server');
  const { local, remote } = parseAccess(fromRaw(new TextDecoder().decode(answer.body)));
  if (local !== 'public') throw closedError(server, local === 'disabled' ? 'disabled' : 'authenticated');
  return { asked: now, localOnly: remote !== 'public' };
}

/** `configuration.timelines_access.hashtag_feeds` of an instance; what is not told is public. */
export function parseAccess(instance: unknown): { local: string; remote: string } {
  const feeds = shapeIn(shapeIn(shapeIn(shapeOf(instance), 'configuration'), 'timelines_access'), 'hashtag_feeds');
  return { local: textIn(feeds, 'local') ?? 'public', remote: textIn(feeds, 'remote') ?? 'public' };
}

/** A refusal of the timeline or account itself. */
export function refusedError(answer: FetchAnswer, server: string, what: string, now: Millis): EarshotError {
  const wall = wallIn(answer, what);
  if (wall !== null) return new EarshotError('network', wall, { url: answer.url, status: answer.status });
  // Some servers answer 422 to visitors where others say 401.
  if (answer.status === 401 || answer.status === 403 || answer.status === 422)
    return closedError(server, 'authenticated', answer.status);
  return failure(answer, now, what);
}

function closedError(server: string, how: 'authenticated' | 'disabled', status?: number): EarshotError {
  const { host } = new URL(server);
  const says =
    how === 'disabled'
      ? `${host} has switched this list off for everyone.`
      : `${host} shows this to people with an account there only.`;
  const place = status === undefined ? { url: server } : { url: server, status };
  return new EarshotError(
    'not-allowed',
    `${says} Choose another server, such as a larger one, or try its RSS feed: tick “RSS feed instead” in this source.`,
    place,
  );
}
