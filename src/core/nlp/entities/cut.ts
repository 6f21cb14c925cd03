// Cuts a run into names: off go titles, nationalities, and the everyday words a sentence or a headline mixes in.

import { isHead } from './capital.ts';
import { FIRST, LAST } from './gazetteer.ts';
import { isGermanCut } from './german.ts';
import type { Name, Run } from './name.ts';
import { isListed, isLoneAcronym, isPersonal, isStrong, type Reading } from './reading.ts';

const LINKS = new Set('of and in on at for with to by from vs y e et en und'.split(' '));

/** A run as its parts: at titles and nationalities, and in casual texts and headlines at everyday words. */
export function cutRun(reading: Reading, run: Run): Name[] {
  const { chains } = reading;
  const parts: Name[] = [];
  let from = run.from;
  let titled = isTitleBefore(reading, run.from);
  let apposed = false;
  const close = (to: number): void => {
    const part = trim(reading, { from, to, titled, apposed, demonym: false, quoted: false });
    if (part) parts.push(part);
  };
  for (let at = run.from; at < run.to; at++) {
    const chain = chains[at];
    const cut = at > from && isPortfolio(reading, run, from, at) ? 'portfolio' : cutAt(reading, run, from, at);
    if (cut === 'portfolio') {
      from = at;
      titled = true;
    }
    if (chain && chain.to <= run.to) {
      at = chain.to - 1;
      continue;
    }
    if (cut === null || cut === 'portfolio') continue;
    if (cut === 'demonym') {
      if (isMarkedDemonym(reading, at)) {
        parts.push({ from: at, to: at + 1, titled: false, apposed: false, demonym: true, quoted: false });
      }
    } else if (at > from) close(at);
    if (cut === 'title') titled = true;
    else if (cut === 'noun') {
      titled = isTitle(reading, at);
      apposed = true;
    } else if (cut === 'everyday') titled = false;
    from = at + 1;
    if (cut === 'title' && reading.units[from]?.text === '.') {
      from++;
      at++;
    }
  }
  if (from < run.to) close(run.to);
  return parts;
}

/** Why the run is cut at a word, which is then no part of a name; null where it is not. */
function cutAt(reading: Reading, run: Run, from: number, at: number): 'demonym' | 'title' | 'noun' | 'everyday' | null {
  const { units, bits, chains, known, knowledge, style, language } = reading;
  const unit = units[at];
  if (unit?.kind !== 'word' || chains[at]) return null;
  const hasNext = at + 1 < run.to;
  if (knowledge.names.demonyms.has(unit.folded) && at === from) {
    const given = ((bits[at + 1] ?? 0) & FIRST) !== 0 && !known[at + 1];
    return !hasNext || isTitle(reading, at + 1) || given ? 'demonym' : null;
  }
  if (isRank(reading, run, at)) return 'title';
  if (isTitle(reading, at) && unit.capital) {
    // Stephen King; but `the Conservative MP for Romford`.
    if (hasNext || at === from || !((bits[at - 1] ?? 0) & FIRST)) return 'title';
  }
  if (language === 'de') return isGermanCut(reading, run, at) ? 'noun' : null;
  const mixed = style.casual || style.title[at] || style.loud[at];
  if (!mixed || run.to - run.from < 2 || !isEveryday(reading, at)) return null;
  return keepsTogether(reading, run, at) ? null : 'everyday';
}

/** Edited text marks the adjectives of nations; who speaks of himself, and a headline, do not. */
function isMarkedDemonym(reading: Reading, at: number): boolean {
  const { style } = reading;
  return !style.casual && !style.personal && !style.title[at] && !style.loud[at];
}

/** `ministro dell'Economia Giancarlo Giorgetti`: what stands between a title with `of` and a given name. */
function isPortfolio(reading: Reading, run: Run, from: number, at: number): boolean {
  const { units, bits, known } = reading;
  if (from !== run.from || !units[at]?.capital || !((bits[at] ?? 0) & FIRST) || known[at] || at + 1 >= run.to)
    return false;
  let before = from - 1;
  while (before > from - 4 && before > 0 && !units[before]?.capital && !isTitle(reading, before)) before--;
  return before < from - 1 && before >= 0 && isTitle(reading, before);
}

/** RHP Derek Self: letters before a given name. */
function isRank(reading: Reading, run: Run, at: number): boolean {
  const { units, bits } = reading;
  const unit = units[at];
  const next = units[at + 1];
  if (!unit?.upper || unit.text.length > 4 || bits[at] || at + 2 >= run.to || !next || next.upper) return false;
  return ((bits[at + 1] ?? 0) & FIRST) !== 0 && !/^(?:dj|mc|jj|aj|tj|cj|pj|rj|mj|bj|kj)$/.test(unit.folded);
}

function isTitle(reading: Reading, at: number): boolean {
  const { names } = reading.knowledge;
  const unit = reading.units[at];
  if (!unit || !names.titles.has(unit.folded)) return false;
  return !names.places.has(unit.folded) && !names.organisations.has(unit.folded);
}

function isTitleBefore(reading: Reading, from: number): boolean {
  const before = reading.units[from - 1]?.text === '.' ? from - 2 : from - 1;
  return reading.units[from]?.near === true && before >= 0 && isTitle(reading, before);
}

function isEveryday(reading: Reading, at: number): boolean {
  const { units, bits, known, knowledge } = reading;
  const unit = units[at];
  if (unit?.kind !== 'word' || !known[at] || unit.marked || isLoneAcronym(reading, at)) return false;
  const { names } = knowledge;
  if (reading.style.loud[at] || reading.style.title[at]) return !isStrong(bits[at] ?? 0);
  return !names.organisations.has(unit.folded) && !names.places.has(unit.folded) && !((bits[at] ?? 0) & LAST);
}

/** A run of everyday words in the middle of small letters is the name of a work more often than not; one beside a given name may be a surname. */
function keepsTogether(reading: Reading, run: Run, at: number): boolean {
  const { units, bits, style } = reading;
  if (style.title[at] || style.loud[at]) return false;
  if (((bits[at - 1] ?? 0) & FIRST) !== 0 && at > run.from && !reading.known[at - 1]) return true;
  return !units[run.from]?.opens && run.to - run.from >= 2 && run.to - run.from <= 4;
}

/** Without the everyday words and small words a sentence opens with; null where nothing is left. */
function trim(reading: Reading, part: Name): Name | null {
  const { units, bits, chains, known, knowledge, language } = reading;
  let { from, to } = part;
  while (from < to) {
    const unit = units[from];
    if (!unit || chains[from]) break;
    if (unit.kind !== 'word' && unit.kind !== 'number') {
      from++;
      continue;
    }
    const link = LINKS.has(unit.folded) && (reading.style.casual || reading.style.title[from] === true);
    if (to - from > 1 && (link || (!unit.capital && !isStrong(bits[from] ?? 0) && unit.kind === 'word'))) {
      from++;
      continue;
    }
    if (!unit.opens || to - from < 2) break;
    const next = units[from + 1];
    const joins = next?.kind === 'word' && !next.capital;
    const head = isHead(reading, unit);
    const stops = knowledge.stopWords.has(unit.folded);
    if (stops && !joins) {
      from++;
      break;
    }
    if (known[from] && !head && !isPersonal(bits[from] ?? 0) && !joins && language !== 'en') {
      from++;
      break;
    }
    if (
      known[from] &&
      !head &&
      language === 'en' &&
      !joins &&
      !isListed(bits[from] ?? 0) &&
      !((bits[from] ?? 0) & FIRST)
    ) {
      if (reading.style.casual || isPersonal(bits[from + 1] ?? 0) || chains[from + 1]) from++;
    }
    break;
  }
  while (to > from && !endsWell(reading, to - 1)) to--;
  return to > from ? { ...part, from, to } : null;
}

function endsWell(reading: Reading, at: number): boolean {
  const unit = reading.units[at];
  if (!unit || unit.kind === 'break') return false;
  if (unit.kind === 'number' || unit.capital || reading.knowledge.names.tails.has(unit.folded)) return true;
  return reading.closes[at] === true || isStrong(reading.bits[at] ?? 0);
}
