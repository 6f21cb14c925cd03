// What a search asks of a mention that SQL cannot say: functions of every connection.
import type { Database } from 'better-sqlite3';
import { RE2JS } from 're2js';
import { hourIn } from '../text/days.ts';
import { type ExactHow, makeExactTest } from '../text/exact-words.ts';
import { sumReactions } from '../text/reactions.ts';
import { isWithinSite, siteOf } from '../text/site.ts';
import { addTermSearch } from './term-search.ts';

/** What stands behind this is not looked at by regular expressions: a book in one mention is rare, its cost is not. */
const longestText = 50_000;
const mostKept = 64;

export function addSearchFunctions(db: Database): void {
  addTermSearch(db);
  const pure = { deterministic: true };
  const regexes = new Map<string, RE2JS>();
  const exact = new Map<string, (text: string) => boolean>();

  db.function('matches_regex', pure, (source: string, title: string | null, text: string) => {
    const regex = keep(regexes, source, () => RE2JS.compile(source, RE2JS.CASE_INSENSITIVE));
    const holds = (said: string) => regex.test(said.length > longestText ? said.slice(0, longestText) : said);
    return Number((title !== null && holds(title)) || holds(text));
  });
  db.function('holds_exactly', pure, (how: ExactHow, wanted: string, title: string | null, text: string) => {
    const holds = keep(exact, `${how}:${wanted}`, () => makeExactTest(how, wanted));
    return Number((title !== null && holds(title)) || holds(text));
  });
  db.function('is_within_site', pure, (url: string | null, wanted: string) => {
    const site = url === null ? null : siteOf(url);
    return Number(site !== null && isWithinSite(site, wanted));
  });
  db.function('site_of', pure, (url: string | null) => (url === null ? null : siteOf(url)));
  db.function('local_hour', pure, (at: number, zone: string) => hourIn(zone, at));
  db.function('reactions', pure, (json: string | null, sort: string | null) => sumReactions(json, sort));
}

/** Made once for a search and kept for the next ones, up to a limit. */
function keep<Made>(kept: Map<string, Made>, key: string, make: () => Made): Made {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const made = make();
  kept.set(key, made);
  return made;
}
