// A long change tells how far it is, never going back, and is stopped from outside with nothing of it kept.
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { createWatch, refuseStopped, walk, watchWalks } from '../../../src/core/db/walk.ts';

function openTopics(topics: number) {
  const db = new Sqlite(':memory:');
  onTestFinished(() => void db.close());
  db.exec('CREATE TABLE topic (id INTEGER PRIMARY KEY, removed INTEGER)');
  for (let at = 0; at < topics; at++) db.exec('INSERT INTO topic DEFAULT VALUES');
  return db;
}

const many = Array.from({ length: 4096 }, (_, at) => at);

test('what is changed is walked once and once more for each topic: the share of it grows from 0 to 1', () => {
  const db = openTopics(1);
  const watch = createWatch();
  const shares: number[] = [];
  const told = () => shares.push(watch.share() ?? 0);
  watchWalks(db, watch.numbers, () => {
    for (const at of walk(db, many, many.length)) if (at % 1024 === 0) told();
    // What is few, or whose size is not known, is no part of it.
    expect([...walk(db, [1, 2], 2), ...walk(db, new Set([3]))]).toEqual([1, 2, 3]);
    for (const at of walk(db, many, many.length)) if (at % 1024 === 0) told();
  });
  expect(shares).toEqual([0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875]);
});

test('stopped in its middle, a walk throws; nobody else is told or stopped', () => {
  const db = openTopics(0);
  const watch = createWatch();
  let walked = 0;
  const change = () =>
    watchWalks(db, watch.numbers, () => {
      for (const at of walk(db, many, many.length)) {
        if (at === 1000) watch.stop();
        walked += 1;
      }
    });
  expect(change).toThrow('Cancelled: nothing was changed.');
  expect(walked).toBe(1024);
  expect([...walk(db, many, many.length)]).toEqual(many);
  expect(() => refuseStopped(db)).not.toThrow();
});
