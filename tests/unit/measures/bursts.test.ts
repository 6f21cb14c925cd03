// Bursts of made mentions: where they are, what explains them, and that every number opens what it counts.
import { expect, test } from 'vitest';
import type { BurstRow, MeasureData } from '../../../src/contract/measures.ts';
import { bursts } from '../../../src/core/measures/bursts.ts';
import { day, makeFound, type Said, start } from './found.ts';

const none = { word: null, against: null };
const hour = 3_600_000;

/** Three mentions on each of forty days, and a recall on days 20 and 21. */
function makeRecall(): Said[] {
  const said: Said[] = [];
  for (let index = 0; index < 40; index++) {
    for (let each = 0; each < 3; each++)
      said.push({ text: `the kettle is fine ${index} ${each}`, at: start + index * day + each * hour });
  }
  for (let each = 0; each < 30; each++)
    said.push({
      text: each < 8 ? 'stop selling the smoking kettle now' : `smoke from the lid ${each} recall`,
      at: start + 20 * day + each * hour,
      ...(each > 0 && each < 8 && { copyOf: 121 }),
    });
  return said;
}

function read(data: MeasureData) {
  if (data.shape !== 'bursts') throw new Error('other shape');
  return data;
}

test('a planted recall is found, with its days, its terms and the text that is repeated', () => {
  const found = makeFound(makeRecall());
  const { data, n, excluded } = bursts.compute(found, 10, none);
  const { rows, points, usual, bucket } = read(data);
  expect({ n, excluded, bucket, rows: rows.length }).toEqual({ n: 150, excluded: [], bucket: 'day', rows: 1 });
  expect(usual).toBeCloseTo(3, 1);
  const row = rows[0] as BurstRow;
  expect(row).toMatchObject({
    from: '2026-08-21',
    until: '2026-08-22',
    count: 36,
    query: 'date:2026-08-21/2026-08-22',
  });
  expect(row.expected).toBeCloseTo(6, 1);
  expect(row.terms.map(({ term }) => term)).toEqual(expect.arrayContaining(['smoke', 'recall', 'lid']));
  expect(row.terms.map(({ term }) => term)).not.toContain('fine');
  expect(row.repeated).toMatchObject({ count: 8, text: 'stop selling the smoking kettle now', mention: 121 });
  expect(row.sources).toMatchObject([{ label: '#1', count: 36 }]);
  expect(points).toHaveLength(40);
  expect(points.filter((point) => point.burst === 0).map((point) => point.start)).toEqual(['2026-08-21', '2026-08-22']);
  for (const { query, total } of points) expect(found.opens(query)).toHaveLength(total);
  expect(found.opens(row.query)).toHaveLength(row.count);
  expect(found.opens(row.repeated?.query ?? '')).toHaveLength(8);
  for (const { query, count } of row.sources) expect(found.opens(query)).toHaveLength(count);
  for (const { query, here, there, term } of row.terms) {
    expect(found.opens(query)).toHaveLength(here);
    expect(found.opens(term)).toHaveLength(here + there);
  }
});

test('in less than a week hours are looked at, and an hour of the night is held against other nights', () => {
  const said: Said[] = [];
  for (let index = 0; index < 28; index++) {
    for (let at = 8; at < 20; at++) {
      for (let each = 0; each < 3; each++)
        said.push({ text: `busy by day ${index} ${at} ${each}`, at: start + index * day + at * hour, language: 'es' });
    }
  }
  for (let at = 0; at < 72; at++) {
    const many = at === 26 ? 25 : at % 24 >= 8 && at % 24 < 20 ? 2 : 0;
    for (let each = 0; each < many; each++)
      said.push({ text: `the app hangs ${at} ${each}`, at: start + 24 * day + at * hour, language: 'en' });
  }
  const found = makeFound(said).within('lang:en');
  const { rows, bucket, points } = read(bursts.compute(found, 10, none).data);
  expect(bucket).toBe('hour');
  expect(rows).toMatchObject([{ from: '2026-08-26T02:00Z', until: '2026-08-26T02:00Z', count: 25 }]);
  expect(rows[0]?.query).toBe('lang:en date:2026-08-26T02Z');
  expect(points.reduce((sum, { total }) => sum + total, 0)).toBe(found.total);
});

test('days on which collecting was broken are marked, and few mentions are said to be few', () => {
  const said = Array.from({ length: 10 }, (_, index) => ({ text: `said ${index}`, at: start + index * day }));
  const found = makeFound(said, { broken: [{ id: 1, label: 'feed', days: ['2026-08-03', '2026-08-04'] }] });
  const { data, excluded } = bursts.compute(found, 10, none);
  expect(read(data).rows).toEqual([]);
  expect(
    read(data)
      .points.filter(({ broken }) => broken > 0)
      .map((point) => point.start),
  ).toEqual(['2026-08-03', '2026-08-04']);
  expect(excluded.join()).toMatch(/only 10 mentions/);
});

test('a single hour is too short to say what is usual', () => {
  const { excluded } = bursts.compute(makeFound([{ text: 'one' }, { text: 'two' }]), 10, none);
  expect(excluded.join()).toMatch(/2 hours are too few/);
});
