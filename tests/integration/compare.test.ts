// earshot compare as scripts call it: pairs in their order, bad lines named, wrong usage refused.
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';

const read = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('pairs are answered line by line, in their order, with whatever id they have', async () => {
  const pairs = [
    { id: 'a', a: 'My parcel has not arrived', b: 'My package still hasn’t arrived' },
    { id: 2, a: 'El museo abre los lunes', b: 'El museo abre los jueves', lang: 'es' },
    { a: '', b: '' },
  ];
  const { code, out, err } = await runCli(['compare', '--json'], pairs.map((pair) => JSON.stringify(pair)).join('\n'));
  expect([code, err]).toEqual([0, '']);
  expect(read(out)).toEqual([
    { id: 'a', similarity: expect.any(Number), duplicate: true },
    { id: 2, similarity: expect.any(Number), duplicate: false },
    { id: null, similarity: 1, duplicate: true },
  ]);
});

test('a bad line is named and does not stop the others', async () => {
  const { code, out, err } = await runCli(
    ['compare', '--json'],
    '{"id":1,"a":"x","b":"x"}\nnonsense\n\n{"id":3,"a":"x"}\n[1]\n{"id":5,"a":"y","b":"y"}\n',
  );
  expect(code).toBe(1);
  expect(read(out).map(({ id }) => id)).toEqual([1, 5]);
  expect(err).toContain('line 2: this is no JSON');
  expect(err).toContain('line 4: there is no “b”');
  expect(err).toContain('line 5: there is no “a”');
});

test('without --json it says what it needs', async () => {
  expect(await runCli(['compare'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--json') });
});
