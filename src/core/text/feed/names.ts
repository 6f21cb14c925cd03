// What a feed's element is called, whatever prefix, case or address of a namespace its writer chose.

/** Namespaces by what their address contains; the first that fits. Writers misspell ends and versions. */
const ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/w3\.org\/2005\/atom|purl\.org\/atom\/|example\.com\/newformat/, 'atom'],
  [/creativecommons/, 'creativecommons'],
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/, 'sy'],
  [/purl\.org\/rss\/1\.0\/modules\/slash/, 'slash'],
  [/purl\.org\/rss\/1\.0\/modules\/dcterms|purl\.org\/dc\/terms/, 'dcterms'],
  [/purl\.org\/dc\/elements|purl\.org\/rss\/1\.0\/modules\/dc/, 'dc'],
  [/itunes\.com/, 'itunes'],
  [/yahoo\.com\/mrss/, 'media'],
  [/purl\.org\/syndication\/thread/, 'thr'],
  [/wellformedweb\.org\/commentapi/, 'wfw'],
  [/w3\.org\/(?:1999\/xhtml|tr\/(?:rec-)?x?html|html)/, 'xhtml'],
  [/w3\.org\/1999\/02\/22-rdf-syntax-ns/, 'rdf'],
  [/feedburner/, 'feedburner'],
  [/purl\.org\/rss\/1\.0\/modules/, ''],
  [
    /purl\.org\/(?:net\/)?rss|netscape\.com\/(?:rdf|publish)|userland\.com\/rss|harvard\.edu\/(?:tech\/)?rss|rssboard/,
    'rss',
  ],
];

/** What a prefix nobody declared stands for; others stand for themselves. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['rss1', 'rss'],
  ['rss10', 'rss'],
  ['rss2', 'rss'],
  ['r', 'rss'],
  ['atom03', 'atom'],
  ['atom10', 'atom'],
  ['a10', 'atom'],
  ['dct', 'dcterms'],
  ['dcterm', 'dcterms'],
  ['mrss', 'media'],
  ['html', 'xhtml'],
  ['xh', 'xhtml'],
  ['h', 'xhtml'],
]);

/** Short name of the namespace at an address; of one nobody knows, what its prefix says. */
export function namespaceOf(address: string, prefix: string): string {
  const known = ADDRESSES.find(([pattern]) => pattern.test(address.toLowerCase()))?.[1];
  return known || namespaceOfPrefix(prefix);
}

export function namespaceOfPrefix(prefix: string): string {
  return PREFIXES.get(prefix) ?? prefix;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements whose whole inside is one value: text, HTML, or markup. */
export const TEXTS = names(
  `title description summary content subtitle tagline info rights copyright body fullitem abstract content:encoded
   xhtml:body xhtml:div atom:title atom:summary atom:content dc:title dc:description dc:rights dcterms:abstract
   media:title media:description itunes:summary itunes:subtitle itunes:title googleplay:description`,
);

/** Elements of a feed or entry that never stand inside a text or another of them. */
export const FIELDS = names(
  `title link guid pubdate description author category comments enclosure source id updated published modified issued
   created summary content contributor rights copyright managingeditor webmaster language lastbuilddate image
   content:encoded dc:creator dc:date dc:subject dc:title dc:description dc:language dcterms:issued dcterms:created
   dcterms:modified slash:comments wfw:commentrss wfw:comment thr:in-reply-to thr:total itunes:author itunes:summary
   media:group media:content media:thumbnail feedburner:origlink atom:link atom:updated atom:author`,
);

/** Those of them that hold no elements of their own. */
export const LEAVES = names(
  `link guid pubdate category comments enclosure id updated published modified issued created generator language
   managingeditor webmaster lastbuilddate dc:creator dc:date dc:subject dc:language dcterms:issued dcterms:created
   dcterms:modified slash:comments wfw:commentrss wfw:comment thr:in-reply-to thr:total itunes:author
   feedburner:origlink atom:link atom:updated name email uri`,
);

export const PEOPLE = names('author contributor atom:author');

export const ROOTS = names('rss rdf feed channel');
