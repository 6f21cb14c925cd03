// What someone typed who wants to add a source: a link to look at or several, words to look for, or nothing yet. Pure.

export interface WishedLink {
  readonly link: string;
  readonly host: string;
}

export type Wish =
  | { readonly is: 'nothing' }
  | ({ readonly is: 'link' } & WishedLink)
  | { readonly is: 'links'; readonly links: readonly WishedLink[] }
  | { readonly is: 'words'; readonly words: string };

export function readWish(typed: string): Wish {
  const text = typed.trim();
  if (text === '') return { is: 'nothing' };
  const links = /\s/.test(text) ? readLinks(text) : [readLink(text)];
  const wished = [
    ...new Map(links.flatMap((url) => (url ? [[url.href, { link: url.href, host: url.host }]] : []))).values(),
  ];
  const [only] = wished;
  if (!only || links.includes(null)) return { is: 'words', words: text };
  return wished.length === 1 ? { is: 'link', ...only } : { is: 'links', links: wished };
}

/** Two names with dots in them may be words; a list of links is written out: `https://…`, `example.org/feed`. */
function readLinks(text: string): readonly (URL | null)[] {
  const written = text.split(/[\s,;]*\s[\s,;]*/).filter((part) => part !== '');
  return written.map((part) => (part.includes('/') ? readLink(part) : null));
}

/** An address, also without its https://, or one of the short names people say: `@ana@social.example`, `r/madrid`. */
function readLink(text: string): URL | null {
  const address = /^feed:/i.test(text)
    ? text.replace(/^feed:(?:\/\/)?(?!https?:)/i, 'https://').replace(/^feed:/i, '')
    : text;
  if (/^https?:\/\//i.test(address)) return parse(address);
  const [, user, server] = /^@([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(text) ?? [];
  if (user && server) return parse(`https://${server}/@${user}`);
  const [, handle] = /^@((?:[a-z\d-]+\.)+[a-z]{2,})$/i.exec(text) ?? [];
  if (handle) return parse(`https://bsky.app/profile/${handle}`);
  const [, place, name] = /^\/?(r|u|user)\/([\w-]+)\/?$/i.exec(text) ?? [];
  if (place && name) return parse(`https://www.reddit.com/${place.toLowerCase() === 'r' ? 'r' : 'user'}/${name}`);
  return isBareAddress(text) ? parse(`https://${text}`) : null;
}

/** `example.org/feed`, `127.0.0.1:8080`, but not `3.5`, `e.g` or `Dr.Oetker!`. */
function isBareAddress(text: string): boolean {
  const [host = ''] = text.split(/[/?#]/);
  const [name = '', port] = host.split(':');
  if (port !== undefined && !/^\d{1,5}$/.test(port)) return false;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(name) || (name === 'localhost' && port !== undefined)) return true;
  return /^(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u.test(name);
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
