// A feed's bytes to mentions: RSS 0.9x/1.0/2.0, Atom 0.3/1.0, JSON Feed 1/1.1, RSS-in-JSON; whole, broken or cut off.
import { EarshotError } from '../../../contract/errors.ts';
import { decode } from '../decode.ts';
import type { ParsedFeed, RawFeed } from './feed.ts';
import { toMentions } from './mentions.ts';
import { readJson } from './read-json.ts';
import { readXml } from './read-xml.ts';
import { refuse } from './refuse.ts';

const MAX_BYTES = 64 * 1024 * 1024;
// Tab, newline and carriage return are the only control characters XML allows.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Throws EarshotError `bad-file` where this is no feed, saying what it looks like instead. */
export function parseFeed(
  body: Uint8Array,
  contentType: string | null = null,
  baseUrl: string | null = null,
  zone?: string,
): ParsedFeed {
  if (body.length > MAX_BYTES) {
    throw new EarshotError('bad-file', 'This feed is larger than 64 MB. Ask its owner for a shorter one.');
  }
  const decoded = decode(body, { contentType, xml: true });
  const text = decoded.text.replace(CONTROLS, '');
  const notices = decoded.note ? [decoded.note] : [];
  if (text.length < decoded.text.length) notices.push('Characters that XML forbids were left out.');
  if (text.trim() === '') throw new EarshotError('bad-file', 'This feed is empty: the server sent nothing to read.');
  const feed = read(text, contentType, baseUrl);
  const { mentions, rejections } = toMentions(feed, zone);
  // Entries that were read but say nothing are no fault of the feed's.
  if (mentions.length === 0 && rejections.length === 0 && feed.rejections.length > 0) {
    throw new EarshotError(
      'bad-file',
      `None of this feed's entries could be read (${feed.rejections[0]?.reason}). Try again later.`,
    );
  }
  return {
    title: feed.title,
    siteUrl: feed.siteUrl,
    format: feed.format,
    entries: mentions,
    rejections: [...feed.rejections, ...rejections],
    ttlMinutes: feed.ttlMinutes,
    notices: [...notices, ...feed.notices],
  };
}

/** How sure one can be from its beginning that a text is a feed, 0 to 1. */
export function sniffFeed(head: string): number {
  if (/^\s*[[{]/.test(head)) {
    const start = head.slice(0, 8192);
    if (/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version/i.test(start)) return 0.98;
    return /^\s*\{\s*"rss"\s*:\s*\{/.test(start) ? 0.95 : 0;
  }
  // Comments may be longer than what is looked at.
  const start = withoutProlog(head.slice(0, 64 * 1024)).slice(0, 8192);
  const root = start.search(/<(?:[\w.-]{1,40}:)?(?:rss|feed|rdf)[\s>/]/i);
  const page = start.search(/<html[\s>]/i);
  // A page may tell of feeds; a feed may hold pages.
  if (root !== -1) return page !== -1 && page < root ? 0.2 : 0.97;
  // A channel of Microsoft's CDF, one item or entry by itself.
  if (/^<(?:[\w.-]{1,40}:)?(?:channel|entry|item)[\s>/]/i.test(start)) return 0.9;
  if (/^[^<]{0,200}<[a-z][^<>]{0,500}>/i.test(start) && /<(?:channel|entry|item)[\s>]/i.test(start) && page === -1)
    return 0.4;
  // A comment that does not end within what is looked at may be a feed's.
  return /^\s*<(?:\?xml|!--)/.test(head) && page === -1 ? 0.3 : 0;
}

/** Comments and instructions before the first element may say anything. */
function withoutProlog(start: string): string {
  let rest = start.trimStart();
  for (let count = 0; count < 50; count++) {
    const mark = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') || rest.startsWith('<!') ? '>' : null;
    if (mark === null) break;
    const subset = /^<![a-z][^<>[]{0,1000}\[/i.test(rest) ? /\]\s{0,100}>/.exec(rest) : null;
    const end = subset ? subset.index + subset[0].length - 1 : rest.indexOf(mark);
    if (end === -1) return '';
    rest = rest.slice(end + mark.length).trimStart();
  }
  return rest;
}

function read(text: string, contentType: string | null, baseUrl: string | null): RawFeed {
  const feed = /^\s*[[{]/.test(text) ? readJson(text, baseUrl) : readXml(text, baseUrl);
  return feed ?? refuse(text, contentType);
}
