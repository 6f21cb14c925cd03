// Pages read as articles: what a reader came for is kept, what stands around it is not, and no page does harm.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepPage, looksBlocked, MAX_PAGE, readArticle, readArticleSync } from '../../../src/core/text/article.ts';
import { decodePage } from '../../../src/core/text/article-bytes.ts';

const folder = 'tests/fixtures/files/html';
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const pageOf = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const textOf = (html: string): string | undefined => readArticleSync(html, null)?.text;

const paragraph =
  'La cafetería del puerto cierra este viernes, después de cuarenta años de servir café a pescadores, estudiantes y turistas.';
const article = `<p>${paragraph}</p><p>Los vecinos, que han reunido mil firmas, piden otra salida para los nueve empleados.</p>`;

describe('our own pages', () => {
  test.each(pages)('%s is what its reader came for', async (name) => {
    const expected = JSON.parse(readFileSync(`${folder}/${name.replace('.html', '.json')}`, 'utf8'));
    expect(await readArticle(pageOf(name), 'https://foro.example/x', { zone: 'UTC' })).toEqual(expected);
  });

  test.each(pages)('%s is the same when read again from what is kept of it', (name) => {
    const kept = keepPage(pageOf(name));
    expect(kept).not.toMatch(/<style|<script(?! type="application\/ld\+json")|onclick/i);
    expect(readArticleSync(kept, null, { zone: 'UTC' })).toEqual(readArticleSync(pageOf(name), null, { zone: 'UTC' }));
    expect(keepPage(kept)).toBe(kept);
  });

  test.each(pages)('%s keeps no menu, notice, advertisement or comment', (name) => {
    expect(textOf(pageOf(name))).not.toMatch(
      /cookie|iubenda|publicidad|deportes|opinión|chi sono|condividi|voorpagina|adverteren|partners|archive|derechos|qué lástima|identificarse|desarrollado/i,
    );
  });
});

describe('few words', () => {
  test.each([
    ['<p>Hola</p>', 'Hola'],
    ['<html><body><p>hola que tal</p></body></html>', 'hola que tal'],
    ['sin marcas', 'sin marcas'],
    ['<title>T</title><p>Uno</p><p>Dos</p>', 'Uno\n\nDos'],
    [`<nav>Inicio Contacto</nav><div>${paragraph}</div>`, paragraph],
  ])('%s', (html, text) => expect(textOf(html)).toBe(text));

  test.each(['', ' ', '<p></p>', '<title>Solo un título</title>', '<script>let a = 1;</script>', '<img src="a.png">'])(
    '%j has none',
    (html) => expect(textOf(html)).toBeUndefined(),
  );
});

describe('what the page says of itself', () => {
  const facts = (head: string, body = article) =>
    readArticleSync(`<html><head>${head}</head><body>${body}</body></html>`, 'https://www.elfaro.example/a', {
      zone: 'UTC',
    });

  test.each([
    ['<title>El puerto cierra | El Faro</title><meta property="og:site_name" content="El Faro">', 'El puerto cierra'],
    ['<title>elfaro.example - El puerto cierra</title>', 'El puerto cierra'],
    ['<title>Café - té: lo que une</title>', 'Café - té: lo que une'],
    ['<title>x</title><meta property="og:title" content="Caf&amp;eacute; y &lt;b&gt;té&lt;/b&gt;">', 'Café y té'],
    [
      '<script type="application/ld+json">{"@type":"BlogPosting","headline":"Del dato"}</script><title>x</title>',
      'Del dato',
    ],
    ['<script type="application/ld+json">{"@type":"BlogPosting","headline":</script><title>x y z</title>', 'x y z'],
  ])('title: %s', (head, title) => expect(facts(head)?.title).toBe(title));

  test.each([
    ['<meta name="author" content="Por Nuria Ferrandis">', 'Nuria Ferrandis'],
    ['<meta property="article:author" content="https://social.example/nuria">', null],
    [
      '<script type="application/ld+json">[{"@type":"NewsArticle","author":[{"name":"Ana"},{"name":"Pep"}]}]</script>',
      'Ana, Pep',
    ],
    ['<script type="application/ld+json">{"@type":"Article","author":"By Tom Hale"}</script>', 'Tom Hale'],
  ])('author: %s', (head, author) => expect(facts(head)?.author).toBe(author));

  test.each([
    [
      '<meta property="article:published_time" content="2024-03-08T07:30:00+01:00">',
      { at: Date.UTC(2024, 2, 8, 6, 30), zone: 'known', offset: 60 },
    ],
    ['<meta name="date" content="2024-03-08">', { at: Date.UTC(2024, 2, 8), zone: 'assumed', offset: 0 }],
    ['<meta name="date" content="03/04/2024">', null],
    ['<meta name="date" content="9999-01-01">', null],
    [
      '<meta name="date" content="nunca"><meta name="pubdate" content="2024-03-08">',
      { at: Date.UTC(2024, 2, 8), zone: 'assumed', offset: 0 },
    ],
  ])('date: %s', (head, published) => expect(facts(head)?.published).toEqual(published));

  test('a single time is the article’s, of many only the one that says so', () => {
    const one = '<time datetime="2024-03-08T07:30Z">ayer</time>';
    expect(facts('', one + article)?.published?.at).toBe(Date.UTC(2024, 2, 8, 7, 30));
    expect(facts('', one + article + one)?.published).toBeNull();
    expect(
      facts('', `${one}<time class="entry-date published">8 de marzo de 2024</time>${article}`)?.published?.at,
    ).toBe(Date.UTC(2024, 2, 8));
  });

  test('language and address', () => {
    expect(
      readArticleSync(`<html lang="pt-BR"><link rel="canonical" href="https://a.example/x">${article}`, null),
    ).toMatchObject({
      language: 'pt',
      address: 'https://a.example/x',
    });
    expect(facts('<link rel="canonical" href="javascript:alert(1)">')?.address).toBeNull();
  });
});

describe('a part of the page', () => {
  const html = `<div id="a" class="uno dos"><p>Primera</p></div><div class="dos"><p>Segunda</p></div>${article}`;
  test.each([
    ['a', 'Primera'],
    ['uno', 'Primera'],
    ['dos', 'Primera\n\nSegunda'],
  ])('%s', (part, text) => expect(readArticleSync(html, null, { part })?.text).toBe(text));
  test('that is not there', () => expect(readArticleSync(html, null, { part: 'tres' })).toBeNull());
});

describe('hidden things are no text', () => {
  test.each([
    `<p hidden>Secreto</p>${article}`,
    `<p style="color:red; display : none">Secreto</p>${article}`,
    `<div aria-hidden="true"><p>Secreto</p></div>${article}`,
    `<svg><text>Secreto</text></svg>${article}`,
    `<noscript>Secreto</noscript>${article}`,
    `<template><p>Secreto</p></template>${article}`,
    `<select><option>Secreto</option></select>${article}`,
    `<iframe srcdoc="<p>Secreto</p>"></iframe>${article}`,
    `<!-- Secreto -->${article}`,
  ])('%s', (html) => {
    expect(textOf(html)).not.toContain('Secreto');
    expect(textOf(html)).toContain(paragraph);
  });

  test('but a page that hides itself until its scripts run is read', () => {
    expect(textOf(`<body style="visibility:hidden">${article}</body>`)).toContain(paragraph);
  });
});

describe('hostile pages end soon', () => {
  test.each<[string, string]>([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}hola`],
    ['nested and closed', `${'<div>'.repeat(50_000)}hola${'</div>'.repeat(50_000)}`],
    ['nested lists, unclosed', '<ul><li>hola'.repeat(50_000)],
    ['unclosed inline tags', `${'<font><b>hola '.repeat(900)}${article.repeat(300)}`],
    ['closing tags that close nothing', `hola${'</b></p></div>'.repeat(100_000)}`],
    ['very many elements', article.repeat(15_000)],
    ['deep and wide', `${'<div>'.repeat(55)}${'<p>hola, qué tal, esto es <a href=x>un texto</a></p>'.repeat(5000)}`],
    ['tables in tables', `${'<table><tr><td>'.repeat(400)}hola`],
    ['huge attributes', `<p title="${'x'.repeat(2_000_000)}" class="${'y '.repeat(500_000)}">hola</p>`],
    ['very many attributes', `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=b`).join(' ')}>hola</p>`],
    ['an unclosed tag', `hola <a href="${'x'.repeat(1_000_000)}`],
    ['an unclosed comment', `hola <!-- ${'x'.repeat(1_000_000)}`],
    ['an unclosed script', `hola <script>${'x'.repeat(1_000_000)}`],
    ['angle brackets', `hola ${'<'.repeat(1_000_000)}`],
    ['ampersands', `hola ${'&'.repeat(1_000_000)}`],
    ['spaces', `hola ${' '.repeat(2_000_000)}`],
    ['line breaks', `hola${'<br>'.repeat(30_000)}`],
    ['a huge record', `hola<script type="application/ld+json">${'['.repeat(200_000)}</script>`],
    ['very many records', `hola${'<script type="application/ld+json">{"@graph":[{},{},{}]}</script>'.repeat(10_000)}`],
    ['very many times and metas', `hola${'<time>2024</time><meta name=x content=y>'.repeat(5000)}`],
    ['halves of characters', `hola \ud800 ${article} \udc00`],
    ['NULs', `\u0000ho\u0000la${'\u0000'.repeat(100_000)}`],
  ])('%s', (_, html) => {
    const text = textOf(html);
    expect(text).toMatch(/hola|cafetería/);
    expect(text?.isWellFormed()).toBe(true);
    expect(() => looksBlocked(html)).not.toThrow();
  });

  test('a page larger than any is refused', () => expect(textOf('hola '.repeat(MAX_PAGE / 4))).toBeUndefined());
});

describe('pages that stand before another', () => {
  test.each<[string, string]>([
    [
      'Cloudflare',
      '<title>Just a moment...</title><script>window._cf_chl_opt={cvId:"3"}</script><p>Checking your browser</p>',
    ],
    ['Cloudflare', '<title>Un momento…</title><p>Comprobando</p>'],
    ['Cloudflare', '<title>Attention Required! | Cloudflare</title><p>Sorry, you have been blocked</p>'],
    ['DDoS-Guard', '<title>DDoS-Guard</title><script src="https://check.ddos-guard.net/check.js"></script>'],
    [
      'DataDome',
      '<title>shop.example</title><script>var dd={}</script><script src="https://ct.captcha-delivery.com/c.js"></script>',
    ],
    ['PerimeterX', '<title>Access to this page has been denied.</title><div id="px-captcha"></div>'],
    [
      'Imperva',
      '<iframe src="/_Incapsula_Resource?CWUDNSAI=9">Request unsuccessful. Incapsula incident ID: 1</iframe>',
    ],
    [
      'Akamai',
      "<title>Access Denied</title><h1>Access Denied</h1>You don't have permission to access this page. Reference #18.2",
    ],
    ['Anubis', '<title>Making sure you’re not a bot!</title><p>Loading</p>'],
    [
      'Google',
      '<title>Antes de ir a Google</title><form action="https://consent.google.com/save" method="POST"></form>',
    ],
    ['Yahoo', '<form action="https://consent.yahoo.com/v2/collectConsent"></form><p>Yahoo y nuestros socios</p>'],
    ['Google', '<p>Nuestros sistemas han detectado tráfico inusual procedente de tu red.</p>'],
    ['captcha', '<title>shop</title><p>Please verify you are a human to continue.</p>'],
    ['captcha', '<p>Confirma para seguir: no soy un robot</p>'],
    ['refusal', '<title>403 Forbidden</title><h1>Forbidden</h1>'],
    ['refusal', '<title>Acceso denegado</title><p>No tiene permiso.</p>'],
    ['JavaScript', '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>'],
    ['JavaScript', '<p>Activa JavaScript en tu navegador para ver esta página.</p>'],
    ['JavaScript', '<p>Schakel JavaScript in om deze pagina te bekijken.</p>'],
    ['JavaScript', '<p>Per continuare attiva JavaScript nel browser.</p>'],
    ['cookies', '<p>Please enable cookies and reload the page.</p>'],
    ['login', '<title>Iniciar sesión</title><form><input name="u"><input type="password" name="p"></form>'],
    ['login', '<p>Bienvenida</p><input type=password>'],
  ])('%s: %s', (name, html) => {
    expect(looksBlocked(`<html><body>${html}</body></html>`)).toMatch(new RegExp(`${name}[^.]*\\. [A-Z].*\\.$`, 'i'));
  });

  const long = article.repeat(20);
  test.each<[string, string]>([
    [
      'an article on robot checks',
      `<title>Just a moment: qué hay tras la espera</title><p>Verify you are a human, dice Cloudflare. _cf_chl_opt es su marca.</p>${long}`,
    ],
    [
      'an article behind Cloudflare',
      `<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>${article}`,
    ],
    ['an article with a login in its head', `<form><input type="password"></form>${article.repeat(3)}`],
    [
      'an article that wants scripts for its videos',
      `${article}<p>${paragraph}</p><noscript>Please enable JavaScript to watch.</noscript>`,
    ],
    [
      'an article with comments by script',
      `<p>${paragraph}</p><noscript>Please enable JavaScript to view the comments powered by Disqus.</noscript>`,
    ],
    ['a short notice', '<title>Aviso</title><p>Mañana cerramos por inventario.</p>'],
    [
      'a title that begins so',
      `<title>Acceso denegado al estadio: así fue la noche de la final para mil aficionados que se quedaron fuera del recinto</title>${article}`,
    ],
    ['nothing', ''],
  ])('%s is none', (_, html) => expect(looksBlocked(html)).toBeNull());

  test.each(pages)('%s is none', (name) => expect(looksBlocked(pageOf(name))).toBeNull());
});

test.each<[string, Buffer, string | null, string]>([
  ['the header', Buffer.from('<p>ma\xf1ana</p>', 'latin1'), 'text/html; charset=iso-8859-1', 'mañana'],
  [
    'a <meta charset>',
    Buffer.from('<meta charset="windows-1252"><p>\x80 5, ma\xf1ana</p>', 'latin1'),
    'text/html',
    '€ 5, mañana',
  ],
  [
    'a <meta http-equiv>',
    Buffer.from(
      '<meta http-equiv=Content-Type content="text/html; charset=koi8-r"><p>\xf0\xd2\xc9\xd7\xc5\xd4</p>',
      'latin1',
    ),
    null,
    'Привет',
  ],
  ['its bytes, whatever is declared', Buffer.from('<meta charset="iso-8859-1"><p>mañana ☕</p>'), null, 'mañana ☕'],
])('the encoding is told by %s', (_, bytes, contentType, text) =>
  expect(textOf(decodePage(bytes, contentType).text)).toBe(text),
);

const tags = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="x">',
  '</div>',
  '<a href=',
  '<table>',
  '<td>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<title>',
  '</head>',
  '<body>',
  '<h1>',
  '&amp;',
  '&#xD800;',
  '<svg>',
  '<plaintext>',
  '<img alt="☕">',
  '<li>',
  '"',
  "'",
  '<html lang="',
  '<br/>',
  '<time>',
  '<link rel=canonical href=x>',
);

test('any page at all is text or nothing, and kept pages read the same', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(tags, fc.string({ unit: 'binary', maxLength: 10 })), { maxLength: 40 }), (parts) => {
      const html = parts.join('');
      const found = readArticleSync(html, null, { zone: 'UTC' });
      if (found) {
        expect(found.text.trim()).not.toBe('');
        expect(found.text.isWellFormed()).toBe(true);
      }
      looksBlocked(html);
      const again = readArticleSync(keepPage(html), null, { zone: 'UTC' });
      // Tags that contradict each other may part lines elsewhere the second time; the words are the same.
      const bare = (one: typeof found) => one?.text.replace(/\s/g, '');
      expect(bare(again)).toEqual(bare(found));
    }),
    { numRuns: 300 },
  );
});
