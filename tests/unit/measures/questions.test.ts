// Questions many ask: how well they are put together (gold), who counts, and the text that stands for them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAsked } from '../../../src/core/measures/asked-part.ts';
import { questions } from '../../../src/core/measures/questions.ts';
import { makeFound, type Said, start } from './found.ts';

const none = { word: null, against: null };
const ask = (text: string, given: Partial<Said> = {}): Said => ({ text, intent: 'question', ...given });

function cluster(said: readonly Said[], limit = 1000) {
  const made = makeFound(said);
  const { data, n, excluded } = questions.compute(made, limit, none);
  if (data.shape !== 'clusters') throw new Error('other shape');
  return { rows: data.rows, n, excluded, made };
}

interface Gold {
  readonly lang: string;
  readonly text: string;
  readonly cluster: string;
  readonly held: boolean;
}

const gold: Gold[] = readFileSync(join(import.meta.dirname, '../../gold/questions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** Pairs that are rightly together as F1, and the adjusted Rand index. */
function score(rows: readonly Gold[]): { f1: number; rand: number } {
  const { rows: found, made } = cluster(rows.map(({ text, lang }) => ask(text, { language: lang })));
  const place = new Map(found.flatMap((row, index) => made.opens(row.query).map((id) => [id, index] as const)));
  let [both, ours, theirs] = [0, 0, 0];
  for (const [i, one] of rows.entries()) {
    for (const [j, other] of rows.entries()) {
      if (j <= i) continue;
      const together = place.has(i + 1) && place.get(i + 1) === place.get(j + 1);
      const alike = one.lang === other.lang && one.cluster === other.cluster;
      if (together) ours += 1;
      if (alike) theirs += 1;
      if (together && alike) both += 1;
    }
  }
  const chance = (ours * theirs) / ((rows.length * (rows.length - 1)) / 2);
  return { f1: (2 * both) / (ours + theirs), rand: (both - chance) / ((ours + theirs) / 2 - chance) };
}

test('the gold questions of seven languages find each other: pairs F1 and adjusted Rand', () => {
  const tuned = score(gold.filter((row) => !row.held));
  const held = score(gold.filter((row) => row.held));
  expect(tuned.f1).toBeGreaterThan(0.82);
  expect(tuned.rand).toBeGreaterThan(0.82);
  expect(held.f1).toBeGreaterThan(0.85);
  expect(held.rand).toBeGreaterThan(0.85);
});

test('each mention is in one row at most, every row has two people, and opens what it counts', () => {
  const { rows, made } = cluster(gold.map(({ text, lang }) => ask(text, { language: lang })));
  const seen = new Set<number>();
  for (const row of rows) {
    const opened = made.opens(row.query);
    expect(opened).toHaveLength(row.count);
    expect(row.people).toBeGreaterThan(1);
    expect(opened).toContain(row.mention);
    expect(row.trend.reduce((sum, each) => sum + each, 0)).toBe(row.count);
    for (const id of opened) {
      expect(seen.has(id)).toBe(false);
      seen.add(id);
    }
  }
});

test('the order in which they come changes nothing but numbers', () => {
  const texts = gold.filter((row) => row.lang === 'en').map((row) => row.text);
  const groups = (list: readonly string[]) => {
    const said = list.map((text) => ask(text, { at: start + texts.indexOf(text) * 60_000 }));
    const { rows, made } = cluster(said);
    return rows
      .map((row) =>
        made
          .opens(row.query)
          .map((id) => list[id - 1])
          .sort()
          .join(' | '),
      )
      .sort();
  };
  const shuffled = texts.toSorted((a, b) => ((a.length * 7919) % 101) - ((b.length * 7919) % 101));
  expect(groups(texts)).toEqual(groups(texts));
  const [one, other] = [groups(texts), groups(shuffled)];
  expect(one.filter((each) => other.includes(each)).length / one.length).toBeGreaterThan(0.8);
});

test('people count once, and what one person asks again and again is nobody else’s question', () => {
  const same = 'When do you open on Sunday?';
  expect(cluster([ask(same, { author: 1 }), ask(same, { author: 1 }), ask(same, { author: 2 })]).rows).toMatchObject([
    { count: 3, people: 2, text: same },
  ]);
  expect(cluster([ask(same, { author: 1 }), ask(same, { author: 1 })]).rows).toEqual([]);
  expect(cluster([ask(same, { author: null }), ask(same, { author: null })]).rows).toMatchObject([{ people: 2 }]);
});

test('copies by others are people who ask too; comments are not; languages stay apart', () => {
  const same = 'Is the blue kettle back in stock?';
  expect(cluster([ask(same), ask(same, { copyOf: 1 }), { text: same, intent: 'comment' }]).rows).toMatchObject([
    { count: 2 },
  ]);
  expect(cluster([ask('Wifi gratis?', { language: 'es' }), ask('Wifi gratis?', { language: 'it' })]).rows).toEqual([]);
  expect(cluster([ask(same), ask(same, { intent: 'request' })]).rows).toMatchObject([{ count: 2 }]);
});

test('the text is one of those asked, short and without its surroundings', () => {
  const { rows } = cluster([
    ask(
      'Hello @shop, I bought a kettle in May and it was fine until my cousin came to visit. Is the kettle under warranty? https://x.example/1',
    ),
    ask('Is the kettle under warranty?'),
    ask('how long is the kettle warranty?'),
  ]);
  expect(rows).toMatchObject([{ count: 3, mention: 2, text: 'Is the kettle under warranty?' }]);
});

test.each([
  ['@shop Hi! Where is my parcel? It was due on Monday.', 'Where is my parcel?'],
  ['RT @ana: ¿Cuándo abren? ¿Y el domingo?', '¿Cuándo abren? ¿Y el domingo?'],
  ['Please send the invoice again', 'Please send the invoice again'],
  ['???', '???'],
  ['いつ届きますか？楽しみです。', 'いつ届きますか？'],
  ['', ''],
])('of “%s” the asking part is “%s”', (text, asked) => {
  expect(readAsked(text).asked).toBe(asked);
});

test('eight thousand questions are put together in time', () => {
  const things = ['kettle', 'lamp', 'grinder', 'toaster', 'jug', 'mug', 'tray', 'scale', 'press', 'filter'];
  const asks = [
    'When does the # arrive',
    'How much is the #',
    'Is there a # in stock',
    'Can I return my #',
    'Does the # have a warranty',
  ];
  const said = Array.from({ length: 8000 }, (_, index) => {
    const rest = `${(index * 7919) % 9973} ${String.fromCharCode(97 + (index % 26))}${(index * 31) % 997}`;
    return ask(`${asks[index % 5]?.replace('#', things[(index >> 3) % 10] ?? '')}? code${rest}`);
  });
  const before = performance.now();
  const { rows } = cluster(said, 20);
  expect(performance.now() - before).toBeLessThan(15_000);
  expect(rows.length).toBeGreaterThan(0);
});
