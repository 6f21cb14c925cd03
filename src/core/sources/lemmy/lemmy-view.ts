// A post or comment of Lemmy, as version 3 or 4 of its API gives it, to a mention.
import type { FoundAuthor, FoundMention, Millis, Published } from '../../../contract/model.ts';
import {
  attributes,
  dateIn,
  figures,
  flagIn,
  fromRaw,
  idIn,
  itemsOf,
  numberIn,
  rawOf,
  type Shape,
  shapeIn,
  shapeOf,
  textIn,
  urlIn,
} from '../json-shape.ts';

/** Where the versions and their answers keep what they list. */
const LISTS = ['posts', 'comments', 'items', 'results', 'content', 'search'] as const;

export interface FoundViews {
  readonly mentions: readonly FoundMention[];
  /** Newest first, down to where each of the lists was given in full. */
  readonly times: readonly Millis[];
  /** The longest of the lists. */
  readonly longest: number;
  readonly nextPage: string | null;
}

/** A list of posts, of comments, of both, or what a search found of them. */
export function parseViews(answer: unknown, now: Millis): FoundViews {
  const found = shapeOf(answer);
  const lists = LISTS.map((name) => itemsOf(found[name]).map(shapeOf)).filter((list) => list.length > 0);
  const times = lists.map((list) => list.flatMap((view) => timeOf(view, now) ?? []));
  const ends = times.flatMap((list) => list.at(-1) ?? []);
  const end = Math.max(...ends);
  return {
    mentions: lists.flat().flatMap((view) => viewToMention(view) ?? []),
    // What is pinned to the top is as old as it likes: the order is that of the server.
    times:
      lists.length === 1
        ? (times[0] ?? [])
        : times
            .flat()
            .filter((time) => time >= end)
            .toSorted((a, b) => b - a),
    longest: Math.max(0, ...lists.map((list) => list.length)),
    nextPage: idIn(found, 'next_page'),
  };
}

export function rereadView(raw: string): FoundMention | null {
  return viewToMention(shapeOf(fromRaw(raw)));
}

/** Null for people, communities, and what was deleted or removed. */
function viewToMention(view: Shape): FoundMention | null {
  const comment = shapeIn(view, 'comment');
  const post = shapeIn(view, 'post');
  const isComment = idIn(comment, 'id') !== null;
  const said = isComment ? comment : post;
  const [id, postId] = [idIn(said, 'id'), idIn(post, 'id') ?? idIn(comment, 'post_id')];
  if (id === null || flagIn(said, 'deleted') || flagIn(said, 'removed')) return null;
  const title = textIn(post, 'name');
  const text = isComment ? textIn(comment, 'content') : (textIn(post, 'body') ?? title);
  if (text === null) return null;
  // Version 3 counts beside the post or comment, version 4 in it.
  const counts = { ...said, ...shapeIn(view, 'counts') };
  const replies = numberIn(counts, isComment ? 'child_count' : 'comments');
  const thread = postId === null ? null : `post/${postId}`;
  return {
    externalId: isComment ? `comment/${id}` : `post/${id}`,
    title: isComment ? null : title,
    text,
    url: urlIn(said, 'ap_id'),
    author: authorOf(shapeIn(view, 'creator')),
    published: publishedOf(said),
    language: null,
    thread: isComment || (replies ?? 0) > 0 ? thread : null,
    parent: isComment ? parentOf(textIn(comment, 'path'), thread) : null,
    attributes: attributes({
      community: communityOf(shapeIn(view, 'community')),
      link: isComment ? null : urlIn(post, 'url'),
      linkTitle: isComment ? null : textIn(post, 'embed_title'),
      images: isComment ? null : textIn(post, 'alt_text'),
      about: isComment ? title : null,
    }),
    engagement: figures({
      score: numberIn(counts, 'score'),
      likes: numberIn(counts, 'upvotes'),
      dislikes: numberIn(counts, 'downvotes'),
      replies,
    }),
    raw: rawOf(slim(view, isComment)),
  };
}

/** `0.12.34` is the comment 34, which answers 12; `0.12` answers the post. */
function parentOf(path: string | null, post: string | null): string | null {
  const [above, self] = (path ?? '').split('.').slice(-2);
  if (self === undefined || above === undefined || !/^\d{1,15}$/.test(above)) return post;
  return above === '0' ? post : `comment/${above}`;
}

function authorOf(creator: Shape): FoundAuthor | null {
  const name = textIn(creator, 'name');
  const url = urlIn(creator, 'ap_id') ?? urlIn(creator, 'actor_id');
  if (name === null) return null;
  const handle = url === null ? `@${name}` : `@${name}@${new URL(url).host}`;
  return { name: textIn(creator, 'display_name') ?? name, handle, platform: 'Lemmy', url };
}

function communityOf(community: Shape): string | null {
  const name = textIn(community, 'name');
  const url = urlIn(community, 'ap_id') ?? urlIn(community, 'actor_id');
  return name === null || url === null ? name : `${name}@${new URL(url).host}`;
}

function publishedOf(said: Shape): Published | null {
  return dateIn(said, 'published_at') ?? dateIn(said, 'published');
}

function timeOf(view: Shape, now: Millis): Millis | null {
  const comment = shapeIn(view, 'comment');
  const at = publishedOf(idIn(comment, 'id') === null ? shapeIn(view, 'post') : comment)?.at;
  return at === undefined ? null : Math.min(at, now);
}

/** The record without what is repeated with each: a community's rules, a person's life, the post under a comment. */
function slim(view: Shape, isComment: boolean): unknown {
  const without = (shape: Shape, ...names: readonly string[]): Shape =>
    Object.fromEntries(Object.entries(shape).filter(([name]) => !names.includes(name)));
  return {
    ...view,
    community: without(shapeIn(view, 'community'), 'description', 'sidebar', 'summary'),
    creator: without(shapeIn(view, 'creator'), 'bio'),
    ...(isComment && { post: without(shapeIn(view, 'post'), 'body') }),
  };
}
