// YouTube: ids out of links, figures of videos, and its famous 404.
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/contract/model.ts';
import { youtube } from '../../../src/core/sources/youtube.ts';
import { answer, collect, fakeIo } from '../../support/source-io.ts';
import { testFeedKind } from './feed-kind-tests.ts';

const id = 'UCabcdefghijklmnopqrstuv';

testFeedKind(youtube, [
  { payload: 'channel', config: id, url: `https://www.youtube.com/feeds/videos.xml?channel_id=${id}` },
]);

describe('what is asked', () => {
  test.each<[Json, string]>([
    [`https://www.youtube.com/channel/${id}/videos`, `channel_id=${id}`],
    [{ id: 'PLabcdefghijkl', what: 'channel' }, 'playlist_id=PLabcdefghijkl'],
    [{ id: 'https://www.youtube.com/playlist?list=PLabcdefghijkl' }, 'playlist_id=PLabcdefghijkl'],
    [{ id: 'catas', what: 'user' }, 'user=catas'],
    [{ url: 'https://www.youtube.com/user/catas' }, 'user=catas'],
  ])('%j', (given, query) => {
    expect(youtube.feedUrl?.(youtube.parseConfig(given))).toBe(`https://www.youtube.com/feeds/videos.xml?${query}`);
  });

  test.each([['@catas'], ['https://www.youtube.com/@catas'], ['https://www.youtube.com/c/catas']])(
    '%s says where its id is found',
    (given) => {
      expect(() => youtube.parseConfig(given)).toThrow(
        expect.objectContaining({ message: expect.stringMatching(/looks for the id/) }),
      );
    },
  );

  test.each([[''], ['UCshort'], ['https://vimeo.example/x'], [{ what: 'playlist', id: 'a b' }]])(
    '%j is refused',
    (given) => {
      expect(() => youtube.parseConfig(given)).toThrow(
        expect.objectContaining({ code: 'bad-config', place: { field: 'id' } }),
      );
    },
  );
});

test.each([[404], [500], [503]])('%i is told as what it is: a habit of YouTube’s', async (status) => {
  const io = fakeIo({ answers: { 'https://*': answer({ status }) } });
  await expect(collect(youtube, youtube.parseConfig(id), io)).rejects.toMatchObject({
    code: 'network',
    message: expect.stringMatching(/goes on asking/),
    place: { status },
  });
});

test('other refusals are told as everywhere', async () => {
  const io = fakeIo({ answers: { 'https://*': answer({ status: 429, headers: { 'retry-after': '60' } }) } });
  await expect(collect(youtube, youtube.parseConfig(id), io)).rejects.toMatchObject({
    message: expect.stringMatching(/too often/),
    place: { status: 429, retryAfter: 60_000 },
  });
});
