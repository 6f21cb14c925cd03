// People: who is behind accounts, what they said, what we answered, and every change of it taken back.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FoundAuthor, Id } from '../../src/contract/model.ts';
import { answeredClause, type PeopleApi, unansweredClause } from '../../src/contract/people.ts';
import { makeAnalysis } from '../support/analysed.ts';
import { openTestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';
import { makeMention, minute, noon } from '../support/mentions.ts';
import { openTestProject } from '../support/project.ts';

type Given = Parameters<typeof makeMention>[0];

const account = (name: string | null, handle: string | null, platform: string | null): FoundAuthor => ({
  name,
  handle,
  platform,
  url: null,
});
const ana = account('Ana Ruiz', '@ana_ruiz', 'mastodon');
const anaForum = account('Ana Ruíz', null, 'forum');
const anaBluesky = account('Ana', 'anaruiz.bsky.social', 'bluesky');
const typo = account('Ana Rruiz', 'ana_rruiz', 'x');
const bob = account('Bob', 'bob', 'mastodon');
const us = account('Mar Azul', 'marazul', 'mastodon');

async function openPeople() {
  const project = openTestProject();
  const { write, read, context } = project;
  let said = 0;
  const call = async <K extends keyof PeopleApi>(method: K, params: Parameters<PeopleApi[K]>[0]) =>
    (await (method in read
      ? read[method as 'people.get'](params as never, context)
      : write[method as 'people.change'](params as never, context))) as ReturnType<PeopleApi[K]>;
  await write['project.change-settings']({ ours: ['marazul'] }, context);
  return {
    ...project,
    call,
    source: await project.addSource('Piola'),
    say: async (source: Id, given: readonly Given[], from: Id | null = null): Promise<readonly Id[]> => {
      const mentions = given.map((each) => makeMention({ at: noon + minute * said++, ...each }));
      const { added } = await project.save(source, mentions, from);
      const rows = added.map((id, index) => ({
        id,
        told: null,
        analysis: makeAnalysis({
          intent: intentOf(mentions[index]?.text ?? ''),
          sentiment: mentions[index]?.text.includes('bad') ? 'negative' : 'neutral',
        }),
        likeness: [],
      }));
      await write['write.analysis']({ version: 1, rows }, context);
      return added;
    },
    /** The person of the account of this name. */
    who: async (search: string) => {
      const { people } = await call('people.list', { search, limit: 10 });
      expect(people).toHaveLength(1);
      return people[0] ?? expect.fail();
    },
    count: async (query: string) => (await project.ids(query)).length,
    undo: async () => write['changes.undo']({}, context),
  };
}

type Project = Awaited<ReturnType<typeof openPeople>>;

function intentOf(text: string) {
  if (text.includes('?')) return 'question';
  return text.startsWith('complaint') ? 'complaint' : 'comment';
}

async function fill(project: Project): Promise<void> {
  const { source, say } = project;
  const forum = await project.addSource('Foro');
  await say(source, [
    { externalId: 'a1', text: 'why does it leak?', author: ana },
    { externalId: 'a2', text: 'and when will it come?', author: ana },
    { externalId: 'u1', text: 'tomorrow', author: us, parent: 'a2' },
    { externalId: 'a3', text: 'thank you', author: ana, parent: 'u1' },
    { externalId: 'b1', text: 'fine', author: bob },
  ]);
  await say(forum, [{ externalId: 'f1', text: 'who else has leaks?', author: anaForum }]);
}

test('an account stands for itself until somebody notes it down', async () => {
  const project = await openPeople();
  await fill(project);
  const { people, total } = await project.call('people.list', { limit: 10 });
  expect(total).toBe(3);
  expect(people.map(({ name, mentions }) => `${name} ${mentions}`)).toEqual(['Ana Ruiz 3', 'Ana Ruíz 1', 'Bob 1']);
  const ours = await project.call('people.list', { role: 'ours', limit: 10 });
  expect(ours.people.map(({ name }) => name)).toEqual(['Mar Azul']);
  expect(people[0]).toMatchObject({ source: 'Piola', noted: false, role: null, first: noon, last: noon + 3 * minute });
  expect(people.every(({ id }) => id < 0)).toBe(true);
});

test('every count is what its query finds', async () => {
  const project = await openPeople();
  await fill(project);
  const [one, two] = [await project.who('ana_ruiz'), await project.who('ruiz foro').catch(() => null)];
  expect(two).toBeNull();
  const other = (await project.call('people.list', { search: 'ana', limit: 10 })).people[1];
  const { person } = await project.call('people.link', { id: one.id, authors: [other?.accounts[0]?.id ?? 0] });
  expect(person).toMatchObject({ mentions: 4, answered: 1, unanswered: 2 });
  expect(person.channels).toEqual([
    { author: one.accounts[0]?.id, platform: 'mastodon', source: 'Piola', mentions: 3 },
    { author: other?.accounts[0]?.id, platform: 'forum', source: 'Foro', mentions: 1 },
  ]);
  expect(await project.count(person.query)).toBe(person.mentions);
  expect(await project.count(`${person.query} ${answeredClause}`)).toBe(person.answered);
  expect(await project.count(`${person.query} ${unansweredClause}`)).toBe(person.unanswered);
  for (const [feeling, mentions] of Object.entries(person.sentiment)) {
    expect(await project.count(`${person.query} sentiment:${feeling}`), feeling).toBe(mentions);
  }
});

test('linked, they are one person in the list, found by either name; parted, they are two again', async () => {
  const project = await openPeople();
  await fill(project);
  const before = await project.call('people.list', { limit: 10 });
  const forum = before.people.find(({ accounts }) => accounts[0]?.platform === 'forum') ?? expect.fail();
  const mastodon = before.people[0] ?? expect.fail();
  const { person } = await project.call('people.link', { id: forum.id, authors: [mastodon.accounts[0]?.id ?? 0] });
  expect(person.id).toBeGreaterThan(0);
  const linked = await project.call('people.list', { limit: 10 });
  expect(linked.total).toBe(2);
  expect(linked.people[0]).toMatchObject({ name: 'Ana Ruíz', mentions: 4, noted: true, first: noon });
  // Both old addresses lead to the person.
  expect((await project.call('people.get', { id: mastodon.id })).id).toBe(person.id);
  expect((await project.call('people.get', { id: forum.id })).id).toBe(person.id);
  await project.call('people.change', { id: person.id, name: 'Anita' });
  expect((await project.who('anita')).id).toBe(person.id);
  expect((await project.who('ana_ruiz')).id).toBe(person.id);
  await project.call('people.unlink', { id: person.id, author: mastodon.accounts[0]?.id ?? 0 });
  expect(await project.who('ana_ruiz')).toMatchObject({ noted: false, mentions: 3 });
  await project.undo();
  expect((await project.who('ana_ruiz')).id).toBe(person.id);
  await project.undo();
  await project.undo();
  expect(await project.call('people.list', { limit: 10 })).toEqual(before);
});

test('role and notes; what is written at one time is one change', async () => {
  const project = await openPeople();
  await fill(project);
  const { person, change } = await project.call('people.change', { id: (await project.who('bob')).id, role: 'critic' });
  expect(change.summary).toBe('noted “Bob” down as critic');
  const first = await project.call('people.change', { id: person.id, notes: 'calls on' });
  const second = await project.call('people.change', { id: person.id, notes: 'calls on Mondays' });
  expect(second.change.id).toBe(first.change.id);
  expect((await project.call('people.list', { role: 'critic', limit: 10 })).people.map(({ name }) => name)).toEqual([
    'Bob',
  ]);
  expect((await project.call('people.list', { role: 'noted', limit: 10 })).total).toBe(1);
  expect((await project.call('people.list', { role: 'staff', limit: 10 })).total).toBe(0);
  await project.undo();
  expect(await project.call('people.get', { id: person.id })).toMatchObject({ notes: '', role: 'critic' });
  await project.undo();
  expect(await project.who('bob')).toMatchObject({ noted: false, role: null });
});

test('a person left without accounts leaves role and notes to the one who has them now', async () => {
  const project = await openPeople();
  await fill(project);
  const bobs = await project.call('people.change', {
    id: (await project.who('bob')).id,
    role: 'critic',
    notes: 'loud',
  });
  const anas = await project.call('people.change', { id: (await project.who('ana_ruiz')).id, notes: 'kind' });
  const author = bobs.person.accounts[0]?.id ?? 0;
  const { person } = await project.call('people.link', { id: anas.person.id, authors: [author] });
  expect(person).toMatchObject({ name: 'Ana Ruiz', role: 'critic', notes: 'kind\n\nloud' });
  await expect(project.call('people.get', { id: bobs.person.id })).rejects.toMatchObject({ code: 'not-found' });
  await project.undo();
  expect(await project.call('people.get', { id: bobs.person.id })).toEqual(bobs.person);
  expect(await project.call('people.get', { id: anas.person.id })).toEqual(anas.person);
});

test('who may be the same is proposed with the reason, and nobody else', async () => {
  const project = await openPeople();
  await fill(project);
  await project.say(project.source, [
    { text: 'one', author: anaBluesky },
    { text: 'two', author: typo },
    { text: 'three', author: account('Anabel Ruizola', 'anabel', 'x') },
  ]);
  const { id } = await project.who('ana_ruiz');
  const alike = await project.call('people.alike', { id });
  expect(alike.map(({ author, reason, mentions }) => `${author.platform} ${reason} ${mentions}`)).toEqual([
    'bluesky same-handle 1',
    'forum same-name 1',
    'x one-letter 1',
  ]);
  await project.call('people.link', { id, authors: alike.map(({ author }) => author.id) });
  expect(await project.call('people.alike', { id })).toEqual([]);
});

test('the history holds what of ours they answered and what we answered, page by page', async () => {
  const project = await openPeople();
  await fill(project);
  const { id } = await project.who('ana_ruiz');
  const first = await project.call('people.history', { id, limit: 2 });
  expect(
    first.exchanges.map(({ to, mention, answers }) => [to?.text, mention.text, answers.map((a) => a.text)]),
  ).toEqual([
    ['tomorrow', 'thank you', []],
    [undefined, 'and when will it come?', ['tomorrow']],
  ]);
  const rest = await project.call('people.history', { id, before: first.next ?? 0, limit: 2 });
  expect(rest.exchanges.map(({ mention }) => mention.text)).toEqual(['why does it leak?']);
  expect(rest.next).toBeNull();
});

test('what an import brought and was taken back is of nobody', async () => {
  const project = await openPeople();
  await fill(project);
  const found = { source: project.source, file: 'f', sha256: 'x', format: 'csv', options: {}, started: noon };
  const { id } = await project.write['write.import']({ found }, project.context);
  await project.say(
    project.source,
    [
      { text: 'hidden', author: bob },
      { text: 'gone', author: typo },
    ],
    id,
  );
  expect((await project.who('bob')).mentions).toBe(2);
  await project.endImport(id, 2);
  await project.write['imports.undo']({ id }, project.context);
  expect((await project.who('bob')).mentions).toBe(1);
  expect((await project.call('people.list', { search: 'rruiz', limit: 10 })).total).toBe(0);
});

test('orders, pages and searches agree', async () => {
  const project = await openPeople();
  await fill(project);
  const names = async (order: 'mentions' | 'recent' | 'name', offset = 0, limit = 10) =>
    (await project.call('people.list', { order, offset, limit })).people.map(({ name }) => name);
  expect(await names('name')).toEqual(['Ana Ruíz', 'Ana Ruiz', 'Bob']);
  expect(await names('recent')).toEqual(['Ana Ruíz', 'Bob', 'Ana Ruiz']);
  expect(await names('name', 1, 2)).toEqual(['Ana Ruiz', 'Bob']);
  expect((await project.call('people.list', { search: '  RÚIZ   ana ', limit: 10 })).total).toBe(2);
});

test('whoever complains most and whoever is most negative goes first, linked accounts together', async () => {
  const project = await openPeople();
  await fill(project);
  await project.say(project.source, [
    { text: 'complaint one', author: bob },
    { text: 'complaint two, bad', author: bob },
    { text: 'bad one', author: ana },
    { text: 'bad two', author: ana },
    { text: 'complaint three', author: anaForum },
    { text: 'complaint four', author: ana },
  ]);
  const ordered = async (order: 'complaints' | 'negative', page: { offset?: number; limit: number } = { limit: 10 }) =>
    (await project.call('people.list', { order, ...page })).people.map(({ name, counted }) => `${name} ${counted}`);
  // Among equals whoever spoke last.
  expect(await ordered('complaints')).toEqual(['Bob 2', 'Ana Ruiz 1', 'Ana Ruíz 1']);
  expect(await ordered('negative')).toEqual(['Ana Ruiz 2', 'Bob 1', 'Ana Ruíz 0']);
  expect(await ordered('negative', { offset: 1, limit: 1 })).toEqual(['Bob 1']);
  const [forum] = (await project.call('people.list', { order: 'complaints', offset: 2, limit: 1 })).people;
  const { id } = await project.who('ana_ruiz');
  await project.call('people.link', { id, authors: forum?.accounts.map((each) => each.id) ?? [] });
  expect(await ordered('complaints')).toEqual(['Ana Ruiz 2', 'Bob 2']);
  const [first] = (await project.call('people.list', { order: 'complaints', limit: 1 })).people;
  const { query } = await project.call('people.get', { id: first?.id ?? 0 });
  expect(await project.count(`${query} intent:complaint`)).toBe(first?.counted);
});

test.each([
  [{ name: ' ' }, 'name', /needs a name/],
  [{ name: 'x'.repeat(201) }, 'name', /200 characters/],
  [{ role: 'king' }, 'role', /one of customer/],
  [{ notes: 'x'.repeat(20_001) }, 'notes', /20000 characters/],
])('%#: what is wrong is said at its field', async (given, field, message) => {
  const project = await openPeople();
  await fill(project);
  const { id } = await project.who('bob');
  await expect(project.call('people.change', { id, ...given } as never)).rejects.toMatchObject({
    message: expect.stringMatching(message),
    place: { field },
  });
  // Nothing of it stays: the account was not noted down either.
  expect((await project.who('bob')).noted).toBe(false);
});

test('an only account cannot be parted, nor one of somebody else; no more than fifty are linked', async () => {
  const project = await openPeople();
  await fill(project);
  const { person } = await project.call('people.change', { id: (await project.who('bob')).id, role: 'staff' });
  const own = person.accounts[0]?.id ?? 0;
  await expect(project.call('people.unlink', { id: person.id, author: own })).rejects.toThrow(/only account/);
  await expect(project.call('people.unlink', { id: person.id, author: own === 1 ? 2 : 1 })).rejects.toThrow(
    /not linked/,
  );
  await expect(project.call('people.link', { id: person.id, authors: [] })).rejects.toThrow(/which accounts/);
  await expect(project.call('people.link', { id: person.id, authors: [999] })).rejects.toMatchObject({
    code: 'not-found',
  });
  const many = Array.from({ length: 50 }, (_, at) => ({ text: `n${at}`, author: account(`n${at}`, `n${at}`, 'x') }));
  await project.say(project.source, many);
  const { people } = await project.call('people.list', { search: 'n4', limit: 1 });
  expect(people).toHaveLength(1);
  const all = (await project.call('people.list', { limit: 100 })).people.flatMap(({ accounts }) => accounts);
  await expect(project.call('people.link', { id: person.id, authors: all.map(({ id }) => id) })).rejects.toThrow(
    /50 accounts/,
  );
});

test('whatever is linked, parted and noted, undoing all of it leaves everybody as they were', async () => {
  const step = fc.record({ what: fc.constantFrom('link', 'part', 'name', 'role'), who: fc.nat(5), other: fc.nat(5) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const project = await openPeople();
      await fill(project);
      await project.say(project.source, [
        { text: 'x', author: typo },
        { text: 'y', author: anaBluesky },
      ]);
      const list = async () => (await project.call('people.list', { limit: 20, order: 'name' })).people;
      const before = await list();
      let done = 0;
      for (const { what, who, other } of steps) {
        const people = await list();
        const one = people[who % people.length] ?? expect.fail();
        const two = people[other % people.length] ?? expect.fail();
        if (what === 'link') await project.call('people.link', { id: one.id, authors: two.accounts.map((a) => a.id) });
        else if (what === 'name') await project.call('people.change', { id: one.id, name: `Name ${other}` });
        else if (what === 'role') await project.call('people.change', { id: one.id, role: 'critic' });
        else if (one.accounts.length < 2) continue;
        else await project.call('people.unlink', { id: one.id, author: one.accounts[1]?.id ?? 0 });
        done += 1;
      }
      for (; done > 0; done--) await project.undo();
      expect(await list()).toEqual(before);
    }),
    { numRuns: 15 },
  );
});

test('two of one name are told apart by what people know: a handle, a platform, or where one spoke first', async () => {
  const { call, engine } = await openTestEngine();
  const file = join(makeFolder(), 'said.csv');
  writeFileSync(
    file,
    ['text,author,handle,platform', 'it leaks,Ana,,', 'again,Ana,,forum', 'why,Ana,@ana_ruiz,x', 'so,Ana,,'].join('\n'),
  );
  await call('imports.run', { file, as: 'csv', name: 'Phone calls', options: {} });
  await engine.idle();
  const labels = ['Ana · Phone calls', 'Ana · forum', 'Ana · @ana_ruiz'];
  const facets = await call('mentions.facets', { query: '' });
  const authors = facets.find(({ id }) => id === 'author')?.values ?? [];
  expect(new Set(authors.map(({ label }) => label))).toEqual(new Set(labels));
  // By the tables alone, where the columns cannot answer, they are called the same.
  const found = await call('measures.compute', { measure: 'authors', query: '', limit: 9 });
  expect(JSON.stringify(found)).toContain('Ana · Phone calls');
  expect(JSON.stringify(found)).not.toMatch(/Ana · (?:#|@@)/);
});

test('through the engine, over its threads, with the counts of the column index', async () => {
  const { call } = await openTestEngine();
  await call('mentions.remark', { text: 'it leaks', author: 'Ana' });
  await call('mentions.remark', { text: 'it leaks again', author: 'Ana' });
  const { people } = await call('people.list', { limit: 5 });
  expect(people[0]).toMatchObject({ name: 'Ana', mentions: 2 });
  const { person } = await call('people.change', { id: people[0]?.id ?? 0, role: 'customer' });
  expect((await call('people.list', { role: 'customer', limit: 5 })).people[0]?.id).toBe(person.id);
  expect((await call('mentions.search', { query: person.query, limit: 5 })).total).toBe(2);
});
