// Values out of JSON of any size: the same in pieces as whole, and calm whatever comes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputFile } from '../../../src/core/importers/importer.ts';
import { createJsonScanner, type Decide } from '../../../src/core/importers/json/json-scan.ts';
import { createJsonStats, readJsonValues } from '../../../src/core/importers/json/json-stream.ts';
import { parseJson } from '../../../src/core/importers/json/json-values.ts';
import { inputFromBytes } from '../../support/input-bytes.ts';

/** The bytes in chunks of a size, so that every token is cut somewhere. */
function inChunks(text: string, size: number): InputFile {
  const bytes = Buffer.from(text);
  return {
    ...inputFromBytes('x.json', bytes),
    async *open() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

async function collect(text: string, decide: Decide, size = 7) {
  const stats = createJsonStats();
  const found = [];
  for await (const one of readJsonValues(inChunks(text, size), 'utf-8', decide, stats)) found.push(one);
  return { found, stats };
}

const elements: Decide = (path) => (path.length === 0 ? 'enter' : 'take');

describe('json-stream', () => {
  test('values at a path, with the names and indexes that lead there; the rest is passed over', async () => {
    const text = '{"a":{"skip":[1,{"b":"]}"}]},"list":[{"x":1},"two",3,null,[4]],"é\\"":true}\n';
    const seen: string[] = [];
    const { found, stats } = await collect(text, (path, peek) => {
      seen.push(path.join('.'));
      if (path.length === 0 || path[0] === 'list') return path.length < 2 ? 'enter' : 'take';
      return peek.startsWith('t') ? 'take' : 'skip';
    });
    expect(found.map(({ path, value }) => [path.join('.'), value])).toEqual([
      ['list.0', { x: 1 }],
      ['list.1', 'two'],
      ['list.2', 3],
      ['list.3', null],
      ['list.4', [4]],
      ['é"', true],
    ]);
    expect(seen).toEqual(['', 'a', 'list', 'list.0', 'list.1', 'list.2', 'list.3', 'list.4', 'é"']);
    expect(stats).toMatchObject({ whole: true, damage: null });
  });

  test('what stands before the first bracket is passed over', async () => {
    const { found } = await collect('\ufeffwindow.YTD.tweets.part0 = [ {"a":1} , {"a":2} ] ;', elements);
    expect(found.map((one) => one.value)).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test('one bad value costs only itself; one too long is named and passed over', async () => {
    const long = `{"t":"${'x'.repeat(9 * 1024 * 1024)}"}`;
    const { found, stats } = await collect(`[{"a":1},{"a":nope},${long},{"a":2}]`, elements, 256 * 1024);
    expect(found.map((one) => one.problem ?? one.value)).toEqual([
      { a: 1 },
      'it is no valid JSON',
      'it does not end within 8 MB',
      { a: 2 },
    ]);
    expect(stats.whole).toBe(true);
  });

  test('several roots, one after another or line by line, are read like one', async () => {
    const { found, stats } = await collect('x = [{"a":1}];\n\u0000y = [2]\n{"b":3}', elements);
    expect(found.map((one) => one.value)).toEqual([{ a: 1 }, 2, 3]);
    expect(stats.whole).toBe(true);
    const { found: roots } = await collect('{"a":1}\n\n{"a":[2]}{"a":3}', () => 'take');
    expect(roots.map((one) => one.raw)).toEqual(['{"a":1}', '{"a":[2]}', '{"a":3}']);
  });

  test('a value that never ends costs itself, where the others begin on lines of their own', async () => {
    const items = Array.from({ length: 30 }, (_, i) => `  {\n   "id": ${i},\n   "say": "word"\n  }`);
    items[3] = '  {\n   "id": 3,\n   "say": "never closed\n  }';
    const { found, stats } = await collect(`{"list": [\n${items.join(',\n')}\n]}`, (path) =>
      path.length < 2 ? 'enter' : 'take',
    );
    expect(found.filter((one) => one.problem === null)).toHaveLength(29);
    expect(found.filter((one) => one.problem !== null)).toMatchObject([
      { path: ['list', 3], problem: 'the file ends in the middle of it' },
    ]);
    expect(stats.whole).toBe(true);
  });

  test('each value has the line it begins on, behind one that was given up too', () => {
    const scanner = createJsonScanner(elements);
    const text = '[\n{"a":\n1},\n\n{"b": "},\n{"c":3}, {"d":4}\n]';
    const found = [...text].flatMap((char) => scanner.push(char)).concat(scanner.end());
    expect(found.map(({ line, raw }) => [line, raw])).toEqual([
      [2, '{"a":\n1}'],
      [5, ''],
      [6, '{"c":3}'],
      [6, '{"d":4}'],
    ]);
  });

  test('endless backslashes, names and values are passed over without being held', async () => {
    const flood = '\\'.repeat(1_000_000);
    const { found } = await collect(
      `{"x":"${flood.repeat(12)}","a":1}`,
      (path) => (path.length === 0 ? 'enter' : path[0] === 'a' ? 'take' : 'skip'),
      65_535,
    );
    expect(found.map((one) => one.value)).toEqual([1]);
    expect((await collect(`{"${'k'.repeat(200_000)}`, elements, 65_536)).stats.damage).toMatch(/name is missing/);
  });

  test.each([
    ['[{"a":1},{"a":2', 2, 'the file ends in the middle of it'],
    ['[{"a":1},', 1, undefined],
    ['[{"a":1},"cut \\', 2, 'the file ends in the middle of it'],
    ['', 0, undefined],
    ['no bracket at all', 0, undefined],
  ])('%j breaks off: what came whole is there, and it is told', async (text, count, problem) => {
    const { found, stats } = await collect(text, elements);
    expect(found).toHaveLength(count);
    expect(found.at(-1)?.problem ?? undefined).toBe(problem);
    expect(stats.whole).toBe(false);
  });

  test('brackets that do not match, and endless nesting, end in a reason', async () => {
    expect((await collect('[{"a":1}}', elements)).stats.damage).toBe('its brackets do not match');
    expect((await collect('{1:2}', () => 'enter')).stats.damage).toBe('a name is missing before a value');
    expect((await collect('['.repeat(5000), () => 'enter')).stats.damage).toBe('it is nested too deeply');
    expect((await collect('['.repeat(500_000), elements, 65_536)).stats.whole).toBe(false);
  });

  test('any JSON list comes out as it reads whole, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        async (list, size, tall) => {
          const text = JSON.stringify(list, null, tall ? 2 : 0);
          const { found, stats } = await collect(text, elements, size);
          expect(found.map((one) => one.value)).toEqual(parseJson(text));
          expect(stats.whole).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('any text at all comes to an end', async () => {
    const marks = fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', '1', 'a', ' ') });
    await fc.assert(
      fc.asyncProperty(fc.oneof(marks, fc.string()), fc.integer({ min: 1, max: 9 }), async (text, size) => {
        await collect(text, (path) => (path.length % 3 === 2 ? 'take' : 'enter'), size);
      }),
      { numRuns: 300 },
    );
  });
});
