// The site an address belongs to: its host as addresses have it, in ASCII, without “www.” and port.
import { domainToASCII } from 'node:url';

const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:@]+)/i;

/** Null for what is no address of a host. */
export function siteOf(url: string): string | null {
  const found = host.exec(url)?.[1];
  return found === undefined
    ? null
    : toAscii(found.toLowerCase())
        .replace(/\.$/, '')
        .replace(/^www\./, '');
}

/** `münchen.de` and `xn--mnchen-3ya.de` are one; what cannot be written so stays as it is. */
function toAscii(name: string): string {
  return /^[ -~]*$/.test(name) ? name : domainToASCII(name) || name;
}

/** The site itself, or one below it. */
export function isWithinSite(site: string, wanted: string): boolean {
  return site === wanted || site.endsWith(`.${wanted}`);
}
