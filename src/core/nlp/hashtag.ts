// Splits a hashtag into the words it was made of: #MalServicio, #no_funciona, #malservicio.

import { boundedCache } from './bounded-cache.ts';
import { frequentWords } from './detect/words/index.ts';
import { foldWord } from './fold-word.ts';
import type { Language } from './language.ts';
import { knownForms } from './lemma.ts';

const HUMPS = /(?:^|(?<=_))[ie]\p{Lu}[\p{Ll}\p{M}]+|\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{N}+/gu;
const LONGEST_WORD = 20;
const LONGEST_TAG = 40;
/** From here on a hump or a tag in small letters may hide several words. */
const MAY_HIDE = 6;
const CACHED = 5000;

/** Folded words of a hashtag (with or without its #), by capitals first, by the language's words where there are none. */
export function splitHashtag(hashtag: string, language: Language | undefined): readonly string[] {
  const body = hashtag.replace(/^[#＃]/, '').slice(0, 4 * LONGEST_TAG);
  // M5S, 8M, G20: too short to be anything but a name.
  if (body.length <= 4 && /\p{N}/u.test(body)) return [foldWord(body)];
  const humps = body.match(HUMPS) ?? [];
  if (humps.length === 0) return [foldWord(body)];
  return humps.flatMap((hump) => splitHump(foldWord(hump), language));
}

const splitters = new WeakMap<Language, (word: string) => readonly string[]>();

function splitHump(word: string, language: Language | undefined): readonly string[] {
  if (!language || word.length < MAY_HIDE || word.length > LONGEST_TAG) return [word];
  let split = splitters.get(language);
  if (!split) {
    const costs = costsOf(language);
    split = boundedCache(CACHED, (hump) => (costs.has(hump) ? [hump] : (cheapestSplit(hump, costs) ?? [hump])));
    splitters.set(language, split);
  }
  return split(word);
}

/** Known words and what each costs: short ones more, for they fit in anywhere. */
function costsOf(language: Language): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  const add = (word: string, common: boolean) => {
    const { length } = word;
    if (length === 0 || length > LONGEST_WORD || /[^\p{L}]/u.test(word)) return;
    if (length < 3 && !common) return;
    const cost = (length === 1 ? 2.4 : length === 2 ? 1.7 : length === 3 ? 1.3 : 1) + (common ? 0 : 0.35);
    if (cost < (costs.get(word) ?? Number.POSITIVE_INFINITY)) costs.set(word, cost);
  };
  for (const word of language.stopWords) add(word, word.length > 1 || ONE_LETTER.has(`${language.code} ${word}`));
  for (const entry of language.sentiment.keys())
    for (const part of entry.split(' ')) add(foldWord(part), part.length > 3);
  const { small = '', other = '' } = frequentWords.find(({ code }) => code === language.code) ?? {};
  for (const word of `${small} ${other}`.split(/\s+/)) add(foldWord(word), word.length > 2);
  for (const form of knownForms(language.code)) add(form, false);
  for (const word of SHARED) add(word, true);
  return costs;
}

const ONE_LETTER = new Set([
  'es a',
  'es y',
  'es o',
  'it a',
  'it e',
  'it o',
  'it i',
  'pt a',
  'pt e',
  'pt o',
  'fr a',
  'en a',
  'en i',
]);

// Words of campaigns and brands' talk that are the same nearly everywhere.
const SHARED =
  `app web online fail team black friday cyber monday day days week weekend love happy summer winter party food fashion style
  music live tour festival world cup league news live vip pro plus mini max new year time photo foto video tv radio bus metro tren train
  covid euro europa france paris madrid barcelona roma milano london berlin amsterdam lisboa brasil portugal italia españa espana
  mexico argentina nederland deutschland usa europe twitter facebook instagram youtube google apple iphone android samsung netflix
  amazon uber ryanair vueling iberia renfe movistar vodafone orange telefonica tim wind poste trenitalia alitalia klm ns kpn ziggo
  bol postnl sncf edf free bouygues dhl bahn db telekom lufthansa bvg british airways united delta virgin easyjet airline airlines airways thursday tuesday wednesday
  saturday throwback`.split(/\s+/);

/** The cheapest split into known words; one unknown name may stand at either end where the rest is words enough. */
function cheapestSplit(word: string, costs: ReadonlyMap<string, number>): string[] | null {
  const forward = bestPaths(word, costs);
  const whole = pathTo(word, forward, word.length);
  if (whole) return whole;
  let best: { parts: string[]; cost: number } | null = null;
  for (let at = MIN_NAME; at <= word.length - MIN_REST; at++) {
    const rest = cheapest(word.slice(at), costs);
    if (rest && rest.cost + NAME_COST + 0.2 * at < (best?.cost ?? Number.POSITIVE_INFINITY)) {
      best = { parts: [word.slice(0, at), ...rest.parts], cost: rest.cost + NAME_COST + 0.2 * at };
    }
    const head = pathTo(word, forward, word.length - at);
    if (head && head.length > 1) {
      const cost = (forward.cost[word.length - at] ?? 0) + NAME_COST + 0.2 * at;
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY))
        best = { parts: [...head, word.slice(word.length - at)], cost };
    }
  }
  return best?.parts ?? null;
}

/** Letters a word must have on average: shorter ones fit in anywhere. */
const MEAN_LENGTH = 2.2;
const MIN_NAME = 4;
const MIN_REST = 7;
const NAME_COST = 1.5;

function cheapest(word: string, costs: ReadonlyMap<string, number>): { parts: string[]; cost: number } | null {
  const paths = bestPaths(word, costs);
  const parts = pathTo(word, paths, word.length);
  return parts && parts.length > 1 ? { parts, cost: paths.cost[word.length] ?? 0 } : null;
}

interface Paths {
  readonly cost: readonly number[];
  readonly cut: readonly number[];
}

function bestPaths(word: string, costs: ReadonlyMap<string, number>): Paths {
  const cost: number[] = [0];
  const cut: number[] = [0];
  for (let end = 1; end <= word.length; end++) {
    cost[end] = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const so = cost[start] ?? Number.POSITIVE_INFINITY;
      if (so === Number.POSITIVE_INFINITY) continue;
      const own = costs.get(word.slice(start, end));
      if (own !== undefined && so + own < (cost[end] ?? 0)) {
        cost[end] = so + own;
        cut[end] = start;
      }
    }
  }
  return { cost, cut };
}

/** The words up to `end`; null where there is no way, or one of crumbs only. */
function pathTo(word: string, { cost, cut }: Paths, end: number): string[] | null {
  if (!Number.isFinite(cost[end])) return null;
  const parts: string[] = [];
  for (let at = end; at > 0; at = cut[at] ?? 0) parts.unshift(word.slice(cut[at] ?? 0, at));
  return end / parts.length >= MEAN_LENGTH ? parts : null;
}
