// The watched web page: what counts as a change, what is said of it, and pages that are none.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/contract/model.ts';
import { type WebPageConfig, webPage } from '../../../src/core/sources/web-page/web-page.ts';
import { findChange, readMemory } from '../../../src/core/sources/web-page/web-page-change.ts';
import { type AllCollected, answer, collect, fakeIo, inTurn } from '../../support/source-io.ts';

const url = 'https://marazul.example/opiniones';
const config: WebPageConfig = { url, part: '', numbers: false };
const html = (...paragraphs: string[]): string =>
  `<!doctype html><html lang="es"><head><title>Opiniones - Marazul</title></head><body><nav>Inicio</nav><main>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`;

const one = 'La cafetera hace un café estupendo, aunque tarda en calentar por las mañanas.';
const two = 'El envío llegó con dos días de retraso y nadie contestaba al teléfono.';
const three = 'Repetiría sin dudarlo: buen precio, buen trato y un aroma que llena la casa.';

/** Checks one page after the other, the cursor kept between. */
async function watch(bodies: readonly unknown[], given = config) {
  const found: AllCollected[] = [];
  let cursor: Json = null;
  for (const body of bodies) {
    const checked: AllCollected = await collect(webPage, given, fakeIo({ answers: { [url]: body } }), cursor);
    ({ cursor } = checked);
    found.push(checked);
  }
  return found;
}

const failureOf = (body: unknown, given = config) =>
  collect(webPage, given, fakeIo({ answers: { [url]: body } })).then(
    () => null,
    (thrown: unknown) => thrown,
  );

test('a page, a change to it, and what each becomes', async () => {
  const folder = 'tests/fixtures/sources/web-page';
  const found = await watch([readFileSync(`${folder}/first.html`), readFileSync(`${folder}/second.html`)]);
  const mentions = found.flatMap((checked) => checked.mentions);
  expect(mentions.map(({ raw: _, ...rest }) => rest)).toEqual(
    JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')),
  );
  for (const mention of mentions) expect(webPage.reread?.(mention.raw ?? '', config)).toEqual(mention);
});

describe('what is a change', () => {
  const texts = async (bodies: readonly unknown[], given = config) =>
    (await watch(bodies, given)).map(({ mentions }) =>
      mentions.map((mention) => [mention.attributes.change, mention.text]),
    );

  test('a paragraph added', async () => {
    expect(await texts([html(one, two), html(one, two, three)])).toEqual([
      [['new', `${one}\n\n${two}`]],
      [['changed', three]],
    ]);
  });

  test('a paragraph changed names the one it was', async () => {
    const [, second] = await watch([html(one, two), html(one, three)]);
    expect(second?.mentions).toMatchObject([{ text: three, attributes: { change: 'changed', removed: two } }]);
  });

  test('a paragraph taken away is told once', async () => {
    const found = await texts([html(one, two), html(one), html(one, two), html(one)]);
    expect(found.slice(1)).toEqual([[['removed', `− ${two}`]], [], []]);
  });

  test('another order, other spaces, other markup are none', async () => {
    const bold = two.replace('dos días', '<b>dos</b>  días');
    expect((await texts([html(one, two, three), html(three, bold, one)]))[1]).toEqual([]);
  });

  test.each([
    ['Visitas: 1.204', 'Visitas: 1.311'],
    ['Actualizado el 3 de marzo de 2024', 'Actualizado el 12 de abril de 2024'],
    ['Última visita: lunes, 10:15', 'Última visita: viernes, 9:02'],
  ])('%s and %s differ in figures', async (before, after) => {
    expect((await texts([html(one, before), html(one, after)]))[1]).toEqual([]);
    const counted = await texts([html(one, before), html(one, after)], { ...config, numbers: true });
    expect(counted[1]).toEqual([['changed', after]]);
  });

  test('another part begins anew', async () => {
    const page = `<div id="a"><p>${one}</p></div><div id="b"><p>${two}</p></div>`;
    const io = fakeIo({ answers: { [url]: page } });
    const first = await collect(webPage, { ...config, part: 'a' }, io);
    expect(first.mentions[0]?.text).toBe(one);
    const second = await collect(webPage, { ...config, part: 'b' }, io, first.cursor);
    expect(second.mentions).toMatchObject([{ text: two, attributes: { change: 'new' } }]);
    expect(io.asked[1]?.etag).toBeNull();
  });
});

describe('asking', () => {
  test('again is conditional, and the same bytes are not read', async () => {
    const page = answer({
      body: html(one),
      headers: { etag: '"1"', 'last-modified': 'Mon, 05 Jan 2015 10:00:00 GMT' },
    });
    const io = fakeIo({ answers: { [url]: inTurn(page, page, answer({ status: 304 })) } });
    const first = await collect(webPage, config, io);
    const second = await collect(webPage, config, io, first.cursor);
    expect(io.asked[1]).toMatchObject({ etag: '"1"', lastModified: 'Mon, 05 Jan 2015 10:00:00 GMT' });
    expect(second.batches).toMatchObject([{ unchanged: true, mentions: [] }]);
    const third = await collect(webPage, config, io, second.cursor);
    expect(third.batches).toMatchObject([{ unchanged: true }]);
    expect(third.cursor).toEqual(second.cursor);
  });

  test('a page that moved says so', async () => {
    const { notices } = await collect(
      webPage,
      config,
      fakeIo({ answers: { [url]: answer({ body: html(one), movedTo: 'https://b.example/' }) } }),
    );
    expect(notices.join()).toContain('https://b.example/');
  });

  test('a stopped check stops', async () => {
    await expect(collect(webPage, config, fakeIo({ signal: AbortSignal.abort(new Error('stopped')) }))).rejects.toThrow(
      'stopped',
    );
  });
});

describe('what is no page', () => {
  const type = (kind: string) => ({ 'content-type': kind });
  test.each<[string, unknown, { code: string; message: RegExp }]>([
    [
      'a robot check served as a page',
      '<title>Just a moment...</title><p>Checking</p>',
      { code: 'network', message: /robot check by Cloudflare.*look for a feed/ },
    ],
    [
      'a robot check as a refusal',
      answer({ status: 403, body: '<title>Just a moment...</title>' }),
      { code: 'network', message: /Cloudflare/ },
    ],
    [
      'a page that is not there',
      answer({ status: 404, body: '<h1>404</h1>' }),
      { code: 'network', message: /no page at this address/ },
    ],
    ['a login', '<title>Iniciar sesión</title><input type="password">', { code: 'network', message: /login page/ }],
    [
      'a PDF',
      answer({ body: '%PDF-1.4', headers: type('application/pdf') }),
      { code: 'bad-file', message: /application\/pdf/ },
    ],
    [
      'a feed',
      '<?xml version="1.0"?><rss version="2.0"><channel><item><title>a</title></item></channel></rss>',
      { code: 'bad-file', message: /feed/ },
    ],
    [
      'a page of scripts',
      '<html><body><div id="root"></div><script src="a.js"></script></body></html>',
      { code: 'bad-file', message: /no text/ },
    ],
    ['nothing', '', { code: 'bad-file', message: /no text/ }],
    ['a huge one', html(one).repeat(30_000), { code: 'bad-file', message: /5 MB/ }],
  ])('%s', async (_, body, { code, message }) => {
    expect(await failureOf(body)).toMatchObject({ code, message: expect.stringMatching(message), place: { url } });
  });

  test('a page without the part asked for', async () => {
    expect(await failureOf(html(one), { ...config, part: 'precios' })).toMatchObject({
      code: 'bad-file',
      message: expect.stringContaining('“precios”'),
    });
  });

  test('plain text is read as it stands', async () => {
    const { mentions } = await collect(
      webPage,
      config,
      fakeIo({ answers: { [url]: answer({ body: 'Uno & <dos>\nTres', headers: type('text/plain') }) } }),
    );
    expect(mentions[0]?.text).toBe('Uno & <dos>\nTres');
  });
});

describe('the form', () => {
  test.each<[Json, WebPageConfig]>([
    ['marazul.example/opiniones', config],
    [
      { url, part: '#lista', numbers: true },
      { url, part: 'lista', numbers: true },
    ],
    [
      { url, part: '.opinion' },
      { url, part: 'opinion', numbers: false },
    ],
  ])('%j', (given, expected) => expect(webPage.parseConfig(given)).toEqual(expected));

  test.each<[Json, string]>([
    ['', 'url'],
    [{ url: 'ftp://a.example' }, 'url'],
    [{ url, part: 'div > p' }, 'part'],
    [{ url, part: 'a[href]' }, 'part'],
  ])('%j is refused', (given, field) => {
    expect(() => webPage.parseConfig(given)).toThrow(expect.objectContaining({ code: 'bad-config', place: { field } }));
  });
});

describe('its memory', () => {
  const text = fc
    .array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 30 })
    .map((lines) => lines.join('\n'));

  test('what was seen is never new again, and survives being saved', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (before, after, numbers) => {
        const first = findChange(before, null, numbers);
        expect(first.removed).toEqual([]);
        const memory = readMemory(JSON.parse(JSON.stringify(first.memory)));
        expect(memory).toEqual(first.memory);
        const second = findChange(after, memory, numbers);
        const third = findChange(before, second.memory, numbers);
        expect(third.added).toEqual([]);
        expect(findChange(before, third.memory, numbers)).toMatchObject({ added: [], removed: [] });
      }),
    );
  });

  test.each<[Json]>([[null], [7], ['x'], [[]], [{}], [{ seen: 7, now: [] }], [{ seen: [], now: 'x' }]])(
    '%j is none',
    (given) => expect(readMemory(given)).toBeNull(),
  );

  test.each<[Json]>([[7], ['x'], [[]], [{ memory: { seen: [null], now: [[7]] }, watched: '' }]])(
    'a damaged cursor %j is survived',
    async (cursor) => {
      expect((await collect(webPage, config, fakeIo({ answers: { [url]: html(one) } }), cursor)).mentions).toHaveLength(
        1,
      );
    },
  );

  test('stays small on a page that never ends', () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, at) => `Línea ${'abcdefghij'[at % 10]} ${at} ${'x'.repeat(at % 300)}`,
    ).join('\n');
    expect(JSON.stringify(findChange(lines, null, true).memory).length).toBeLessThan(300_000);
  });
});

test('any bytes at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const thrown = await failureOf(Buffer.concat([Buffer.from('<p>'), bytes]));
      if (thrown !== null) expect(thrown).toMatchObject({ code: expect.stringMatching(/bad-file|network/) });
    }),
    { numRuns: 100 },
  );
});

test.each(['', '{', 'null', '{"url":"x"}', '{"url":"https://a.example/"}'])('%j was never kept by it', (raw) =>
  expect(webPage.reread?.(raw, config)).toBeNull(),
);
