// Mastodon archives: public posts out of the outbox; boosts and what is not public stay out.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeZip, zipFolder } from '../../support/zip.ts';
import { expectCalm, expected, expectReread, fixtures, readPacked, shown } from './archives.ts';

const folder = `${fixtures}/mastodon-archive/archive`;
const outbox = readFileSync(`${folder}/outbox.json`, 'utf8');

describe('mastodon-archive', () => {
  test('public posts, warnings as titles, polls, conversations; the others are counted', async () => {
    const read = await readPacked('archive-2023.zip', zipFolder(folder));
    expect(read.importer.id).toBe('mastodon-archive');
    expect(shown(read.mentions)).toEqual(expected('mastodon-archive/expected.json'));
    expect(read.title).toBe('@ana@social.example');
    expect(read.notes).toEqual([
      '1 boost of others’ posts left out.',
      '1 post for followers only left out.',
      '1 direct message left out.',
      '1 post without words (pictures, films) left out.',
    ]);
    expectReread(read);
  });

  test('the outbox by itself: the author comes from the addresses; all visibilities when asked for', async () => {
    const read = await readPacked('outbox.json', outbox, { direct: true });
    expect(read.importer.id).toBe('mastodon-archive');
    expect(read.mentions.map((one) => [one.text, one.attributes.visibility])).toEqual([
      [expect.stringContaining('#norte'), undefined],
      ['@bob de acuerdo', 'unlisted'],
      ['solo para seguidores', 'followers'],
      ['entre tú y yo', 'direct'],
      ['¿Cuál?\n• Norte\n• Sur', undefined],
    ]);
    expect(new Set(read.mentions.map((one) => one.author?.handle))).toEqual(new Set(['@ana@social.example']));
    expectReread(read, { direct: true });
  });

  test('likes, bookmarks and media are not opened', async () => {
    const zip = makeZip([
      { path: 'a/outbox.json', content: outbox },
      { path: 'a/likes.json', content: 'x', encrypted: true },
      { path: 'a/bookmarks.json', content: 'x', encrypted: true },
      { path: 'a/media_attachments/1.jpg', content: 'x', encrypted: true },
    ]);
    expect((await readPacked('a.zip', zip)).mentions).toHaveLength(3);
  });

  test('described pictures speak; one address, an activity without its post, markup kept dead', async () => {
    const post = (more: object) => ({
      type: 'Create',
      to: 'Public',
      published: '2023-05-01T10:00:00Z',
      object: { id: 'https://s.example/users/eva/statuses/1', type: 'Note', content: '', ...more },
    });
    const items = [
      post({ attachment: [{ type: 'Document', name: 'Un perro\nen la playa' }, { name: null }] }),
      post({ content: '<script>alert(1)</script><p>hola</p><img src=x onerror=alert(1)>' }),
      { type: 'Create', to: 'Public', object: 'https://s.example/users/eva/statuses/2' },
      { type: 'Delete', object: {} },
      'x',
    ];
    const read = await readPacked('outbox.json', JSON.stringify({ type: 'OrderedCollection', orderedItems: items }));
    expect(read.mentions.map((one) => one.text)).toEqual(['Un perro en la playa', 'hola']);
    expect(read.rejections.map((one) => one.at)).toEqual(['item 3', 'item 4', 'item 5']);
    expectReread(read);
  });

  test('cut off: told, after what came whole', async () => {
    const cut = outbox.slice(0, outbox.indexOf('solo para'));
    await expect(readPacked('outbox.json', cut)).rejects.toMatchObject({
      code: 'bad-file',
      message: expect.stringMatching(/breaks off/),
    });
    await expect(
      readPacked('x.zip', zipFolder(`${fixtures}/slack/export`), {}, 'mastodon-archive'),
    ).rejects.toMatchObject({
      message: expect.stringMatching(/no outbox.json/),
    });
  });

  test('damaged anywhere, it stays calm', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.string(), fc.jsonValue(), async (from, length, put, value) => {
        const at = from % outbox.length;
        await expectCalm(
          'outbox.json',
          outbox.slice(0, at) + put + outbox.slice(at + (length % 60)),
          'mastodon-archive',
        );
        const object = {
          id: value,
          url: value,
          content: 'x',
          summary: value,
          to: value,
          cc: value,
          tag: [value],
          oneOf: value,
          contentMap: value,
          published: value,
          attributedTo: value,
        };
        const odd = { orderedItems: [value, { type: 'Create', to: value, object: value }, { type: 'Create', object }] };
        await expectCalm('outbox.json', JSON.stringify(odd), 'mastodon-archive', { direct: true });
      }),
      { numRuns: 100 },
    );
  });
});
