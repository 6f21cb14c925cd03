// The ZIP a phone makes of a chat and its media: only the chat is opened.
import { describe, expect, test } from 'vitest';
import { whatsapp } from '../../../src/core/importers/whatsapp/whatsapp.ts';
import { chatMembers } from '../../../src/core/importers/whatsapp/whatsapp-files.ts';
import { openInputBytes } from '../../support/input-bytes.ts';
import { makeZip, zipOf } from '../../support/zip.ts';
import { readFile } from './read-all.ts';

const CHAT = '[13/01/24, 10:00:00] Ana: one\n[13/01/24, 10:00:01] Bob: two\n';
const read = async (name: string, bytes: Uint8Array) => readFile(await openInputBytes(name, bytes), {}, 'whatsapp');

describe('which member is the chat', () => {
  const members = (name: string, ...paths: string[]) => chatMembers({ name, members: paths });
  test.each([
    ['x.zip', ['_chat.txt', '00000001-PHOTO-1.jpg', '00000002-notes.txt'], ['_chat.txt']],
    [
      'x.zip',
      ['WhatsApp Chat - Ana/_chat.txt', '__MACOSX/WhatsApp Chat - Ana/._chat.txt'],
      ['WhatsApp Chat - Ana/_chat.txt'],
    ],
    ['x.zip', ['WhatsApp Chat with Ana.txt', 'IMG-20200314-WA0001.jpg'], ['WhatsApp Chat with Ana.txt']],
    ['x.zip', ['Chat de WhatsApp con Ana.txt', 'notes.txt'], ['Chat de WhatsApp con Ana.txt']],
    ['x.zip', ['Ana.txt', 'IMG-20200314-WA0001.jpg'], ['Ana.txt']],
    ['WhatsApp Chat - Ana.zip', ['Ana.txt'], ['Ana.txt']],
    ['x.zip', ['Ana.txt'], []],
    ['x.zip', ['a.txt', 'b.txt', 'IMG-20200314-WA0001.jpg'], []],
    ['x.zip', ['data/tweets.js'], []],
  ])('%s %j', (name, paths, expected) => expect(members(name, ...paths)).toEqual(expected));
});

test('an iPhone’s archive is read as its text is', async () => {
  const bytes = zipOf({ '00000001-PHOTO-1.jpg': 'not opened', '_chat.txt': CHAT, '00000002-notes.txt': CHAT });
  const file = await openInputBytes('WhatsApp Chat - Ana & Co.zip', bytes);
  expect(whatsapp.sniff(file)).toBeGreaterThan(0.9);
  const inspection = await whatsapp.inspect(file, {});
  expect(inspection.title).toBe('Ana & Co');
  const { mentions, title } = await readFile(file, {}, 'whatsapp');
  expect(title).toBe('Ana & Co');
  expect(mentions.map((mention) => [mention.author?.name, mention.text, mention.thread])).toEqual([
    ['Ana', 'one', 'Ana & Co'],
    ['Bob', 'two', 'Ana & Co'],
  ]);
});

test('several chats in one archive keep their names, and are all told', async () => {
  const bytes = zipOf({
    'WhatsApp Chat with Ana.txt': '13/01/24, 10:00 - Ana: one\n',
    'WhatsApp Chat with Bob.txt': '03/04/24, 10:00 - Bob: two\n',
  });
  const file = await openInputBytes('chats.zip', bytes);
  const inspection = await whatsapp.inspect(file, {});
  expect(inspection.detected[0]).toEqual({ label: 'Chats', value: '2' });
  expect(inspection.ambiguous.map((one) => one.dateFormat)).toEqual(['mdy']);
  const { mentions } = await readFile(file, {}, 'whatsapp');
  expect(mentions.map((mention) => mention.thread)).toEqual(['Ana', 'Bob']);
});

test('the same chat has the same ids as text and as archive', async () => {
  const ids = async (name: string, bytes: Uint8Array) =>
    (await read(name, bytes)).mentions.map((one) => one.externalId);
  expect(await ids('_chat.txt', Buffer.from(CHAT))).toEqual(await ids('a.zip', zipOf({ '_chat.txt': CHAT })));
});

describe('archives that hold no chat, or a broken one, are refused in words', () => {
  test.each([
    ['no chat', zipOf({ 'a.jpg': 'x' })],
    ['an empty chat', zipOf({ '_chat.txt': '' })],
    ['no message', zipOf({ '_chat.txt': 'hello' })],
    ['encrypted', makeZip([{ path: '_chat.txt', content: CHAT, encrypted: true }])],
    ['a bomb', makeZip([{ path: '_chat.txt', content: CHAT, deflate: true, lies: { size: 2 ** 31 } }])],
    ['damaged', zipOf({ '_chat.txt': CHAT }).fill(7, 45, 70)],
  ])('%s', async (_, bytes) => {
    await expect(read('WhatsApp Chat - Ana.zip', bytes)).rejects.toMatchObject({ code: 'bad-file' });
  });
});
