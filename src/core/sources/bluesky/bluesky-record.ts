// What a Bluesky record holds beside its words: links by byte ranges, tags, and what is embedded.
import { itemsOf, type Shape, shapeIn, shapeOf, textIn } from '../json-shape.ts';
import { isShortened } from '../post-text.ts';

/** Facets count bytes of UTF-8. */
interface Range {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

const MOST_FACETS = 300;
const MOST_BYTES = 64 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** The text with links that are shown cut off in full. Ranges that fit no characters are left alone. */
export function expandFacets(written: string, facets: readonly unknown[]): string {
  const bytes = Buffer.from(written.toWellFormed()).subarray(0, MOST_BYTES);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, address } of linkRanges(facets)) {
    if (start < at || end > bytes.length || isInside(bytes, start) || isInside(bytes, end)) continue;
    const shown = bytes.toString('utf8', start, end);
    if (!isShortened(shown, address)) continue;
    pieces.push(bytes.toString('utf8', at, start), address);
    at = end;
  }
  return [...pieces, bytes.toString('utf8', at)].join('').replace(CONTROLS, '').trim();
}

/** Tags written in the text and those set beside it. */
export function tagsOf(record: Shape): string[] {
  const written = featuresOf(itemsOf(record.facets)).map(({ feature }) => textIn(feature, 'tag'));
  const beside = itemsOf(record.tags).map((tag) => (typeof tag === 'string' ? tag : null));
  const tags = [...written, ...beside].flatMap((tag) => (tag === null || tag.length > 640 ? [] : [tag]));
  return [...new Set(tags)].slice(0, 50);
}

export interface EmbedFacts {
  readonly link: string | null;
  readonly linkTitle: string | null;
  readonly images: string | null;
  readonly quoted: string | null;
  readonly quotedBy: string | null;
  readonly quotedPost: string | null;
}

/** Of a view (`app.bsky.embed.external#view`) or of the record's own embed; media beside a quoted post included. */
export function factsOfEmbed(embed: Shape): EmbedFacts {
  const media = shapeIn(embed, 'media');
  const external = firstWith('uri', shapeIn(embed, 'external'), shapeIn(media, 'external'));
  const images = [...itemsOf(embed.images), ...itemsOf(media.images)].slice(0, 20);
  const alts = [...images.map(shapeOf), embed, media].flatMap((one) => textIn(one, 'alt') ?? []);
  // A quote beside media is one level deeper.
  const quote = firstWith('uri', shapeIn(embed, 'record'), shapeIn(shapeIn(embed, 'record'), 'record'));
  const author = shapeIn(quote, 'author');
  return {
    link: textIn(external, 'uri'),
    linkTitle: textIn(external, 'title'),
    images: alts.join('\n') || null,
    quoted: textIn(shapeIn(quote, 'value'), 'text'),
    quotedBy: textIn(author, 'handle'),
    quotedPost: textIn(quote, 'uri'),
  };
}

function linkRanges(facets: readonly unknown[]): Range[] {
  return featuresOf(facets)
    .flatMap(({ index, feature }) => {
      const { byteStart: start, byteEnd: end } = index;
      const address = textIn(feature, 'uri');
      if (address === null || address.length > 4000 || !/^https?:\/\//i.test(address)) return [];
      if (typeof start !== 'number' || typeof end !== 'number') return [];
      return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end > start
        ? [{ start, end, address }]
        : [];
    })
    .toSorted((a, b) => a.start - b.start);
}

function featuresOf(facets: readonly unknown[]): { index: Shape; feature: Shape }[] {
  return facets.slice(0, MOST_FACETS).flatMap((one) => {
    const facet = shapeOf(one);
    const features = itemsOf(facet.features).slice(0, 10);
    return features.map((feature) => ({ index: shapeIn(facet, 'index'), feature: shapeOf(feature) }));
  });
}

/** True where a cut would divide a character. */
function isInside(bytes: Buffer, at: number): boolean {
  return ((bytes[at] ?? 0) & 0xc0) === 0x80;
}

function firstWith(name: string, ...shapes: readonly Shape[]): Shape {
  return shapes.find((shape) => textIn(shape, name) !== null) ?? {};
}
