// The command line as scripts see it: results on stdout, the rest on stderr, exit codes, one sentence an error.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

const csv =
  'date;author;what;shop\n15/09/2026 18:22;Ana;La cafetera gotea desde ayer por la noche;Madrid\n16/09/2026 09:01;Bob;No problems ever 🙂;Cork\n';

test('demo makes a project and a board, and a second run adds nothing and says so', async () => {
  const out = join(makeFolder(), 'demo');
  const first = await runCli(['demo', '--out', out]);
  expect(first).toMatchObject({ code: 0 });
  expect(first.out).toMatch(/\d+ mentions collected, analysed and matched/);
  const html = readFileSync(join(out, 'board.html'), 'utf8');
  expect(html).not.toMatch(/<script|<link|<iframe|src="http|url\(http|@import/);
  expect(html).toContain('<svg');
  expect(readFileSync(join(out, 'board.csv'), 'utf8').split('\r\n').length).toBeGreaterThan(50);
  const second = await runCli(['demo', '--out', out]);
  expect(second).toMatchObject({ code: 0 });
  expect(second.out).toContain('Nothing new: everything was collected before.');
  expect(second.out.match(/feed, unchanged/g)).toHaveLength(4);
  const { total } = JSON.parse(
    (await runCli(['search', '', '--project', join(out, 'mar-azul.earshot'), '--json'])).out,
  );
  expect(first.out).toContain(`${total} mentions collected`);
});

test('import, search, measure, tag and export, in JSON', async () => {
  const folder = makeFolder();
  const file = join(folder, 'reviews.csv');
  const project = join(folder, 'p.earshot');
  writeFileSync(file, csv);
  const run = async (...given: string[]) => {
    const result = await runCli([...given, '--project', project, '--json']);
    expect(result).toMatchObject({ code: 0, err: expect.not.stringContaining('Error') });
    return JSON.parse(result.out);
  };
  expect(
    await run('import', file, '--zone', 'Europe/Madrid', '--map', 'text=what', 'author=author', '--dry-run'),
  ).toMatchObject({ read: 2, added: 2, dryRun: true });
  expect(await run('search', '')).toMatchObject({ total: 0 });
  expect(await run('import', file, '--zone', 'Europe/Madrid', '--map', 'text=what', 'author=author')).toMatchObject({
    added: 2,
  });
  expect(await run('import', file, '--zone', 'Europe/Madrid', '--map', 'text=what', 'author=author')).toMatchObject({
    added: 0,
    known: 2,
  });
  const found = await run('search', 'lang:es shop:madrid');
  expect(found).toMatchObject({
    total: 1,
    mentions: [
      { author: 'Ana', published: '2026-09-15T18:22:00+02:00', zoneAssumed: true, attributes: { shop: 'Madrid' } },
    ],
  });
  expect(await run('measure', 'languages', '--query', '')).toMatchObject({ n: 2, data: { shape: 'shares' } });
  expect(await run('tag', 'add', 'leak', '--query', 'gotea')).toMatchObject({ count: 1 });
  expect(await run('search', 'tag:leak')).toMatchObject({ total: 1 });
  expect(await run('tag', 'remove', 'leak', '--query', 'gotea')).toMatchObject({ count: 1 });
  expect(await run('board', 'list')).toEqual([]);
});

test('analyse streams JSONL in its order, with offsets in code points', async () => {
  const lines = [
    { id: 'a', text: '🤷🏽‍♀️ no funciona nada, qué desastre' },
    { id: 2, text: 'hartstikke bedankt, topservice!' },
    { id: 'empty', text: '' },
    { id: 'link', text: 'https://x.example/1' },
  ];
  const { code, out } = await runCli(['analyse', '--json'], lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(code).toBe(0);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map((answer) => [answer.id, answer.language, answer.sentiment.label])).toEqual([
    ['a', 'es', 'negative'],
    [2, 'nl', 'positive'],
    ['empty', null, 'neutral'],
    ['link', null, 'neutral'],
  ]);
  const [reason] = answers[0].sentiment.because;
  expect([...(lines[0]?.text ?? '')].slice(reason.start, reason.end).join('')).toBe(reason.text);
});

test('a bad line of JSONL is named and does not stop the others', async () => {
  const { code, out, err } = await runCli(
    ['analyse', '--json'],
    '{"id":1,"text":"good"}\nnonsense\n{"id":3}\n{"id":4,"text":"bad"}\n',
  );
  expect(code).toBe(1);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual([1, 4]);
  expect(err).toContain('line 2');
  expect(err).toContain('line 3');
});

test('parse reads each file and a bad one does not stop the others', async () => {
  const folder = makeFolder();
  const good = join(folder, 'a.csv');
  const bad = join(folder, 'b.xml');
  writeFileSync(good, csv);
  writeFileSync(bad, '<html><title>Just a moment...</title>');
  const { out } = await runCli(['parse', join(folder, 'none.csv'), bad, good, '--json']);
  const results = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(results.map((result) => result.ok)).toEqual([false, expect.any(Boolean), true]);
  expect(results[0].error).toBeTruthy();
  expect(results[2].mentions[0]).toEqual({
    externalId: expect.any(String),
    title: null,
    text: 'La cafetera gotea desde ayer por la noche',
    url: null,
    author: 'Ana',
    published: expect.stringMatching(/^2026-09-15T18:22:00/),
  });
});

test.each([
  [['nonsense'], 2, 'wrong usage'],
  [['search', 'a', 'b', '--project', 'x'], 2, 'wrong usage'],
  [['search', 'a'], 2, '--project is missing'],
  [['search', '', '--project', '/nowhere/x.earshot', '--bogus'], 2, 'bogus'],
  [['search', '', '--project', '/nowhere/x.earshot'], 1, 'not-found'],
  [['import', '/nowhere/a.csv', '--project', join('/nowhere', 'p.earshot')], 1, 'not-found'],
])('%j ends with %i and one sentence', async (given, code, says) => {
  const result = await runCli(given);
  expect(result).toMatchObject({ code, out: '', err: expect.stringContaining(says) });
  expect(result.err.trim().split('\n')).toHaveLength(1);
  expect(result.err).not.toContain('    at ');
});

test('measures of conduct take their target in hours, and a list names every measure with what it needs', async () => {
  const folder = makeFolder();
  const file = join(folder, 'a.csv');
  const project = join(folder, 'p.earshot');
  writeFileSync(file, csv);
  await runCli(['import', file, '--project', project]);
  const measure = (...given: string[]) => runCli(['measure', ...given, '--project', project, '--json']);
  const answers = await measure('response-all', '--target', '2');
  expect(JSON.parse(answers.out)).toMatchObject({ n: 2, data: { shape: 'response', target: 2 } });
  expect(await measure('response-all', '--target', 'soon')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('The target must be a number of hours above 0'),
  });
  const listed = await runCli(['measure', '--list']);
  expect(listed.out).toMatch(/^response-all +Answers to everybody +response +target +Of all mentions/m);
});

test('a query that is wrong says so with the place, and an unknown measure names the known ones', async () => {
  const folder = makeFolder();
  const file = join(folder, 'a.csv');
  const project = join(folder, 'p.earshot');
  writeFileSync(file, csv);
  await runCli(['import', file, '--project', project]);
  const query = await runCli(['search', '(gotea OR', '--project', project]);
  expect(query).toMatchObject({ code: 1, out: '', err: expect.stringContaining('bad-query') });
  const measure = await runCli(['measure', 'mood', '--project', project, '--json']);
  expect(measure).toMatchObject({ code: 1, err: expect.stringContaining('share-of-voice') });
  const word = await runCli(['measure', 'collocates', '--project', project, '--json']);
  expect(word).toMatchObject({ code: 2, out: '', err: expect.stringContaining('“collocates” needs --word') });
  const dashed = await runCli(['search', '-gotea', '--project', project]);
  expect(dashed).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--project P -- "-gotea"') });
  expect(await runCli(['search', '--project', project, '--', '-gotea'])).toMatchObject({ code: 0 });
  expect(existsSync(project)).toBe(true);
});
