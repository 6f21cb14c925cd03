// A question or an answer of a Stack Exchange site, as its API gives it with bodies, to a mention.
import type { FoundAuthor, FoundMention, Millis } from '../../../contract/model.ts';
import { htmlToText } from '../../text/html.ts';
import {
  attributes,
  countIn,
  figures,
  flagIn,
  fromRaw,
  idIn,
  itemsOf,
  numberIn,
  rawOf,
  type Shape,
  secondsIn,
  shapeIn,
  shapeOf,
  textIn,
  urlIn,
} from '../json-shape.ts';
import { postToText } from '../post-text.ts';

/** What surrounds the items of every answer. */
export interface Wrapper {
  readonly items: readonly Shape[];
  readonly hasMore: boolean;
  /** Milliseconds to leave this method alone. */
  readonly backoff: Millis | null;
  readonly quotaLeft: number | null;
  readonly quota: number | null;
}

export function parseWrapper(answer: unknown): Wrapper {
  const found = shapeOf(answer);
  const backoff = countIn(found, 'backoff');
  return {
    items: itemsOf(found.items).map(shapeOf),
    hasMore: flagIn(found, 'has_more'),
    backoff: backoff === null || backoff === 0 ? null : Math.min(backoff, 86_400 * 7) * 1000,
    quotaLeft: countIn(found, 'quota_remaining'),
    quota: countIn(found, 'quota_max'),
  };
}

/** `site` is its host. A question has no answer's id. Null where there are no words. */
export function parsePost(post: Shape, site: string): FoundMention | null {
  const answer = idIn(post, 'answer_id');
  const question = idIn(post, 'question_id');
  const id = answer ?? question;
  const title = htmlToText(textIn(post, 'title') ?? '') || null;
  const body = textIn(post, 'body');
  const text = (body === null ? '' : postToText(body)) || title;
  if (id === null || !text) return null;
  const answers = numberIn(post, 'answer_count');
  return {
    externalId: id,
    title: answer === null ? title : null,
    text,
    url: urlIn(post, 'link') ?? `https://${site}/${answer === null ? 'q' : 'a'}/${encodeURIComponent(id)}`,
    author: authorOf(shapeIn(post, 'owner'), site),
    published: secondsIn(post, 'creation_date'),
    language: null,
    thread: answer === null ? ((answers ?? 0) > 0 ? id : null) : question,
    parent: answer === null ? null : question,
    attributes: attributes({
      tags: itemsOf(post.tags)
        .filter((tag) => typeof tag === 'string')
        .slice(0, 30)
        .join(', '),
      accepted: flagIn(post, 'is_accepted') ? 'yes' : null,
      closed: textIn(post, 'closed_reason'),
    }),
    engagement: figures({ score: numberIn(post, 'score'), views: numberIn(post, 'view_count'), replies: answers }),
    raw: rawOf(post),
  };
}

export function rereadPost(raw: string, site: string): FoundMention | null {
  return parsePost(shapeOf(fromRaw(raw)), site);
}

function authorOf(owner: Shape, site: string): FoundAuthor | null {
  const name = htmlToText(textIn(owner, 'display_name') ?? '');
  if (name === '') return null;
  // People of one name are told apart by their number on this site; who has left has a name only.
  const id = idIn(owner, 'user_id');
  return { name, handle: id === null ? null : `${id}@${site}`, platform: 'Stack Exchange', url: urlIn(owner, 'link') };
}
