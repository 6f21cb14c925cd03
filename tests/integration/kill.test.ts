// An import that is killed, at whatever moment, and run again gives exactly what one clean import gives.
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { runCli, startCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

const rows = 3000;

/** Rows that repeat, rows that share a second, copies of each other, in three languages. */
function makeCsv(): string {
  const texts = [
    'The parcel is late again',
    'El pedido llega tarde otra vez',
    'De bestelling is weer te laat',
    'thanks',
  ];
  const lines = Array.from({ length: rows }, (_, index) => {
    const time = new Date(Date.UTC(2026, 5, 1) + Math.floor(index / 7) * 1000).toISOString();
    return `${time},author ${index % 50},"${texts[index % 4]} ${index % 4 === 3 ? '' : index % 900}",shop ${index % 5}`;
  });
  return ['date,author,text,shop', ...lines].join('\n');
}

function readEverything(file: string) {
  const db = new Sqlite(file, { readonly: true });
  const mentions = db
    .prepare(
      `SELECT m.id, m.external_id, m.at, m.text, a.name, m.attributes, f.language, f.sentiment, f.score, f.version,
         f.duplicate_of, f.day, f.hidden, length(f.terms) AS terms
       FROM mention m JOIN fact f ON f.mention_id = m.id LEFT JOIN author a ON a.id = m.author_id ORDER BY m.id`,
    )
    .all();
  const found = db
    .prepare(`SELECT rowid FROM mention_text_index WHERE mention_text_index MATCH 'pedido' ORDER BY rowid`)
    .pluck()
    .all();
  const attributes = db.prepare('SELECT count(*) FROM mention_attribute').pluck().get();
  const integrity = db.pragma('integrity_check', { simple: true });
  db.close();
  return { mentions, found, attributes, integrity };
}

test('killed ten times at random moments, then run to its end', { timeout: 240_000 }, async () => {
  const folder = makeFolder();
  const csv = join(folder, 'export.csv');
  writeFileSync(csv, makeCsv());
  const importInto = (project: string) => ['import', csv, '--project', project, '--json'];

  const clean = join(folder, 'clean.earshot');
  const started = performance.now();
  expect((await runCli(importInto(clean))).code).toBe(0);
  const duration = performance.now() - started;
  const expected = readEverything(clean);
  expect(expected.mentions).toHaveLength(rows);
  expect(expected.integrity).toBe('ok');

  // Each moment in a project of its own, and all ten after one another in one more.
  const often = join(folder, 'often.earshot');
  for (let round = 0; round < 10; round++) {
    const moment = duration * (0.15 + 0.85 * Math.random());
    const single = join(folder, `once-${round}.earshot`);
    for (const project of [single, often]) {
      const child = startCli(importInto(project));
      const closed = once(child, 'close');
      await Promise.race([wait(moment), closed]);
      child.kill('SIGKILL');
      await closed;
    }
    const again = await runCli(importInto(single));
    expect(again, `killed after ${Math.round(moment)} ms`).toMatchObject({ code: 0 });
    expect(readEverything(single)).toEqual(expected);
  }
  expect(await runCli(importInto(often))).toMatchObject({ code: 0 });
  expect(readEverything(often)).toEqual(expected);
});
