// Mentions as files: what was written comes back by our own importers, streams page by page, and runs nothing.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import type { MentionRecord } from '../../../src/contract/model.ts';
import type { MentionFormat } from '../../../src/contract/searching.ts';
import { writeMentions } from '../../../src/core/export/mentions.ts';
import { openInputBytes } from '../../support/input-bytes.ts';
import { readFile } from '../importers/read-all.ts';
import { HOSTILE } from './board-fixture.ts';

const ZONE = 'Europe/Madrid';

test('a table has whole texts, and times as the clocks of the project showed them', async () => {
  const file = await write('csv', [
    record({ id: 7, text: 'El pedido\nno llega', author: 'Ana', tags: ['envío', 'x'] }),
  ]);
  const [row] = parse(file, { columns: true, bom: true }) as Record<string, string>[];
  expect(row).toMatchObject({
    id: '7',
    text: 'El pedido\nno llega',
    author: 'Ana',
    tags: 'envío, x',
    published: '2025-09-23T10:41:00+02:00',
    zone: ZONE,
  });
});

test('a workbook has them as dates, and ids that no spreadsheet rounds', async () => {
  const id = 112_345_678_901_234;
  const sheets = (await readXlsx(await write('xlsx', [record({ id, text: '=1+1' })]))).sheets;
  const [head = [], row = []] = sheets[0]?.rows ?? [];
  expect(row[head.indexOf('id')]).toBe(String(id));
  expect(row[head.indexOf(`published (${ZONE})`)]).toEqual(new Date('2025-09-23T10:41:00Z'));
  expect(row[head.indexOf('text')]).toBe('=1+1');
});

test('JSON is one document with the records as scripts know them', async () => {
  const document = JSON.parse(
    (await write('json', [record({ id: 1, text: 'a' }), record({ id: 2, text: 'b' })])).toString(),
  );
  expect(document).toMatchObject({ query: 'a', zone: ZONE });
  expect(document.mentions.map(({ id }: MentionRecord) => id)).toEqual([1, 2]);
  expect(document.mentions[0].published).toBe('2025-09-23T10:41:00+02:00');
  expect(JSON.parse((await write('json', [])).toString()).mentions).toEqual([]);
});

test.each(['csv', 'xlsx'] as const)('what was exported as %s can be imported again', async (format) => {
  const written = [
    record({ id: 1, text: '¿Dónde está mi pedido?', author: 'Ana' }),
    record({ id: 2, text: 'Todo bien 🦊' }),
  ];
  const { mentions, rejections } = await readFile(
    await openInputBytes(`mentions.${format}`, await write(format, written)),
    { zone: ZONE },
  );
  expect(rejections).toEqual([]);
  expect(mentions.map(({ text }) => text).sort()).toEqual(['Todo bien 🦊', '¿Dónde está mi pedido?'].sort());
  expect(mentions[0]?.published?.at).toBe(Date.UTC(2025, 8, 23, 8, 41));
});

test.each(HOSTILE)('hostile text stays text: %s', async (text) => {
  const hostile = record({ id: 1, text, author: text, tags: [text], attributes: { [text]: text } });
  const rows: string[][] = parse(await write('csv', [hostile]), { bom: true });
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=@\t\r]/);
  const sheet = (await readXlsx(await write('xlsx', [hostile]))).sheets[0];
  expect(sheet?.rows).toHaveLength(2);
  expect(JSON.parse((await write('json', [hostile])).toString()).mentions).toHaveLength(1);
});

test('any text comes back from a workbook and from JSON as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
      const sheet = (await readXlsx(await write('xlsx', [record({ id: 1, text })]))).sheets[0];
      const [head = [], row = []] = sheet?.rows ?? [];
      expect(row[head.indexOf('text')] ?? '').toBe(text);
      expect(JSON.parse((await write('json', [record({ id: 1, text })])).toString()).mentions[0].text).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test('pages are asked for as they are written, not before', async () => {
  let asked = 0;
  async function* pages() {
    for (asked = 1; asked <= 100; asked++) yield [record({ id: asked, text: 'x' })];
  }
  const found = { query: '', zone: ZONE, computed: 0, pages: pages() };
  for await (const _ of writeMentions('csv', found)) if (asked === 3) break;
  expect(asked).toBe(3);
});

async function write(format: MentionFormat, records: readonly MentionRecord[]): Promise<Buffer> {
  async function* pages() {
    for (const one of records) yield [one];
  }
  const pieces: Buffer[] = [];
  for await (const piece of writeMentions(format, { query: 'a', zone: ZONE, computed: 0, pages: pages() }))
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

function record(given: Partial<MentionRecord> & Pick<MentionRecord, 'id' | 'text'>): MentionRecord {
  return {
    externalId: `e${given.id}`,
    title: null,
    url: `https://social.example/${given.id}`,
    author: null,
    handle: null,
    platform: null,
    ours: false,
    source: 'Foro',
    published: '2025-09-23T08:41:00Z',
    zoneAssumed: false,
    captured: '2025-09-23T09:00:00Z',
    language: 'es',
    sentiment: null,
    score: null,
    intent: null,
    flags: [],
    risk: 0,
    tags: [],
    thread: null,
    parent: null,
    duplicateOf: null,
    attributes: {},
    engagement: {},
    ...given,
  };
}
