// What it is when it is no feed: a block page, a login, a web page; with what to do about it.
import { EarshotError } from '../../../contract/errors.ts';

/** Words of block pages in what they send; the first that fits is told. */
const WALLS: readonly { readonly words: RegExp; readonly says: string }[] = [
  {
    words:
      /cf-browser-verification|cf-chl|challenge-platform|just a moment\.\.\.|attention required!?\s*\|\s*cloudflare|cloudflare ray id/i,
    says: 'It looks like a block page of Cloudflare: the site refuses programs. Ask its owner to allow feed readers.',
  },
  {
    words:
      /captcha|are you (?:a )?(?:human|robot)|not a robot|verify you are human|unusual traffic|bot detection|incapsula|datadome|perimeterx|akamai/i,
    says: 'It looks like a block page with a captcha: the site refuses programs. Try later, or ask for another address.',
  },
  {
    words: /access denied|request blocked|you have been blocked|forbidden|403/i,
    says: 'It looks like a block page: the site refused access. Try later, or ask its owner to allow feed readers.',
  },
  {
    words:
      /type=["']?password|sign in to|log in to|please log ?in|iniciar sesi[oó]n|accedi|inloggen|anmelden|se connecter/i,
    says: 'It looks like a login page: this feed is not public. Earshot reads only what needs no password.',
  },
];

/** Always throws EarshotError `bad-file`. */
export function refuse(text: string, contentType: string | null): never {
  const start = text.slice(0, 64 * 1024);
  if (/<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(start))
    throw new EarshotError('bad-file', pageSays(start));
  if (/^\s*[[{]/.test(start)) {
    throw new EarshotError('bad-file', 'This is JSON but no feed: a JSON Feed has a “version” and a list of “items”.');
  }
  const kind = contentType?.split(';')[0]?.trim();
  const sent = kind ? ` (the server calls it ${kind})` : '';
  if (/^\s*</.test(start)) {
    const root = /<([a-z][\w.:-]{0,40})/i.exec(start)?.[1];
    const named = root ? ` Its first element is <${root}>.` : '';
    throw new EarshotError(
      'bad-file',
      `This is XML or markup but no RSS or Atom feed${sent}.${named} Check the address.`,
    );
  }
  throw new EarshotError(
    'bad-file',
    `This is no feed: it is neither RSS, Atom nor JSON Feed${sent}. Check the address.`,
  );
}

function pageSays(page: string): string {
  const wall = WALLS.find((one) => one.words.test(page));
  const title = /<title[^>]{0,200}>([^<]{1,120})/i.exec(page)?.[1]?.replace(/\s+/g, ' ').trim();
  const named = title ? ` titled “${title}”` : '';
  const first = `This is a web page${named}, not a feed.`;
  if (wall) return `${first} ${wall.says}`;
  const link =
    /<link\b(?=[^>]{0,500}application\/(?:rss|atom|feed)\+(?:xml|json))[^>]{0,500}?href=["']([^"'<>\s]{1,500})["']/i.exec(
      page,
    )?.[1];
  if (link) return `${first} The page names its feed: try ${link}.`;
  return `${first} Look on the page for a link to its RSS or Atom feed and use that address.`;
}
