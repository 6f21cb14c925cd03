// Tables: good ones, vendors' ones, broken ones.
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EarshotError } from '../../../src/contract/errors.ts';
import { chooseImporter } from '../../../src/core/importers/choose.ts';
import { openInputFile } from '../../../src/core/importers/input-file.ts';
import { csv } from '../../../src/core/importers/table/csv.ts';
import { inputFromBytes } from '../../support/input-bytes.ts';
import { isoOf, readBytes, readFile } from './read-all.ts';

const fixture = (name: string): Uint8Array => readFileSync(`tests/fixtures/files/${name}`);
const corpus = '../shared/corpus/brand-tweets/airlines.csv';

describe('layout', () => {
  test('delimiter, roles by Spanish names, quotes, and one rejection a broken row', async () => {
    const { importer, mentions, rejections, notes } = await readBytes('broken.csv', fixture('broken.csv'));
    expect(importer.id).toBe('csv');
    expect(mentions.map((mention) => [mention.externalId, mention.text, isoOf(mention)?.slice(0, 10)])).toEqual([
      ['1', 'hola; mundo', '2024-02-01'],
      ['2', 'roto "dentro" x', '2024-02-13'],
      ['4', 'varias\nlineas', '2024-02-15'],
      ['6', 'fin', '2024-02-17'],
    ]);
    expect(rejections).toEqual([
      { at: 'line 4', reason: 'a quote is opened and never closed' },
      { at: 'line 7', reason: 'it has no text (column “texto” is empty)' },
    ]);
    expect(notes.join(' ')).toContain('stray quotes');
  });

  test.each(['Guest', 'guest_name', 'Huésped', 'Ospite', 'Gast', 'Naam gast', 'Voyageur', 'Hóspede'])(
    'who stayed as “%s” is the author',
    async (column) => {
      const { mentions } = await readBytes(
        'stays.csv',
        `date,${column},review\n2024-03-01,Ana,The bed was too short\n`,
      );
      expect(mentions).toMatchObject([{ text: 'The bed was too short', author: { name: 'Ana' } }]);
    },
  );

  test('prose before the header, a clock beside the date, figures, empty cells left out', async () => {
    const { mentions, notes } = await readBytes('vendor.csv', fixture('vendor.csv'));
    expect(mentions.map(isoOf)).toEqual([
      '2024-03-01T10:20:00.000Z',
      '2024-03-02T11:20:00.000Z',
      '2024-03-13T11:25:00.000Z',
    ]);
    expect(mentions[0]).toMatchObject({
      author: { name: 'ana' },
      engagement: { reach: 1200 },
      attributes: { Region: 'North' },
    });
    expect(mentions[1]?.attributes).toEqual({ 'Potential Reach': '20' });
    expect(notes).toContain('2 lines before the header were skipped.');
  });

  test('no header: numbered columns, the longest is the text, dates by content', async () => {
    const { mentions, notes } = await readBytes(
      'x.csv',
      '2024-01-01 10:00,this is a longer text,ana\n2024-01-02 10:00,another long text,bob\n',
    );
    expect(mentions[1]).toMatchObject({ text: 'another long text', attributes: { 'column 3': 'bob' } });
    expect(isoOf(mentions[1])).toBe('2024-01-02T10:00:00.000Z');
    expect(notes.join()).toContain('no header');
  });

  test('a byte order mark, sep=, UTF-16, tabs, bars, a single column, header only', async () => {
    expect((await readBytes('a.csv', '\ufeffsep=;\r\ntext;lang\r\nhola, qué;es\r\n')).mentions).toMatchObject([
      { text: 'hola, qué', language: 'es' },
    ]);
    expect(
      (await readBytes('b.csv', Buffer.from('\ufeffid\ttext\n1\tniño\n2\tb', 'utf16le'))).mentions.map((m) => m.text),
    ).toEqual(['niño', 'b']);
    expect((await readBytes('c.tsv', 'id\ttext\n1\tsay "hi" now\n2\t"x\ty"')).mentions.map((m) => m.text)).toEqual([
      'say "hi" now',
      'x\ty',
    ]);
    expect((await readBytes('d.csv', 'id|text\n1|a\n2|b')).mentions).toHaveLength(2);
    expect((await readBytes('e.csv', 'text\nhello, you\nsecond')).mentions.map((m) => m.text)).toEqual([
      'hello, you',
      'second',
    ]);
    const empty = await readBytes('f.csv', 'id,text,date\n');
    expect([empty.mentions.length, empty.notes]).toEqual([0, ['The file has a header and no rows.']]);
  });

  test('mixed encodings are read line by line, and told', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id,text\n1,niño\n'),
      Buffer.from('2,café\n', 'latin1'),
      Buffer.from('3,über'),
    ]);
    const { mentions, notes } = await readBytes('u.csv', bytes);
    expect(mentions.map((m) => m.text)).toEqual(['niño', 'café', 'über']);
    expect(notes.join(' ')).toContain('1 line was not UTF-8');
  });

  test('entities and tags in cells become text; raw keeps the row', async () => {
    const { mentions } = await readBytes('h.csv', 'id,text\n1,AT&amp;T &lt;3\n2,<p>one</p><p>two</p>');
    expect(mentions.map((m) => m.text)).toEqual(['AT&T <3', 'one\n\ntwo']);
    expect(JSON.parse(mentions[0]?.raw ?? '')).toEqual({ id: '1', text: 'AT&amp;T &lt;3' });
  });
});

describe('recovery', () => {
  test('a quote never closed costs its line, wherever the file ends', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `${i},text number ${i},2024-01-01`);
    rows[10] = '10,"never closed,2024-01-01';
    const { mentions, rejections } = await readBytes('r.csv', ['id,text,date', ...rows].join('\n'));
    expect(mentions).toHaveLength(2999);
    expect(rejections).toEqual([{ at: 'line 12', reason: 'a quote is opened and never closed' }]);
  });

  test('an unclosed quote followed by quoted rows', async () => {
    const { mentions, rejections } = await readBytes('q.csv', 'id,text\n1,"open\n2,"b, b"\n3,"c ""c"""\n');
    expect(mentions.map((m) => m.text)).toEqual(['b, b', 'c "c"']);
    expect(rejections.map((one) => one.at)).toEqual(['line 2']);
  });

  test('too many columns name the line; extra commas in a last text column are text', async () => {
    const bad = await readBytes('w.csv', 'text,author,n\na,b,1\na,b,c,d,e\nc,d,2\n');
    expect(bad.rejections).toEqual([{ at: 'line 3', reason: 'it has 5 columns where the table has 3' }]);
    expect(bad.mentions).toHaveLength(2);
    expect((await readBytes('v.csv', 'id,text\n1,a\n2,b, and c, too\n3,d')).mentions[1]?.text).toBe('b, and c, too');
  });

  test('a line of many megabytes is one rejection', async () => {
    const { mentions, rejections } = await readBytes('l.csv', `id,text\n1,a\n2,${'x'.repeat(3_000_000)}\n3,c`);
    expect(mentions.map((m) => m.text)).toEqual(['a', 'c']);
    expect(rejections).toEqual([{ at: 'line 3', reason: 'the line is longer than a megabyte' }]);
  });

  test('a file of nothing but open quotes ends in bounded time', async () => {
    const { rejections } = await readBytes('o.csv', `id,text\n1,a\n${'2,"open and on it goes\n'.repeat(30_000)}`);
    expect(rejections.length).toBeGreaterThan(29_000);
    // The bound is the runner's own time limit: no clock is read here.
  });
});

describe('identity', () => {
  test('equal rows are as many mentions, with the same ids when read again', async () => {
    const text = 'message,likes\nhi,5\nhi,5\nhi,6\n';
    const first = await readBytes('i.csv', text);
    const again = await readBytes('i.csv', text);
    expect(new Set(first.mentions.map((m) => m.externalId)).size).toBe(3);
    expect(again.mentions).toEqual(first.mentions);
  });

  test('ids that repeat or were rounded are not used, and the notes say why', async () => {
    const repeated = await readBytes('k.csv', 'id,text\n1,a\n2,b\n2,c\n');
    expect(new Set(repeated.mentions.map((m) => m.externalId)).size).toBe(3);
    expect(repeated.notes.join()).toContain('they repeat');
    const rounded = await readBytes('k.csv', 'tweet_id,text\n5.7E+17,a\n5.8E+17,b\n');
    expect(rounded.mentions[0]?.externalId).toMatch(/^[\da-f]{24}$/);
    expect(rounded.notes.join()).toContain('rounded');
  });

  test('an id column a person chose is used, and repeats with other content are kept', async () => {
    const { mentions } = await readBytes('m.csv', 'id,text\n1,a\n2,b\n2,c', { map: { id: 'id' } });
    expect(mentions.map((m) => m.externalId)).toEqual(['1', '2', expect.stringMatching(/^2~/)]);
  });
});

describe('options', () => {
  const failing = async (options: Parameters<typeof readBytes>[2]): Promise<EarshotError> =>
    readBytes('f.csv', 'text,who\na,b\nc,d', options).then(
      () => Promise.reject(new Error('It should have failed.')),
      (thrown: EarshotError) => thrown,
    );

  test('unknown roles, columns, zones, formats, encodings and delimiters are named', async () => {
    expect((await failing({ map: { text: 'nope' } })).message).toMatch(
      /no column “nope” for the role “text”.*text, who/,
    );
    expect((await failing({ map: { nope: 'text' } })).message).toMatch(/no role “nope”/);
    expect((await failing({ zone: 'Mars/Base' })).place).toMatchObject({ field: 'zone', file: 'f.csv' });
    expect((await failing({ dateFormat: 'xyz' })).message).toMatch(/dmy/);
    expect((await failing({ encoding: 'klingon' })).code).toBe('bad-argument');
    expect((await failing({ delimiter: 'ab' })).code).toBe('bad-argument');
  });

  test('a map wins over the guess', async () => {
    const { mentions } = await readBytes('g.csv', 'text,note\na,b\nc,d', { map: { text: 'NOTE', author: 'text' } });
    expect(mentions[0]).toMatchObject({ text: 'b', author: { name: 'a' } });
  });

  test('an open order of day and month is told, settled by the rest of the file, or chosen', async () => {
    const open = 'text,date\na,01/02/2024\nb,03/04/2024\n';
    const file = inputFromBytes('d.csv', Buffer.from(open));
    expect((await chooseImporter(file).inspect(file, {})).ambiguous.map((one) => one.dateFormat)).toEqual(['mdy']);
    expect(isoOf((await readBytes('d.csv', open)).mentions[0])).toBe('2024-02-01T00:00:00.000Z');
    expect(isoOf((await readBytes('d.csv', open, { dateFormat: 'mdy' })).mentions[0])).toBe('2024-01-02T00:00:00.000Z');
    const long = `text,date\n${'some words here,01/02/2024\n'.repeat(4000)}late,02/28/2024\n`;
    expect(isoOf((await readBytes('d.csv', long)).mentions[0])).toBe('2024-01-02T00:00:00.000Z');
  });

  test('batches of 500, and the signal is heard', async () => {
    const text = `text\n${'word\n'.repeat(1200)}`;
    expect((await readBytes('b.csv', text)).batches).toBe(3);
    const file = inputFromBytes('b.csv', Buffer.from(text));
    const stopped = chooseImporter(file).read(file, {}, AbortSignal.abort());
    await expect(stopped[Symbol.asyncIterator]().next()).rejects.toThrow();
  });
});

test('whatever comes: no crash, no mention without text or id', async () => {
  const piece = fc.constantFrom(
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\r\n',
    'a',
    'text',
    'id',
    ' ',
    '\u0000',
    '24-02-2015',
    'é',
    '\t',
    '=',
    '<p>',
    '&amp;',
    'x'.repeat(50),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 60 }), async (pieces) => {
      try {
        const { mentions } = await readBytes('p.csv', pieces.join(''));
        for (const mention of mentions) {
          expect(mention.text.trim()).not.toBe('');
          expect(mention.externalId).not.toBe('');
        }
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(EarshotError);
      }
    }),
    { numRuns: 300 },
  );
});

test('what a writer quotes is read back as it was', async () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ';', "'", '7'), minLength: 1, maxLength: 12 })
    .filter((text) => text.trim() !== '');
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 8 }), async (cells) => {
      const rows = cells.map((text, index) => `"row ${index}",${quote(text)}`);
      const { mentions } = await readBytes('w.csv', `title,text\n${rows.join('\n')}\n`);
      expect(mentions.map((m) => m.text)).toEqual(cells.map((text) => text.trim()));
    }),
    { numRuns: 200 },
  );
});

test.skipIf(!existsSync(corpus))('the airlines table: every row, its date, author and airline', async () => {
  const { mentions, rejections, notes } = await readFile(await openInputFile(corpus), { zone: 'America/New_York' });
  // The bound is the runner's own time limit: no clock is read here.
  expect(rejections).toEqual([]);
  expect(mentions).toHaveLength(7320);
  expect(new Set(mentions.map((mention) => mention.externalId)).size).toBe(7320);
  const days = mentions.map((mention) => (mention.published?.at ?? 0) - 5 * 3_600_000);
  expect(new Date(Math.min(...days)).toISOString()).toMatch(/^2015-02-16/);
  expect(new Date(Math.max(...days)).toISOString()).toMatch(/^2015-02-24/);
  expect(mentions[0]).toMatchObject({
    author: { name: 'cairdin' },
    attributes: { airline: 'Virgin America' },
    published: { at: Date.UTC(2015, 1, 24, 16, 35), zone: 'assumed', offset: -300 },
  });
  expect(mentions.every((mention) => mention.author?.name && mention.attributes.airline)).toBe(true);
  expect(notes.join()).toContain('rounded');
});

test('what was kept of a row gives the same mention again, whatever its columns and cells', async () => {
  const column = fc.constantFrom(
    ...[
      'id',
      'text',
      'body',
      'title',
      'author',
      'user',
      'date',
      'created',
      'time',
      'url',
      'likes',
      'note',
      '__proto__',
    ],
  );
  const cell = fc.constantFrom(
    ...[
      '',
      '',
      'one two three',
      '<b>bold</b> words',
      '03/04/2024',
      '04/13/2024',
      '2024-03-02',
      '10:20',
      '7',
      '5.7E+17',
    ],
    ...['@ana', 'https://a.example/', '="123"', 'a', 'b', 'c'],
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(column, { minLength: 1, maxLength: 6 }),
      fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom({ zone: 'UTC' }, {}),
      async (columns, rows, options) => {
        const lines = [columns, ...rows.map((row) => row.slice(0, columns.length))].map((cells) => cells.join(','));
        const file = inputFromBytes('t.csv', Buffer.from(lines.join('\n')));
        try {
          for await (const { mentions } of csv.read(file, options, new AbortController().signal)) {
            for (const mention of mentions) {
              const again = csv.reread?.(mention.raw ?? '', options);
              expect({ ...again, externalId: '' }).toEqual({ ...mention, externalId: '' });
            }
          }
        } catch (thrown) {
          if (!(thrown instanceof EarshotError)) throw thrown;
        }
      },
    ),
    { numRuns: 500 },
  );
});

describe('what people make', () => {
  test.each(['Nombre de usuario', 'Benutzername', 'Nome utente', 'Nom d’utilisateur', 'Gebruikersnaam', 'Influencer'])(
    'an author called %s',
    async (name) => {
      const { mentions } = await readBytes('a.csv', `date;${name};text\n2020-01-01;ana;hola a todos\n`);
      expect(mentions[0]?.author?.name).toBe('ana');
    },
  );

  test('quotes escaped by a backslash', async () => {
    const { mentions, rejections } = await readBytes(
      'a.csv',
      'date,text\n2020-01-01,"he said \\"hi\\", ok"\n2020-01-02,"b"\n',
    );
    expect(mentions.map((mention) => mention.text)).toEqual(['he said "hi", ok', 'b']);
    expect(rejections).toEqual([]);
  });

  test('delimiters in a text nobody quoted, where the date behind it stands in its place', async () => {
    const { mentions, rejections } = await readBytes(
      'a.csv',
      'author,text,date\nana,hola, que tal, amigo,2020-01-01\nluis,bien,2020-01-02\neva,a,b,c\n',
    );
    expect(mentions.map((mention) => [mention.text, isoOf(mention)?.slice(0, 10)])).toEqual([
      ['hola, que tal, amigo', '2020-01-01'],
      ['bien', '2020-01-02'],
    ]);
    expect(rejections).toMatchObject([{ at: 'line 4' }]);
  });
});
