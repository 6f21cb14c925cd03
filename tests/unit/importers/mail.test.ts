// Single mails: every way their words are wrapped up, and what is no mail.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundMention } from '../../../src/contract/model.ts';
import { eml } from '../../../src/core/importers/mail/eml.ts';
import { inputFromBytes } from '../../support/input-bytes.ts';
import { isoOf, readBytes } from './read-all.ts';

const folder = 'tests/fixtures/files/eml';

async function readOne(content: string | Uint8Array, name = 'a.eml'): Promise<FoundMention> {
  const { mentions } = await readBytes(name, content);
  expect(mentions).toHaveLength(1);
  const [mention] = mentions;
  if (!mention) throw new Error('There should be a mention.');
  return mention;
}

/** A mail with these lines of header and this body. */
const mail = (header: string, body = 'Hola'): string =>
  `From: ana@voces.example\nX-Mailer: tests\n${header}\n\n${body}\n`;
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test('a reply in parts, with quote, signature and attachment', async () => {
  const { raw, ...rest } = await readOne(readFileSync(`${folder}/reply.eml`), 'reply.eml');
  expect(rest).toEqual(JSON.parse(readFileSync(`${folder}/reply.json`, 'utf8')));
  expect(raw).not.toContain('JVBERi0');
  expect(eml.reread?.(raw ?? '', {})).toEqual({ ...rest, raw: expect.any(String) });
});

test('with the ends of lines of other systems it is the same', async () => {
  const text = readFileSync(`${folder}/reply.eml`, 'utf8').replaceAll('\n', '\r\n');
  const { raw, ...rest } = await readOne(Buffer.from(text));
  expect(rest).toEqual(JSON.parse(readFileSync(`${folder}/reply.json`, 'utf8')));
  expect(eml.reread?.(raw ?? '', {})?.text).toBe(rest.text);
});

test('Apple’s file has its length before it and a list after it', async () => {
  const message = mail('Subject: Hola', 'Desde el Mac.');
  const count = Buffer.byteLength(message);
  const mention = await readOne(`${count}   \n${message}<?xml version="1.0"?><plist><dict/></plist>`, '77.emlx');
  expect(mention.text).toBe('Desde el Mac.');
});

describe('words come through whatever they are written in', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['no charset, Latin-1 bytes', latin(mail('Subject: a', 'mañana será otro día')), 'mañana será otro día'],
    ['says ASCII, is UTF-8', mail('Content-Type: text/plain; charset=us-ascii', 'mañana'), 'mañana'],
    ['says UTF-8, is Latin-1', latin(mail('Content-Type: text/plain; charset=utf-8', 'mañana')), 'mañana'],
    ['an unknown charset', mail('Content-Type: text/plain; charset=x-nonsense', 'mañana'), 'mañana'],
    [
      'Cyrillic',
      Buffer.concat([
        Buffer.from('From: a@b.example\nContent-Type: text/plain; charset=koi8-r\n\n'),
        Buffer.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]),
      ]),
      'Привет',
    ],
    ['Japanese', mail('Content-Type: text/plain; charset=iso-2022-jp', '\u001b$B$3$s$K$A$O\u001b(B'), 'こんにちは'],
    [
      'base64',
      mail('Content-Transfer-Encoding: base64', Buffer.from('¡Qué café! ☕').toString('base64')),
      '¡Qué café! ☕',
    ],
    ['base64 padded on every line', mail('Content-Transfer-Encoding: BASE64', 'SG9sYQ==\nQW1pZ28=\n'), 'HolaAmigo'],
    [
      'quoted-printable',
      mail('Content-Transfer-Encoding: quoted-printable', 'caf=C3=A9 =E2=98=\n=95 con =\r\nleche =3D)'),
      'café ☕ con leche =)',
    ],
    [
      'broken quoted-printable',
      mail('Content-Transfer-Encoding: quoted-printable', '100 % =ZZ = igual='),
      '100 % =ZZ = igual',
    ],
    ['flowed', mail('Content-Type: text/plain; format=flowed', 'uno \ndos \ntres\n\ncuatro'), 'uno dos tres\n\ncuatro'],
    [
      'HTML',
      mail('Content-Type: text/html; charset=utf-8', '<style>p{}</style><p>Uno</p><p>Dos &amp; tres</p>'),
      'Uno\n\nDos & tres',
    ],
  ])('%s', async (_, source, text) => {
    const mention = await readOne(source);
    expect(mention.text).toBe(text);
    expect(eml.reread?.(mention.raw ?? '', {})?.text).toBe(text);
  });

  test.each<[string, Uint8Array | string, string]>([
    ['encoded words', mail('Subject: =?utf-8?Q?=C2=A1Caf?=\n =?utf-8?Q?=C3=A9!?='), '¡Café!'],
    ['two charsets', mail('Subject: =?iso-8859-1?Q?a=F1o?= =?utf-8?B?4piV?='), 'año☕'],
    ['bare Latin-1', latin(mail('Subject: mañana')), 'mañana'],
    ['bare UTF-8', mail('Subject: mañana ☕'), 'mañana ☕'],
    ['folded', mail('Subject: uno\n\tdos\n  tres'), 'uno dos tres'],
    ['a broken word', mail('Subject: =?utf-8?Q?hola'), '=?utf-8?Q?hola'],
  ])('the subject: %s', async (_, source, title) => expect((await readOne(source)).title).toBe(title));
});

describe('what was sent', () => {
  test('an empty text is its subject', async () =>
    expect((await readOne(mail('Subject: ¿Estáis?', ''))).text).toBe('¿Estáis?'));

  test('a stub that points to the HTML gives way to it', async () => {
    const long = 'Marazul cambia de envase en primavera. '.repeat(40);
    const source = mail(
      'Content-Type: multipart/alternative; boundary=b',
      `--b\nContent-Type: text/plain\n\nSee this mail in a browser.\n--b\nContent-Type: text/html\n\n<p>${long}</p>\n--b--`,
    );
    expect((await readOne(source)).text).toContain('envase');
  });

  test('a forwarded mail alone is kept whole', async () => {
    const source = mail(
      'Content-Type: message/rfc822',
      'From: pep@voces.example\nSubject: Queja\n\nEl café llegó frío.',
    );
    expect((await readOne(source)).text).toContain('El café llegó frío.');
  });

  test('a lost boundary is found again', async () => {
    const source = mail(
      'Content-Type: multipart/mixed',
      '--xyz\nContent-Type: text/plain\n\nHola, aquí sigo.\n--xyz--',
    );
    expect((await readOne(source)).text).toBe('Hola, aquí sigo.');
  });

  test('an end cut off costs nothing else', async () => {
    const whole = readFileSync(`${folder}/reply.eml`, 'utf8');
    const mention = await readOne(whole.slice(0, whole.indexOf('Groet,')));
    expect(mention.text).toMatch(/^Goedemorgen,/);
  });
});

describe('date, author and place in the conversation', () => {
  test.each<[string, string | null]>([
    ['Date: Mon, 5 Jan 2015 15:04:05 +0100 (CET)', '2015-01-05T14:04:05.000Z'],
    ['Date: 5 Jan 15 15:04 EST', '2015-01-05T20:04:00.000Z'],
    ['Date: nonsense\nReceived: from a by b; Mon, 5 Jan 2015 14:04:05 +0000', '2015-01-05T14:04:05.000Z'],
    ['Date: Fri, 1 Jan 2199 00:00:00 +0000', null],
    ['Subject: none', null],
  ])('%s', async (header, iso) => expect(isoOf(await readOne(mail(header)))).toBe(iso));

  test.each<[string, { name: string | null; handle: string | null } | null]>([
    ['From: "López, Ana" <Ana@Voces.example>', { name: 'López, Ana', handle: 'ana@voces.example' }],
    ['From: ana@voces.example (Ana)', { name: 'Ana', handle: 'ana@voces.example' }],
    ['From: "ana@voces.example" <ana@voces.example>', { name: null, handle: 'ana@voces.example' }],
    ['From: Solo Nombre', { name: 'Solo Nombre', handle: null }],
    [
      'From: =?utf-8?Q?Jos=C3=A9?= via lista <lista@voces.example>',
      { name: 'José via lista', handle: 'lista@voces.example' },
    ],
    ['Sender: pep@voces.example', { name: null, handle: 'pep@voces.example' }],
    ['Subject: nobody', null],
  ])('%s', async (header, author) => {
    const mention = await readOne(`${header}\nTo: x@y.example\n\nHola\n`);
    expect(mention.author).toEqual(author && { ...author, platform: 'Mail', url: null });
  });

  test.each<[string, { thread: string; parent: string | null }]>([
    ['References: <a@x> <b@x>\nIn-Reply-To: <b@x>', { thread: 'a@x', parent: 'b@x' }],
    ['In-Reply-To: your mail of Monday <b@x>', { thread: 'b@x', parent: 'b@x' }],
    ['References: <a@x>\n <b@x>', { thread: 'a@x', parent: 'b@x' }],
    ['Subject: Re: RE[2]: Aw: Pedido', { thread: 'subject pedido', parent: null }],
    ['Subject: Re: Pedido\nX-GM-THRID: 1792', { thread: 'gmail 1792', parent: null }],
    ['Subject: Pedido\nX-GM-THRID: 1792', { thread: 'id@x', parent: null }],
    ['In-Reply-To: <id@x>', { thread: 'id@x', parent: null }],
  ])('%s', async (header, place) => {
    expect(await readOne(mail(`Message-ID: <id@x>\n${header}`))).toMatchObject({ externalId: 'id@x', ...place });
  });

  test('without a message id one is made, the same each time', async () => {
    const [one, two] = [await readOne(mail('Subject: a')), await readOne(mail('Subject: a'))];
    expect(one.externalId).toBe(two.externalId);
    expect(one.externalId).not.toBe((await readOne(mail('Subject: b'))).externalId);
  });
});

describe('which files are mails', () => {
  const sniff = (name: string, content: string) => eml.sniff(inputFromBytes(name, Buffer.from(content)));
  test('by their name and by their header', () => {
    expect(sniff('a.eml', mail('Subject: a'))).toBeGreaterThan(0.9);
    expect(sniff('saved.txt', mail('Subject: a\nMessage-ID: <a@b>'))).toBeGreaterThan(0.8);
    expect(sniff('notes.txt', 'From: me\nSubject: shopping\n\nmilk')).toBe(0);
    expect(sniff('a.csv', 'date,text\n2024-01-01,hola')).toBe(0);
  });
});

test('a mail of nothing is refused in words', async () => {
  await expect(readBytes('a.eml', 'X-A: b\n\n')).rejects.toMatchObject({ code: 'bad-file', place: { file: 'a.eml' } });
});

describe('hostile mails end soon', () => {
  const parts = (count: number) => mail('Content-Type: multipart/mixed; boundary=b', '--b\n\nx\n'.repeat(count));
  const nested = (depth: number) =>
    Array.from(
      { length: depth },
      (_, level) => `--b${level}\nContent-Type: multipart/mixed; boundary=b${level + 1}\n\n`,
    ).join('');
  test.each<[string, string]>([
    ['very many parts', parts(300_000)],
    ['nested without end', mail('Content-Type: multipart/mixed; boundary=b0', `${nested(5000)}hola`)],
    ['mails in mails', mail('Content-Type: message/rfc822', 'Content-Type: message/rfc822\n\n'.repeat(50_000))],
    ['one long line', mail('Subject: a', 'x'.repeat(8_000_000))],
    ['very many lines', mail('Subject: a', 'una línea\n'.repeat(1_000_000))],
    ['spaces', mail('Content-Transfer-Encoding: quoted-printable', ' '.repeat(2_000_000))],
    ['a header without end', `Subject: hola\n${'X-A: b\n'.repeat(500_000)}`],
    ['a folded header without end', `Subject: hola\n${' b\n'.repeat(500_000)}\nhola`],
    ['addresses without end', `From: ${'"a" <b@c.example>, ('.repeat(100_000)}\n\nhola`],
    ['parameters without end', mail(`Content-Type: text/plain${'; a*0="b"'.repeat(100_000)}`)],
    ['boundaries that are none', mail('Content-Type: multipart/mixed; boundary=b', '--b--b'.repeat(1_000_000))],
    ['quotes without end', mail('Subject: a', '>'.repeat(2_000_000))],
    ['heads without end', mail('Subject: a', 'On 1:11 a@b wrote:\nFrom: a\n--\n'.repeat(20_000))],
    ['tags without end', mail('Content-Type: text/html', `<p>hola</p>${'<blockquote>'.repeat(100_000)}`)],
  ])('%s', async (_, source) => {
    const mention = await readOne(`Subject: hostile\n${source}`);
    expect(mention.text.length).toBeGreaterThan(0);
    expect(mention.raw?.length).toBeLessThan(2_500_000);
  });
});

const HEADERS = [
  'Content-Type: text/html',
  'Content-Type: multipart/mixed; boundary=b',
  'Content-Type: multipart/alternative; boundary="c d"',
  'Content-Type: message/rfc822',
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Disposition: attachment; filename=x',
  'Subject: =?x?y?z?=',
  'Message-ID: <>',
  'References: <<a>',
  'From: <',
  'Date: -1',
] as const;
const pieces = fc.oneof(
  fc.constantFrom(...HEADERS),
  fc.constantFrom(
    '',
    '--b',
    '--b--',
    '--c d',
    '--c d--',
    '> hola',
    'On 1 Jan at 10:00, a@b wrote:',
    '-- ',
    'From ',
    '=',
    'SG9sYQ==',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

test('any lines at all are a mail or a plain refusal, and read again they say the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 25 }), fc.boolean(), async (lines, dos) => {
      const source = Buffer.from(`Subject: s\n${lines.join('\n')}`.replaceAll('\n', dos ? '\r\n' : '\n'));
      const found = await readBytes('a.eml', source).catch((thrown: unknown) => thrown);
      if (found instanceof Error) {
        expect(found).toMatchObject({ code: 'bad-file' });
        return;
      }
      const [mention] = (found as Awaited<ReturnType<typeof readBytes>>).mentions;
      expect(mention?.text && mention.externalId).toBeTruthy();
      const { raw, ...rest } = mention as FoundMention;
      expect(eml.reread?.(raw ?? '', { zone: 'UTC' })).toMatchObject({ ...rest, externalId: expect.any(String) });
    }),
    { numRuns: 300 },
  );
});

test('any bytes at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const found = await readBytes('a.eml', Buffer.concat([Buffer.from('Subject: s\n'), bytes]), {}, 'eml').catch(
        (thrown: unknown) => thrown,
      );
      if (found instanceof Error) expect(found).toMatchObject({ code: 'bad-file' });
    }),
    { numRuns: 200 },
  );
});
