// A board as the engine computes it, for tests and for looking at: a friendly one and a hostile one.

import type { BoardData, Widget, WidgetData } from '../../../src/contract/boards.ts';
import { addClause } from '../../../src/contract/clauses.ts';
import type { MeasureData, MeasureResult, Proportion, Quote, TrendPoint } from '../../../src/contract/measures.ts';
import type { Author, SentimentLabel, TermKind } from '../../../src/contract/model.ts';

const DAY = 86_400_000;
const START = Date.UTC(2025, 6, 1);
const QUERY = 'since:2025-07-01 until:2025-09-28';

export function makeBoard(): BoardData {
  return {
    board: {
      id: 1,
      name: 'What people say about Mar Azul, summer 2025',
      summary:
        'Delivery is what people talk about. A strike at the carrier in late September brought four times the usual number of mentions, most of them questions nobody answered within a day.',
      query: QUERY,
      widgets: [],
      look: null,
      updated: Date.UTC(2025, 8, 29, 7, 12),
    },
    project: { name: 'Mar Azul', zone: 'Europe/Madrid' },
    computed: Date.UTC(2025, 8, 29, 7, 15, 4),
    total: 1268,
    span: { from: START + 9 * 3_600_000, to: START + 89 * DAY + 15 * 3_600_000 },
    analysisVersion: 3,
    appVersion: '0.1.0',
    widgets: [
      widget({ id: 'n1', type: 'number', width: 3, title: 'All mentions' }, number(1268, 1268)),
      widget({ id: 'n2', type: 'number', width: 3, title: 'About delivery', query: 'tag:delivery' }, number(412, 1268)),
      widget({ id: 'n3', type: 'number', width: 3, title: 'Negative', query: 'sentiment:negative' }, number(431, 1268)),
      widget({ id: 'n4', type: 'number', width: 3, title: 'Questions', query: 'has:question' }, number(187, 1268)),
      widget({ id: 't1', type: 'trend', width: 8 }, trend()),
      widget(
        {
          id: 'x1',
          type: 'text',
          width: 4,
          title: 'What happened',
          text: 'On **22 September** the carrier stopped work for three days. People did not complain about the strike; they complained about *not being told*.\n\n- Most asked where their order was\n- One in five wrote more than once\n- Answers came after 31 hours, half of them\n\nThe carrier’s [own notice](https://example.org/notice) went out a day late.',
        },
        null,
      ),
      widget({ id: 's1', type: 'share', width: 6 }, shares()),
      widget({ id: 's2', type: 'sentiment', width: 6 }, sentiment()),
      widget({ id: 'c1', type: 'cloud', width: 8, limit: 80 }, terms(80)),
      widget({ id: 'a1', type: 'authors', width: 4, limit: 10 }, authors()),
      widget({ id: 'q1', type: 'quotes', width: 12, limit: 6, title: 'On delivery, in their words' }, quotes()),
      widget({ id: 'e1', type: 'terms', width: 6, limit: 8 }, terms(8)),
      ...listFindings().map(({ settings, result }) => widget(settings, result)),
      widget({ id: 'z1', type: 'share', width: 6, title: 'Other brands', query: 'lang:fr' }, fewShares()),
    ],
  };
}

/** One widget of each kind that listening finds. */
function listFindings(): readonly { settings: Widget; result: MeasureResult }[] {
  return [
    { settings: { id: 'i1', type: 'intent', width: 6 }, result: intents() },
    { settings: { id: 'p1', type: 'aspects', width: 6 }, result: aspects() },
    { settings: { id: 'h1', type: 'themes', width: 12 }, result: themes() },
    { settings: { id: 'k1', type: 'questions', width: 6 }, result: questions() },
    { settings: { id: 'r1', type: 'emerging', width: 6 }, result: emerging() },
    { settings: { id: 'f1', type: 'influencers', width: 6 }, result: influencers() },
    { settings: { id: 'o1', type: 'outliers', width: 6 }, result: outliers() },
    {
      settings: { id: 'y1', type: 'keyness', width: 12, query: 'sentiment:negative', against: 'sentiment:positive' },
      result: keyness(),
    },
  ];
}

export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><svg onload=alert(1)>',
  ']]><iframe src="javascript:alert(1)">',
  'font-family:x;" style="background:url(https://evil.example/x)',
  "=cmd|' /C calc'!A0",
  '&lt;b&gt; &#60;script&#62;',
  'zr0-c0 url(#zr0-c0) \u0000\u0008 \ud800 \u202e',
] as const;

/** The same board with `text` wherever a person, a source or a file can put text. */
export function makeHostileBoard(text: string): BoardData {
  const board = makeBoard();
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each) => (typeof each === 'string' ? text : rename(each)));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, TEXT_FIELDS.has(key) ? text : rename(inner)]),
    );
  };
  const hostile = rename(board) as BoardData;
  const broken: WidgetData = { widget: { id: text, type: 'trend', width: 12, title: text }, result: null, error: text };
  return { ...hostile, project: { name: text, zone: 'Europe/Madrid' }, widgets: [...hostile.widgets, broken] };
}

const TEXT_FIELDS: ReadonlySet<string> = new Set(
  'name summary query title text label term definition handle platform url language color appVersion against aspect author says praisedQuery criticisedQuery'.split(
    ' ',
  ),
);

function widget(settings: Widget, result: MeasureResult | null): WidgetData {
  return { widget: settings, result, error: null };
}

function result(measure: string, n: number, data: MeasureData, definition: string, excluded: string[] = []) {
  return {
    measure,
    definition,
    query: QUERY,
    n,
    excluded,
    analysisVersion: 3,
    outdated: 0,
    coverage: null,
    undated: null,
    data,
  } satisfies MeasureResult;
}

function number(value: number, all: number): MeasureResult {
  const data: MeasureData = { shape: 'number', value, share: wilson(value, all) };
  return result('volume', value, data, 'Mentions that match, copies included.');
}

function trend(): MeasureResult {
  const next = random(4);
  const points = Array.from({ length: 90 }, (_, index): TrendPoint => {
    const start = new Date(START + index * DAY).toISOString().slice(0, 10);
    const weekend = [0, 6].includes(new Date(START + index * DAY).getUTCDay());
    const event = index >= 83 && index <= 87 ? [31, 61, 44, 29, 21][index - 83] : undefined;
    const total = event ?? Math.round((weekend ? 8 : 14) * (0.7 + 0.7 * next()));
    const negative = Math.round(total * (event === undefined ? 0.2 + 0.2 * next() : 0.6));
    const positive = Math.round(total * (event === undefined ? 0.2 + 0.2 * next() : 0.08));
    const query = addClause(QUERY, `date:${start}`);
    return { start, total, negative, neutral: total - negative - positive, positive, broken: 0, query };
  });
  const n = points.reduce((sum, point) => sum + point.total, 0);
  const definition = 'Matching mentions by the day they were published, divided by sentiment.';
  return result('trend', n, { shape: 'trend', bucket: 'day', points }, definition);
}

function shares(): MeasureResult {
  const n = 842;
  const rows = [
    ['Mar Azul', 418, '#0072B2'],
    ['Brisa Clara', 251, '#E69F00'],
    ['Norte Lavanderías y Tintorerías', 139, '#009E73'],
    ['Ola & Sol', 58, '#CC79A7'],
  ] as const;
  const data: MeasureData = {
    shape: 'shares',
    rows: rows.map(([label, count, color]) => {
      return { label, count, color, share: wilson(count, n), query: addClause(QUERY, `topic:"${label}"`) };
    }),
  };
  const definition = 'Of the matching mentions that name a brand or a competitor, the part that names each.';
  return result('share-of-voice', n, data, definition, ['426 that name neither a brand nor a competitor']);
}

function fewShares(): MeasureResult {
  const rows = [{ label: 'Brisa Clara', count: 4, share: wilson(4, 7), query: 'lang:fr' }];
  return result('share-of-voice', 7, { shape: 'shares', rows }, 'The part that names each brand.');
}

function sentiment(): MeasureResult {
  const rows = [
    ['es', 520, 214, 190, 116],
    ['it', 268, 83, 120, 65],
    ['nl', 210, 61, 92, 57],
    ['en', 171, 42, 78, 51],
    ['pt', 64, 19, 30, 15],
    ['unknown', 35, 2, 31, 2],
  ] as const;
  const data: MeasureData = {
    shape: 'sentiment',
    rows: rows.map(([label, n, negative, neutral, positive]) => {
      return { label, n, negative, neutral, positive, query: addClause(QUERY, `lang:${label}`) };
    }),
    all: { n: 1268, negative: 421, neutral: 541, positive: 306 },
  };
  return result('sentiment', 1268, data, 'Matching mentions by sentiment, for each language.');
}

const WORDS =
  'pedido envío entrega consegna ordine suavizante detergente precio bestelling servicio cliente ropa lavadora #MarAzul #envíos wasmiddel olor retraso huelga prezzo delivery softener spedizione atención bottiglia respuesta correo paquete ritardo tienda ammorbidente calidad botella levering profumo cápsulas manchas reembolso answer klantenservice strike qualità web app pulito blanco offerta oferta waiting schoon tracking geur algodón refund cartón bucato rimborso semana fragrance settimana limpio winkel prijs kleur negozio week espuma capsule flacon perfume reclamo garantía seguimiento duda wol factura postbode colores lino seda box telefono encuesta regalo muestra'.split(
    ' ',
  );

function terms(limit: number): MeasureResult {
  const data: MeasureData = {
    shape: 'terms',
    terms: WORDS.slice(0, limit).map((term, index) => {
      const kind: TermKind = term.startsWith('#') ? 'hashtag' : 'word';
      return { term, kind, count: Math.round(214 / (1 + index * 0.22)), query: addClause(QUERY, `"${term}"`) };
    }),
  };
  return result('terms', 1268, data, 'Words and hashtags by the number of mentions that hold them.', ['stop words']);
}

function authors(): MeasureResult {
  const rows = [
    ['Ana Ruiz', 24],
    ['Foro del Hogar', 19],
    ['🦊', 17],
    ['Massimo Bartolomeo Quattrocchi della Valle', 15],
    ['@lena', 12],
    ['Consumidores en Acción', 11],
    ['J. de Vries', 9],
    ['marta_p', 9],
    ['Tom Whitfield', 7],
    ['洗濯日記', 6],
  ] as const;
  const data: MeasureData = {
    shape: 'shares',
    rows: rows.map(([label, count]) => ({ label, count, share: wilson(count, 1268), query: `author:"${label}"` })),
  };
  return result('authors', 1268, data, 'Matching mentions by author.', ['mentions without an author']);
}

function intents(): MeasureResult {
  const rows = (
    [
      ['complaint', 388],
      ['question', 251],
      ['request', 92],
      ['thanks', 74],
      ['suggestion', 31],
      ['objection', 18],
      ['comment', 414],
    ] as const
  ).map(([label, count]) => ({ label, count, share: wilson(count, 1268), query: addClause(QUERY, `intent:${label}`) }));
  return { ...result('intents', 1268, { shape: 'shares', rows }, 'Matching mentions by intent.'), outdated: 41 };
}

function aspects(): MeasureResult {
  const rows = (
    [
      ['atención al cliente', 6, 61],
      ['envío', 4, 57],
      ['precio', 12, 33],
      ['geur', 28, 3],
      ['app', 9, 17],
      ['ammorbidente', 19, 0],
      ['bottle', 0, 8],
    ] as const
  ).map(([aspect, praised, criticised]) => ({
    aspect,
    praised,
    criticised,
    praisedQuery: addClause(QUERY, `praised:"${aspect}"`),
    criticisedQuery: addClause(QUERY, `criticised:"${aspect}"`),
  }));
  return result('aspects', 1268, { shape: 'aspects', rows }, 'Things by the mentions that praise and criticise each.');
}

function themes(): MeasureResult {
  const rows = (
    [
      [['entrega', 'retraso', 'huelga', 'transportista', 'semana'], 214, 151, 52, 11],
      [['profumo', 'ammorbidente', 'geur', 'bucato'], 97, 14, 31, 52],
      [['precio', 'oferta', 'caro', 'botella'], 88, 47, 30, 11],
    ] as const
  ).map(([words, count, negative, neutral, positive], index) => ({
    words,
    count,
    share: wilson(count, 1268),
    negative,
    neutral,
    positive,
    examples: [
      { mention: 11 + index, text: 'Mi pedido sigue «en reparto» desde hace dos semanas y nadie sabe nada.' },
      { mention: 21 + index, text: 'Drie dagen staking en geen woord. Had het maar gezegd.' },
    ],
    trend: bumps(index + 7, index === 0 ? 11 : 5),
    query: addClause(QUERY, `about:"${words.join(' ')}"`),
  }));
  return result(
    'themes',
    1268,
    { shape: 'themes', rows, all: rows.length },
    'Words that come together, and the mentions that hold them.',
  );
}

function questions(): MeasureResult {
  const rows = (
    [
      ['¿Dónde está mi pedido? Lleva dos semanas en reparto', 37, 41],
      ['Leveren jullie ook op de Waddeneilanden?', 12, 12],
      ['Does the refill fit the old bottle, or do I need the new cap as well?', 7, 9],
    ] as const
  ).map(([text, people, count], index) => ({
    text,
    mention: 31 + index,
    count,
    people,
    first: START + (70 - 20 * index) * DAY,
    last: START + 88 * DAY,
    trend: bumps(index + 3, 10 - 3 * index),
    query: addClause(QUERY, `group:k${index}`),
  }));
  return result('questions', 187, { shape: 'clusters', rows }, 'Questions that say nearly the same.');
}

function emerging(): MeasureResult {
  const rows = (
    [
      ['huelga', 'word', 61, 0.02],
      ['#MarAzulResponde', 'hashtag', 34, 2.5],
      ['Transvela', 'organisation', 29, 4.1],
      ['rimborso', 'word', 18, 6],
    ] as const
  ).map(([term, kind, recent, expected], index) => ({
    term,
    kind,
    recent,
    expected,
    logLikelihood: 80 - 10 * index,
    first: START + 80 * DAY,
    trend: bumps(index, 11),
    query: addClause(QUERY, `"${term}"`),
  }));
  const data: MeasureData = { shape: 'emerging', since: START + 82 * DAY, rows };
  return result('emerging', 1268, data, 'Terms said more of late than their own past would lead one to expect.');
}

function influencers(): MeasureResult {
  const rows = (
    [
      ['Ana Ruiz', 24, 9, 7, 41, 12_400],
      ['Foro del Hogar', 19, 19, 12, 88, null],
      ['Massimo Bartolomeo Quattrocchi della Valle', 15, 2, 0, 0, 310],
      ['@lena', 12, 0, 0, 3, 96],
    ] as const
  ).map(([author, mentions, started, answered, replies, reach]) => ({
    author,
    mentions,
    started,
    answered: started === 0 ? { value: 0, low: 0, high: 1 } : wilson(answered, started),
    replies,
    reach,
    query: `author:"${author}"`,
  }));
  return result('influencers', 1268, { shape: 'influencers', rows }, 'Authors by several figures, never one score.');
}

function outliers(): MeasureResult {
  const rows = (
    [
      ['Op zolder ligt nog een doos Marea uit 1987, ongeopend. Wie wil hem?', 'J. de Vries', 'wording'],
      ['NUNCA NUNCA NUNCA MÁS. Esto es una vergüenza, una estafa y un robo.', null, 'sentiment'],
    ] as const
  ).map(([text, author, cause], index) => ({
    mention: 41 + index,
    text,
    author,
    at: START + (30 + index) * DAY,
    causes: [
      {
        cause,
        says: cause === 'wording' ? 'words few others use: zolder, 1987' : 'far more negative than the rest',
        distance: 4.2,
      },
    ],
    query: addClause(QUERY, `id:${41 + index}`),
  }));
  return result(
    'outliers',
    1268,
    { shape: 'outliers', rows, all: rows.length },
    'Mentions further from the rest than 3.5 robust deviations.',
  );
}

function keyness(): MeasureResult {
  const rows = (
    [
      ['nadie', 88, 2, 3.9],
      ['retraso', 71, 3, 3.1],
      ['#huelga', 40, 1, 2.8],
      ['gracias', 4, 61, -3.6],
      ['suave', 1, 22, -3.2],
    ] as const
  ).map(([term, here, there, logRatio]) => ({
    term,
    kind: term.startsWith('#') ? ('hashtag' as const) : ('word' as const),
    here,
    there,
    shareHere: here / 431,
    shareThere: there / 290,
    logLikelihood: 40,
    logRatio,
    query: addClause(QUERY, `sentiment:${logRatio > 0 ? 'negative' : 'positive'} "${term}"`),
  }));
  const against = addClause(QUERY, 'sentiment:positive');
  return result('keyness', 431, { shape: 'keyness', against, nAgainst: 290, rows }, 'Terms one search uses more.');
}

/** Twelve counts with one high part. */
function bumps(seed: number, high: number): number[] {
  const next = random(seed);
  return Array.from({ length: 12 }, (_, index) => Math.round((index === high ? 22 : 4) * (0.6 + 0.6 * next())));
}

function quotes(): MeasureResult {
  const mentions = [
    quote(
      1,
      'El pedido lleva dos semanas «en reparto» y nadie contesta. Ni un correo, ni una llamada. ¿Hay alguien ahí?',
      'Ana Ruiz',
      'Mastodon',
      'es',
      'negative',
      84,
    ),
    quote(
      2,
      'Lo scomparto per l’ammorbidente non si svuota mai del tutto: succede anche a voi o è la mia lavatrice?',
      'rossi_bo',
      'Forum Bucato',
      'it',
      'neutral',
      85,
    ),
    quote(
      3,
      'Drie dagen staking en geen woord van @marazul. Gisteren kwam het pakket ineens toch, keurig heel. Had het maar gezegd…',
      'J. de Vries',
      'Klachtenforum',
      'nl',
      'negative',
      87,
    ),
    quote(
      4,
      'Fair play to Mar Azul: rang them, got a person, refund the same afternoon. That’s how you do it.',
      'Tom Whitfield',
      'Reviews (CSV)',
      'en',
      'positive',
      88,
      'assumed',
    ),
    quote(5, '🦊✨ #MarAzul', null, 'WhatsApp group', null, 'positive', 60, 'assumed'),
    quote(
      6,
      '¿Sabe alguien si entregan en Canarias? La página dice que sí, el carrito dice que no, y el teléfono dice que espere. Llevo esperando desde el lunes y ya no sé a quién preguntar.',
      'marta_p',
      'Foro del Hogar',
      'es',
      'neutral',
      41,
      'captured',
    ),
  ];
  return result(
    'quotes',
    412,
    { shape: 'quotes', mentions },
    'Matching mentions with the strongest words, taken from each source in turn.',
  );
}

function quote(
  id: number,
  text: string,
  name: string | null,
  source: string,
  language: string | null,
  sentimentLabel: SentimentLabel,
  day: number,
  dated: Quote['dated'] = 'known',
): Quote {
  const author: Author | null =
    name === null ? null : { id, name, handle: null, platform: null, url: null, ours: false };
  return {
    id,
    title: null,
    text,
    cut: false,
    url: name === null ? null : `https://social.example/@${encodeURIComponent(name)}/${id}?a=1&b=2`,
    author,
    source: { id: 1, name: source, kind: 'feed' },
    at: START + day * DAY + (7 + id) * 3_600_000 + 41 * 60_000,
    dated,
    language,
    sentiment: sentimentLabel,
    intent: null,
    flags: [],
    risk: 0,
    tags: [],
    replies: 0,
    duplicateOf: null,
    similarTo: null,
    captured: START + day * DAY + (7 + id) * 3_600_000 + 55 * 60_000,
  };
}

function wilson(count: number, n: number): Proportion {
  const z = 1.96;
  const share = count / n;
  const center = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const spread = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return { value: share, low: Math.max(0, center - spread), high: Math.min(1, center + spread) };
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
