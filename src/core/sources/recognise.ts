// What a pasted link leads to, by its shape alone: nobody is asked.
import { EarshotError } from '../../contract/errors.ts';
import type { FoundSource, Json } from '../../contract/model.ts';
import { withoutFeedScheme } from './config.ts';
import type { SourceKind } from './kind.ts';

const MAX_LENGTH = 4000;

/**
 * What the kinds make of a link, in their order; empty where none knows it. `example.org/x` means https, `r/coffee` and
 * `@ana@mastodon.social` mean what they mean where they are written. Throws
 * EarshotError `bad-config` for a link that must not be kept, such as one that carries a key.
 */
export function recogniseLink(link: string, kinds: readonly SourceKind[]): FoundSource[] {
  const url = readLink(writtenOut(link));
  if (!url) return [];
  const closed = CLOSED.find(([host]) => host.test(url.hostname));
  if (closed) {
    throw new EarshotError(
      'bad-config',
      `${closed[1]} lets nobody read it without an account, so Earshot cannot collect from it. Import a file instead: an archive or an export of it.`,
      { field: 'url' },
    );
  }
  return kinds.flatMap((kind) => {
    const found = kind.recognise?.(url) ?? null;
    if (found === null) return [];
    const configs: readonly Json[] = Array.isArray(found) ? found : [found];
    return configs.flatMap((config) => describeSource(kind, config, `${kind.label}, recognised by its address.`));
  });
}

/** Networks that show nothing to visitors: a link there would only ever fail. */
const CLOSED: readonly (readonly [RegExp, string])[] = [
  [/^(?:www\.|m\.|mobile\.)?(?:x|twitter)\.com$/, 'X'],
  [/^(?:www\.|m\.|[a-z]{2}-[a-z]{2}\.)?facebook\.com$/, 'Facebook'],
  [/^(?:www\.)?instagram\.com$/, 'Instagram'],
  [/^(?:www\.)?threads\.(?:net|com)$/, 'Threads'],
  [/^(?:www\.|m\.|vm\.)?tiktok\.com$/, 'TikTok'],
  [/^(?:www\.|[a-z]{2}\.)?linkedin\.com$/, 'LinkedIn'],
];

/** Names as people write them to each other, and the links they stand for. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^\/?(r\/\w{2,30})\/?$/i, 'https://www.reddit.com/$1'],
  [/^\/?u\/([\w-]{2,30})\/?$/i, 'https://www.reddit.com/user/$1'],
  [/^!(\w{1,100})@([\w-]+(?:\.[\w-]+)+)$/, 'https://$2/c/$1@$2'],
  [/^@([\w.-]{1,100})@([\w-]+(?:\.[\w-]+)+)$/, 'https://$2/@$1'],
  [/^#([\p{L}\p{N}_]{1,100})@([\w-]+(?:\.[\w-]+)+)$/u, 'https://$2/tags/$1'],
  [/^@([a-z\d-]+(?:\.[a-z\d-]+)+)$/i, 'https://bsky.app/profile/$1'],
  [/^at:\/\/([^/\s]+)\/app\.bsky\.feed\.post\/([^/\s]+)$/, 'https://bsky.app/profile/$1/post/$2'],
  [/^at:\/\/([^/\s]+)\/?$/, 'https://bsky.app/profile/$1'],
];

function writtenOut(text: string): string {
  const plain = text.trim();
  const found = plain.length > 700 ? undefined : NAMES.find(([shape]) => shape.test(plain));
  return found ? plain.replace(...found) : plain;
}

/** A source as it would be added, named by its kind; nothing where the kind refuses the configuration. */
export function describeSource(kind: SourceKind, given: Json, says: string, name?: string): FoundSource[] {
  try {
    const config = kind.parseConfig(given);
    return [{ kind: kind.id, name: name ?? kind.nameOf(config), config: config as Json, says }];
  } catch (thrown) {
    if (thrown instanceof EarshotError) return [];
    throw thrown;
  }
}

/** An http(s) link as people paste it: with or without its scheme, with `feed:` before it. */
export function readLink(text: string): URL | null {
  const plain = withoutFeedScheme(text.trim());
  if (plain === '' || plain.length > MAX_LENGTH || /\s/.test(plain)) return null;
  const schemed = /^[a-z][a-z\d+.-]*:\/\//i.test(plain) || /^(?:mailto|javascript|data|file|about|blob):/i.test(plain);
  const url = URL.parse(schemed ? plain : `https://${plain.replace(/^\/\//, '')}`);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  // `ana@example.org` is somebody's address rather than a page.
  if (!schemed && url.username !== '') return null;
  return schemed || /[.:]/.test(url.hostname) || url.hostname === 'localhost' ? url : null;
}
