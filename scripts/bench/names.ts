// Invented names for the benches: brands, phrases, sources, tags.

/** Most talked about first. None is a word of a language or, as far as is known, a company. */
export const brands =
  'Velmora Tarquo Nubrix Ostelia Kavento Zephira Molvane Quistra Bravanti Lumeko Dorvik Pelanor Sintora Fjordia Halcova Jentrix Marovia Nestrel Orbanza Prismel Ravenzo Soltique Trendal Ulvano Vantora Wexoria Xanovia Yarrowen Zinthal Aldrova Belquano Corvenza Drelium Evantis Fabrello Glintora Hesperix Ivantra Jolvena Kestrano'.split(
    ' ',
  );

export const phrases = ['Mar Velado', 'North Harbour'];

/** Accounts that are ours. */
export const ours = ['velmora_help', 'velmora'];

export interface InventedSource {
  readonly kind: string;
  readonly name: string;
  readonly site: string;
  /** Part of all mentions. */
  readonly part: number;
  readonly titles: boolean;
  readonly talks: boolean;
}

const source = (kind: string, name: string, site: string, part: number, has = ''): InventedSource => ({
  kind,
  name,
  site,
  part,
  titles: has.includes('title'),
  talks: has.includes('talk'),
});

export const sources: readonly InventedSource[] = [
  source('mastodon', 'Mastodon search', 'social.example', 0.2, 'talk'),
  source('bluesky', 'Bluesky search', 'sky.example', 0.18, 'talk'),
  source('file', 'Agency export', 'microblog.example', 0.16, 'talk'),
  source('reddit', 'Reddit forums', 'boards.example', 0.12, 'title talk'),
  source('youtube', 'Video comments', 'video.example', 0.09, 'talk'),
  source('feed', 'Morning Ledger', 'morning-ledger.example', 0.06, 'title'),
  source('feed', 'Diario del Puerto', 'diariodelpuerto.example', 0.05, 'title'),
  source('google-news', 'News alerts', 'news.example', 0.04, 'title'),
  source('phpbb', 'Hobby forum', 'forum.example', 0.04, 'title talk'),
  source('wordpress', 'Small blogs', 'blogs.example', 0.03, 'title'),
  source('file', 'Shop reviews', 'shop.example', 0.02, 'title'),
  source('hacker-news', 'Hacker News', 'hacker.example', 0.01, 'title talk'),
];

export const tags =
  'delivery price quality support returns packaging website store staff waiting refund invoice warranty design size colour taste noise battery recall'.split(
    ' ',
  );
