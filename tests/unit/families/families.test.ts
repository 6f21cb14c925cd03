// Runs over the lists: a new source kind, importer, language, measure or format is tested by being listed.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BoardData } from '../../../src/contract/boards.ts';
import { exportFormats } from '../../../src/core/export/index.ts';
import { importers } from '../../../src/core/importers/index.ts';
import { measures } from '../../../src/core/measures/index.ts';
import type { Found, GivenSeries } from '../../../src/core/measures/measure.ts';
import { languages } from '../../../src/core/nlp/languages/index.ts';
import { sourceKinds } from '../../../src/core/sources/index.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { inputFromBytes } from '../../support/input-bytes.ts';

test.each([
  ['source kinds', sourceKinds.map((kind) => kind.id)],
  ['importers', importers.map((importer) => importer.id)],
  ['measures', measures.map((measure) => measure.id)],
  ['export formats', exportFormats.map((format) => format.id)],
  ['languages', languages.map((language) => language.code)],
])('%s have distinct, plain ids', (_, ids) => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
});

/** Where fixtures lie that do not bear the name of their kind or format. */
const fixtures: Readonly<Record<string, string>> = {
  'sources/feed': 'feeds',
  // Made in the test: a folder with files of other formats, an archive of them, a workbook, a text.
  'sources/folder': 'files',
  'files/zip': 'files',
  'files/csv': 'files/presets',
  'files/xlsx': 'files/presets',
  'files/text': 'files',
  'files/jsonl': 'files/json',
  'files/feed': 'feeds',
};

test.each([...sourceKinds.map((kind) => `sources/${kind.id}`), ...importers.map((importer) => `files/${importer.id}`)])(
  '%s has fixtures: a payload as documented, and what it becomes',
  (name) => {
    const folder = join(import.meta.dirname, '../../fixtures', fixtures[name] ?? name);
    expect(readdirSync(folder).length).toBeGreaterThan(1);
  },
);

test.each(sourceKinds)('the source kind $id describes its form and refuses what is no configuration', (kind) => {
  expect(kind.label && kind.description).toBeTruthy();
  expect(kind.fields.length).toBeGreaterThan(0);
  for (const wrong of [null, 7, '', [], { url: 'javascript:alert(1)' }, { url: 'file:///etc/passwd' }]) {
    expect(() => kind.parseConfig(wrong)).toThrow(expect.objectContaining({ code: 'bad-config' }));
  }
});

test.each(importers)(
  'the importer $id reads hostile files to an end, with nothing worse than a plain refusal',
  async (importer) => {
    const hostile = [
      '',
      '\u0000'.repeat(4096),
      '"'.repeat(5000),
      '{'.repeat(5000),
      '<'.repeat(5000),
      '\ufeff',
      'a,b\n"1',
    ];
    for (const text of hostile) {
      const file = inputFromBytes(`x.${importer.extensions[0]}`, Buffer.from(text));
      try {
        for await (const batch of importer.read(file, {}, new AbortController().signal)) {
          for (const mention of batch.mentions) expect(mention.text && mention.externalId).toBeTruthy();
        }
      } catch (thrown) {
        expect(thrown, `${importer.id}: ${JSON.stringify(text.slice(0, 20))}`).toMatchObject({ code: 'bad-file' });
      }
    }
  },
);

test.each(importers)('the importer $id stops when it is told to', async (importer) => {
  const line = '{"text":"a line of text that is long enough"}\n15/09/2026, 09:41 - Ana: hola\n';
  const file = inputFromBytes(`x.${importer.extensions[0]}`, Buffer.from(line.repeat(3000)));
  const stopped = AbortSignal.abort(new Error('stopped'));
  const read = async () => {
    let batches = 0;
    for await (const _ of importer.read(file, {}, stopped)) batches += 1;
    return batches;
  };
  expect(await read().catch(() => 0)).toBeLessThanOrEqual(1);
});

test.each(languages)('$code has stop words, sentiment words and negations, all folded', (language) => {
  expect(language.stopWords.size).toBeGreaterThan(100);
  expect(language.sentiment.size).toBeGreaterThan(300);
  expect(language.negations.size).toBeGreaterThan(1);
  for (const word of [...language.stopWords, ...language.negations]) expect(word).toBe(fold(word));
  for (const weight of language.sentiment.values()) expect(Math.abs(weight)).toBeLessThanOrEqual(4);
});

const nothing: Found = {
  query: '',
  total: 0,
  all: 0,
  isEcho: () => false,
  isTopic: () => false,
  days: () => [],
  sentimentByLanguage: () => [],
  groups: () => [],
  terms: () => [],
  voices: () => ({ topics: [], any: 0 }),
  quotes: () => [],
  span: null,
  documents: () => [],
  texts: () => [],
  compare: () => ({ words: () => [], similarity: () => 0 }),
  stem: (word) => word,
  lemma: (word) => word,
  term: () => ({ kind: 'word', key: '', shown: '' }),
  authors: () => [],
  waits: () => [],
  exchanges: () => [],
  figures: () => [],
  mostFigured: () => [],
  audiences: () => [],
  *authorDays() {
    yield;
    return [];
  },
  replies: () => ({ edges: [], authors: [], all: 0, toSelf: 0, unknown: 0 }),
  hours: () => [],
  undated: 0,
  namesOurs: true,
  byHour: () => [],
  dayOf: () => '2026-09-15',
  hourOf: () => 12,
  counts: (clauses) => clauses.map(() => 0),
  period: { query: '', from: null, before: null },
  asksForSentiment: false,
  collects: false,
  broken: () => [],
  search: () => nothing,
  within: () => nothing,
  group: () => 'group:none',
};

const noNumbers: GivenSeries = {
  series: { id: 1, kind: 'numbers', name: 'Visits', unit: '', days: 0, span: null, periods: [] },
  values: [],
  activities: [],
  collected: [],
};

test.each(measures)('the measure $id has an answer for nothing found, in the shape it promises', (measure) => {
  const { data, n } = measure.compute(nothing, 10, { word: 'pedido', against: nothing, series: noNumbers });
  expect(data.shape).toBe(measure.shape);
  expect(n).toBe(0);
  expect(measure.definition.length).toBeGreaterThan(20);
});

const empty: BoardData = {
  board: { id: 1, name: 'Empty', summary: '', query: '', widgets: [], look: null, updated: 0 },
  project: { name: 'Empty', zone: 'UTC' },
  computed: 0,
  total: 0,
  span: null,
  analysisVersion: 1,
  appVersion: '0',
  widgets: [],
};

test.each(exportFormats)('the format $id writes an empty board', async (format) => {
  let text = '';
  for await (const piece of format.write(empty))
    text += typeof piece === 'string' ? piece : Buffer.from(piece).toString();
  expect(text).toMatch(/^PK|empty|board/i);
});
