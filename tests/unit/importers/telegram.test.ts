// Telegram: one chat, a whole account, both in ZIPs; cut off, lying and large.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeZip, zipOf } from '../../support/zip.ts';
import { expectCalm, expected, expectReread, fixtures, readPacked, shown } from './archives.ts';

const chat = readFileSync(`${fixtures}/telegram/chat.json`, 'utf8');
const account = readFileSync(`${fixtures}/telegram/account.json`, 'utf8');

describe('telegram', () => {
  test('a chat: pieces of text, links behind words, answers, polls, a deleted account', async () => {
    const read = await readPacked('result.json', chat);
    expect(read.importer.id).toBe('telegram');
    expect(shown(read.mentions)).toEqual(expected('telegram/chat.expected.json'));
    expect(read.title).toBe('Amigos de la Cerveza Norte');
    expect(read.notes).toEqual([
      '1 notice of Telegram itself left out.',
      '1 message without words (media, stickers) left out.',
    ]);
    expect(read.rejections).toEqual([]);
    expectReread(read);
  });

  test('a whole account: talks of two stay out, a chat may tell its name last, old dates take the zone', async () => {
    const read = await readPacked('result.json', account);
    expect(shown(read.mentions)).toEqual(expected('telegram/account.expected.json'));
    expect(read.notes).toContain('2 direct chats with 3 messages left out.');
    expectReread(read);
    const zoned = await readPacked('result.json', account, { zone: 'Europe/Madrid' });
    expect(zoned.mentions.at(-1)?.published).toEqual({
      at: Date.UTC(2019, 2, 1, 11),
      zone: 'assumed',
      offset: 60,
    });
    expectReread(zoned, { zone: 'Europe/Madrid' });
  });

  test('direct messages come when asked for; a single chat of two was chosen', async () => {
    const { mentions, notes } = await readPacked('result.json', account, { direct: true });
    expect(mentions.map((one) => one.text)).toContain('esto queda entre nosotros');
    expect(notes.join()).not.toMatch(/direct/);
    const alone = chat.replace('public_supergroup', 'personal_chat');
    expect((await readPacked('x.json', alone)).mentions).toHaveLength(4);
  });

  test('in a ZIP with its folder, several chats side by side; pictures are not opened', async () => {
    const zip = makeZip([
      { path: 'ChatExport_1/result.json', content: chat, deflate: true },
      { path: 'ChatExport_1/photos/photo_1.jpg', content: 'x', encrypted: true },
      { path: 'ChatExport_2/result.json', content: chat.replace('1500000001', '7') },
      { path: '__MACOSX/ChatExport_1/result.json', content: 'junk' },
    ]);
    const read = await readPacked('export.zip', zip);
    expect(read.importer.id).toBe('telegram');
    expect(new Set(read.mentions.map((one) => one.thread))).toEqual(new Set(['1500000001', '7']));
    expect(read.mentions).toHaveLength(8);
    expectReread(read);
  });

  test('cut off: what came whole is read, then it is told', async () => {
    const cut = chat.slice(0, chat.indexOf('"forwarded_from"'));
    const texts: string[] = [];
    const { openInputBytes } = await import('../../support/input-bytes.ts');
    const { telegram } = await import('../../../src/core/importers/archives/telegram.ts');
    const reading = async () => {
      const file = await openInputBytes('result.json', Buffer.from(cut));
      for await (const batch of telegram.read(file, {}, new AbortController().signal))
        texts.push(...batch.mentions.map((one) => one.text), ...batch.rejections.map((one) => one.reason));
    };
    await expect(reading()).rejects.toMatchObject({
      code: 'bad-file',
      message: expect.stringMatching(/breaks off before its end/),
    });
    expect(texts).toEqual([
      '¿Habéis probado la nueva Norte? 🍺\nA mí me encanta',
      'Sí, en su web la venden. #norte @cervezanorte',
      'the file ends in the middle of it',
    ]);
    const file = await openInputBytes('result.json', Buffer.from(cut));
    const { detected } = await telegram.inspect(file, {});
    expect(detected).toContainEqual({ label: 'Note', value: 'result.json breaks off before its end.' });
  });

  test('lying values cost themselves only', async () => {
    const messages = [
      { id: 1, type: 'message', date_unixtime: '99999999999999', text: 'far future' },
      { id: 2, type: 'message', date_unixtime: 'x', date: 'never', text: 7 },
      {
        id: 3,
        type: 'message',
        date_unixtime: 1717225290,
        text: ['a', null, { text: 5 }, { text: 'b' }],
        reactions: 'no',
      },
      'no message',
      { type: 'message', text: 'no id, no date, no one', from: ['x'], reply_to_message_id: {} },
      { id: 5, type: 'message', text: ' \n ' },
    ];
    const read = await readPacked('r.json', JSON.stringify({ name: 'L', type: 'private_group', id: 9, messages }));
    expect(read.mentions).toMatchObject([
      { externalId: '9/1', published: null },
      { externalId: '9/3', text: 'ab', engagement: {} },
      { text: 'no id, no date, no one', author: null, parent: null, published: null },
    ]);
    expect(read.rejections).toEqual([{ at: 'message 4 of L', reason: 'it is no message' }]);
    expectReread(read);
  });

  test('thousands of messages come in batches', async () => {
    const messages = Array.from({ length: 1700 }, (_, i) => ({
      id: i,
      type: 'message',
      date_unixtime: '1717225290',
      text: `n ${i}`,
    }));
    const read = await readPacked('r.json', JSON.stringify({ name: 'B', type: 'public_channel', id: 1, messages }));
    expect(read.mentions.map((one) => one.text)).toEqual(messages.map((one) => one.text));
    expect(read.batches).toBeGreaterThan(3);
  });

  test('in other encodings, and empty', async () => {
    const wide = Buffer.from(`\ufeff${chat}`, 'utf16le');
    expect(shown((await readPacked('result.json', wide)).mentions)).toEqual(expected('telegram/chat.expected.json'));
    const latin = await readPacked('result.json', Buffer.from(chat.replaceAll('🍺', '').replaceAll('❤', ''), 'latin1'));
    expect(latin.mentions.at(-1)?.text).toBe('¿La mejor?\n• Norte\n• Sur');
    await expect(readPacked('result.json', '')).rejects.toMatchObject({ code: 'bad-file' });
  });

  test('other JSON is not taken for it; without messages it says so', async () => {
    expect((await readPacked('a.json', '[{"text":"hello you"},{"text":"b"}]')).importer.id).not.toBe('telegram');
    await expect(readPacked('r.json', '{"a":1}', {}, 'telegram')).rejects.toMatchObject({ code: 'bad-file' });
    await expect(readPacked('e.zip', zipOf({ 'x/result.json': '' }), {}, 'telegram')).rejects.toMatchObject({
      code: 'bad-file',
    });
  });

  test('damaged anywhere, it stays calm', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(chat, account),
        fc.nat(),
        fc.nat(),
        fc.string(),
        async (text, from, length, put) => {
          const at = from % text.length;
          await expectCalm('result.json', text.slice(0, at) + put + text.slice(at + (length % 40)), 'telegram');
        },
      ),
      { numRuns: 120 },
    );
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const messages = [{ id: value, type: 'message', text: value, from: value, date: value, poll: value }, value];
        await expectCalm('r.json', JSON.stringify({ type: value, id: value, messages }), 'telegram');
      }),
      { numRuns: 120 },
    );
  });
});
