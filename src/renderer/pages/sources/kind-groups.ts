// Where the kinds of sources are found in the add dialog: four shelves, by id. Pure.
import type { SourceKindInfo } from '../../../contract/model.ts';

const SHELVES = ['news', 'social', 'talk', 'machine'] as const;
export type Shelf = (typeof SHELVES)[number];

/** A kind stands on the shelf whose word its id begins with; one nobody thought of stands with the feeds. */
const BEGINNINGS: Readonly<Record<Exclude<Shelf, 'news'>, readonly string[]>> = {
  social: ['mastodon', 'bluesky', 'reddit', 'lemmy'],
  talk: ['hacker', 'stack', 'discourse', 'wordpress', 'phpbb', 'disqus'],
  machine: ['folder'],
};

export function shelfOf(id: string): Shelf {
  for (const shelf of ['social', 'talk', 'machine'] as const)
    if (BEGINNINGS[shelf].some((beginning) => id.startsWith(beginning))) return shelf;
  return 'news';
}

/** Kinds whose mentions link to an article elsewhere: only there is a full text to fetch. Google News hides its links. */
export function hasArticles(id: string): boolean {
  return shelfOf(id) === 'news' && !/^(?:youtube|web-page|google-news)/.test(id);
}

/** The kinds that have these words in name or description, shelf by shelf, without empty shelves. */
export function shelve(
  kinds: readonly SourceKindInfo[],
  words: string,
): readonly { readonly shelf: Shelf; readonly kinds: readonly SourceKindInfo[] }[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const fits = (kind: SourceKindInfo) => {
    const text = fold(`${kind.label} ${kind.description}`);
    return wanted.every((word) => text.includes(word));
  };
  return SHELVES.map((shelf) => ({
    shelf,
    kinds: kinds.filter((kind) => shelfOf(kind.id) === shelf && fits(kind)),
  })).filter(({ kinds: found }) => found.length > 0);
}

/** Without capitals and accents, as people search. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
