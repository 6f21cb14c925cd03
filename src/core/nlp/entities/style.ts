// How a text is written, which says what its capitals are worth.

import type { Unit } from './units.ts';

export interface Style {
  /** No capital at all. */
  readonly small: boolean;
  /** Chat rather than edited text: capitals come and go. */
  readonly casual: boolean;
  /** Somebody speaks of himself or to somebody: no news, no encyclopedia. */
  readonly personal: boolean;
  /** For each unit: in a sentence in capitals. */
  readonly loud: readonly boolean[];
  /** For each unit: in a sentence where most words have a capital, a headline. */
  readonly title: readonly boolean[];
}

/** Words of chats: in any language, and in one. */
const CHAT = new Set(
  split(
    `lol omg wtf lmao lmfao xd haha hahaha hahahaha jaja jajaja jajajaja kkk kkkk kkkkk mdr ptdr hihi ahah ahaha ahahah omfg`,
  ),
);
const CHAT_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    split(`i u ur smh tbh idk rn imo ikr rt im ive dont doesnt didnt cant wont gonna wanna gotta ain't aint ya yall pls plz thx bro bruh dude af btw
      fb ily bc cuz hey ugh yay wow tmrw nite da dat wit ppl thanx n r 2 4 y'all y'alls tho sooo soo yo`),
  ),
  es: new Set(split('q k x xq pq tb tmb porfa jeje jejeje joder rt dl xfa')),
  it: new Set(split('cmq nn ke xke xche sn tt qnd anke rt tvb ahahaha')),
  nl: new Set(split('ff ofzo wss idd iig mn rt gwn jwz superleuk tog egt')),
  pt: new Set(split('vc vcs pra pro tb tbm q n mt kk rs ta to rt hj pq cara mano eu')),
  fr: new Set(split('tkt jpp lg jsuis chui pk pq rt mec wesh bcp stp svp')),
  de: new Set(split('vllt iwie iwas hab nix ne nen nich ned hey rt ma grad geil krass')),
};
const CASUAL_MARK = /^(?:!{2,}|\?{2,}|[!?]{2,}|\.{2,}|…+|~+|\*+|<|>|♥)$/u;

const SPEAKER = new Set(
  split("i i'm i've i'll i'd my me you your you're we're our u ur im ik mijn je jij jouw jullie"),
);
const SENTENCE_END = /^[.!?…:;|]|^-+$|^[–—]$/u;
const QUOTE = /^["“”«»]|^''|^``/u;
const SHORTEST = 3;

/** Two passes: over the sentences, and over all. */
export function readStyle(units: readonly Unit[], language: string, stopWords: ReadonlySet<string>): Style {
  const chat = CHAT_OF[language];
  const loud = new Array<boolean>(units.length).fill(false);
  const title = new Array<boolean>(units.length).fill(false);
  let capitals = 0;
  let signs = 0;
  let personal = false;
  let quotes = false;
  let from = 0;
  for (const [at, unit] of units.entries()) {
    if (unit.kind === 'break') signs += 2;
    else if (unit.kind === 'mark') {
      if (CASUAL_MARK.test(unit.text)) signs += 2;
      else if (unit.text === '!') signs += 1;
      else if (QUOTE.test(unit.text)) quotes = true;
    } else if (unit.kind === 'word') {
      if (unit.capital) capitals++;
      if (unit.opens && !unit.capital) signs += 1;
      if (!unit.capital && (CHAT.has(unit.folded) || chat?.has(unit.folded))) signs += 2;
      if (SPEAKER.has(unit.folded)) personal = true;
    }
    const ends = unit.kind === 'mark' && SENTENCE_END.test(unit.text);
    if (at + 1 === units.length || units[at + 1]?.opens === true || ends) {
      const style = readSentence(units.slice(from, at + 1), language, stopWords, loud[from - 1] === true);
      if (style === 'loud') loud.fill(true, from, at + 1);
      if (style === 'title') title.fill(true, from, at + 1);
      from = at + 1;
    }
  }
  if (signs >= 2) markShouts(units, loud);
  // English has a dictionary to tell names by: who speaks of himself there may use capitals as he likes.
  const casual = signs >= 2 || (language === 'en' && personal && !quotes);
  return { small: capitals === 0, casual, personal, loud, title };
}

/** A sentence of fewer than three words tells nothing by itself and goes with a loud one before it. */
function readSentence(
  units: readonly Unit[],
  language: string,
  stopWords: ReadonlySet<string>,
  afterLoud: boolean,
): 'loud' | 'title' | 'plain' {
  let words = 0;
  let capitals = 0;
  let uppers = 0;
  let small = 0;
  for (const unit of units) {
    if (unit.kind !== 'word') continue;
    words++;
    if (unit.capital) capitals++;
    if (unit.upper) uppers++;
    // A headline writes small only the small words.
    if (!unit.capital && unit.text.length > 2 && !stopWords.has(unit.folded)) small++;
  }
  if (words < SHORTEST ? uppers === words && afterLoud : uppers >= 2 && 5 * uppers > 3 * words) return 'loud';
  if (language === 'de' || capitals < 4 || 12 * small > words) return 'plain';
  // Headlines with a capital for each word are English; elsewhere so many capitals are names, unless nearly all have one.
  const isTitle = language === 'en' ? 3 * capitals > 2 * words : 5 * capitals > 4 * words;
  return isTitle ? 'title' : 'plain';
}

/** In chat two words in capitals side by side are shouted. */
function markShouts(units: readonly Unit[], loud: boolean[]): void {
  for (let at = 1; at < units.length; at++) {
    if (units[at]?.upper && units[at]?.near && (units[at - 1]?.upper || units[at - 1]?.text === 'I')) {
      loud[at - 1] = true;
      loud[at] = true;
    }
  }
}

function split(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
