// Exports of known tools: recognised, every column in its place; saved mappings.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits } from '../../../src/core/importers/mapping.ts';
import { csv } from '../../../src/core/importers/table/csv.ts';
import { findPreset, presets } from '../../../src/core/importers/table/presets.ts';
import { isRole } from '../../../src/core/importers/table/roles.ts';
import { inputFromBytes } from '../../support/input-bytes.ts';
import { expected, fixtures, shown } from './archives.ts';
import { readBytes } from './read-all.ts';

const fixture = (id: string): Uint8Array => readFileSync(`${fixtures}/presets/${id}.csv`);

describe.each(presets)('$id', ({ id, label }) => {
  test('is recognised, and its rows become what they say', async () => {
    const file = inputFromBytes(`${id}.csv`, fixture(id));
    const inspection = await csv.inspect(file, {});
    expect(inspection.detected[0]).toEqual({ label: 'Preset', value: label });
    const read = await readBytes(`${id}.csv`, fixture(id));
    expect(read.rejections).toEqual([]);
    expect(shown(read.mentions)).toEqual(expected(`presets/${id}.expected.json`));
  });

  test('what was kept of a row gives the same mention again, with the options of the preview too', async () => {
    const { map, dateFormat } = await csv.inspect(inputFromBytes(`${id}.csv`, fixture(id)), {});
    const { mentions } = await readBytes(`${id}.csv`, fixture(id));
    const options = { zone: 'UTC', map, ...(dateFormat ? { dateFormat } : {}) };
    expect(shown((await readBytes(`${id}.csv`, fixture(id), options)).mentions)).toEqual(shown(mentions));
    for (const mention of mentions) {
      for (const given of [{ zone: 'UTC' }, options]) {
        const again = csv.reread?.(mention.raw ?? '', given);
        expect({ ...again, externalId: '' }).toEqual({ ...mention, externalId: '' });
      }
    }
  });
});

test('each preset is told by its own fixture alone, and says what can be understood', () => {
  for (const preset of presets) {
    expect(Object.keys(preset.map).every(isRole)).toBe(true);
    expect(findPreset(preset.signature.map((column) => column.split('|')[0] ?? ''))).toBe(preset);
  }
  expect(new Set(presets.map((preset) => preset.id)).size).toBe(presets.length);
});

describe('presets and people', () => {
  test('order and capitals of the columns make no difference, one column less does', () => {
    const columns = ['SENTIMENT', 'hour', 'Date', 'link', 'Influence Score', 'text'];
    expect(findPreset(columns)?.id).toBe('brand24');
    expect(findPreset(columns.slice(1))).toBeNull();
    expect(findPreset(['id', 'document', 'tag', 'content', 'note'])).toBeNull();
  });

  test('a column a person maps wins over the preset, and is kept with the row', async () => {
    const { mentions } = await readBytes('b.csv', fixture('brandwatch'), { map: { text: 'Snippet', title: 'Domain' } });
    expect(mentions[0]).toMatchObject({ title: 'x.com', text: '... esta lámpara no dura ni un mes ...' });
    const again = csv.reread?.(mentions[0]?.raw ?? '', { zone: 'UTC', map: { text: 'Snippet', title: 'Domain' } });
    expect(again).toEqual(mentions[0]);
  });

  test('ids that repeat across queries are told apart by content', async () => {
    const [head = '', row = ''] = Buffer.from(fixture('brandwatch')).toString().split('\n').slice(6);
    const other = row.replace('1998877001', '2');
    const { mentions } = await readBytes('b.csv', [head, row, other].join('\n'));
    expect(new Set(mentions.map((mention) => mention.externalId)).size).toBe(2);
    for (const mention of mentions) expect(csv.reread?.(mention.raw ?? '', { zone: 'UTC' })?.text).toBe(mention.text);
  });

  test('highlights whose rows do not stand together are one mention all the same', async () => {
    const rows = [
      'id,document,tag,content',
      '1,a.txt,price,dear',
      '2,a.txt,,nice',
      '1,a.txt,quality,dear',
      ',a.txt,x,lone',
    ];
    const { mentions } = await readBytes('t.csv', rows.join('\n'));
    expect(mentions.map((mention) => [mention.text, mention.attributes.tag])).toEqual([
      ['dear', 'price, quality'],
      ['nice', undefined],
      ['lone', 'x'],
    ]);
  });

  test('more lines of report than rows, padded by a spreadsheet', async () => {
    const padding = ','.repeat(21);
    const lines = Buffer.from(fixture('brandwatch')).toString().split('\n').slice(6);
    const report = Array.from({ length: 20 }, (_, i) => `Line ${i},value${padding}`);
    const read = await readBytes('b.csv', [...report, ...lines].join('\n'));
    expect(read.mentions).toHaveLength(2);
    expect(read.notes).toContain('20 lines before the header were skipped.');
  });
});

describe('saved mappings', () => {
  test('fit a file that has their columns, in any order and capitals', () => {
    const saved = ['Fecha', 'Texto', 'Autora'];
    expect(fits(saved, ['texto', 'AUTORA ', 'fecha', 'otra'])).toBe(true);
    expect(fits(saved, ['texto', 'fecha'])).toBe(false);
    expect(fits([], ['texto'])).toBe(false);
  });

  test('fit the same columns in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ maxLength: 8 }), { maxLength: 8 }), (columns) => {
        if (columns.length > 0) expect(fits(columns, columns.toReversed())).toBe(true);
      }),
    );
  });
});
