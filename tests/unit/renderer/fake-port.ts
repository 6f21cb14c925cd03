// An engine of invented data behind a port: lets the window be built, looked at and tested without a database.
import type { Events, WindowApi } from '../../../src/contract/api.ts';
import type { EarshotBridge } from '../../../src/contract/bridge.ts';
import { addClause, fieldClause, textClause } from '../../../src/contract/clauses.ts';
import { EarshotError } from '../../../src/contract/errors.ts';
import type {
  Board,
  Change,
  CoverageDay,
  Facet,
  FoundSource,
  Mapping,
  MeasureData,
  MeasureResult,
  MentionDetail,
  MentionRow,
  Proportion,
  Rule,
  Settings,
  Source,
  Tag,
  Topic,
  Widget,
} from '../../../src/contract/model.ts';
import { type Handlers, type Server, serve } from '../../../src/contract/serve.ts';
import { createPortPair } from '../../../src/contract/wire.ts';
import { fakeImporters, fakeKinds } from './fake-kinds.ts';

const DAY = 86_400_000;
const NOW = Date.now();

const PHRASES: readonly (readonly [language: string, sentiment: 'negative' | 'neutral' | 'positive', text: string])[] =
  [
    [
      'es',
      'negative',
      'El pedido lleva dos semanas y nadie contesta. Ya he escrito tres veces a @marazul y la verdad es que estoy harta 😡',
    ],
    [
      'es',
      'positive',
      'Por fin probé el detergente de Mar Azul en cápsulas: huele genial y la caja se recicla entera. Muy contenta 🌊',
    ],
    ['es', 'neutral', '¿Alguien sabe si Mar Azul vende recambios en tiendas pequeñas de Valencia? #marazul #recambio'],
    [
      'it',
      'negative',
      'Lo scomparto per l’ammorbidente non si svuota mai con il flacone nuovo, il vecchio era molto meglio. Delusa.',
    ],
    ['it', 'positive', 'Consegna in un giorno, profumo delicato, prezzo giusto. Brava Mar Azul!'],
    ['nl', 'neutral', '@marazul hoe laat sluit de winkel in Utrecht op zaterdag? Ik kan het niet vinden op de site.'],
    [
      'nl',
      'negative',
      'De nieuwe dop lekt. Halve fles in mijn tas, dus dat was een dure wasbeurt. Jammer van een goed merk.',
    ],
    [
      'en',
      'positive',
      'Switched from Brisa to Mar Azul last month and honestly the refill pouch is brilliant: less plastic, same smell.',
    ],
    [
      'en',
      'negative',
      'Delivery promised for Tuesday, it is now the following Monday. The tracking page of Mar Azul says nothing at all.',
    ],
    [
      'en',
      'neutral',
      'Mar Azul, Brisa and Oceana compared: which concentrated detergent is cheapest per wash? A short table inside.',
    ],
    ['pt', 'positive', 'A embalagem nova da Mar Azul é linda e o cheiro continua o mesmo. Recomendo!'],
    [
      'de',
      'negative',
      'Die Lieferung kam beschädigt an, und der Kundendienst verweist nur auf die häufig gestellten Fragen.',
    ],
  ];
const NAMES = [
  'Ana Ruiz',
  'Giulia Rossi',
  'lena',
  'Pieter de Vries',
  'Marta Gil',
  '🦊',
  'Consumo Responsable',
  'Tom Hale',
  'Inês Prata',
  'Wäscheblog',
];

const sources: Source[] = [
  source(1, 'feed', 'Limpieza y hogar, el blog', 412, {
    folder: 'Press / Spain',
    fullText: true,
    config: { url: 'https://limpieza.example/feed.xml' },
  }),
  source(2, 'feed', 'Forum Bucato', 233, {
    folder: 'Forums',
    config: { url: 'https://forum-bucato.example/feed' },
    error: {
      code: 'http',
      message: 'forum-bucato.example answered 403: it refuses programs.',
      advice:
        'Open the address in a browser; if it loads there, ask the site for a feed address that programs may use.',
      at: NOW - 2 * 3_600_000,
    },
    failures: 4,
    health: {
      state: 'failing',
      says: 'The server refuses programs (403) since yesterday. Open the address in a browser; if it loads there, ask the site for a feed address that programs may use.',
      habitMinutes: 95,
    },
  }),
  source(3, 'mastodon', 'Mastodon: #marazul', 588, {
    config: { server: 'https://mastodon.social/', what: 'hashtag', name: 'marazul', replies: true },
    priority: 'high',
    intervalMinutes: 15,
    notice: 'The feed has moved for good; the new address is used from now on.',
  }),
  source(4, 'feed', 'Wasweetjes', 91, {
    folder: 'Press / Netherlands',
    paused: true,
    nextCheck: null,
    health: { state: 'paused', says: 'Paused by you: nothing is asked until you resume it.', habitMinutes: 2880 },
  }),
  source(7, 'google-news', 'Google News: “mar azul”', 143, {
    folder: 'Press / Spain',
    config: { query: '"mar azul"', edition: 'es-ES' },
    newest: NOW - 9 * DAY,
    health: {
      state: 'silent',
      says: 'It answers, but has said nothing new for 9 days; usually something comes every 11 hours. Look at its page: the search may have become too narrow.',
      habitMinutes: 660,
    },
  }),
  source(8, 'bluesky-jetstream', 'Bluesky, live: marazul', 37, {
    nextCheck: null,
    config: { any: 'marazul' },
    health: { state: 'listening', says: 'Listening since 09:12; 1,204 posts heard, 3 kept.', habitMinutes: null },
  }),
  source(9, 'hacker-news', 'Hacker News: refill pouch', 0, {
    folder: 'Forums',
    lastCheck: null,
    lastSuccess: null,
    newest: null,
    config: { query: 'refill pouch', comments: true },
    health: { state: 'new', says: 'Not checked yet: the first check is due now.', habitMinutes: null },
  }),
  source(
    10,
    'discourse',
    'Foro Consumo, the long-winded place where all the washing machines of Spain are discussed',
    64,
    {
      folder: 'Forums',
      config: { server: 'https://foro-consumo.example/' },
    },
  ),
  source(5, 'file', 'reviews-autumn.csv', 720, {
    nextCheck: null,
    health: { state: 'file', says: 'Came from a file.', habitMinutes: null },
  }),
  source(6, 'file', 'WhatsApp: buurtgroep', 274, {
    nextCheck: null,
    health: { state: 'file', says: 'Came from a file.', habitMinutes: null },
  }),
];

const mappings: Mapping[] = [
  {
    id: 1,
    name: 'Shop reviews, quarterly',
    format: 'csv',
    columns: ['created', 'customer', 'review', 'stars', 'shop'],
    options: { map: { published: 'created', author: 'customer', text: 'review' }, dateFormat: 'dmy' },
  },
];

const tags: Tag[] = [
  { id: 1, name: 'delivery', color: '#0072b2', mentions: 64 },
  { id: 2, name: 'complaint', color: '#d55e00', mentions: 88 },
  { id: 3, name: 'packaging', color: '#009e73', mentions: 41 },
  { id: 4, name: 'to answer', color: '#cc79a7', mentions: 12 },
];

const topics: Topic[] = [
  {
    id: 1,
    name: 'Mar Azul',
    scope: 'brand',
    query: '"mar azul" OR marazul OR @marazul',
    color: '#0072b2',
    mentions: 212,
  },
  { id: 2, name: 'Brisa', scope: 'competitor', query: 'brisa -viento', color: '#e69f00', mentions: 96 },
  { id: 3, name: 'Oceana', scope: 'competitor', query: 'oceana', color: '#009e73', mentions: 61 },
  {
    id: 4,
    name: 'Late delivery',
    scope: 'search',
    query: '(pedido OR delivery OR Lieferung OR consegna) sentiment:negative',
    color: '#d55e00',
    mentions: 44,
  },
];

const rules: Rule[] = [
  { id: 1, name: 'Anything late', query: 'topic:"Late delivery"', tag: 1, enabled: true },
  { id: 2, name: 'Leaks and caps', query: 'lekt OR leak* OR tapón', tag: 3, enabled: false },
];

const mentions: MentionRow[] = Array.from({ length: 300 }, (_, index) => mention(index)).sort((a, b) => b.at - a.at);
const changes: Change[] = [
  { id: 1, at: NOW - 60_000, summary: 'tag “delivery” on 312 mentions', count: 312, undone: false },
];
let settings: Settings = {
  offline: false,
  ours: ['@marazul'],
  zone: 'Europe/Madrid',
  name: 'Mar Azul',
  privateHosts: ['127.0.0.1:8080'],
};
let open = true;

const widgets: Widget[] = [
  { id: 'a', type: 'number', width: 4 },
  { id: 'b', type: 'number', width: 4, query: 'sentiment:negative', title: 'Negative' },
  { id: 'c', type: 'number', width: 4, query: 'sentiment:positive', title: 'Positive' },
  { id: 'd', type: 'trend', width: 12 },
  { id: 'e', type: 'share', width: 6 },
  { id: 'f', type: 'sentiment', width: 6 },
  { id: 'g', type: 'cloud', width: 6 },
  { id: 'h', type: 'authors', width: 6 },
  {
    id: 'i',
    type: 'text',
    width: 4,
    text: '# What to do\nAnswer the **delivery** complaints first:\n- three in ten wait for more than a week\n- most ask in public',
  },
  { id: 'j', type: 'quotes', width: 8, limit: 4 },
];
const boards: Board[] = [
  {
    id: 1,
    name: 'Brand health, autumn',
    summary: 'Delivery is the one thing people are angry about; everything else they like.',
    query: '',
    widgets,
    updated: NOW - 2 * DAY,
  },
];

/** The bridge a host would expose, answered by invented data. `empty` starts without a project. */
export function createFakeBridge(options: { readonly empty?: boolean } = {}): EarshotBridge {
  open = !options.empty;
  const [own, other] = createPortPair();
  const server: Server<Events> = serve<WindowApi, Events>(
    own,
    handlers(
      (...parts) => server.emit('changed', { parts }),
      (job) => server.emit('job', job),
    ),
  );
  return { ...other, pathsOf: async (files) => files.map((file) => `/home/ana/${file.name}`) };
}

function handlers(
  changed: (...parts: Events['changed']['parts'][number][]) => void,
  job: (state: Events['job']) => void,
): Handlers<WindowApi> {
  const change = (summary: string, count: number): Change => {
    const made: Change = { id: changes.length + 1, at: Date.now(), summary, count, undone: false };
    changes.unshift(made);
    return made;
  };
  const project = () => ({
    file: '/home/ana/Earshot/Mar Azul.earshot',
    name: settings.name,
    zone: settings.zone,
    created: NOW - 90 * DAY,
    mentions: 2318,
  });
  const find = (query: string) => mentions.filter((row) => matches(row, query));
  const target = (to: { ids: readonly number[] } | { query: string }) =>
    'ids' in to ? mentions.filter((row) => to.ids.includes(row.id)) : find(to.query);
  const replace = (rows: readonly MentionRow[], make: (row: MentionRow) => MentionRow) => {
    for (const row of rows) mentions[mentions.indexOf(row)] = make(row);
  };
  return {
    'project.current': () => (open ? project() : null),
    'project.recent': () => [
      { file: '/home/ana/Earshot/Mar Azul.earshot', name: 'Mar Azul', opened: NOW - 3 * 3_600_000, missing: false },
      { file: '/home/ana/Earshot/Airlines 2015.earshot', name: 'Airlines 2015', opened: NOW - 5 * DAY, missing: false },
      { file: '/media/usb/old.earshot', name: 'old', opened: NOW - 80 * DAY, missing: true },
    ],
    'project.create': ({ file, name, zone }) => {
      open = true;
      return { ...project(), file, name: name ?? 'New', zone: zone ?? 'UTC' };
    },
    'project.open': () => {
      open = true;
      return project();
    },
    'project.sample': async () => {
      for (let done = 0; done <= 600; done += 60) {
        job({
          id: 'sample',
          label: 'Collecting the sample',
          done,
          total: 600,
          state: done < 600 ? 'running' : 'done',
          message: null,
        });
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      open = true;
      return project();
    },
    'project.close': () => {
      open = false;
      return null;
    },
    'project.settings': () => settings,
    'project.change-settings': (changedSettings) => {
      settings = { ...settings, ...changedSettings };
      changed('settings', 'project');
      return settings;
    },
    'sources.kinds': () => fakeKinds,
    'sources.list': () => sources,
    'sources.add': ({ kind, config, name, folder }) => {
      const given = typeof config === 'object' && config !== null && !Array.isArray(config) ? config : {};
      const info = fakeKinds.find((one) => one.id === kind);
      for (const field of info?.fields ?? []) {
        const value = String((given as Record<string, unknown>)[field.name] ?? '').trim();
        if (field.required && value === '')
          throw new EarshotError('bad-config', `Give the ${field.label.toLowerCase()}.`, { field: field.name });
        if (field.type === 'url' && /^ftp:/.test(value))
          throw new EarshotError('bad-config', `The address must begin with http:// or https://, not ftp:`, {
            field: field.name,
          });
      }
      const first = String(Object.values(given)[0] ?? '');
      const named = name ?? `${info?.label ?? kind}: ${first.replace(/^https?:\/\//, '')}`;
      const added = source(100 + sources.length, kind, named, 0, {
        config,
        folder: folder ?? null,
        lastCheck: null,
        lastSuccess: null,
        newest: null,
        health: { state: 'new', says: 'Not checked yet: the first check is due now.', habitMinutes: null },
      });
      sources.push(added);
      changed('sources');
      return added;
    },
    'sources.recognise': ({ link }) => {
      const [, user] = /^https:\/\/mastodon\.\w+\/@(\w+)/.exec(link) ?? [];
      if (!user) return [];
      const config = { server: new URL(link).host, what: 'account', name: `@${user}` };
      return [
        { kind: 'mastodon', name: `@${user}`, config, says: 'An account on Mastodon, by the shape of the link.' },
      ];
    },
    'sources.discover': async ({ link }) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      if (settings.offline) throw new EarshotError('offline', 'Earshot is offline. Go online to look at this address.');
      const { host } = new URL(link);
      if (host.startsWith('nothing')) return [];
      if (host.startsWith('broken'))
        throw new EarshotError(
          'network',
          `${host} could not be reached: there is no such address. Check its spelling.`,
        );
      const found: FoundSource[] = [
        {
          kind: 'feed',
          name: 'Limpieza y hogar',
          config: { url: `https://${host}/feed.xml` },
          says: `An RSS feed that ${host} names as its own; 20 entries, the latest of yesterday.`,
        },
        {
          kind: 'wordpress',
          name: 'Comments on Limpieza y hogar',
          config: { server: `https://${host}` },
          says: 'The comments on all posts of this blog.',
        },
        {
          kind: 'web-page',
          name: `${host}, the page itself`,
          config: { url: link },
          says: 'Watches the page and keeps each change of its article.',
        },
      ];
      return found;
    },
    'sources.import-list': () => {
      changed('sources');
      return {
        added: 14,
        known: 3,
        rejections: [{ at: 'line 40', reason: 'this outline is a podcast without the address of a feed' }],
      };
    },
    'sources.export-list': ({ file, overwrite }) => {
      refuseTaken(file, overwrite);
      return { file, sources: sources.filter((one) => one.kind !== 'file').length };
    },
    'sources.coverage': ({ id, days }) => (id === 9 ? [] : coverage(id ?? 1, days)),
    'sources.remap': async ({ dryRun }) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      if (!dryRun) {
        change('re-read 412 kept payloads', 15);
        changed('mentions', 'changes');
      }
      return { read: 412, revised: 12, refined: 3, same: 390, skipped: 7, dryRun: dryRun ?? false };
    },
    'sources.change': ({ id, ...rest }) => {
      const index = sources.findIndex((candidate) => candidate.id === id);
      const before = sources[index] as Source;
      const health =
        rest.paused === undefined
          ? before.health
          : rest.paused
            ? {
                ...before.health,
                state: 'paused' as const,
                says: 'Paused by you: nothing is asked until you resume it.',
              }
            : { ...before.health, state: 'good' as const, says: 'All is well.' };
      const next: Source = { ...before, ...rest, health };
      sources[index] = next;
      changed('sources');
      return next;
    },
    'sources.remove': ({ id }) => {
      const [gone] = sources.splice(
        sources.findIndex((candidate) => candidate.id === id),
        1,
      );
      changed('sources', 'changes');
      return change(`remove the source “${gone?.name}”`, 1);
    },
    'sources.refresh': async ({ id }) => {
      job({ id: 'refresh', label: 'Checking sources', done: 1, total: 4, state: 'running', message: null });
      await new Promise((resolve) => setTimeout(resolve, 700));
      job({ id: 'refresh', label: 'Checking sources', done: 4, total: 4, state: 'done', message: null });
      return sources
        .filter((candidate) => candidate.kind !== 'file' && (id === undefined || candidate.id === id))
        .map((candidate, index) => ({
          source: candidate.id,
          name: candidate.name,
          read: 20,
          added: index === 0 ? 12 : 0,
          known: 8,
          duplicates: index === 0 ? 1 : 0,
          rejected: 0,
          unchanged: index > 0,
          error: candidate.error,
        }));
    },
    'requests.list': ({ limit }) =>
      Array.from({ length: Math.min(limit, 60) }, (_, index) => ({
        id: index,
        at: NOW - index * 900_000,
        source: (index % 4) + 1,
        purpose: 'feed',
        url: `https://limpieza.example/feed.xml?page=${index}`,
        status: index % 5 === 1 ? 403 : 200,
        bytes: 18_400 + index * 731,
        milliseconds: 120 + index * 9,
        fromCache: index % 3 === 0,
        error: index % 5 === 1 ? 'refused (403)' : null,
      })),
    'requests.export': ({ file, overwrite }) => {
      refuseTaken(file, overwrite);
      return { file, requests: 2184 };
    },
    'requests.summary': () => ({ lastHour: settings.offline ? 0 : 4, offline: settings.offline }),
    'imports.formats': () => fakeImporters,
    'imports.preview': ({ file, as, options }) => ({
      file,
      format: as ?? (file.endsWith('.zip') ? 'twitter' : 'csv'),
      title: null,
      detected: [
        ...(file.includes('brandwatch') ? [{ label: 'Preset', value: 'Brandwatch export' }] : []),
        { label: 'Encoding', value: 'UTF-8' },
        { label: 'Separator', value: 'semicolon' },
        { label: 'Rows', value: 'about 720' },
      ],
      columns: file.endsWith('.zip') ? [] : ['created', 'customer', 'review', 'stars', 'shop'],
      map: options?.map ?? { published: 'created', author: 'customer', text: 'review' },
      dateFormat: options?.dateFormat ?? 'dmy',
      // As the engine does: once a reading was chosen, nothing is open.
      ambiguous:
        options?.dateFormat || file.endsWith('.zip')
          ? []
          : [{ dateFormat: 'mdy', label: 'month-day-year, 03.04.2026 09:41' }],
      mentions: mentions.slice(0, 20).map((row) => ({
        externalId: String(row.id),
        title: null,
        text: row.text,
        url: null,
        author: row.author ? { name: row.author.name, handle: null, platform: null, url: null } : null,
        published: {
          at: options?.dateFormat === 'mdy' ? Date.UTC(2026, 2, 4, 7, 41) : row.at,
          zone: 'assumed',
          offset: 120,
        },
        language: null,
        thread: null,
        parent: null,
        attributes: {},
        engagement: {},
        raw: null,
      })),
      rejections: [{ at: 'line 88', reason: 'the quotation mark opened here is never closed' }],
    }),
    'imports.run': async ({ file }) => {
      for (let done = 0; done <= 720; done += 90) {
        job({
          id: 'import',
          label: `Importing ${file.split('/').at(-1)}`,
          done,
          total: 720,
          state: done < 720 ? 'running' : 'done',
          message: null,
        });
        await new Promise((resolve) => setTimeout(resolve, 80));
      }
      return {
        id: 3,
        file,
        format: 'csv',
        source: 5,
        read: 720,
        added: 716,
        known: 0,
        duplicates: 4,
        rejected: 1,
        rejections: [{ at: 'line 88', reason: 'the quotation mark opened here is never closed' }],
        notes: ['Dates without a zone were read as Europe/Madrid.'],
        dryRun: false,
      };
    },
    'imports.list': () => [
      {
        id: 2,
        source: 6,
        file: '/home/ana/Downloads/WhatsApp chat.txt',
        format: 'whatsapp',
        started: NOW - 3 * DAY,
        finished: NOW - 3 * DAY,
        state: 'done',
        read: 274,
        added: 274,
        known: 0,
        duplicates: 3,
        rejected: 0,
      },
      {
        id: 1,
        source: 5,
        file: '/home/ana/Downloads/reviews-autumn.csv',
        format: 'csv',
        started: NOW - 9 * DAY,
        finished: NOW - 9 * DAY,
        state: 'undone',
        read: 720,
        added: 716,
        known: 0,
        duplicates: 4,
        rejected: 1,
      },
    ],
    'imports.mappings': () => mappings,
    'imports.save-mapping': (given) => {
      const old = mappings.findIndex((mapping) => mapping.name === given.name);
      const saved: Mapping = { ...given, id: old >= 0 ? (mappings[old] as Mapping).id : mappings.length + 1 };
      if (old >= 0) mappings[old] = saved;
      else mappings.push(saved);
      changed('imports');
      return saved;
    },
    'imports.remove-mapping': ({ id }) => {
      const [gone] = mappings.splice(
        mappings.findIndex((mapping) => mapping.id === id),
        1,
      );
      changed('imports', 'changes');
      return change(`remove the mapping “${gone?.name}”`, 1);
    },
    'imports.undo': () => change('undo the import of reviews-autumn.csv', 716),
    'mentions.search': ({ query, limit, after, order }) => {
      const found = order === 'oldest' ? find(query).reverse() : find(query);
      const start = after == null ? 0 : found.findIndex((row) => row.id === after) + 1;
      const page = found.slice(start, start + limit);
      return {
        total: found.length,
        mentions: page,
        next: start + limit < found.length ? (page.at(-1)?.id ?? null) : null,
      };
    },
    'mentions.records': () => [],
    'mentions.facets': ({ query }) => facets(find(query)),
    'mentions.get': ({ id }) => detail(id),
    'mentions.remark': ({ text, author, at, url }) => {
      const row: MentionRow = {
        ...mention(1),
        id: 200_000 + mentions.length,
        title: null,
        text,
        url: url ?? null,
        author: author ? { id: 99, name: author, handle: null, platform: null, url: null, ours: false } : null,
        source: { id: 11, name: 'Remarks', kind: 'file' },
        at: at ?? Date.now(),
        tags: [],
        replies: 0,
        duplicateOf: null,
      };
      mentions.unshift(row);
      changed('mentions', 'sources');
      return row;
    },
    'mentions.part': ({ id }) => {
      const row = mentions.find((one) => one.id === id);
      if (row) replace([row], (one) => ({ ...one, duplicateOf: null, similarTo: null }));
      changed('mentions', 'changes');
      return change('parted 1 mention from its copies', 1);
    },
    'query.check': ({ query }) => {
      const opened = query.indexOf('(');
      if (opened >= 0 && !query.includes(')'))
        return { problem: { message: 'This parenthesis is never closed.', at: opened, length: 1 }, says: '' };
      return {
        problem: null,
        says: query.trim() === '' ? 'Every mention of the project.' : `Mentions that match ${query}.`,
      };
    },
    'text.analyse': () => ({
      language: 'en',
      languageConfidence: 1,
      sentences: [],
      sentiment: { label: 'neutral', score: 0, because: [], raw: 0, bias: 0, rest: 0, by: 'lexicon' },
      intent: { label: 'comment', because: [], also: [], purchase: [], churn: [] },
      irony: { flag: false, score: 0, because: [] },
      risk: { score: 0, because: [], public: false },
      keywords: [],
      entities: [],
      aspects: [],
      terms: [],
    }),
    'tags.list': () => tags,
    'tags.save': ({ id, name, color }) => {
      const old = tags.findIndex((tag) => tag.id === id);
      const saved: Tag = {
        id: id ?? tags.length + 1,
        name,
        color: color ?? '#0072b2',
        mentions: tags[old]?.mentions ?? 0,
      };
      if (old >= 0) tags[old] = saved;
      else tags.push(saved);
      changed('tags');
      return saved;
    },
    'tags.remove': ({ id }) => {
      const [gone] = tags.splice(
        tags.findIndex((tag) => tag.id === id),
        1,
      );
      changed('tags', 'changes');
      return change(`remove the tag “${gone?.name}”`, gone?.mentions ?? 0);
    },
    'tags.apply': ({ tag, to }) => {
      const rows = target(to);
      replace(rows, (row) => ({ ...row, tags: [...new Set([...row.tags, tag])] }));
      changed('tags', 'labels', 'changes');
      return change(`tag “${tags.find((one) => one.id === tag)?.name}” on ${rows.length} mentions`, rows.length);
    },
    'tags.unapply': ({ tag, to }) => {
      const rows = target(to);
      replace(rows, (row) => ({ ...row, tags: row.tags.filter((one) => one !== tag) }));
      changed('tags', 'labels', 'changes');
      return change(`untag “${tags.find((one) => one.id === tag)?.name}” on ${rows.length} mentions`, rows.length);
    },
    'labels.set': ({ value, to }) => {
      const rows = target(to);
      replace(rows, (row) => ({ ...row, sentiment: value as MentionRow['sentiment'] }));
      changed('labels', 'changes');
      return change(`mark ${rows.length} mentions as ${value}`, rows.length);
    },
    'changes.list': ({ limit }) => changes.slice(0, limit),
    'changes.undo': ({ id }) => {
      const index = id === undefined ? 0 : changes.findIndex((one) => one.id === id);
      const undone = { ...(changes[index] as Change), undone: true };
      changes[index] = undone;
      changed('tags', 'labels', 'changes', 'topics', 'sources');
      return undone;
    },
    'topics.list': () => topics,
    'topics.save': ({ id, name, query, scope, color }) => {
      const old = topics.findIndex((topic) => topic.id === id);
      const saved: Topic = {
        id: id ?? topics.length + 1,
        name,
        query,
        scope: scope ?? 'search',
        color: color ?? '#0072b2',
        mentions: 20,
      };
      if (old >= 0) topics[old] = saved;
      else topics.push(saved);
      changed('topics');
      return saved;
    },
    'topics.remove': ({ id }) => {
      const [gone] = topics.splice(
        topics.findIndex((topic) => topic.id === id),
        1,
      );
      changed('topics', 'changes');
      return change(`remove the topic “${gone?.name}”`, 1);
    },
    'rules.list': () => rules,
    'rules.save': ({ id, name, query, tag, enabled }) => {
      const old = rules.findIndex((rule) => rule.id === id);
      const saved: Rule = { id: id ?? rules.length + 1, name, query, tag, enabled: enabled ?? true };
      if (old >= 0) rules[old] = saved;
      else rules.push(saved);
      changed('rules');
      return saved;
    },
    'rules.remove': ({ id }) => {
      const [gone] = rules.splice(
        rules.findIndex((rule) => rule.id === id),
        1,
      );
      changed('rules', 'changes');
      return change(`remove the rule “${gone?.name}”`, 1);
    },
    'measures.list': () => [],
    'measures.compute': ({ measure, query, limit }) => compute(measure, query, find(query), limit),
    'boards.list': () =>
      boards.map((board) => ({
        id: board.id,
        name: board.name,
        widgets: board.widgets.length,
        updated: board.updated,
      })),
    'boards.get': ({ id }) => board(id),
    'boards.save': ({ id, ...rest }) => {
      const old = boards.findIndex((one) => one.id === id);
      const saved: Board = { summary: '', query: '', ...rest, id: id ?? boards.length + 1, updated: Date.now() };
      if (old >= 0) boards[old] = saved;
      else boards.push(saved);
      changed('boards');
      return saved;
    },
    'boards.remove': ({ id }) => {
      const [gone] = boards.splice(
        boards.findIndex((one) => one.id === id),
        1,
      );
      changed('boards', 'changes');
      return change(`remove the board “${gone?.name}”`, 1);
    },
    'boards.compute': ({ id }) => {
      const found = board(id);
      const measureOf: Record<string, string> = { number: 'volume', share: 'share-of-voice', cloud: 'terms' };
      return {
        board: found,
        project: { name: settings.name, zone: settings.zone },
        computed: Date.now(),
        total: mentions.length,
        span: { from: mentions.at(-1)?.at ?? 0, to: mentions[0]?.at ?? 0 },
        analysisVersion: 1,
        appVersion: '0.1.0',
        widgets: found.widgets.map((widget) => {
          if (widget.type === 'text') return { widget, result: null, error: null };
          const query = addClause(found.query, widget.query ?? '');
          return {
            widget,
            result: compute(measureOf[widget.type] ?? widget.type, query, find(query), widget.limit),
            error: null,
          };
        }),
      };
    },
    'boards.formats': () => [
      { id: 'html', label: 'Web page, one file', extension: 'html' },
      { id: 'csv', label: 'Figures (CSV)', extension: 'csv' },
    ],
    'boards.export': ({ file, overwrite }) => {
      if (!overwrite && file.includes('Brand health'))
        throw new EarshotError('bad-argument', 'There is already a file of this name.', { file });
      return { file, bytes: 182_340 };
    },
    'jobs.list': () => [],
    'jobs.cancel': () => true,
    'shell.info': () => ({
      shell: 'chromium',
      version: '0.1.0',
      platform: 'linux',
      folder: '/home/ana/Earshot',
      saveDialog: false,
    }),
    'shell.pick-files': ({ extensions }) => [
      extensions?.includes('opml') ? '/home/ana/Downloads/subscriptions.opml' : picked(),
    ],
    'shell.pick-save': () => null,
    'shell.open-link': () => null,
    'shell.set-folder': ({ folder }) => ({
      shell: 'chromium',
      version: '0.1.0',
      platform: 'linux',
      folder,
      saveDialog: false,
    }),
  };
}

/** A look at the window by hand may say which file is picked. */
function picked(): string {
  const wanted = (globalThis as { __pick?: string }).__pick;
  return wanted ?? '/home/ana/Downloads/reviews-winter.csv';
}

function refuseTaken(file: string, overwrite: boolean | undefined): void {
  if (!overwrite && file.includes('taken'))
    throw new EarshotError('bad-argument', 'There is already a file of this name.', { file });
}

/** Good days, a week of trouble, a day without a check. */
function coverage(id: number, days: number): CoverageDay[] {
  return Array.from({ length: Math.min(days, 60) }, (_, index) => {
    const ago = Math.min(days, 60) - 1 - index;
    const trouble = id === 2 ? ago < 2 : ago > 20 && ago < 25;
    return {
      day: new Date(NOW - ago * DAY).toISOString().slice(0, 10),
      succeeded: trouble ? (ago % 2 === 0 ? 0 : 11) : 24,
      failed: trouble ? 13 : 0,
      added: trouble ? 0 : (index * 7) % 5 === 0 ? 0 : (index * 13) % 17,
    };
  }).filter((_, index) => index % 23 !== 7);
}

function source(id: number, kind: string, name: string, count: number, rest: Partial<Source>): Source {
  return {
    id,
    kind,
    name,
    config: {},
    paused: false,
    intervalMinutes: null,
    priority: 'normal',
    folder: null,
    fullText: false,
    health: { state: 'good', says: 'All is well.', habitMinutes: 190 },
    nextCheck: NOW + 720_000,
    lastCheck: NOW - 180_000,
    lastSuccess: NOW - 180_000,
    error: null,
    failures: 0,
    notice: null,
    mentions: count,
    newest: NOW - 5_400_000,
    created: NOW - 60 * DAY,
    ...rest,
  };
}

function mention(index: number): MentionRow {
  const [language, sentiment, text] = PHRASES[(index * 7) % PHRASES.length] ?? ['en', 'neutral', ''];
  // A third of everything falls on one busy week.
  const age = index % 3 === 0 ? 20 + (index % 5) * 0.7 : (index * 90) / 300;
  const name = NAMES[index % NAMES.length] ?? 'Ana';
  const from = sources[index % sources.length] as Source;
  const long = index === 4 ? `${text} ${'Y otra cosa que quería decir desde hace tiempo. '.repeat(60)}` : text;
  return {
    id: 100_000 - index,
    title: index % 6 === 0 ? 'Comparativa de detergentes' : null,
    text: long.slice(0, 600),
    cut: long.length > 600,
    url: index % 4 === 0 ? null : `https://limpieza.example/post/${index}`,
    author:
      index % 17 === 3
        ? null
        : {
            id: index % 10,
            name,
            handle: `@${name.toLowerCase().replaceAll(' ', '')}`,
            platform: 'Mastodon',
            url: null,
            ours: index % 23 === 0,
          },
    source: { id: from.id, name: from.name, kind: from.kind },
    at: NOW - age * DAY - (index % 24) * 3_600_000,
    dated: index % 9 === 0 ? 'assumed' : 'known',
    language,
    sentiment,
    tags: index % 4 === 0 ? [1, 2] : index % 7 === 0 ? [3] : [],
    replies: index % 5 === 0 ? 3 : 0,
    duplicateOf: index % 40 === 7 ? 100_000 : null,
    similarTo: index % 40 === 9 ? 100_000 : null,
  };
}

function matches(row: MentionRow, query: string): boolean {
  return query
    .split(/\s+(?![^"]*"(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((part) => part !== '')
    .every((part) => {
      const bare = part.replace(/^[-(]+|[)]+$/g, '').toLowerCase();
      const [field, value = ''] = bare.split(/:(.*)/s);
      const wanted = value.replaceAll('"', '');
      const day = new Date(row.at).toISOString().slice(0, 10);
      const hit =
        field === 'lang'
          ? row.language === wanted
          : field === 'sentiment'
            ? row.sentiment === wanted
            : field === 'source'
              ? row.source.name.toLowerCase() === wanted
              : field === 'date'
                ? day >= (wanted.split('/')[0] ?? '') && day <= (wanted.split('/')[1] ?? wanted)
                : field === 'topic' || field === 'tag'
                  ? row.id % 3 === 0
                  : bare === 'or' || row.text.toLowerCase().includes(bare.replaceAll('"', ''));
      return part.startsWith('-') ? !hit : hit;
    });
}

function facets(rows: readonly MentionRow[]): Facet[] {
  const count = (
    id: string,
    label: string,
    pick: (row: MentionRow) => string,
    clause: (value: string) => string,
    show = (value: string) => value,
  ): Facet => {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(pick(row), (counts.get(pick(row)) ?? 0) + 1);
    const values = [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([value, n]) => ({ value, label: show(value), count: n, clause: clause(value) }));
    return { id, label, values };
  };
  const languages = new Intl.DisplayNames('en', { type: 'language' });
  return [
    count(
      'sentiment',
      'Sentiment',
      (row) => row.sentiment ?? '',
      (value) => `sentiment:${value}`,
    ),
    count(
      'language',
      'Language',
      (row) => row.language ?? '',
      (value) => `lang:${value}`,
      (value) => languages.of(value) ?? value,
    ),
    count(
      'source',
      'Source',
      (row) => row.source.name,
      (value) => fieldClause('source', value),
    ),
    count(
      'author',
      'Author',
      (row) => row.author?.name ?? 'unknown',
      (value) => fieldClause('author', value),
    ),
  ];
}

function detail(id: number): MentionDetail {
  const row = mentions.find((one) => one.id === id);
  if (!row) throw new EarshotError('not-found', 'This mention is no longer in the project.');
  const by = { kind: 'model', name: 'lexicon 1', at: row.at } as const;
  const points = [...row.text];
  const place = (word: string, weight: number) => {
    const at = row.text.toLowerCase().indexOf(word);
    if (at < 0) return [];
    const start = [...row.text.slice(0, at)].length;
    return [{ text: points.slice(start, start + word.length).join(''), start, end: start + word.length, weight }];
  };
  return {
    ...row,
    externalId: String(id),
    captured: row.at + 900_000,
    offset: 120,
    languageConfidence: 0.97,
    languageBy: by,
    score: row.sentiment === 'negative' ? -0.6 : 0.5,
    sentimentBy: by,
    becauseTitle: [],
    because: [
      ...place('harta', -0.8),
      ...place('genial', 0.7),
      ...place('muy contenta', 0.9),
      ...place('delusa', -0.7),
      ...place('brilliant', 0.8),
      ...place('lekt', -0.6),
      ...place('nadie contesta', -0.5),
    ],
    keywords: ['pedido', 'semanas'],
    entities: [{ text: 'Mar Azul', type: 'organisation', start: 0, end: 8 }],
    tagSettings: row.tags.map((tag) => ({ tag, by: { kind: 'rule', name: 'Anything late', at: row.at } })),
    topics: [
      { id: 1, name: 'Mar Azul' },
      { id: 4, name: 'Late delivery' },
    ],
    attributes: { stars: '2', shop: 'Valencia Centro' },
    engagement: { likes: 14, replies: row.replies },
    thread: row.replies > 0 ? [row, ...mentions.slice(3, 5)] : [row],
    threadGaps: row.replies > 0,
    alsoIn:
      row.id % 4 === 0
        ? mentions
            .slice(8, 11)
            .map((other, index) => (index === 2 ? { ...other, similarTo: row.id } : { ...other, duplicateOf: row.id }))
        : [],
    revisions: row.id % 4 === 0 ? [{ title: null, text: `${row.text.slice(0, 60)} …`, until: NOW - 2 * DAY }] : [],
  };
}

function board(id: number): Board {
  const found = boards.find((one) => one.id === id);
  if (!found) throw new EarshotError('not-found', 'This board is no longer in the project.');
  return found;
}

function proportion(value: number, n: number): Proportion {
  const half = 1.96 * Math.sqrt((value * (1 - value)) / Math.max(1, n));
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half) };
}

function compute(measure: string, query: string, rows: readonly MentionRow[], limit = 60): MeasureResult {
  const n = rows.length;
  return {
    measure,
    definition: 'Matching mentions by the day they were published, in the project’s time zone, divided by sentiment.',
    query,
    n,
    excluded: measure === 'terms' ? ['stop words', 'numbers'] : [],
    analysisVersion: 1,
    data: data(),
  };

  function data(): MeasureData {
    const by = (label: MentionRow['sentiment'], some: readonly MentionRow[]) =>
      some.filter((row) => row.sentiment === label).length;
    const split = (some: readonly MentionRow[]) => ({
      negative: by('negative', some),
      neutral: by('neutral', some),
      positive: by('positive', some),
    });
    switch (measure) {
      case 'volume':
        return { shape: 'number', value: n, share: proportion(n / mentions.length, mentions.length) };
      case 'trend': {
        const days = new Map<string, MentionRow[]>();
        for (let at = mentions.at(-1)?.at ?? NOW; at <= NOW; at += DAY)
          days.set(new Date(at).toISOString().slice(0, 10), []);
        for (const row of rows) days.get(new Date(row.at).toISOString().slice(0, 10))?.push(row);
        return {
          shape: 'trend',
          bucket: 'day',
          points: [...days].map(([start, some]) => ({
            start,
            total: some.length,
            ...split(some),
            query: addClause(query, `date:${start}`),
          })),
        };
      }
      case 'terms': {
        const counts = new Map<string, number>();
        for (const row of rows)
          for (const word of new Set(row.text.match(/[#@]?\p{L}{5,}/gu) ?? []))
            counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
        const terms = [...counts].sort((a, b) => b[1] - a[1]).slice(0, limit);
        return {
          shape: 'terms',
          terms: terms.map(([term, count]) => ({
            term,
            kind: term.startsWith('#') ? 'hashtag' : 'word',
            count,
            query: addClause(query, textClause(term)),
          })),
        };
      }
      case 'share-of-voice':
        return {
          shape: 'shares',
          rows: topics.slice(0, 3).map((topic) => ({
            label: topic.name,
            count: topic.mentions,
            share: proportion(topic.mentions / 369, 369),
            query: fieldClause('topic', topic.name),
            color: topic.color,
          })),
        };
      case 'authors':
        return {
          shape: 'shares',
          rows: NAMES.slice(0, 8).map((name, index) => ({
            label: name,
            count: 30 - index * 2,
            share: proportion((30 - index * 2) / Math.max(n, 30), n),
            query: fieldClause('author', name),
          })),
        };
      case 'sentiment':
        return {
          shape: 'sentiment',
          rows: ['es', 'it', 'nl', 'en', 'pt', 'de'].map((language) => {
            const some = rows.filter((row) => row.language === language);
            return { label: language, n: some.length, ...split(some), query: addClause(query, `lang:${language}`) };
          }),
        };
      case 'quotes':
        return { shape: 'quotes', mentions: rows.slice(0, limit) };
      default:
        throw new EarshotError('bad-argument', `There is no measure named “${measure}”.`);
    }
  }
}
