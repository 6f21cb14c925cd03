// One activity of a Mastodon archive as a mention. https://www.w3.org/TR/activitystreams-core/
import type { FoundAuthor, FoundMention } from '../../../contract/model.ts';
import { isPlausible, parseDate } from '../../text/dates.ts';
import { htmlToText } from '../../text/html.ts';
import { madeId } from '../../text/made-id.ts';
import { type Fields, isFields } from '../json/json-values.ts';
import {
  figures,
  filled,
  lineAt,
  listAt,
  numberAt,
  objectAt,
  parseObject,
  textAt,
  webAddressAt,
} from './archive-fields.ts';

export interface Actor {
  readonly id: string | null;
  readonly handle: string | null;
  readonly name: string | null;
  readonly url: string | null;
}

export type Visibility = 'public' | 'unlisted' | 'followers' | 'direct';

/** Why an activity is no mention. */
export type Left = 'boost' | 'followers' | 'direct' | 'wordless' | 'other';

/** `raw` is what is kept: see `keepActivity`. */
export function toMention(activity: Fields, actor: Actor | null, raw: string, direct: boolean): FoundMention | Left {
  const type = textAt(activity, 'type');
  if (type === 'Announce') return 'boost';
  const note = objectAt(activity, 'object');
  if (type !== 'Create' || !note) return 'other';
  const visibility = visibilityOf(activity, note);
  if (!direct && (visibility === 'followers' || visibility === 'direct')) return visibility;
  const title = lineAt(note, 'summary') ?? lineAt(note, 'name');
  const said = [htmlToText(textAt(note, 'content') ?? '').trim(), ...choices(note)].filter((part) => part !== '');
  const images = describedImages(note);
  const text = said.join('\n') || images || title;
  if (!text) return 'wordless';
  const id = textAt(note, 'id') ?? textAt(activity, 'id');
  const parent = textAt(note, 'inReplyTo');
  return {
    externalId: id ?? madeId(raw),
    title,
    text,
    url: webAddressAt(note, 'url') ?? webAddressAt(note, 'id'),
    author: authorOf(activity, note, actor),
    published: dateOf(note) ?? dateOf(activity),
    language: languageOf(note),
    thread: textAt(note, 'conversation') ?? textAt(note, 'context') ?? parent,
    parent,
    attributes: filled({
      visibility: visibility === 'public' ? null : visibility,
      type: choices(note).length > 0 ? 'poll' : null,
      tags: tagsOf(note),
      images,
      edited: textAt(note, 'updated'),
    }),
    engagement: figures({
      likes: totalAt(note, 'likes'),
      reposts: totalAt(note, 'shares'),
      replies: totalAt(note, 'replies'),
    }),
    raw,
  };
}

export function keepActivity(actor: Actor | null, raw: string): string {
  return `{"actor":${JSON.stringify(actor)},"activity":${raw}}`;
}

export function rereadActivity(raw: string): FoundMention | null {
  const kept = parseObject(raw);
  const activity = kept && objectAt(kept, 'activity');
  if (!kept || !activity) return null;
  const actor = objectAt(kept, 'actor');
  // What was kept was wanted then.
  const mention = toMention(activity, actor && toActor(actor), raw, true);
  return typeof mention === 'string' ? null : mention;
}

/** Of actor.json, and of what is kept of it. */
export function toActor(actor: Fields): Actor {
  const url = webAddressAt(actor, 'url') ?? webAddressAt(actor, 'id');
  const user = lineAt(actor, 'preferredUsername');
  return {
    id: textAt(actor, 'id'),
    handle: lineAt(actor, 'handle') ?? (user && (url ? `@${user}@${new URL(url).host}` : user)),
    name: lineAt(actor, 'name'),
    url,
  };
}

/** Public where it is addressed to all, unlisted where all get a copy, else by whether followers are addressed. */
function visibilityOf(activity: Fields, note: Fields): Visibility {
  const to = [...addressesAt(note, 'to'), ...addressesAt(activity, 'to')];
  const cc = [...addressesAt(note, 'cc'), ...addressesAt(activity, 'cc')];
  if (note.directMessage === true) return 'direct';
  if (to.some(isEverybody)) return 'public';
  if (cc.some(isEverybody)) return 'unlisted';
  return [...to, ...cc].some((address) => /\/followers\/?$/.test(address)) ? 'followers' : 'direct';
}

function isEverybody(address: string): boolean {
  return /^(?:https:\/\/www\.w3\.org\/ns\/activitystreams#|as:)?Public$/.test(address);
}

function addressesAt(fields: Fields, name: string): readonly string[] {
  const one = textAt(fields, name);
  return one ? [one] : listAt(fields, name).filter((value) => typeof value === 'string');
}

/** A poll's answers are said too. */
function choices(note: Fields): string[] {
  return [...listAt(note, 'oneOf'), ...listAt(note, 'anyOf')].flatMap((one) => {
    const name = isFields(one) ? lineAt(one, 'name') : null;
    return name ? [`• ${name}`] : [];
  });
}

/** What pictures show, in their author's words. */
function describedImages(note: Fields): string | null {
  const names = listAt(note, 'attachment').map((one) => (isFields(one) ? lineAt(one, 'name') : null));
  return (
    names
      .filter((name) => name !== null)
      .slice(0, 50)
      .join('\n') || null
  );
}

function tagsOf(note: Fields): string | null {
  const names = listAt(note, 'tag').flatMap((tag) =>
    isFields(tag) && textAt(tag, 'type') === 'Hashtag' ? (lineAt(tag, 'name') ?? []) : [],
  );
  return [...new Set(names)].slice(0, 50).join(' ') || null;
}

function languageOf(note: Fields): string | null {
  const languages = Object.keys(objectAt(note, 'contentMap') ?? {});
  const [only] = languages.length === 1 ? languages : [];
  return /^([a-z]{2})(?:-[\w-]{1,12})?$/i.exec(only ?? '')?.[1]?.toLowerCase() ?? null;
}

function authorOf(activity: Fields, note: Fields, actor: Actor | null): FoundAuthor | null {
  const id = textAt(note, 'attributedTo') ?? textAt(activity, 'actor');
  if (actor && (id === null || actor.id === null || id === actor.id))
    return { name: actor.name, handle: actor.handle, platform: 'Mastodon', url: actor.url };
  // Without actor.json the address of the post tells: https://host/@ana/123, https://host/users/ana/statuses/123.
  const address = /^https:\/\/([\w.:-]{1,253})\/(?:@|users\/)(\w[\w.-]{0,100})(?:\/|$)/.exec(
    textAt(note, 'url') ?? id ?? '',
  );
  const handle = address ? `@${address[2]}@${address[1]}` : null;
  if (handle === null && id === null) return null;
  const url = id && /^https?:\/\//i.test(id) && URL.canParse(id) ? id : null;
  return { name: null, handle: handle ?? id, platform: 'Mastodon', url };
}

function dateOf(fields: Fields): FoundMention['published'] {
  const published = parseDate(textAt(fields, 'published') ?? '', 'UTC');
  return published && isPlausible(published.at) ? { ...published, zone: 'known' } : null;
}

function totalAt(note: Fields, name: string): number | null {
  const collection = objectAt(note, name);
  return collection && numberAt(collection, 'totalItems');
}
