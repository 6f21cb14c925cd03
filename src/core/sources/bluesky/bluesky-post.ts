// A Bluesky post as the public API gives it, or as a bare record of the network's stream, to a mention.
import type { FoundAuthor, FoundMention, Millis, Published } from '../../../contract/model.ts';
import {
  attributes,
  dateIn,
  figures,
  idIn,
  itemsOf,
  languageOf,
  numberIn,
  rawOf,
  type Shape,
  shapeIn,
  textIn,
} from '../json-shape.ts';
import { expandFacets, factsOfEmbed, tagsOf } from './bluesky-record.ts';

const platform = 'Bluesky';
const POST = /^at:\/\/([^/\s]{1,300})\/app\.bsky\.feed\.post\/([\w.~:-]{1,512})$/;

/** A `postView`. Null where it says nothing. */
export function parsePost(post: Shape): FoundMention | null {
  const author = shapeIn(post, 'author');
  const did = idIn(author, 'did');
  const mention = mentionOf({
    uri: idIn(post, 'uri'),
    record: shapeIn(post, 'record'),
    embed: shapeIn(post, 'embed'),
    author: authorOf(did, textIn(author, 'handle'), textIn(author, 'displayName')),
    indexed: dateIn(post, 'indexedAt'),
    engagement: figures({
      likes: numberIn(post, 'likeCount'),
      reposts: numberIn(post, 'repostCount'),
      replies: numberIn(post, 'replyCount'),
      quotes: numberIn(post, 'quoteCount'),
    }),
  });
  return mention && { ...mention, raw: rawOf(post) };
}

/** A record with the account and key it is kept under, as the stream tells it: of the author only the DID is known. */
export function parseRecord(did: string, key: string, record: Shape, seen: Published | null): FoundMention | null {
  return mentionOf({
    uri: `at://${did}/app.bsky.feed.post/${key}`,
    record,
    embed: shapeIn(record, 'embed'),
    author: authorOf(did, null, null),
    indexed: seen,
    engagement: {},
  });
}

/** The order of an author's feed: what was said, or seen, first. */
export function sortedAt(post: Shape): Millis | null {
  const times = [dateIn(shapeIn(post, 'record'), 'createdAt'), dateIn(post, 'indexedAt')];
  const known = times.flatMap((time) => (time === null ? [] : [time.at]));
  return known.length === 0 ? null : Math.min(...known);
}

interface Found {
  readonly uri: string | null;
  readonly record: Shape;
  readonly embed: Shape;
  readonly author: FoundAuthor | null;
  readonly indexed: Published | null;
  readonly engagement: Readonly<Record<string, number>>;
}

function mentionOf({ uri, record, embed, author, indexed, engagement }: Found): FoundMention | null {
  const [, owner, key] = POST.exec(uri ?? '') ?? [];
  if (!uri || !owner || !key) return null;
  const embedded = factsOfEmbed(embed);
  const written = expandFacets(typeof record.text === 'string' ? record.text : '', itemsOf(record.facets));
  const text = written || embedded.images || embedded.linkTitle || embedded.link;
  if (!text) return null;
  const reply = shapeIn(record, 'reply');
  const parent = postUri(shapeIn(reply, 'parent'));
  const root = postUri(shapeIn(reply, 'root'));
  const said = dateIn(record, 'createdAt');
  return {
    externalId: uri,
    title: null,
    text,
    url: `https://bsky.app/profile/${encodeURIComponent(handleOf(author) ?? owner).replaceAll('%3A', ':')}/post/${key}`,
    author,
    // Clocks are wrong, and some dates are made up: no post is older than its record, nor newer than it was seen.
    published: said !== null && indexed !== null && said.at > indexed.at ? indexed : (said ?? indexed),
    language: languageOf(itemsOf(record.langs).find((one) => typeof one === 'string') ?? null),
    thread: parent === null ? ((engagement.replies ?? 0) > 0 ? uri : null) : (root ?? null),
    parent,
    attributes: attributes({ ...embedded, tags: tagsOf(record).join(', ') }),
    engagement,
    raw: null,
  };
}

function authorOf(did: string | null, handle: string | null, name: string | null): FoundAuthor | null {
  // An account whose handle no longer leads to it is shown by its DID.
  const valid = handle !== null && handle !== 'handle.invalid' ? handle : null;
  const shown = valid === null ? did : `@${valid}`;
  if (shown === null) return null;
  return { name, handle: shown, platform, url: `https://bsky.app/profile/${valid ?? did}` };
}

function handleOf(author: FoundAuthor | null): string | null {
  return author?.handle?.replace(/^@/, '') ?? null;
}

function postUri(reference: Shape): string | null {
  const uri = idIn(reference, 'uri');
  return uri !== null && POST.test(uri) ? uri : null;
}
