// The RSS feeds of Lemmy, which are the same in every version: posts only, with a line of their own before the text.
import type { FoundMention } from '../../../contract/model.ts';
import type { Adapt } from '../read-feed.ts';
import type { LemmyConfig } from './lemmy-config.ts';

/** `sort` is written `New` by older servers, `new` by those since 1.0. */
export function lemmyFeed({ server, what, name }: LemmyConfig, sort: string): string {
  const path = what === 'community' ? `c/${name}` : what === 'user' ? `u/${name}` : what;
  return `${server}/feeds/${path}.xml?sort=${sort}&limit=50`;
}

const POST = /^https?:\/\/([^/]+)\/post\/(\d{1,15})(?:[/?#]|$)/;
const PERSON = /^https?:\/\/([^/]+)\/u\/(\w{1,100})$/;
/** `submitted by ana to coffee`, `12 points | 3 comments`, as the server writes them before what was said. */
const HEAD =
  /^submitted by (?<by>\S+) to (?<community>\S+)\s*\n?\s*(?<points>-?\d{1,9}) points? \| (?<comments>\d{1,9}) comments?\s*\n?/i;

/** Ids are those of the API: a source that changes over to comments keeps what it has. */
export function adaptLemmyEntry(server: string): Adapt {
  const own = new URL(server).host;
  return (entry): FoundMention => {
    const address = POST.exec(entry.externalId) ?? POST.exec(entry.url ?? '');
    const [head = '', rest] = splitHead(entry.text);
    const found = HEAD.exec(head)?.groups ?? {};
    const [link = null, body] = splitLink(rest);
    return {
      ...entry,
      externalId: address?.[1] === own ? `post/${address[2]}` : entry.externalId,
      text: body || entry.title || entry.text,
      author: authorOf(entry, found.by, own),
      thread: Number(found.comments ?? 0) > 0 && address?.[1] === own ? `post/${address[2]}` : entry.thread,
      attributes: {
        ...entry.attributes,
        ...(found.community && { community: found.community }),
        ...(link && { link }),
      },
      engagement: found.points
        ? { ...entry.engagement, score: Number(found.points), replies: Number(found.comments) }
        : entry.engagement,
    };
  };
}

function splitHead(text: string): [string, string] {
  const head = HEAD.exec(text.slice(0, 1000))?.[0] ?? '';
  return [head, text.slice(head.length).trim()];
}

/** A post of a link begins with it. */
function splitLink(text: string): [string | null, string] {
  const [, link, rest = ''] = /^(https?:\/\/\S{3,3000})(?:\s+([\s\S]*))?$/.exec(text) ?? [];
  return link ? [link, rest.trim()] : [null, text];
}

function authorOf(entry: FoundMention, by: string | undefined, own: string): FoundMention['author'] {
  const address = [entry.author?.url, entry.author?.name].find((text) => PERSON.test(text ?? ''));
  const [url, host, user] = PERSON.exec(address ?? '') ?? [];
  if (url && host && user) return { name: user, handle: `@${user}@${host}`, platform: 'Lemmy', url };
  if (!by) return entry.author;
  return { name: by, handle: `@${by.includes('@') ? by : `${by}@${own}`}`, platform: 'Lemmy', url: null };
}
