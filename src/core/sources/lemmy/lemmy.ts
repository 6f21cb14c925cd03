// Lemmy: a community, a person, a search, or all of a server. By its feed, or with comments by its API.
import { EarshotError } from '../../../contract/errors.ts';
import type { FetchAnswer } from '../../../contract/fetch.ts';
import type { Json, Millis } from '../../../contract/model.ts';
import { type Asker, createAsker } from '../asker.ts';
import { countIn, shapeIn, shapeOf, textIn } from '../json-shape.ts';
import { type Batch, batch, type SourceIo, type SourceKind } from '../kind.ts';
import { type Page, pageBack, readTrail, type Trail, trailToJson } from '../page-back.ts';
import { readFeed, rereadEntry } from '../read-feed.ts';
import { askList, type Dialect, findDialect, type ListName, lemmyRefusal, listsOf, PAGE } from './lemmy-api.ts';
import { type LemmyConfig, parseLemmyConfig, recogniseLemmy } from './lemmy-config.ts';
import { adaptLemmyEntry, lemmyFeed } from './lemmy-feed.ts';
import { parseViews, rereadView } from './lemmy-view.ts';

const REQUESTS = 10;
const PAGES = 4;
const WEEK = 7 * 24 * 60 * 60 * 1000;

export const lemmy: SourceKind<LemmyConfig> = {
  id: 'lemmy',
  label: 'Lemmy',
  description: 'Posts, and comments if you like, of a Lemmy community, a person, a search, or a whole server.',
  caution:
    'Searches are asked of the server, which limits them; a community, a person or a server is read by its feed.',
  fields: [
    {
      name: 'what',
      label: 'What',
      type: 'select',
      options: [
        { value: 'community', label: 'A community' },
        { value: 'user', label: 'A person' },
        { value: 'search', label: 'A search' },
        { value: 'local', label: 'All that is local to the server' },
        { value: 'all', label: 'All the server knows' },
      ],
    },
    { name: 'name', label: 'Community, person or words', type: 'text', placeholder: 'coffee@lemmy.world' },
    {
      name: 'server',
      label: 'Server',
      type: 'text',
      placeholder: 'lemmy.world',
      help: 'May be left empty where the name says it.',
    },
    { name: 'comments', label: 'Comments, too', type: 'boolean', help: 'Asks the API instead of the feed.' },
    {
      name: 'history',
      label: 'Entries to look back for at first',
      type: 'number',
      placeholder: '200',
      help: 'By the API, up to 5,000; a feed holds 50.',
    },
  ],
  pace: { usual: 60, least: 15 },
  parseConfig: parseLemmyConfig,
  nameOf: ({ server, what, name }) => {
    const { host } = new URL(server);
    if (what === 'all' || what === 'local') return `${host}, ${what}`;
    return what === 'search' ? `${name} on ${host}` : `${what === 'community' ? '!' : '@'}${name} on ${host}`;
  },
  hosts: ({ server }) => [new URL(server).host.toLowerCase()],
  read: (config, cursor, io) =>
    config.comments || config.what === 'search' ? readApi(config, cursor, io) : readLemmyFeed(config, cursor, io),
  recognise: recogniseLemmy,
  reread: (raw, { server }) => (raw.startsWith('{') ? rereadView(raw) : rereadEntry(raw, adaptLemmyEntry(server))),
};

async function* readLemmyFeed(config: LemmyConfig, given: Json, io: SourceIo): AsyncGenerator<Batch> {
  let refused: FetchAnswer | null = null;
  // The feed's reader says what a status means; Lemmy says more in the body.
  const watched: SourceIo = {
    ...io,
    fetch: async (request) => {
      const answer = await io.fetch(request);
      refused = answer.status >= 400 ? answer : null;
      return answer;
    },
  };
  const known = textIn(shapeOf(given), 'sort') === 'new' ? 'new' : 'New';
  for (const sort of [known, known === 'new' ? 'New' : 'new']) {
    const feed = { url: lemmyFeed(config, sort), what: 'feed', adapt: adaptLemmyEntry(config.server) };
    try {
      for await (const found of readFeed(feed, given, watched))
        yield { ...found, cursor: { ...shapeOf(found.cursor), sort } as Json };
      return;
    } catch (thrown) {
      if (!(thrown instanceof EarshotError) || refused === null) throw thrown;
      const says = lemmyRefusal(refused, io.now(), config.what);
      // How the order is written changed with 1.0: a server that does not understand it answers 400.
      if (says.place.status !== 400 || says.code !== 'network' || sort !== known) throw says;
    }
  }
}

interface Cursor {
  readonly dialect: Dialect | null;
  readonly asked: Millis;
  readonly trails: Readonly<Record<ListName, Trail>>;
}

async function* readApi(config: LemmyConfig, given: Json, io: SourceIo): AsyncGenerator<Batch> {
  const asker = createAsker(io, { what: config.what, most: REQUESTS });
  const known = readCursor(given);
  const fresh = known.dialect !== null && io.now() - known.asked < WEEK && known.asked <= io.now();
  let dialect = fresh && known.dialect ? known.dialect : await findDialect(config.server, asker, io.now());
  let cursor: Cursor = { ...known, dialect, asked: fresh ? known.asked : io.now() };
  let said = false;

  for (const list of listsOf(config)) {
    const ask = async (page: string | null): Promise<Page> => {
      const found = await askList(config, list, page, dialect, asker, io.now());
      dialect = found.dialect;
      const { mentions, times, longest, nextPage } = parseViews(found.answer, io.now());
      return { mentions, rejections: [], times, next: nextOf(page, nextPage, longest) };
    };
    const most = Math.min(PAGES, pagesLeft(asker));
    for await (const { page, trail } of pageBack({ trail: cursor.trails[list], ask, history: config.history, most })) {
      cursor = { ...cursor, dialect, trails: { ...cursor.trails, [list]: trail } };
      said ||= page.mentions.length > 0;
      yield batch({
        mentions: page.mentions,
        cursor: cursorToJson(cursor),
        unchanged: !said,
        notice: Object.values(cursor.trails).some((one) => one.gap !== null)
          ? 'Older entries are read over the next checks.'
          : null,
      });
    }
  }
}

/** One is kept for a second way to write a question. */
function pagesLeft(asker: Asker): number {
  return Math.max(1, asker.left - 1);
}

/** The page the server names; else the next number, as long as pages are full. */
function nextOf(page: string | null, named: string | null, longest: number): string | null {
  if (named !== null) return `c:${named}`;
  if (longest < PAGE || page?.startsWith('c:')) return null;
  const number = page === null ? 1 : Number(page.slice(2));
  return Number.isSafeInteger(number) ? `n:${number + 1}` : null;
}

function readCursor(given: Json): Cursor {
  const fields = shapeOf(given);
  const version = textIn(fields, 'version');
  const style = textIn(fields, 'style') === 'Pascal' ? 'Pascal' : 'snake';
  const trails = shapeIn(fields, 'trails');
  return {
    dialect: version === 'v4' ? { version, style } : version === 'v3' ? { version, style: 'Pascal' } : null,
    asked: countIn(fields, 'asked') ?? 0,
    trails: {
      posts: readTrail(shapeIn(trails, 'posts')),
      comments: readTrail(shapeIn(trails, 'comments')),
      both: readTrail(shapeIn(trails, 'both')),
    },
  };
}

function cursorToJson({ dialect, asked, trails }: Cursor): Json {
  return {
    version: dialect?.version ?? null,
    style: dialect?.style ?? null,
    asked,
    trails: {
      posts: trailToJson(trails.posts),
      comments: trailToJson(trails.comments),
      both: trailToJson(trails.both),
    },
  };
}
