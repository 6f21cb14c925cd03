// Links that count a click and then lead elsewhere, unwrapped by reading them: nobody is asked, nothing is followed.

interface Redirector {
  readonly host: RegExp;
  readonly path: RegExp;
  /** The address inside, as written there. */
  readonly target: (link: URL) => string | null;
}

/** The first of these parameters that holds something. */
function parameter(...names: readonly string[]): (link: URL) => string | null {
  return (link) => names.map((name) => link.searchParams.get(name)).find((value) => value) ?? null;
}

const redirectors: readonly Redirector[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, target: parameter('url', 'q') },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/amp\//, target: googleAmp },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/(?:news\/apiclick\.aspx|ck\/a)$/i, target: bing },
  { host: /^(?:[a-z-]{1,20}\.)?youtube\.com$/, path: /^\/redirect$/, target: parameter('q') },
  { host: /^lm?\.(?:facebook|instagram|threads)\.(?:com|net)$/, path: /^\//, target: parameter('u') },
  { host: /^(?:www\.|m\.)?facebook\.com$/, path: /^\/(?:l|flx\/warn)(?:\.php)?\/?$/, target: parameter('u') },
  { host: /^out\.reddit\.com$/, path: /^\//, target: parameter('url') },
  { host: /^(?:html\.)?duckduckgo\.com$/, path: /^\/l\/?$/, target: parameter('uddg') },
  { host: /^r\.search\.yahoo\.com$/, path: /\/RU=/, target: yahoo },
  { host: /^disq\.us$/, path: /^\/url$/, target: disqus },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)\/?$/, target: parameter('url') },
  { host: /^slack-redir\.net$/, path: /^\/link$/, target: parameter('url') },
  { host: /^(?:m\.)?vk\.com$/, path: /^\/away\.php$/, target: parameter('to') },
  { host: /^(?:t|href)\.umblr\.com$/, path: /^\/redirect$/, target: parameter('z') },
  { host: /^steamcommunity\.com$/, path: /^\/linkfilter\/?$/, target: parameter('u', 'url') },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, target: parameter('url') },
  { host: /^urldefense\.(?:com|proofpoint\.com)$/, path: /^\/v[23]\//, target: urlDefense },
];

const MAX_LENGTH = 8192;
const MAX_LAYERS = 5;

/** The address a known redirector leads to; any other link as it is. Never throws. */
export function unwrapLink(link: string): string {
  let current = link;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const inside = unwrapOnce(current);
    if (inside === null) break;
    current = inside;
  }
  return current;
}

/** Host of a link without `www.`: who published what it leads to. Null where it is no web address. */
export function siteOf(link: string | null | undefined): string | null {
  const url = link ? URL.parse(link) : null;
  return url && /^https?:$/.test(url.protocol) ? url.host.replace(/^www\./, '') : null;
}

function unwrapOnce(link: string): string | null {
  if (link.length > MAX_LENGTH) return null;
  const url = URL.parse(link);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const known = redirectors.find((one) => one.host.test(url.hostname) && one.path.test(url.pathname));
  const inside = URL.parse(known?.target(url)?.trim() ?? '');
  return inside && /^https?:$/.test(inside.protocol) && inside.hostname !== '' ? inside.href : null;
}

/** `/amp/s/example.org/page`: the `s` stands for https. */
function googleAmp(link: URL): string | null {
  const [, secure, rest] = /^\/amp\/(s\/)?(.+\..+)$/.exec(link.pathname) ?? [];
  return rest ? `${secure ? 'https' : 'http'}://${rest}${link.search}` : null;
}

/** News names the address, the web search packs it as `a1` and base64url. */
function bing(link: URL): string | null {
  if (!/^\/ck\//.test(link.pathname)) return link.searchParams.get('url');
  const packed = /^a1([\w-]+)$/.exec(link.searchParams.get('u') ?? '')?.[1];
  return packed ? Buffer.from(packed, 'base64url').toString('utf8') : null;
}

function yahoo(link: URL): string | null {
  return decode(/\/RU=([^/]+)/.exec(link.pathname)?.[1] ?? '');
}

/** A signature stands behind the address: `https://example.org/page:kX3f…`. */
function disqus(link: URL): string | null {
  return link.searchParams.get('url')?.replace(/:[\w-]{10,60}$/, '') ?? null;
}

/** Version 3 writes the address between two underscores on each side, version 2 with `-` for `%` and `_` for `/`. */
function urlDefense(link: URL): string | null {
  if (link.pathname.startsWith('/v2/')) {
    return decode((link.searchParams.get('u') ?? '').replaceAll('-', '%').replaceAll('_', '/'));
  }
  const inside = link.href.slice(link.href.indexOf('/v3/__') + 6);
  const end = inside.indexOf('__;');
  // A single slash is what some mail programs make of two.
  return end === -1 ? null : inside.slice(0, end).replace(/^(https?):\/(?!\/)/, '$1://');
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
