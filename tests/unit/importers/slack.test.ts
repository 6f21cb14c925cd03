// Slack: a workspace's ZIP, with and without an enclosing folder; private talk stays out.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeZip, zipFolder, zipOf } from '../../support/zip.ts';
import { expectCalm, expected, expectReread, fixtures, readPacked, shown } from './archives.ts';

const folder = `${fixtures}/slack/export`;
const users = '[{"id":"U0ANA00001","name":"ana","profile":{"display_name":"Ana"}}]';
const channels = '[{"id":"C0GENERAL1","name":"general"}]';
const say = (text: string, more: object = {}) =>
  JSON.stringify([{ type: 'message', user: 'U0ANA00001', ts: '1717225290.000200', text, ...more }]);

describe('slack', () => {
  test('threads, names, channels, links, marks, emoji, programs, reactions', async () => {
    const read = await readPacked('Norte Slack export.zip', zipFolder(folder));
    expect(read.importer.id).toBe('slack');
    expect(shown(read.mentions)).toEqual(expected('slack/expected.json'));
    expect(read.notes).toEqual([
      '1 private channel (1 day) left out, unopened.',
      '1 direct conversation (1 day) left out, unopened.',
      '1 notice of Slack itself left out.',
      '1 message without words (files) left out.',
    ]);
    expect(read.rejections).toEqual([]);
    expectReread(read);
  });

  test('the same in an enclosing folder; private talk when asked for', async () => {
    const inside = await readPacked('e.zip', zipFolder(folder, 'Norte export/'));
    expect(inside.importer.id).toBe('slack');
    expect(shown(inside.mentions)).toEqual(expected('slack/expected.json'));
    const all = await readPacked('e.zip', zipFolder(folder), { direct: true });
    expect(all.mentions.map((one) => one.text)).toEqual(expect.arrayContaining(['asunto reservado', 'entre tú y yo']));
    expect(all.mentions.find((one) => one.text === 'asunto reservado')?.externalId).toMatch(/^G0DIRECC01\//);
    expectReread(all);
  });

  test('private talk is not even opened', async () => {
    const zip = makeZip([
      { path: 'channels.json', content: channels },
      { path: 'users.json', content: users },
      { path: 'dms.json', content: '[{"id":"D0ANALUIS1"}]' },
      { path: 'general/2024-06-01.json', content: say('hola') },
      { path: 'D0ANALUIS1/2024-06-01.json', content: say('nope'), encrypted: true },
      { path: 'mpdm-a--b-1/2024-06-01.json', content: say('nope'), encrypted: true },
      { path: 'unlisted/2024-06-01.json', content: say('nope'), encrypted: true },
    ]);
    const { mentions, notes } = await readPacked('e.zip', zip);
    expect(mentions.map((one) => one.text)).toEqual(['hola']);
    expect(notes).toEqual([
      '1 private channel (1 day) left out, unopened.',
      '2 direct conversations (2 days) left out, unopened.',
    ]);
    await expect(readPacked('e.zip', zip, { direct: true })).rejects.toMatchObject({
      message: expect.stringMatching(/encrypted/),
    });
  });

  test('marks of every kind', async () => {
    const text =
      '<@U0ANA00001|ana> <@U0XXXXXXXX> <#C0GENERAL1> <#C9|otro> <!here|@here> <!subteam^S1|@equipo> <!date^1^{date}|ayer> <mailto:a@b.example|a@b.example> &lt;b&gt; <https://e.example/?a=1&amp;b=2>';
    const zip = zipOf({ 'channels.json': channels, 'users.json': users, 'general/2024-06-01.json': say(text) });
    const read = await readPacked('e.zip', zip);
    expect(read.mentions[0]?.text).toBe(
      '@Ana @U0XXXXXXXX #general #otro @here @equipo ayer a@b.example <b> https://e.example/?a=1&b=2',
    );
    expectReread(read);
  });

  test('a day that breaks off gives what it has; one bad message costs itself', async () => {
    const good = say('bien');
    const { mentions, rejections } = await readPacked(
      'e.zip',
      zipOf({
        'channels.json': channels,
        'users.json': users,
        'general/2024-06-01.json': `${good.slice(0, -1)},{"type":"mess`,
        'general/2024-06-02.json': `[7,{"type":"message"},${good.slice(1).replace('000200', '000300')}`,
        'general/2024-06-03.json': '{"not":"a list"}',
        'general/2024-06-04.json': '',
      }),
    );
    expect(mentions).toHaveLength(2);
    expect(rejections.map((one) => one.at)).toEqual([
      'general/2024-06-01.json, message 2',
      'general/2024-06-01.json',
      'general/2024-06-02.json, message 1',
      'general/2024-06-02.json, message 2',
      expect.stringContaining('general/2024-06-03.json'),
      'general/2024-06-04.json',
    ]);
  });

  test('a ZIP of something else is refused by name, and not taken for it', async () => {
    const zip = zipOf({ 'a/users.json': users, 'data/x.json': '[]' });
    await expect(readPacked('x.zip', zip, {}, 'slack')).rejects.toMatchObject({
      code: 'bad-file',
      message: expect.stringMatching(/no export of Slack/),
    });
    await expect(readPacked('x.json', '{}', {}, 'slack')).rejects.toMatchObject({ code: 'bad-file' });
  });

  test('damaged anywhere, it stays calm', async () => {
    const days = readdirSync(`${folder}/general`).map((name) => readFileSync(`${folder}/general/${name}`, 'utf8'));
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.string(), fc.jsonValue(), async (from, length, put, value) => {
        const day = days[0] ?? '';
        const at = from % day.length;
        const odd = JSON.stringify([
          {
            type: 'message',
            ts: '1.2',
            text: value,
            user: value,
            blocks: [value],
            attachments: value,
            files: [value],
            user_profile: value,
            thread_ts: value,
          },
        ]);
        const zip = zipOf({
          'channels.json': JSON.stringify([value, { id: 'C0GENERAL1', name: value }]),
          'users.json': JSON.stringify([{ id: 'U0ANA00001', profile: value, name: value }]),
          'general/2024-06-01.json': day.slice(0, at) + put + day.slice(at + (length % 40)),
          'C0GENERAL1/2024-06-02.json': odd,
        });
        await expectCalm('e.zip', zip, 'slack', { direct: true });
      }),
      { numRuns: 80 },
    );
  });
});
