// The pages of a hashtag or an account on a Mastodon server: forward from what is known, and back into history.
import type { Millis } from '../../../contract/model.ts';
import { readJsonAnswer } from '../answer.ts';
import type { Asker } from '../asker.ts';
import { refusedError } from './mastodon-access.ts';
import type { MastodonConfig } from './mastodon-config.ts';
import { isStatusId, type MastodonCursor } from './mastodon-cursor.ts';
import { isNewer, parseStatuses, type Status } from './mastodon-status.ts';

const PAGE = 40;

export interface TimelinePage {
  readonly statuses: readonly Status[];
  readonly cursor: Pick<MastodonCursor, 'newest' | 'back'>;
}

/** What is new, oldest page first, so that a stop leaves no hole; then a piece of history. */
export async function* readPages(
  config: MastodonConfig,
  cursor: MastodonCursor,
  asker: Asker,
  now: Millis,
): AsyncGenerator<TimelinePage> {
  let { newest, back } = cursor;
  if (newest === null) {
    const { statuses, ids } = await askPage(config, cursor, {}, asker, now);
    newest = newestOf(ids);
    const before = oldestOf(ids);
    back = before === null || ids.length >= config.history ? null : { before, left: config.history - ids.length };
    if (ids.length > 0) yield { statuses, cursor: { newest, back } };
  } else {
    for (let full = true; full && asker.left > 0; ) {
      const { statuses, ids } = await askPage(config, cursor, { min_id: newest }, asker, now);
      const top = newestOf(ids);
      if (top === null || !isNewer(top, newest)) break;
      newest = top;
      yield { statuses, cursor: { newest, back } };
      // Servers leave out what they hide, so a page is seldom quite full.
      full = ids.length >= PAGE / 2;
    }
  }
  while (back !== null && asker.left > 0) {
    const { statuses, ids } = await askPage(config, cursor, { max_id: back.before }, asker, now);
    const before = oldestOf(ids);
    const left: number = back.left - ids.length;
    back = before === null || !isNewer(back.before, before) || left <= 0 ? null : { before, left };
    yield { statuses, cursor: { newest, back } };
  }
}

async function askPage(
  config: MastodonConfig,
  cursor: MastodonCursor,
  bounds: Readonly<Record<string, string>>,
  asker: Asker,
  now: Millis,
): Promise<{ statuses: readonly Status[]; ids: readonly string[] }> {
  const { server, what, name } = config;
  const query = new URLSearchParams({ limit: String(PAGE), ...bounds });
  if (what === 'account') {
    query.set('exclude_reblogs', 'true');
    if (!config.replies) query.set('exclude_replies', 'true');
  } else {
    if (cursor.access?.localOnly) query.set('local', 'true');
    for (const list of ['any', 'all', 'none'] as const) for (const tag of config[list]) query.append(`${list}[]`, tag);
  }
  const path =
    what === 'hashtag' ? `timelines/tag/${encodeURIComponent(name)}` : `accounts/${cursor.account ?? ''}/statuses`;
  const answer = await asker.ask(`${server}/api/v1/${path}?${query}`, `Read ${what === 'hashtag' ? '#' : '@'}${name}`);
  // A tag that nobody has used yet is no fault.
  if (answer.status === 404 && what === 'hashtag') return { statuses: [], ids: [] };
  if (answer.status >= 400) throw refusedError(answer, server, what, now);
  const { statuses, ids } = parseStatuses(readJsonAnswer(answer, now, what));
  return { statuses, ids: ids.filter(isStatusId) };
}

function newestOf(ids: readonly string[]): string | null {
  return ids.reduce<string | null>((best, id) => (best === null || isNewer(id, best) ? id : best), null);
}

function oldestOf(ids: readonly string[]): string | null {
  return ids.reduce<string | null>((best, id) => (best === null || isNewer(best, id) ? id : best), null);
}
