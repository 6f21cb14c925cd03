// A Mastodon status, as its API gives it, to a mention. Ids are those of the server asked, so that answers find theirs.
import type { FoundAuthor, FoundMention } from '../../../contract/model.ts';
import { maybeHtmlToText } from '../../text/html.ts';
import {
  attributes,
  dateIn,
  figures,
  fromRaw,
  idIn,
  itemsOf,
  languageOf,
  numberIn,
  rawOf,
  type Shape,
  shapeIn,
  shapeOf,
  textIn,
  urlIn,
} from '../json-shape.ts';
import { postToText } from '../post-text.ts';

const platform = 'Mastodon';

/** The status behind a mention, as far as conversations and paging need it. */
export interface Status {
  readonly id: string;
  readonly parent: string | null;
  readonly answered: boolean;
  readonly shape: Shape;
}

/** The statuses of an answer, boosts and what is not public left out; `ids` holds those of all, for paging. */
export function parseStatuses(answer: unknown): { statuses: readonly Status[]; ids: readonly string[] } {
  const statuses: Status[] = [];
  const ids: string[] = [];
  for (const one of itemsOf(answer)) {
    const shape = shapeOf(one);
    const id = idIn(shape, 'id');
    if (id === null) continue;
    ids.push(id);
    const boost = shape.reblog !== null && shape.reblog !== undefined;
    if (boost || !/^(?:public|unlisted)$/.test(textIn(shape, 'visibility') ?? 'public')) continue;
    statuses.push({
      id,
      parent: idIn(shape, 'in_reply_to_id'),
      answered: (numberIn(shape, 'replies_count') ?? 0) > 0,
      shape,
    });
  }
  return { statuses, ids };
}

/**
 * `thread` is the id of the status that began the conversation, where it is known; `host` the server asked.
 * Null where the status says nothing: a picture without a description.
 */
export function statusToMention(status: Shape, thread: string | null, host: string): FoundMention | null {
  const id = idIn(status, 'id');
  const content = textIn(status, 'content');
  const media = itemsOf(status.media_attachments).slice(0, 50).map(shapeOf);
  const images = media.flatMap((one) => textIn(one, 'description') ?? []).join('\n');
  const warning = maybeHtmlToText(textIn(status, 'spoiler_text') ?? '') || null;
  const card = shapeIn(status, 'card');
  const text = (content === null ? '' : postToText(content)) || images || warning;
  if (id === null || !text) return null;
  return {
    externalId: id,
    title: warning,
    text,
    url: urlIn(status, 'url') ?? urlIn(status, 'uri'),
    author: authorOf(shapeIn(status, 'account'), host),
    published: dateIn(status, 'created_at'),
    language: languageOf(textIn(status, 'language')),
    thread,
    parent: idIn(status, 'in_reply_to_id'),
    attributes: attributes({
      link: urlIn(card, 'url'),
      linkTitle: textIn(card, 'title'),
      images,
      poll: pollOf(shapeIn(status, 'poll')),
    }),
    engagement: figures({
      likes: numberIn(status, 'favourites_count'),
      reposts: numberIn(status, 'reblogs_count'),
      replies: numberIn(status, 'replies_count'),
    }),
    raw: rawOf({ thread, status }),
  };
}

/** A kept status read again: which conversation it belongs to was found beside it, and is kept with it. */
export function rereadStatus(raw: string, host: string): FoundMention | null {
  const kept = shapeOf(fromRaw(raw));
  const status = shapeIn(kept, 'status');
  return statusToMention(status, idIn(kept, 'thread'), host);
}

/** Ids grow with time; their length comes first, so that `99` is older than `100`. */
export function isNewer(id: string, than: string): boolean {
  return id.length === than.length ? id > than : id.length > than.length;
}

function authorOf(account: Shape, host: string): FoundAuthor | null {
  const acct = textIn(account, 'acct') ?? textIn(account, 'username');
  if (acct === null) return null;
  return {
    name: textIn(account, 'display_name') ?? textIn(account, 'username'),
    handle: `@${acct.includes('@') ? acct : `${acct}@${host}`}`,
    platform,
    url: urlIn(account, 'url'),
  };
}

function pollOf(poll: Shape): string | null {
  const options = itemsOf(poll.options).slice(0, 50);
  return options.flatMap((one) => textIn(shapeOf(one), 'title') ?? []).join(' / ') || null;
}
