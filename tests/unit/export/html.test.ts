// The exported page asks for nothing, runs nothing, and shows hostile text as text.
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { BoardData } from '../../../src/contract/boards.ts';
import { html } from '../../../src/core/export/html.ts';
import { HOSTILE, makeBoard, makeHostileBoard } from './board-fixture.ts';

const TAGS = new Set(
  'img html head meta title style body div header main footer section p span bdi h1 h2 h3 h4 h5 a strong em ul ol li dl dt dd figure blockquote figcaption time details summary table caption thead tbody tr th td svg g rect path text tspan defs pattern clippath'.split(
    ' ',
  ),
);

test('findings, quotes with their evidence, and the foot are there', async () => {
  const page = await write(makeBoard());
  expect(page).toContain('<html lang="en-GB">');
  expect(page).toContain('Mentions peaked on 23 September 2025 with 61');
  expect(page).toContain('23 Sept 2025, 10:41 CEST');
  expect(page).toContain('(time zone assumed)');
  expect(page).toContain('href="https://social.example/@Ana%20Ruiz/1?a=1&amp;b=2"');
  expect(page).toContain('Only 7 mentions: too few to say more');
  expect(page).toContain('Earshot 0.1.0, analysis 3');
  expect(page.match(/<svg /g)?.length).toBeGreaterThan(6);
  expect(page).not.toContain('var(--undefined)');
});

test('what listening finds is there in words, with its figures', async () => {
  const page = await write(makeBoard());
  expect(page).toContain('388 complaints and 251 questions among 1,268 mentions');
  expect(page).toContain('thanks or praise');
  expect(page).toContain('<strong>entrega, retraso, huelga</strong>');
  expect(page).toContain('37 people');
  expect(page).toContain('lately, where 2.5 were to be expected: 14 times as many');
  expect(page).toContain('words few others use: zolder, 1987');
  expect(page).toContain('63% (41–81%)');
  expect(page).toContain('more in sentiment:positive');
  expect(page.match(/class="spark"/g)).toHaveLength(10);
  expect(page).toContain('41 mentions still carry labels of an older version');
});

test('it loads nothing and runs nothing', async () => {
  const page = await write(makeBoard());
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:`);
  expect(check(page)).toEqual([]);
  const urls = [...page.matchAll(/url\(([^)]{0,40})/g)].map((match) => match[1]?.replace(/["']/g, '') ?? '');
  for (const url of urls) expect(url).toMatch(/^(data:font\/woff2|#)/);
  expect(page).not.toMatch(/@import|<script|<link/);
});

test('it looks the same twice, and no two parts share an id', async () => {
  const page = await write(makeBoard());
  expect(await write(makeBoard())).toBe(page);
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(HOSTILE)('hostile text stays text: %s', async (text) => {
  const page = await write(makeHostileBoard(text));
  expect(check(page)).toEqual([]);
});

test('whatever is written anywhere, only known tags and attributes come out', async () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '=',
    ' ',
    '/',
    '\n',
    ';',
    'script',
    'img',
    'on',
    'style',
    'class=',
    'zr0-',
    ']]>',
    '<!--',
    'é',
    '🦊',
    '\u0000',
    '\ud800',
  );
  const hostile = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      expect(check(await write(makeHostileBoard(text)))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('a board without widgets, mentions or dates is still a page', async () => {
  const page = await write({ ...makeBoard(), widgets: [], total: 0, span: null });
  expect(page).toContain('This board has no widgets yet.');
  expect(page).toContain('No mentions');
  expect(check(page)).toEqual([]);
});

test('an abort is heard', async () => {
  const signal = AbortSignal.abort();
  await expect(write(makeBoard(), signal)).rejects.toThrow();
});

const LOGO = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')}`;

test('a client’s face: the logo, the colour as it can be read in light and dark, a line at the foot', async () => {
  const board = makeBoard();
  const look = { logo: LOGO, accent: '#ffd400', foot: 'Confidential & <b>ours</b>' };
  const page = await write({ ...board, board: { ...board.board, look } });
  expect(check(page)).toEqual([]);
  expect(page).toContain(`src="${LOGO}"`);
  expect(page).toContain('Confidential &amp; &lt;b&gt;ours&lt;/b&gt;');
  // Yellow cannot be read on white, on near-black it can.
  const [light, dark] = [...page.matchAll(/--accent: (#[0-9a-f]{6});/g)].map((match) => match[1]);
  expect(light).not.toBe('#ffd400');
  expect(dark).toBe('#ffd400');
});

test.each([
  ['an address elsewhere', { logo: 'https://evil.example/x.png', accent: null, foot: '' }],
  ['a page as a logo', { logo: 'data:text/html;base64,PHNjcmlwdD4=', accent: null, foot: '' }],
  ['markup in the address', { logo: 'data:image/png;base64,"><script>alert(1)</script>', accent: null, foot: '' }],
  ['rules in the colour', { logo: null, accent: 'red;} body{background:url(https://evil.example)', foot: '' }],
])('%s is left out', async (_, look) => {
  const board = makeBoard();
  const page = await write({ ...board, board: { ...board.board, look } });
  expect(check(page)).toEqual([]);
  expect(page).not.toContain('<img');
  expect(page).not.toContain('evil.example');
  expect(page).not.toContain('<script');
});

test('widgets stand where the board has them, in reading order, and overlap nowhere', async () => {
  const board = makeBoard();
  const places = [
    { x: 6, y: 10, width: 6, height: 8 },
    { x: 0, y: 0, width: 12, height: 9 },
    { x: 4, y: 10, width: 6, height: 8 },
    { x: -3, y: Number.NaN, width: 900, height: 1e9 },
  ];
  const widgets = board.widgets.slice(4, 8).map((data, index) => {
    const place = places[index];
    return place ? { ...data, widget: { ...data.widget, place } } : data;
  });
  const page = await write({ ...board, widgets });
  expect(check(page)).toEqual([]);
  // The last band stands with the foot, in a grid of its own that begins where the rows above it end.
  const [above = '', last = ''] = page.split('<div class="last">');
  const from = Number(/<div class="grid placed" style="--above: (\d+)">/.exec(last)?.[1]);
  expect(above).toContain('<div class="grid placed" style="--above: 0">');
  const rowsOf = (part: string) =>
    [...part.matchAll(/--y: (\d+); --w: \d+; --h: (\d+)/g)].map(([, y, height]) => [Number(y) - 1, Number(height)]);
  expect(Math.max(...rowsOf(above).map(([y = 0, height = 0]) => y + height))).toBe(from);
  expect(Math.min(...rowsOf(last).map(([y = 0]) => y))).toBe(from);
  expect(last).toContain('<footer class="foot">');
  const stands = [...page.matchAll(/style="--x: (\d+); --y: (\d+); --w: (\d+); --h: (\d+)"/g)].map((match) =>
    match.slice(1).map(Number),
  );
  expect(stands).toHaveLength(4);
  const taken = new Set<string>();
  for (const [x = 0, y = 0, width = 0, height = 0] of stands) {
    expect(x + width).toBeLessThanOrEqual(13);
    for (let column = x; column < x + width; column++)
      for (let row = y; row < y + height; row++) {
        expect(taken.has(`${column} ${row}`)).toBe(false);
        taken.add(`${column} ${row}`);
      }
  }
  expect(stands.map(([, y]) => y)).toEqual(stands.map(([, y]) => y).toSorted((a = 0, b = 0) => a - b));
});

async function write(board: BoardData, signal?: AbortSignal): Promise<string> {
  let page = '';
  for await (const piece of html.write(board, signal === undefined ? {} : { signal })) page += piece;
  return page;
}

/** What does not belong: foreign tags, event handlers, addresses that are not http(s), tags left open. */
function check(page: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const empty = new Set(['meta', 'img']);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (!TAGS.has(name)) faults.push(`<${name}>`);
        if (!empty.has(name)) open.push(name);
        for (const [key, value] of Object.entries(attributes)) {
          if (/^on|^srcset$|^action$|^xlink:href$/.test(key)) faults.push(`${name} ${key}`);
          if (key === 'src' && !/^data:image\/(?:png|jpeg|webp|svg\+xml);base64,[\w+/=]+$/.test(value))
            faults.push(`src ${value}`);
          if (key === 'href' && !/^https?:\/\//.test(value)) faults.push(`href ${value}`);
          if (key === 'style' && /url|expression|@/.test(value)) faults.push(`style ${value}`);
          if (!/^[a-z][a-z0-9:-]*$/i.test(key)) faults.push(`${name} attribute ${key}`);
        }
      },
      onclosetag: (name, implied) => {
        if (empty.has(name)) return;
        if (implied) faults.push(`left open: ${name}`);
        if (open.pop() !== name) faults.push(`closed out of order: ${name}`);
      },
      oncomment: () => faults.push('comment'),
      oncdatastart: () => faults.push('cdata'),
    },
    { recognizeSelfClosing: true },
  );
  parser.write(page);
  parser.end();
  return faults;
}
