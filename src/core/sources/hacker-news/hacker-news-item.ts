// A story or comment of Hacker News, as the search gives it or as a node of a conversation's tree, to a mention.
import type { FoundMention, Published } from '../../../contract/model.ts';
import { maybeHtmlToText } from '../../text/html.ts';
import {
  attributes,
  dateIn,
  figures,
  fromRaw,
  idIn,
  itemsOf,
  numberIn,
  rawOf,
  type Shape,
  secondsIn,
  shapeOf,
  textIn,
  urlIn,
} from '../json-shape.ts';
import { postToText } from '../post-text.ts';

const site = 'https://news.ycombinator.com';
const MOST_NODES = 10_000;

export interface FoundHits {
  readonly mentions: readonly FoundMention[];
  /** Hits on this page, those without words included, and how many the search has in all. */
  readonly given: number;
  readonly total: number;
}

/** An answer of `search_by_date`. */
export function parseHits(answer: unknown): FoundHits {
  const found = shapeOf(answer);
  const hits = itemsOf(found.hits);
  return {
    mentions: hits.flatMap((hit) => parseHit(shapeOf(hit)) ?? []),
    given: hits.length,
    total: numberIn(found, 'nbHits') ?? hits.length,
  };
}

/** An answer of `items/:id`: the story and everything below it. Deleted comments are left out, their answers are not. */
export function parseTree(answer: unknown): FoundMention[] {
  const root = shapeOf(answer);
  const story = idIn(root, 'story_id') ?? idIn(root, 'id');
  const found: FoundMention[] = [];
  const queue: Shape[] = [root];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const node = queue[at] ?? {};
    const children = itemsOf(node.children);
    for (const child of children) queue.push(shapeOf(child));
    // Each is kept by itself: with its conversation's id, and how many answers it has in place of the answers.
    const mention = parseNode({ ...node, story_id: story, children: children.length });
    if (mention) found.push(mention);
  }
  return found;
}

/** A kept hit or node, read again. */
export function rereadItem(raw: string): FoundMention | null {
  const kept = shapeOf(fromRaw(raw));
  return idIn(kept, 'objectID') === null ? parseNode(kept) : parseHit(kept);
}

function parseHit(hit: Shape): FoundMention | null {
  const comment = textIn(hit, 'comment_text');
  const isComment = comment !== null || itemsOf(hit._tags).includes('comment');
  return mentionOf({
    id: idIn(hit, 'objectID'),
    isComment,
    html: comment ?? textIn(hit, 'story_text'),
    shape: hit,
    story: idIn(hit, 'story_id'),
    comments: numberIn(hit, 'num_comments'),
    about: textIn(hit, 'story_title'),
    aboutLink: urlIn(hit, 'story_url'),
  });
}

function parseNode(node: Shape): FoundMention | null {
  return mentionOf({
    id: idIn(node, 'id'),
    isComment: textIn(node, 'type') === 'comment' || idIn(node, 'parent_id') !== null,
    html: textIn(node, 'text'),
    shape: node,
    story: idIn(node, 'story_id'),
    comments: numberIn(node, 'children'),
    about: null,
    aboutLink: null,
  });
}

interface Found {
  readonly id: string | null;
  readonly isComment: boolean;
  readonly html: string | null;
  readonly shape: Shape;
  readonly story: string | null;
  readonly comments: number | null;
  readonly about: string | null;
  readonly aboutLink: string | null;
}

function mentionOf({ id, isComment, html, shape, story, comments, about, aboutLink }: Found): FoundMention | null {
  const title = isComment ? null : maybeHtmlToText(textIn(shape, 'title') ?? '') || null;
  const text = (html === null ? '' : postToText(html)) || title;
  if (id === null || !text) return null;
  const author = textIn(shape, 'author');
  const answered = (comments ?? 0) > 0;
  return {
    externalId: id,
    title,
    text,
    url: `${site}/item?id=${encodeURIComponent(id)}`,
    author:
      author === null
        ? null
        : {
            name: author,
            handle: author,
            platform: 'Hacker News',
            url: `${site}/user?id=${encodeURIComponent(author)}`,
          },
    published: publishedOf(shape),
    language: null,
    thread: isComment ? story : answered ? id : null,
    parent: isComment ? (idIn(shape, 'parent_id') ?? story) : null,
    attributes: attributes({ link: urlIn(shape, 'url'), about, aboutLink }),
    engagement: figures({ points: numberIn(shape, 'points'), replies: comments }),
    raw: rawOf(shape),
  };
}

function publishedOf(shape: Shape): Published | null {
  return secondsIn(shape, 'created_at_i') ?? dateIn(shape, 'created_at');
}
