// A feed that lies at one of several addresses: they are tried in order, and the one that answered is remembered.
import { EarshotError } from '../../contract/errors.ts';
import type { Json } from '../../contract/model.ts';
import type { Batch, SourceIo } from './kind.ts';
import { type FeedRequest, readFeed } from './read-feed.ts';

interface Cursor {
  readonly at: string | null;
  readonly feed: Json;
}

/** As readFeed, over `urls`. Where none of them holds the feed, it throws what the first of them said. */
export async function* readFirstFeed(
  urls: readonly string[],
  asked: Omit<FeedRequest, 'url'>,
  given: Json,
  io: SourceIo,
): AsyncGenerator<Batch> {
  const cursor = readCursor(given);
  const known = urls.find((url) => url === cursor.at);
  const inOrder = known ? [known, ...urls.filter((url) => url !== known)] : urls;
  let first: EarshotError | null = null;
  for (const url of inOrder) {
    try {
      for await (const batch of readFeed({ ...asked, url }, url === known ? cursor.feed : null, io)) {
        yield { ...batch, cursor: { at: url, feed: batch.cursor } };
      }
      return;
    } catch (thrown) {
      if (!(thrown instanceof EarshotError) || !mayLieElsewhere(thrown)) throw thrown;
      first ??= thrown;
    }
  }
  throw first ?? new EarshotError('bad-config', 'This source has no address to ask.');
}

/** A server that is down, or asks to wait, is not asked at another address. */
function mayLieElsewhere(error: EarshotError): boolean {
  if (error.code === 'bad-file') return true;
  return error.code === 'network' && [400, 403, 404, 405, 406, 410].includes(error.place.status ?? 0);
}

function readCursor(given: Json): Cursor {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { at: null, feed: null };
  const { at, feed } = given as { readonly at?: Json; readonly feed?: Json };
  return { at: typeof at === 'string' ? at : null, feed: feed ?? null };
}
