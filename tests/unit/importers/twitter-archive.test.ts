// X (Twitter) archives, new and old, in parts, and a file of tweets by itself.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeZip, zipFolder, zipOf } from '../../support/zip.ts';
import { expectCalm, expected, expectReread, fixtures, readPacked, shown } from './archives.ts';

const folder = `${fixtures}/twitter-archive`;
const tweets = readFileSync(`${folder}/archive/data/tweets.js`, 'utf8');

describe('twitter-archive', () => {
  test('parts, links, long texts, reposts, chains of replies; counts that differ are told', async () => {
    const read = await readPacked('twitter-2024.zip', zipFolder(`${folder}/archive`));
    expect(read.importer.id).toBe('twitter-archive');
    expect(shown(read.mentions)).toEqual(expected('twitter-archive/archive.expected.json'));
    expect(read.title).toBe('@cervezanorte');
    expect(read.notes).toEqual([
      'The manifest promises 3 tweets in tweets-part1.js; 2 were read.',
      'The manifest names tweets-part2.js with 9 tweets; the archive lacks it.',
      '1 direct conversation left out, unopened.',
      '1 post without words (pictures, films) left out.',
      '1 long text joined from note-tweet.js.',
    ]);
    expectReread(read);
  });

  test('an archive from before 2019, by months', async () => {
    const read = await readPacked('555_abc.zip', zipFolder(`${folder}/old`));
    expect(shown(read.mentions)).toEqual(expected('twitter-archive/old.expected.json'));
    expect(read.notes).toEqual(['The manifest promises 3 tweets; 2 were read.']);
    expectReread(read);
  });

  test('direct messages when asked for', async () => {
    const read = await readPacked('t.zip', zipFolder(`${folder}/archive`, 'x/'), { direct: true });
    expect(read.mentions.filter((one) => one.attributes.type === 'direct')).toMatchObject([
      {
        externalId: 'dm/9001',
        text: 'mira https://norte.example/x',
        author: { handle: 'cervezanorte', name: 'Cerveza Norte 🍺' },
        thread: 'dm/42-555',
        published: { at: Date.UTC(2024, 0, 5, 10) },
      },
      { externalId: 'dm/9002', text: 'visto', author: { handle: '42', name: null } },
    ]);
    expectReread(read);
  });

  test('nothing but tweets, account and manifest is opened', async () => {
    const zip = makeZip([
      { path: 'data/tweets.js', content: tweets },
      ...['direct-messages.js', 'like.js', 'ad-engagements.js', 'contact.js', 'deleted-tweets.js', 'ip-audit.js'].map(
        (name) => ({ path: `data/${name}`, content: 'x', encrypted: true }),
      ),
      { path: 'data/tweets_media/1.jpg', content: 'x', encrypted: true },
    ]);
    const read = await readPacked('t.zip', zip);
    expect(read.mentions).toHaveLength(4);
    expect(read.notes).toContain('Direct messages left out, unopened.');
  });

  test('a file by itself: no account, but all it says', async () => {
    const read = await readPacked('tweets.js', tweets);
    expect(read.importer.id).toBe('twitter-archive');
    expect(read.mentions).toHaveLength(4);
    expect(read.mentions[0]).toMatchObject({
      author: null,
      text: 'Frío & calor: <nueva> Norte\nhttps://norte.example/nueva',
      url: 'https://twitter.com/i/web/status/1790000000000000001',
    });
    expectReread(read);
    const old = readFileSync(`${folder}/old/data/js/tweets/2015_01.js`, 'utf8');
    expect((await readPacked('2015_01.js', old)).mentions).toMatchObject([
      { author: { handle: 'cervezanorte', name: 'Cerveza Norte' } },
      { attributes: { type: 'repost' } },
    ]);
  });

  test('code is never run, and what is no archive is refused', async () => {
    const evil =
      'window.YTD.tweets.part0 = [ {"tweet":{"id_str":"1","full_text":"a"}}, process.exit(1), (() => { throw 1 })() ]';
    const { mentions } = await readPacked('tweets.js', evil).catch(() => ({ mentions: [] }));
    expect(mentions.length).toBeLessThanOrEqual(1);
    await expect(readPacked('app.js', 'const a = [1];', {}, 'twitter-archive')).rejects.toMatchObject({
      code: 'bad-file',
    });
    const program = zipOf({ 'src/tweet.js': 'export const a = [];', 'package.json': '{"a":"b"}' });
    expect((await readPacked('p.zip', program).catch(() => null))?.importer.id).not.toBe('twitter-archive');
  });

  test('cut off by itself: what came whole is read, then it is told', async () => {
    const cut = tweets.slice(0, tweets.indexOf('@bob gracias'));
    const { openInputBytes } = await import('../../support/input-bytes.ts');
    const { twitterArchive } = await import('../../../src/core/importers/archives/twitter-archive.ts');
    const texts: string[] = [];
    const reading = async () => {
      const file = await openInputBytes('tweets.js', Buffer.from(cut));
      for await (const { mentions } of twitterArchive.read(file, {}, new AbortController().signal))
        texts.push(...mentions.map((one) => one.text));
    };
    await expect(reading()).rejects.toMatchObject({ code: 'bad-file', message: expect.stringMatching(/breaks off/) });
    expect(texts).toHaveLength(2);
  });

  test('a circle of replies is cut, a chain of thousands is followed', async () => {
    const tweet = (id: number, parent: number) => ({
      id_str: `${id}`,
      in_reply_to_status_id_str: `${parent}`,
      full_text: `n${id}`,
    });
    const circle = `window.YTD.tweets.part0 = ${JSON.stringify([tweet(1, 2), tweet(2, 3), tweet(3, 1), tweet(4, 4)])}`;
    const { mentions } = await readPacked('tweets.js', circle);
    expect(new Set(mentions.slice(0, 3).map((one) => one.thread)).size).toBe(1);
    expect(mentions[3]).toMatchObject({ parent: '4', thread: null });
    const chain = Array.from({ length: 5000 }, (_, i) => tweet(i + 2, i + 1)).toReversed();
    const long = await readPacked('tweets.js', `window.YTD.tweets.part0 = ${JSON.stringify(chain)}`);
    expect(new Set(long.mentions.map((one) => one.thread))).toEqual(new Set(['1']));
  });

  test('damaged anywhere, it stays calm', async () => {
    const note = readFileSync(`${folder}/archive/data/note-tweet.js`, 'utf8');
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.string(), fc.jsonValue(), async (from, length, put, value) => {
        const at = from % tweets.length;
        const hurt = tweets.slice(0, at) + put + tweets.slice(at + (length % 60));
        const odd = [
          value,
          { tweet: { id_str: value, full_text: 'x', created_at: value, entities: value, user: value, lang: value } },
        ];
        const zip = zipOf({
          'data/tweets.js': hurt,
          'data/tweets-part1.js': `window.YTD.tweets.part1 = ${JSON.stringify(odd)}`,
          'data/account.js': `window.YTD.account.part0 = ${JSON.stringify([{ account: value }])}`,
          'data/manifest.js': `window.__THAR_CONFIG = ${JSON.stringify({ userInfo: value, dataTypes: { tweets: { files: [value, { fileName: value, count: value }] } } })}`,
          'data/note-tweet.js': note.slice(0, at) + put,
          'data/direct-messages.js': `x = ${JSON.stringify([{ dmConversation: { conversationId: value, messages: [value, { messageCreate: { id: '1', text: value, senderId: value } }] } }])}`,
        });
        await expectCalm('t.zip', zip, 'twitter-archive', { direct: true });
      }),
      { numRuns: 80 },
    );
  });
});
