// Decides where a redirect leads, and whether it may be followed: pure.
import { EarshotError } from '../../contract/errors.ts';
import { maskUrl } from './mask.ts';

/** The hops of one request so far, in order; the first address is the one that was asked for. */
export interface Trail {
  readonly visited: readonly URL[];
  readonly permanent: boolean;
}

export function startTrail(url: URL): Trail {
  return { visited: [url], permanent: true };
}

/** The trail with the next address at its end, or null where the answer is no redirect. Throws `network`. */
export function followRedirect(
  trail: Trail,
  status: number,
  location: string | undefined,
  most: number,
): { readonly url: URL; readonly trail: Trail } | null {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined || location.trim() === '') return null;
  const from = trail.visited.at(-1);
  const url = URL.parse(location.trim(), from?.href);
  if (from === undefined) return null;
  if (url === null) throw refuse(from, status, `${from.host} redirects to an address that cannot be read.`);
  url.hash = '';
  carryCredentials(from, url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refuse(
      from,
      status,
      `${from.host} redirects to a ${url.protocol} address; only http and https are followed.`,
    );
  if (from.protocol === 'https:' && url.protocol === 'http:')
    throw refuse(
      from,
      status,
      `${from.host} redirects from https to unprotected http on ${url.host}, which is refused. ` +
        'If you trust it, use the http address in the source itself.',
    );
  if (trail.visited.some((seen) => seen.href === url.href))
    throw refuse(
      from,
      status,
      `${from.host} redirects in a circle, back to ${maskUrl(url.href)}. ` +
        'Sites that insist on cookies or a login do this; look for another address of the feed.',
    );
  if (trail.visited.length > most)
    throw refuse(
      from,
      status,
      `More than ${most} redirects, the last one from ${from.host} to ${url.host}. ` +
        'Open the address in a browser and use the one it ends at.',
    );
  const permanent = trail.permanent && (status === 301 || status === 308);
  return { url, trail: { visited: [...trail.visited, url], permanent } };
}

/** The new home, where every hop said it is for good. */
export function movedTo(trail: Trail): string | null {
  const last = trail.visited.at(-1);
  return trail.visited.length > 1 && trail.permanent && last !== undefined ? withoutCredentials(last) : null;
}

export function withoutCredentials(url: URL): string {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  bare.hash = '';
  return bare.href;
}

/** A login belongs to the origin it was given for: it stays there and goes nowhere else. */
function carryCredentials(from: URL, to: URL): void {
  const same = from.origin === to.origin;
  to.username = same ? from.username : '';
  to.password = same ? from.password : '';
}

function refuse(from: URL, status: number, sentence: string): EarshotError {
  return new EarshotError('network', sentence, { url: maskUrl(from.href), status });
}
