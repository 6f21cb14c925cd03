// A feed's bytes to mentions: RSS 0.9x/1.0/2.0, Atom 0.3/1.0, JSON Feed 1/1.1, RSS-in-JSON; whole, broken or cut off.
import { EarshotError } from '../../../contract/errors.ts';
import { decode } from '../decode.ts';
import type { ParsedFeed, RawFeed } from './feed.ts';
import { withoutComments } from './mend.ts';
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
  const start = head.slice(0, 8192);
  if (/^\s*[[{]/.test(start)) {
    if (/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version/i.test(start)) return 0.98;
    return /^\s*\{\s*"rss"\s*:\s*\{/.test(start) ? 0.95 : 0;
  }
  if (/<(?:[\w.-]{1,40}:)?(?:rss|feed|rdf)(?:\s|>)/i.test(start)) return /<html[\s>]/i.test(start) ? 0.2 : 0.97;
  // A channel of Microsoft's CDF, or one Atom entry.
  if (/^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:channel|entry)[\s>]/i.test(withoutComments(start))) return 0.9;
  return /^\s*<\?xml/.test(start) ? 0.3 : 0;
}

function read(text: string, contentType: string | null, baseUrl: string | null): RawFeed {
  const feed = /^\s*[[{]/.test(text) ? readJson(text, baseUrl) : readXml(text, baseUrl);
  return feed ?? refuse(text, contentType);
}
