// What is done with mentions that are kept: clusters of nearly the same, reading again, remarks, saved mappings.
import { expect, test } from 'vitest';
import { likenessBands } from '../../src/core/text/likeness.ts';
import { makeAnalysis } from '../support/analysed.ts';
import { openTestEngine } from '../support/engine.ts';
import { makeMention, minute, noon } from '../support/mentions.ts';
import { openTestProject } from '../support/project.ts';

const story =
  'The town council of Mar Azul decided on Tuesday night to close the old harbour road for six months, because the bridge over the canal has to be rebuilt.';

type Project = ReturnType<typeof openTestProject>;

async function analyse(project: Project, ids: readonly number[], text: (id: number) => string) {
  const rows = ids.map((id) => ({ id, told: null, analysis: makeAnalysis(), likeness: likenessBands(text(id)) }));
  await project.write['write.analysis']({ version: 3, rows }, project.context);
}

async function tellTwice() {
  const project = openTestProject();
  const paper = await project.addSource('paper');
  const blog = await project.addSource('blog');
  const texts = new Map<number, string>();
  const add = async (source: number, text: string, at: number) => {
    const [id = 0] = (await project.save(source, [makeMention({ text, at })])).added;
    texts.set(id, text);
    return id;
  };
  const first = await add(paper, story, noon);
  const later = await add(blog, `${story} The mayor said so.`, noon + minute);
  const other = await add(
    blog,
    'A bakery in Utrecht sells the bread of yesterday for half the price.',
    noon + 2 * minute,
  );
  await analyse(project, [first, later, other], (id) => texts.get(id) ?? '');
  return { project, first, later, other };
}

test('nearly the same texts form a cluster with the first; each is seen beside the others', async () => {
  const { project, first, later, other } = await tellTwice();
  expect(await project.ids('is:similar')).toEqual([later]);
  expect(await project.ids('-is:copy')).toEqual([other, first]);
  const mention = await project.read['read.mention']({ id: first }, project.context);
  expect(mention.alsoIn.map((row) => row.id)).toEqual([later]);
  expect((await project.read['read.mention']({ id: later }, project.context)).alsoIn.map((row) => row.id)).toEqual([
    first,
  ]);
});

test('a person may say it is no copy; nothing marks it again, and that can be taken back', async () => {
  const { project, later } = await tellTwice();
  const change = await project.write['mentions.part']({ id: later }, project.context);
  expect(await project.ids('is:copy')).toEqual([]);
  await analyse(project, [later], () => `${story} The mayor said so.`);
  expect(await project.ids('is:copy')).toEqual([]);
  await project.write['changes.undo']({ id: change.id }, project.context);
  expect(await project.ids('is:similar')).toEqual([later]);
  const alone = (await project.ids('-is:copy'))[0] ?? 0;
  await expect(async () => project.write['mentions.part']({ id: alone }, project.context)).rejects.toThrow(
    /not called a copy/,
  );
});

test('a payload read again gives its mention a new text: id, tags and found words follow, and all can be taken back', async () => {
  const project = openTestProject();
  const source = await project.addSource('paper');
  const given = makeMention({ text: 'The old words', raw: 'kept', attributes: { desk: 'north' }, by: 'Ana' });
  const [id = 0] = (await project.save(source, [given])).added;
  const tag = await project.write['tags.save']({ name: 'kept' }, project.context);
  await project.write['tags.apply']({ tag: tag.id, to: { ids: [id] } }, project.context);
  const [kept] = await project.read['read.kept']({ source: null, after: null, limit: 10 }, project.context);
  expect(kept).toMatchObject({
    id,
    raw: 'kept',
    kind: 'file',
    now: { text: 'The old words', author: { name: 'Ana' } },
  });
  if (!kept) throw new Error('The payload was kept.');
  const fields = { ...kept.now, text: 'The new wording', attributes: { desk: 'south' }, url: 'https://a.example/1' };
  const change = await project.write['write.reread'](
    { change: null, rereads: [{ id, fields }], now: noon },
    project.context,
  );

  expect(await project.find('wording')).toEqual(['The new wording']);
  expect(await project.find('old')).toEqual([]);
  expect(await project.ids('tag:kept desk:south')).toEqual([id]);
  expect(await project.ids('desk:north')).toEqual([]);
  const mention = await project.read['read.mention']({ id }, project.context);
  expect(mention.revisions).toEqual([{ title: null, text: 'The old words', until: noon }]);
  expect((await project.read['read.pending']({ version: 1, limit: 5 }, project.context)).map((row) => row.id)).toEqual([
    id,
  ]);

  await project.write['changes.undo']({ id: change }, project.context);
  expect(await project.find('old desk:north')).toEqual(['The old words']);
  expect(await project.find('wording')).toEqual([]);
  const restored = await project.read['read.mention']({ id }, project.context);
  expect(restored).toMatchObject({ url: null, revisions: [], attributes: { desk: 'north' } });
});

test('a remark is a mention with who, where and when; what is wrong with it is named', async () => {
  const { engine, call } = await openTestEngine();
  const remark = { text: 'Twice she asked for the bill.', author: 'Mrs Vega', channel: 'counter', at: noon };
  const row = await call('mentions.remark', remark);
  expect(row).toMatchObject({ text: remark.text, at: noon, author: { name: 'Mrs Vega' }, source: { kind: 'remark' } });
  await call('mentions.remark', remark);
  await engine.idle();
  expect(await call('mentions.search', { query: 'channel:counter bill', limit: 5 })).toMatchObject({ total: 2 });
  expect(await call('sources.list', {})).toMatchObject([{ name: 'Remarks', health: { state: 'written' } }]);
  await expect(call('mentions.remark', { text: ' ' })).rejects.toMatchObject({ place: { field: 'text' } });
  await expect(call('mentions.remark', { text: 'x', url: 'javascript:1' })).rejects.toMatchObject({
    place: { field: 'url' },
  });
  await expect(call('mentions.remark', { text: 'x', at: -1 })).rejects.toMatchObject({ place: { field: 'at' } });
});
