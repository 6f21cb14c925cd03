// What could stand where one is typing a query, and what was meant by words that no mention holds.
import type { Database } from 'better-sqlite3';
import type { EngineApi } from '../../contract/api.ts';
import type { Suggestion, Suggestions } from '../../contract/searching.ts';
import { openTranslator, type Translator } from '../../present/catalogue/translate.ts';
import { listAttributeNames } from '../db/attributes.ts';
import { countSaid, listNames, listSites, listTopicThings, readBeginnings } from '../db/beginnings.ts';
import { listSourceNames } from '../db/sources.ts';
import { knownCodes } from '../nlp/detect/known-codes.ts';
import { languages } from '../nlp/languages/index.ts';
import { type Known, listSuggestions } from '../query/complete.ts';
import { mendQuery } from '../query/mend.ts';
import { findNearestWords, type Seek } from '../query/nearest-word.ts';
import { parseQuery, queryLimits } from '../query/parse.ts';
import { findSpot, type Spot } from '../query/spot.ts';
import { fold } from '../text/fold.ts';

const usual = 8;
const largest = 50;
/** Of several near words the commoner is meant; counting further would not change that. */
const commonEnough = 1000;
const mostCompared = 5;
/** Keys of the dictionary looked at for one answer: a few milliseconds' worth, whatever its size. */
const mostSeeks = 3000;

export function createSuggester(
  db: Database,
): (params: Parameters<EngineApi['query.suggest']>[0]) => Promise<Suggestions> {
  const beginnings = readBeginnings(db);

  return async ({ query, at, limit = usual, locale }) => {
    const caret = Math.min(Math.max(0, Math.trunc(at)), query.length);
    if (query.length > queryLimits.characters) return { at: caret, length: 0, items: [], meant: null };
    const size = Math.min(Math.max(0, Math.trunc(limit)), largest);
    const spot = size === 0 ? null : findSpot(query, caret);
    const mend = createMender();
    const items = spot === null ? [] : listItems(query, spot, size, mend, await openTranslator(locale));
    const meant = mendQuery(query, parseQuery(query).tree, (word, end) =>
      end === caret && isBeginning(word) ? null : mend(word),
    );
    return { at: spot?.at ?? caret, length: spot?.length ?? 0, items, meant };
  };

  function listItems(query: string, spot: Spot, size: number, mend: Mend, t: Translator): Suggestion[] {
    const written = query.slice(spot.at, spot.at + spot.length);
    const items = listSuggestions(spot, gatherKnown(size), size, t).filter(({ text }) => text !== written);
    if (spot.field || spot.quoted || items.length > 0) return items;
    const right = mend(written);
    return right === null ? [] : [{ text: right, label: right, kind: 'spelling', count: null }];
  }

  function gatherKnown(size: number): Known {
    return {
      attributes: () => listAttributeNames(db),
      attributeValues: (name, beginning) => beginnings.attributeValues(name, beginning, size),
      tags: () => listNames(db, 'tag'),
      topics: () => listNames(db, 'topic'),
      brands: () => listTopicThings(db),
      sources: () => listSourceNames(db),
      sites: () => listSites(db),
      languages: () => knownLanguages,
      authors: (beginning) => beginnings.authors(beginning, size),
      terms: (kind, beginning) => beginnings.terms(kind, beginning, size),
    };
  }

  function isBeginning(word: string): boolean {
    return beginnings.terms('word', fold(word), 1).length > 0;
  }

  /** For one answer: each word is looked up once, and together they have so much time. */
  function createMender(): Mend {
    const known = new Map<string, string | null>();
    let seeks = 0;
    const seek = (from: string) => {
      seeks += 1;
      return seeks > mostSeeks ? undefined : beginnings.seekWord(from);
    };
    return (word) => {
      const right = known.get(word) ?? (known.has(word) ? null : mendWord(word, seek));
      known.set(word, right);
      return right;
    };
  }

  function mendWord(word: string, seek: Seek): string | null {
    if (countSaid(db, word, 1) > 0) return null;
    const near = findNearestWords(fold(word), seek).slice(0, mostCompared);
    const counted = near.map((key) => ({ key, said: countSaid(db, key, commonEnough) }));
    const [best] = counted.filter(({ said }) => said > 0).toSorted((a, b) => b.said - a.said);
    return best ? (beginnings.showWord(best.key) ?? null) : null;
  }
}

/** Null for a word that is said, or that is like none that is. */
type Mend = (word: string) => string | null;

/** Those with words and weights of their own go first. */
const knownLanguages = [...new Set([...languages.map(({ code }) => code), ...knownCodes])];
