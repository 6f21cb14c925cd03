// The conversation around a mention: what each post of it answers, what is missing of it, and where it is cut.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { MentionDetail } from '../../src/contract/model.ts';
import { openTestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';
import { makeMention, minute, noon } from '../support/mentions.ts';
import { openTestProject } from '../support/project.ts';

interface Said {
  readonly id: string;
  readonly parent?: string;
  readonly by?: string;
}

/** One conversation of these, a minute apart; reads it around one of them. */
async function converse(said: readonly Said[], thread: string | null = 'root') {
  const project = openTestProject();
  const source = await project.addSource('forum');
  const mentions = said.map(({ id, parent = null, by = 'Ana' }, at) =>
    makeMention({ externalId: id, parent, thread, text: `Said in ${id}`, by, at: noon + at * minute }),
  );
  const { added } = await project.save(source, mentions);
  const ids = new Map(said.map(({ id }, at) => [id, added[at] ?? 0]));
  const around = (id: string) => project.read['read.mention']({ id: ids.get(id) ?? 0 }, project.context);
  return { project, ids, around, source };
}

const outline = ({ thread }: Pick<MentionDetail, 'thread'>) =>
  thread.map(({ text, answers }) => {
    const what =
      answers?.is === 'kept' ? `kept ${answers.author?.name}` : answers && `${answers.is} ${answers.externalId}`;
    return [text.replace('Said in ', ''), what];
  });

test('each post tells what it answers: kept, or never collected; one missing message is one gap', async () => {
  const { ids, around } = await converse([
    { id: 'root' },
    { id: 'a', parent: 'root', by: 'Bo' },
    { id: 'b', parent: 'never-1' },
    { id: 'c', parent: 'never-1' },
    { id: 'd', parent: 'a' },
    { id: 'e', parent: 'never-2' },
    { id: 'f', parent: 'f' },
  ]);
  const read = await around('d');
  expect(outline(read)).toEqual([
    ['root', null],
    ['a', 'kept Ana'],
    ['b', 'missing never-1'],
    ['c', 'missing never-1'],
    ['d', 'kept Bo'],
    ['e', 'missing never-2'],
    // Answers itself, as some sources write who answers nobody.
    ['f', null],
  ]);
  expect(read).toMatchObject({ threadGaps: 2, threadBeyond: { before: false, after: false } });
  expect(read.thread[4]?.answers).toMatchObject({ is: 'kept', id: ids.get('a') });
});

test('a lone post that answers what was not collected is a conversation with a gap, one that answers nobody is none', async () => {
  const outside = await (await converse([{ id: 'alone', parent: 'outside' }], null)).around('alone');
  expect(outline(outside)).toEqual([['alone', 'missing outside']]);
  expect(outside.threadGaps).toBe(1);
  const alone = await (await converse([{ id: 'alone' }], null)).around('alone');
  expect(alone).toMatchObject({ thread: [], threadGaps: 0 });
});

test('of a long conversation forty stand on each side; what is beyond is kept and no gap', async () => {
  const many = Array.from(
    { length: 120 },
    (_, at): Said => (at === 0 ? { id: 'root' } : { id: `n${at}`, parent: 'root' }),
  );
  const { around } = await converse(many);
  const middle = await around('n60');
  expect(middle.thread).toHaveLength(80);
  expect(middle.thread[39]?.text).toBe('Said in n60');
  expect(outline(middle)[0]).toEqual(['n21', 'kept Ana']);
  expect(middle).toMatchObject({ threadGaps: 0, threadBeyond: { before: true, after: true } });
  expect((await around('root')).threadBeyond).toEqual({ before: false, after: true });
  // Forty of each side and not one more.
  expect((await around('n39')).threadBeyond).toEqual({ before: false, after: true });
  expect((await around('n79')).threadBeyond).toEqual({ before: true, after: false });
});

test('what answers a message whose import was undone says so, and counts as no gap', async () => {
  const { call, engine } = await openTestEngine();
  // Files of one name are one source.
  const bring = async (rows: readonly Said[]) => {
    const file = join(makeFolder(), 'forum.jsonl');
    const lines = rows.map(({ id, parent }, at) =>
      JSON.stringify({ id, parent, author: 'Ana', text: `Said in ${id}`, published: new Date(noon + at * minute) }),
    );
    writeFileSync(file, lines.join('\n'));
    return (await call('imports.run', { file })).id ?? 0;
  };
  const first = await bring([{ id: 'root' }]);
  await bring([{ id: 'a', parent: 'root' }]);
  await engine.idle();
  await call('imports.undo', { id: first });
  const [mention] = (await call('mentions.search', { query: '', limit: 5 })).mentions;
  const read = await call('mentions.get', { id: mention?.id ?? 0 });
  expect(outline(read)).toEqual([['a', 'taken-back root']]);
  expect(read.threadGaps).toBe(0);
});
