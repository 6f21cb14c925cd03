// The inbox through the engine: what waits for an answer, what was done about it, and the way back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Events } from '../../src/contract/api.ts';
import type { InboxOrder, InboxParams, InboxView } from '../../src/contract/inbox.ts';
import type { FoundMention, Id, Intent } from '../../src/contract/model.ts';
import { openTestEngine } from '../support/engine.ts';
import { day, makeMention, minute, noon } from '../support/mentions.ts';
import { openTestProject } from '../support/project.ts';

const VIEWS: readonly InboxView[] = ['answer', 'new', 'later', 'done', 'all'];

/** A project without its analysis: each mention is given what it wants by hand. */
async function openInbox(mentions: readonly (Partial<FoundMention> & { at?: number; by?: string; wants?: Intent })[]) {
  const project = openTestProject();
  const { write, read, context, addSource, save } = project;
  await write['project.change-settings']({ ours: ['Mar Azul'] }, context);
  const source = await addSource('Forum');
  await save(source, mentions.map(makeMention));
  for (const { text, wants } of mentions) {
    if (wants && text) await set(text, wants);
  }
  let now = noon + 10 * day;
  async function set(text: string, value: Intent) {
    await write['labels.set']({ facet: 'intent', value, to: { query: `"${text}"` } }, context);
  }
  const page = async (params: Partial<InboxParams> = {}) =>
    read['read.inbox-page']({ params: { view: 'answer', limit: 100, ...params }, now }, context);
  return {
    ...project,
    source,
    page,
    texts: async (params: Partial<InboxParams> = {}) => (await page(params)).rows.map((row) => row.mention.text),
    counts: (params: Pick<InboxParams, 'query' | 'since'> = {}) => read['read.inbox-counts']({ params, now }, context),
    mark: (
      to: Parameters<(typeof write)['write.attention']>[0]['wish']['to'],
      state: 'new' | 'read' | 'later' | 'done',
      until?: number,
    ) => write['write.attention']({ wish: { to, state, ...(until === undefined ? {} : { until }) }, now }, context),
    undo: () => write['changes.undo']({}, context),
    goTo: (time: number) => {
      now = time;
    },
    now: () => now,
  };
}

const three = [
  { at: noon, by: 'ana', text: 'Where is the manual?', wants: 'question' },
  { at: noon + minute, by: 'bo', text: 'Lovely machine', wants: 'thanks' },
  { at: noon + 2 * minute, by: 'cy', text: 'It broke again', wants: 'complaint' },
] as const;

test('what wants an answer waits, the oldest first; the others are in everything', async () => {
  const { texts, counts } = await openInbox(three);
  expect(await texts()).toEqual(['Where is the manual?', 'It broke again']);
  expect(await texts({ order: 'newest' })).toEqual(['It broke again', 'Where is the manual?']);
  expect(await texts({ view: 'all' })).toEqual(['Where is the manual?', 'Lovely machine', 'It broke again']);
  expect(await counts()).toEqual({ answer: 2, new: 3, later: 0, done: 0, all: 3, older: 0, waitingSince: noon });
});

test('risk brings in what asks nothing, and the riskiest come first where that is asked', async () => {
  const { texts, write, context } = await openInbox(three);
  const risk = (text: string, value: string) =>
    write['labels.set']({ facet: 'risk', value, to: { query: `"${text}"` } }, context);
  await risk('Lovely machine', '90');
  await risk('It broke again', '20');
  expect(await texts({ order: 'risk' })).toEqual(['Lovely machine', 'It broke again', 'Where is the manual?']);
  await write['project.change-settings']({ riskThreshold: 95 }, context);
  expect(await texts({ order: 'risk' })).toEqual(['It broke again', 'Where is the manual?']);
});

test('what we answered leaves, what we say never comes, copies and hidden mentions neither', async () => {
  const { texts, save, source, addSource, write, context, counts } = await openInbox([
    { at: noon, by: 'ana', externalId: 'q1', text: 'Where is the manual?', wants: 'question' },
    { at: noon + 1, by: 'bo', externalId: 'q2', text: 'Does it fit below a table?', wants: 'question' },
    { at: noon + 2, by: 'Mar Azul', externalId: 'q3', text: 'Have you seen our new one?', wants: 'question' },
  ]);
  expect(await texts()).toEqual(['Where is the manual?', 'Does it fit below a table?']);
  await save(source, [
    makeMention({ at: noon + 9, by: 'Mar Azul', parent: 'q1', text: 'In the drawer.' }),
    makeMention({ at: noon + 9, by: 'cy', parent: 'q2', text: 'It does here.' }),
  ]);
  expect(await texts()).toEqual(['Does it fit below a table?']);
  const other = await addSource('Elsewhere');
  await save(other, [makeMention({ at: noon + 1, by: 'bo', text: 'Does it fit below a table?' })]);
  await write['labels.set']({ facet: 'intent', value: 'question', to: { query: 'source:Elsewhere' } }, context);
  expect(await texts()).toEqual(['Does it fit below a table?']);
  expect(await counts()).toMatchObject({ answer: 1, all: 3 });
});

test('what is done leaves for its view, and undoing brings it back as it was', async () => {
  const { texts, ids, mark, undo, counts, read, write, context } = await openInbox(three);
  const [question = 0] = await ids('manual');
  await mark({ ids: [question] }, 'read');
  const change = await mark({ ids: [question] }, 'done');
  expect(change).toMatchObject({ summary: 'marked 1 mention as done', count: 1, undone: false });
  expect(await texts()).toEqual(['It broke again']);
  expect(await texts({ view: 'done' })).toEqual(['Where is the manual?']);
  expect(await counts()).toMatchObject({ answer: 1, new: 2, done: 1, all: 2 });
  await undo();
  expect(await texts()).toEqual(['Where is the manual?', 'It broke again']);
  expect(await read['inbox.get']({ id: question }, context)).toEqual({ state: 'read', until: null });
  await write['changes.redo']({}, context);
  expect(await texts({ view: 'done' })).toEqual(['Where is the manual?']);
  await undo();
  expect(await texts()).toEqual(['Where is the manual?', 'It broke again']);
});

test('having read leaves the view of the new ones and no step in the history', async () => {
  const { texts, ids, mark, read, context } = await openInbox(three);
  const changes = await read['changes.list']({ limit: 10 }, context);
  expect(await mark({ ids: await ids('manual') }, 'read')).toBeNull();
  expect(await texts({ view: 'new' })).toEqual(['Lovely machine', 'It broke again']);
  expect(await mark({ ids: await ids('manual') }, 'new')).toBeNull();
  expect(await texts({ view: 'new' })).toHaveLength(3);
  expect(await read['changes.list']({ limit: 10 }, context)).toEqual(changes);
});

test('what is put off comes back at its time, whatever its age by then', async () => {
  const { texts, ids, mark, goTo, now, page, counts } = await openInbox(three);
  const until = now() + 40 * day;
  await mark({ ids: await ids('manual') }, 'later', until);
  const since = now() - 30 * day;
  expect(await texts({ since })).toEqual(['It broke again']);
  expect((await page({ view: 'later', since })).rows).toMatchObject([{ state: 'later', until }]);
  goTo(until);
  const long = until - 30 * day;
  expect(await texts({ since: long })).toEqual(['Where is the manual?']);
  expect(await texts({ since: long, order: 'newest', view: 'all' })).toEqual(['Where is the manual?']);
  expect(await texts({ view: 'later' })).toEqual([]);
  expect(await counts({ since: long })).toMatchObject({ answer: 1, later: 0, all: 1, older: 1, waitingSince: noon });
});

test('a time that has passed is refused, and one that nothing asks for', async () => {
  const { mark, ids, now } = await openInbox(three);
  const one = { ids: await ids('manual') };
  await expect(async () => mark(one, 'later')).rejects.toMatchObject({
    code: 'bad-argument',
    place: { field: 'until' },
  });
  await expect(async () => mark(one, 'later', now())).rejects.toMatchObject({ code: 'bad-argument' });
  await expect(async () => mark(one, 'done', now() + 1)).rejects.toMatchObject({ code: 'bad-argument' });
  await expect(async () => mark({ ids: [5] }, 'done')).rejects.toMatchObject({ code: 'not-found' });
});

test('many at once: by a search, and by what a view holds, each one change', async () => {
  const { texts, mark, undo, counts } = await openInbox(three);
  expect(await mark({ query: 'machine OR manual' }, 'done')).toMatchObject({ count: 2 });
  expect(await texts({ view: 'all' })).toEqual(['It broke again']);
  await undo();
  expect(await mark({ inbox: { view: 'answer', since: noon + minute } }, 'done')).toMatchObject({ count: 1 });
  expect(await counts()).toMatchObject({ answer: 1, done: 1, all: 2 });
  expect(await counts({ query: 'broke' })).toMatchObject({ answer: 0, done: 1, all: 0 });
});

test('what is older than the time one looks at is told', async () => {
  const { counts, texts } = await openInbox(three);
  const since = noon + minute;
  expect(await texts({ since })).toEqual(['It broke again']);
  expect(await counts({ since })).toMatchObject({ answer: 1, all: 2, older: 1, waitingSince: noon + 2 * minute });
});

test('the engine announces what was marked and undone, and asks the clock', async () => {
  let time = Date.now();
  const { engine, call } = await openTestEngine({ now: () => time });
  const { id } = await call('mentions.remark', { text: 'Why does the lamp blink?', at: time - minute });
  await engine.idle();
  const parts: string[][] = [];
  engine.on((name, payload) => {
    if (name === 'changed') parts.push([...(payload as Events['changed']).parts]);
  });
  const page = async () => (await call('inbox.page', { view: 'answer', limit: 5 })).rows.map((row) => row.mention.id);
  expect(await page()).toEqual([id]);
  await call('inbox.set', { to: { ids: [id] }, state: 'read' });
  expect(parts).toEqual([['inbox']]);
  await call('inbox.set', { to: { ids: [id] }, state: 'later', until: time + minute });
  expect(parts[1]).toEqual(['inbox', 'changes']);
  expect(await page()).toEqual([]);
  time += minute;
  expect(await page()).toEqual([id]);
  await call('changes.undo', {});
  expect(parts.at(-1)).toContain('inbox');
  expect(await call('inbox.get', { id })).toEqual({ state: 'read', until: null });
});

const intents: readonly Intent[] = ['question', 'request', 'complaint', 'objection', 'suggestion', 'thanks', 'comment'];
const asking = new Set<Intent>(['question', 'request', 'complaint', 'objection']);

test('agrees with the plainest reading of it, in every view and order, page by page while things are done', async () => {
  const made = fc.record({
    minutes: fc.integer({ min: 0, max: 200_000 }),
    by: fc.constantFrom('ana', 'bo', 'Mar Azul'),
    parent: fc.option(fc.integer({ min: 0, max: 11 }), { freq: 2 }),
    intent: fc.constantFrom(...intents),
    risk: fc.integer({ min: 0, max: 100 }),
    state: fc.constantFrom('new', 'read', 'later', 'done'),
    until: fc.integer({ min: 1, max: 200_000 }),
    lamp: fc.boolean(),
  });
  const asked = fc.record({
    order: fc.constantFrom<InboxOrder>('oldest', 'newest', 'risk'),
    since: fc.option(fc.integer({ min: 0, max: 200_000 })),
    query: fc.constantFrom('', 'lamp'),
    passed: fc.integer({ min: 0, max: 200_000 }),
    size: fc.integer({ min: 1, max: 5 }),
    marked: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(made, { minLength: 1, maxLength: 12 }), asked, async (list, ask) => {
      const inbox = await openInbox(
        list.map(({ minutes, by, parent, lamp }, index) => ({
          at: noon + minutes * minute,
          by,
          externalId: `m${index}`,
          parent: parent === null ? null : `m${parent}`,
          text: `word${index} ${lamp ? 'lamp' : 'chair'}`,
        })),
      );
      const { write, context, mark } = inbox;
      inbox.goTo(noon);
      const ids: Id[] = [];
      for (const [index, { intent, risk, state, until }] of list.entries()) {
        const [id = 0] = await inbox.ids(`word${index}`);
        ids.push(id);
        await write['labels.set']({ facet: 'intent', value: intent, to: { ids: [id] } }, context);
        await write['labels.set']({ facet: 'risk', value: String(risk), to: { ids: [id] } }, context);
        await mark({ ids: [id] }, state, state === 'later' ? noon + until * minute : undefined);
      }
      const now = noon + ask.passed * minute;
      inbox.goTo(now);
      const since = ask.since === null ? null : noon + ask.since * minute;
      const scope = { query: ask.query, since, order: ask.order };
      const naive = (view: InboxView) =>
        list
          .map((mention, index) => ({ ...mention, id: ids[index] ?? 0, index, at: noon + mention.minutes * minute }))
          .filter(({ by, lamp }) => by !== 'Mar Azul' && (ask.query === '' || lamp))
          .filter((mention) => {
            const due = noon + mention.until * minute <= now;
            const waits = mention.state === 'later' && !due;
            const recent = since === null || mention.at >= since;
            if (view === 'later') return waits;
            if (view === 'done') return mention.state === 'done' && recent;
            if (view === 'new') return mention.state === 'new' && recent;
            if (waits || mention.state === 'done' || !(recent || mention.state === 'later')) return false;
            const answered = list.some(({ by, parent }) => by === 'Mar Azul' && parent === mention.index);
            return view === 'all' || ((asking.has(mention.intent) || mention.risk >= 50) && !answered);
          })
          .sort((left, right) =>
            ask.order === 'risk' ? right.risk - left.risk || left.id - right.id : left.id - right.id,
          )
          .map(({ id }) => id);
      for (const view of VIEWS) {
        const expected = ask.order === 'newest' ? naive(view).reverse() : naive(view);
        expect((await inbox.page({ ...scope, view })).rows.map(({ mention }) => mention.id)).toEqual(expected);
        expect((await inbox.counts({ query: ask.query, since }))[view]).toBe(expected.length);
      }
      // Walked page by page, and what was read of each page is done before the next: nothing is left out or comes twice.
      const walked: Id[] = [];
      const whole = (await inbox.page({ ...scope, view: 'all' })).rows.map(({ mention }) => mention.id);
      for (let after: Id | undefined; walked.length <= whole.length; ) {
        const place = after === undefined ? {} : { after };
        const { rows, more } = await inbox.page({ ...scope, ...place, view: 'all', limit: ask.size });
        const found = rows.map(({ mention }) => mention.id);
        walked.push(...found);
        after = found.at(-1);
        if (ask.marked) await mark({ ids: found }, 'done');
        if (!more) break;
      }
      expect(walked).toEqual(whole);
    }),
    { numRuns: 25 },
  );
});
