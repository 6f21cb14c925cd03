// Which sources count as broken on which days: active ones only, as the day is counted in the project's zone.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../../src/core/db/migrate.ts';
import { addSource } from '../../../src/core/db/sources.ts';
import { countByHour } from '../../../src/core/index/gather-counts.ts';
import { hasChecked, listBroken } from '../../../src/core/index/gather-coverage.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 7, 1);
const span = { from: '2026-08-01', to: '2026-08-08' };
const clock = { zone: 'UTC', now: start + 30 * day };

function open() {
  const db = new Sqlite(':memory:');
  migrate(db, ':memory:');
  return db;
}

function add(db: ReturnType<typeof open>, name: string, change = '', nextCheck: number | null = start) {
  const id = addSource(db, { kind: 'feed', name, config: { name }, nextCheck }, start - day);
  if (change !== '') db.exec(`UPDATE source SET ${change} WHERE id = ${id}`);
  return id;
}

test('a source that was never asked is broken from the day after it was added, an import never is', () => {
  const db = open();
  expect(hasChecked(db)).toBe(false);
  add(db, 'import', '', null);
  expect([hasChecked(db), listBroken(db, span, clock)]).toEqual([false, []]);
  const id = add(db, 'feed', `created = ${start + 5 * day}`);
  expect(hasChecked(db)).toBe(true);
  expect(listBroken(db, span, clock)).toEqual([{ id, label: 'feed', days: ['2026-08-07', '2026-08-08'] }]);
});

test('paused from its last check, removed from that day, and the present day is not over', () => {
  const db = open();
  add(db, 'paused', `paused = 1, last_check = ${start + 2 * day}`);
  add(db, 'removed', `removed = ${start + 3 * day}`);
  expect(listBroken(db, span, clock).map(({ label, days }) => [label, days.length])).toEqual([
    ['paused', 2],
    ['removed', 3],
  ]);
  expect(listBroken(db, span, { ...clock, now: start + day }).map(({ days }) => days)).toEqual([
    ['2026-08-01'],
    ['2026-08-01'],
  ]);
});

test('days are those of the zone', () => {
  const db = open();
  add(db, 'feed', `created = ${start + 23 * 3_600_000}`);
  const days = (zone: string) => listBroken(db, span, { ...clock, zone })[0]?.days[0];
  expect([days('UTC'), days('Europe/Madrid')]).toEqual(['2026-08-02', '2026-08-03']);
});

test('hours are whole ones in UTC, before 1970 as well', () => {
  const db = open();
  const source = add(db, 'feed');
  const insert = db.prepare(
    "INSERT INTO mention (id, source_id, external_id, at, dated, captured, text, text_key) VALUES (?, ?, ?, ?, 'known', 0, '', 0)",
  );
  for (const [id, at] of [-1, -3_600_000, -3_600_001, 0, 3_599_999].entries())
    insert.run(id + 1, source, String(id), at);
  expect(countByHour(db, { sql: 'SELECT id FROM mention', params: [] })).toEqual([
    { at: -7_200_000, count: 1 },
    { at: -3_600_000, count: 2 },
    { at: 0, count: 2 },
  ]);
});
