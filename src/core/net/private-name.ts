// Whether a host, as written, leads inside: a private or loopback address in figures, or this machine by name.
import { isIP } from 'node:net';
import { rangeOf } from './address.ts';

/** `host` or `host:port`, as a source kind lists it. Names other than localhost are told only when they are looked up. */
export function isPrivateName(host: string): boolean {
  const url = URL.parse(`http://${host}/`);
  if (!url) return false;
  const name = url.hostname.replace(/^\[|\]$/g, '');
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  return isIP(name) !== 0 && rangeOf(name) !== 'public';
}
