// Which server, and what of it: as typed into the form, as saved, or as told by a link.
import type { Json } from '../../../contract/model.ts';
import { badConfig, choiceOf, fieldsOf, flagOf, listOf, numberOf, requiredText, serverOf, textOf } from '../config.ts';

export interface MastodonConfig {
  /** Origin: `https://mastodon.social`. */
  readonly server: string;
  readonly what: 'hashtag' | 'account';
  /** The hashtag without #, or the account without its first @. */
  readonly name: string;
  readonly any: readonly string[];
  readonly all: readonly string[];
  readonly none: readonly string[];
  readonly replies: boolean;
  readonly threads: boolean;
  readonly rss: boolean;
  readonly history: number;
}

const EXAMPLE = 'https://mastodon.social';
const TAG = /^[\p{L}\p{N}\p{M}_·・]{1,200}$/u;
const ACCOUNT = /^\w(?:[\w.-]{0,98}\w)?(?:@[\w.-]{1,253}(?::\d{1,5})?)?$/;
const HOST = /^[^@\s/]{1,253}$/;
/** Servers read no more than this of each list. */
const MOST_TAGS = 4;

/** Pages at `/@name` of networks that are not this one. */
const OTHERS =
  /(?:^|\.)(?:youtube\.com|tiktok\.com|medium\.com|threads\.(?:net|com)|substack\.com|bsky\.app|x\.com|twitter\.com|instagram\.com|flipboard\.com|odysee\.com|rumble\.com|telegram\.(?:me|org)|t\.me|npmjs\.com|pinterest\.\w+|linktr\.ee|hackmd\.io|dev\.to|unsplash\.com|observablehq\.com|producthunt\.com|snapchat\.com|facebook\.com|kickstarter\.com|hashnode\.com|velog\.io|steemit\.com|hive\.blog|peakd\.com)$/i;
/** `/tags/name` is written by many sites: only where the host sounds like one of these is it taken for a server. */
const LIKELY =
  /mastod|mstdn|masto\.|toot|troet|fosstodon|hachyderm|pleroma|akkoma|(?:^|\.)social\.|\.social$|^(?:mas\.to|chaos\.social|infosec\.exchange|mamot\.fr|framapiaf\.org|piaille\.fr|tkz\.one|norden\.social|c\.im|pawoo\.net|livellosegreto\.it)$/i;

/** Takes `#tag@server`, `@name@server`, a link, or the fields. Throws EarshotError `bad-config` naming the field. */
export function parseMastodonConfig(given: Json): MastodonConfig {
  const fields = fieldsOf(given, 'name');
  const text = requiredText(fields, 'name', 'Give a hashtag such as #coffee, or an account such as @ana, in “name”.');
  const linked = /^https?:\/\//i.test(text) && URL.canParse(text) ? recogniseMastodon(new URL(text)) : null;
  if (linked !== null) return parseMastodonConfig({ ...fields, ...fieldsOf(linked, 'name') });

  const what = choiceOf(
    fields,
    'what',
    ['hashtag', 'account'] as const,
    looksLikeAccount(text) ? 'account' : 'hashtag',
  );
  const { name, host } = what === 'account' ? readAccount(text) : readTag(text);
  const typed = textOf(fields, 'server') || host;
  if (typed === null || typed === '')
    throw badConfig('server', `Give the server to ask in “server”, such as ${EXAMPLE}.`);
  const rss = flagOf(fields, 'rss');
  // An account's feed is on its own server only.
  const server = serverOf(rss && host !== null ? host : typed, 'server', EXAMPLE).origin;
  const tags = (list: string): readonly string[] => {
    const found = listOf(fields, list).map((tag) => readTag(tag, list).name);
    if (found.length > MOST_TAGS)
      throw badConfig(
        list,
        `Servers read at most ${MOST_TAGS} hashtags of “${list}”: make another source for the rest.`,
      );
    return found;
  };
  return {
    server,
    what,
    name: rss && host !== null ? (name.split('@')[0] ?? name) : name,
    any: tags('any'),
    all: tags('all'),
    none: tags('none'),
    replies: flagOf(fields, 'replies', true),
    threads: flagOf(fields, 'threads'),
    rss,
    history: numberOf(fields, 'history', { usual: 200, least: 0, most: 2000 }),
  };
}

/** `https://server/@name`, `/@name@other`, `/@name/123`, `/users/name`, `/tags/name`; ending in `.rss`, their feeds. */
export function recogniseMastodon(link: URL): Json | null {
  if (!/^https?:$/.test(link.protocol) || OTHERS.test(link.hostname)) return null;
  const [first = '', second = ''] = link.pathname
    .replace(/\.rss$/, '')
    // The views for people who are logged in.
    .replace(/^\/(?:web|deck)(?=\/@|\/tags\/)/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const server = link.origin;
  const rss: Readonly<Record<string, boolean>> = link.pathname.endsWith('.rss') ? { rss: true } : {};
  if (
    first.startsWith('@') &&
    ACCOUNT.test(first.slice(1)) &&
    (second === '' || /^(?:\d{6,}|with_replies|media)$/.test(second))
  )
    return { server, what: 'account', name: first.slice(1), ...rss };
  if (!LIKELY.test(link.hostname)) return null;
  if (first === 'users' && ACCOUNT.test(second)) return { server, what: 'account', name: second, ...rss };
  return first === 'tags' && TAG.test(second) ? { server, what: 'hashtag', name: second, ...rss } : null;
}

function looksLikeAccount(text: string): boolean {
  return !text.startsWith('#') && text.includes('@');
}

function readAccount(text: string): { name: string; host: string | null } {
  const name = text.replace(/^@/, '').trim();
  if (!ACCOUNT.test(name))
    throw badConfig('name', `“${text.slice(0, 80)}” is no account. Give one such as @ana or @ana@mastodon.social.`);
  return { name, host: name.split('@')[1] ?? null };
}

function readTag(text: string, field = 'name'): { name: string; host: string | null } {
  const [tag = '', host = null] = text.replace(/^#/, '').split('@');
  const name = tag.trim().normalize('NFC');
  if (!TAG.test(name) || (host !== null && !HOST.test(host)))
    throw badConfig(
      field,
      `“${text.slice(0, 80)}” is no hashtag: give one word without spaces and signs, such as #coffee.`,
    );
  return { name, host };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
