// Spreadsheets: cells of every kind, the sheet that is taken, dates, damage, and files made to hurt.
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { writeOds, writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { xlsx } from '../../../src/core/importers/table/xlsx.ts';
import { openInputBytes } from '../../support/input-bytes.ts';
import { makeZip, zipOf } from '../../support/zip.ts';
import { expectCalm, readPacked } from './archives.ts';
import { isoOf } from './read-all.ts';

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES = `<styleSheet ${NAMESPACE}>
  <numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="#,##0"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>
</styleSheet>`;

interface Parts {
  readonly rows: string;
  readonly strings?: string;
  readonly workbook?: string;
}

/** A workbook of one sheet, written by hand. */
function workbook({ rows, strings = '', workbook: properties = '' }: Parts): Uint8Array {
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation(1, 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${NAMESPACE} xmlns:r="${RELATIONS}">${properties}<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'sharedStrings', 'sharedStrings.xml')}${relation(3, 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${NAMESPACE}><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${NAMESPACE}>${strings}</sst>`,
    'xl/styles.xml': STYLES,
  });
}

const HEADER = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>';
const NAMES = '<si><t>id</t></si><si><t>text</t></si><si><t>date</t></si>';

describe('cells', () => {
  test('ids are exact, strings shared, inline, rich and escaped; numbers, truths, errors, formulas', async () => {
    const rows = `${HEADER}
      <row r="2"><c r="A2"><v>570306133677760513</v></c><c r="B2" t="s"><v>3</v></c><c r="C2" s="2"><v>45353.4042824074</v></c></row>
      <row r="3"><c r="A3"><v>570306133677760514</v></c><c r="B3" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve">line &amp; </t></r><rPh sb="0" eb="1"><t>reading</t></rPh></is></c><c r="C3" s="1"><v>45353</v></c><c r="E3" t="b"><v>1</v></c></row>
      <row r="5"><c r="A5"><v>570306133677760515</v></c><c r="B5" t="str"><f>A1&amp;"x"</f><v>made by a formula</v></c><c r="C5" t="e"><v>#N/A</v></c><c r="D5" s="3"><v>1234.5</v></c></row>`;
    const strings = `${NAMES}<si><r><rPr><b/></rPr><t>first </t></r><r><t>line_x000D_
second 🙂</t></r><rPh><t>aside</t></rPh></si>`;
    const { importer, mentions, rejections } = await readPacked('a.xlsx', workbook({ rows, strings }));
    expect(importer.id).toBe('xlsx');
    expect(rejections).toEqual([]);
    expect(mentions).toMatchObject([
      { externalId: '570306133677760513', text: 'first line\nsecond 🙂' },
      { externalId: '570306133677760514', text: 'inline &', attributes: { 'column 5': 'true' } },
      { externalId: '570306133677760515', text: 'made by a formula', attributes: { 'column 4': '1234.5' } },
    ]);
    expect(mentions.map(isoOf)).toEqual(['2024-03-02T09:42:10.000Z', '2024-03-02T00:00:00.000Z', null]);
    expect(mentions[0]?.published?.zone).toBe('assumed');
  });

  test('days counted from 1904, and a time of day in a column of its own', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>text</t></is></c><c r="B1" t="inlineStr"><is><t>Date</t></is></c><c r="C1" t="inlineStr"><is><t>Time</t></is></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>some words</t></is></c><c r="B2" s="1"><v>43891</v></c><c r="C2" s="4"><v>0.4042824074</v></c></row>`;
    const { mentions } = await readPacked('a.xlsx', workbook({ rows, workbook: '<workbookPr date1904="1"/>' }), {
      zone: 'Europe/Madrid',
    });
    expect(mentions.map(isoOf)).toEqual(['2024-03-02T08:42:10.000Z']);
  });

  test('cells without references stand one after another; columns far to the right are left out', async () => {
    const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = `<row>${text('id')}${text('text')}</row><row>${text('a')}${text('one two')}<c r="XFD9" t="inlineStr"><is><t>far</t></is></c></row>`;
    expect((await readPacked('a.xlsx', workbook({ rows }))).mentions).toMatchObject([
      { externalId: 'a', text: 'one two', attributes: {} },
    ]);
  });

  test('ids a spreadsheet has rounded are no ids', async () => {
    const rows = [5.7e17, 5.8e17].map(
      (id, i) =>
        `<row r="${i + 2}"><c r="A${i + 2}"><v>${id.toExponential().replace('e+', 'E+')}</v></c><c r="B${i + 2}" t="s"><v>1</v></c></row>`,
    );
    const { mentions, notes } = await readPacked('a.xlsx', workbook({ rows: HEADER + rows.join(''), strings: NAMES }));
    expect(mentions[0]?.externalId).toMatch(/^[\da-f]{24}$/);
    expect(notes.join()).toContain('rounded');
  });
});

describe('what other programs write', () => {
  const rows = [
    ['review_id', 'date', 'author', 'text', 'stars'],
    ['r1', new Date(Date.UTC(2024, 2, 2, 9, 42, 10)), 'Ana', 'La lámpara zumba', 2],
    ['r2', new Date(Date.UTC(2024, 2, 3)), 'Bo', 'Light = "good"', 5],
  ];
  const notes = { name: 'Notes', rows: [['how to read this'], ['stars are from 1 to 5']] };

  test.each([
    ['a.xlsx', writeXlsx],
    ['a.ods', writeOds],
  ])('%s: the sheet of mentions, not the first', async (name, write) => {
    const bytes = await write({ sheets: [notes, { name: 'Reviews', rows }] });
    const file = await openInputBytes(name, bytes);
    const inspection = await xlsx.inspect(file, {});
    expect(inspection.detected).toContainEqual({ label: 'Sheet', value: 'Reviews (of 2 with rows)' });
    expect(inspection.columns).toEqual(rows[0]);
    expect(inspection.map).toMatchObject({ id: 'review_id', text: 'text', author: 'author', published: 'date' });
    const read = await readPacked(name, bytes);
    expect(read.importer.id).toBe('xlsx');
    expect(read.mentions).toMatchObject([
      { externalId: 'r1', text: 'La lámpara zumba', author: { name: 'Ana' }, engagement: { rating: 2 } },
      { externalId: 'r2', text: 'Light = "good"' },
    ]);
    expect(read.mentions.map(isoOf)).toEqual(['2024-03-02T09:42:10.000Z', '2024-03-03T00:00:00.000Z']);
    expect(read.notes.join()).toContain('“Reviews” was read');
  });

  test('a preset with lines above its header', async () => {
    const header = ['Query Id', 'Query Name', 'Date', 'Snippet', 'Url', 'Page Type', 'Sentiment', 'Author'];
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Mentions',
          rows: [
            ['Report:', 'Bulk Mentions Download'],
            ['Brand:', 'Lumo'],
            [],
            header,
            [19, 'Lumo', '2024-03-02 09:15:42.0', 'It hums', 'https://x.example/1', 'twitter', 'negative', 'ana'],
          ],
        },
      ],
    });
    const file = await openInputBytes('a.xlsx', bytes);
    expect((await xlsx.inspect(file, {})).detected).toEqual(
      expect.arrayContaining([
        { label: 'Preset', value: 'Brandwatch' },
        { label: 'Header', value: 'row 4' },
      ]),
    );
    expect((await readPacked('a.xlsx', bytes)).mentions).toMatchObject([
      { text: 'It hums', attributes: { 'given sentiment': 'negative' }, author: { platform: 'twitter' } },
    ]);
  });

  test('rows said once and repeated, spaces and comments in ODS', async () => {
    const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="S">
      <table:table-row><table:table-cell office:value-type="string"><text:p>text</text:p></table:table-cell><table:table-cell><text:p>date</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16382"/></table:table-row>
      <table:table-row table:number-rows-repeated="2"><table:table-cell><office:annotation><text:p>no</text:p></office:annotation><text:p>two<text:s text:c="2"/>words</text:p><text:p>and more</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2024-03-02T10:00:00"><text:p>02.03.24</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      </table:table></office:spreadsheet></office:body></office:document-content>`;
    const bytes = makeZip([
      { path: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { path: 'content.xml', content },
    ]);
    const { mentions } = await readPacked('a.ods', bytes);
    expect(mentions.map((mention) => [mention.text, isoOf(mention)])).toEqual([
      ['two  words\nand more', '2024-03-02T10:00:00.000Z'],
      ['two  words\nand more', '2024-03-02T10:00:00.000Z'],
    ]);
  });
});

describe('refused in words', () => {
  const refusal = async (name: string, bytes: Uint8Array): Promise<string> => {
    const file = await openInputBytes(name, bytes);
    const thrown: unknown = await xlsx.inspect(file, {}).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: 'EarshotError', code: 'bad-file', place: { file: expect.any(String) } });
    return String((thrown as Error).message);
  };

  test('what is locked, old, binary, empty, no spreadsheet', async () => {
    expect(await refusal('a.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toMatch(/password.*\.xls .*CSV/);
    expect(await refusal('a.xlsx', zipOf({ 'xl/workbook.bin': 'x' }))).toMatch(/\.xlsb.*CSV/);
    expect(await refusal('a.xlsx', zipOf({ 'readme.txt': 'x' }))).toMatch(/no spreadsheet/);
    expect(await refusal('a.xlsx', workbook({ rows: '' }))).toMatch(/no sheet with anything/);
    expect(await refusal('a.xlsx', zipOf({ 'xl/workbook.xml': '<workbook/>' }))).toMatch(/no sheet with anything/);
    const locked = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
    expect(await refusal('a.ods', zipOf({ 'content.xml': 'noise', 'META-INF/manifest.xml': locked }))).toMatch(
      /password/,
    );
  });

  test('a sheet that unpacks to more than 512 MB, and one that grows beyond belief', async () => {
    const noise = randomBytes(3 * 1024 * 1024);
    const claiming = (size: number): Uint8Array =>
      makeZip([
        { path: 'xl/workbook.xml', content: '<workbook/>', deflate: true },
        { path: 'xl/worksheets/sheet1.xml', content: noise, deflate: true, lies: { size } },
      ]);
    expect(await refusal('a.xlsx', claiming(600 * 1024 * 1024))).toMatch(/more than 512 MB.*CSV/);
    expect(await refusal('a.xlsx', claiming(4_000_000_000))).toMatch(/claims to grow/);
  });

  test('a damaged archive says so', async () => {
    expect(await refusal('a.xlsx', workbook({ rows: HEADER }).subarray(0, 400))).toMatch(/damaged/);
  });

  test('a tag without end, and nesting without end', async () => {
    expect(await refusal('a.xlsx', workbook({ rows: '<a>'.repeat(200) }))).toMatch(/deeper than any spreadsheet/);
    expect(await refusal('a.xlsx', workbook({ rows: `<c r="${'A'.repeat(20_000_000)}` }))).toMatch(/many megabytes/);
  });
});

test('a damaged archive, sheet or part never brings it down', async () => {
  const whole = workbook({
    rows: `${HEADER}<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>1</v></c></row>`,
    strings: NAMES,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 100, max: whole.length }),
      async (changes, length) => {
        const bytes = Uint8Array.from(whole.subarray(0, length));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        await expectCalm('a.xlsx', bytes, 'xlsx');
      },
    ),
    { numRuns: 150 },
  );
});

test('whatever stands in a sheet: no crash, no mention without text or id', async () => {
  const piece = fc.constantFrom(
    ...[
      '<row r="2">',
      '</row>',
      '<c r="B2" t="s">',
      '<c t="inlineStr">',
      '<is>',
      '</is>',
      '<t>',
      '</t>',
      '</c>',
      '<v>',
    ],
    ...[
      '</v>',
      '1',
      '99999999',
      '-1',
      'words here',
      '&amp;',
      '&#0;',
      '&x;',
      '<c r="ZZZZZZ1">',
      '<!--',
      '-->',
      '<![CDATA[',
    ],
    ...[']]>', '<rPh>', '</rPh>', '_x0000_', '<sheetData>', '<row r="-5">', '<c s="9" t="n">', '45353.5', '1e400'],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      await expectCalm('a.xlsx', workbook({ rows: HEADER + pieces.join(''), strings: NAMES }), 'xlsx');
    }),
    { numRuns: 150 },
  );
});

test('what was kept of a row gives the same mention again', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [
          ['id', 'posted', 'review', 'author', 'note'],
          ['1', '03/04/2024', 'The lamp hums', 'ana', null],
          ['2', '04/13/2024', 'No light', null, 'x'],
        ],
      },
    ],
  });
  const { importer, mentions } = await readPacked('a.xlsx', bytes);
  expect(mentions.map((mention) => isoOf(mention)?.slice(0, 10))).toEqual(['2024-03-04', '2024-04-13']);
  for (const mention of mentions) expect(importer.reread?.(mention.raw ?? '', { zone: 'UTC' })).toEqual(mention);
});
