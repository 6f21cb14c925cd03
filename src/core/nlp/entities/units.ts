// The words of a text as the search for names sees them: with what stands before them, and how they are written.

import type { Token } from '../../text/tokenise.ts';
import { foldWord } from '../fold-word.ts';

/** `mark` is punctuation or a symbol; nothing goes on across a `break` (handles, links, hashtags, emoji). */
export type UnitKind = 'word' | 'number' | 'mark' | 'break';

/** Offsets count UTF-16 units, end exclusive, and leave out a possessive ending. */
export interface Unit {
  readonly kind: UnitKind;
  readonly text: string;
  /** Without a possessive ending; '' for breaks. */
  readonly folded: string;
  /** As lists hold it, with any `'s`. */
  readonly key: string;
  readonly start: number;
  end: number;
  /** A capital letter first, or a small one before a capital (iPhone). */
  readonly capital: boolean;
  /** Two letters or more, all capitals. */
  readonly upper: boolean;
  /** Capitals inside: iPhone, PostNL, McDonald. */
  readonly marked: boolean;
  /** Follows the unit before it after one space or none. */
  readonly near: boolean;
  /** Stands where a sentence may start. */
  readonly opens: boolean;
  readonly possessive: boolean;
}

const CAPITAL = /^(?:['’](?:s-)?)?(?:\p{Lu}|\p{Lt}|\p{Ll}{1,2}\p{Lu})/u;
const MARKED = /\p{Ll}\p{Lu}|^\p{Lu}+\p{Ll}$/u;
const SMALL_ASCII = /^[a-z]+$/;
const LETTERED = /\p{L}/u;
const POSSESSIVE = /^(.{2,})(?:['’´`]s|['’´`])$/iu;
const ENDS = /^[.!?…¡¿:;•*|]|^[-–—]$|^["“”«»„‘]|^''$|^``$/;
const ABBREVIATIONS = new Set(
  `st ste dr mr mrs ms prof sr sra jr no nr vs inc co corp ltd gen sen rep gov lt col capt sgt mt ft bzw ca dhr mevr mw av avda dña pza
  ing lic dipl hl bros rev hon maj adm pres sig dott on mons fr drs ir vgl lat geb`
    .split(/\s+/)
    .filter(Boolean),
);
const ELIDED = /^(?:[ldjcmnst]|qu|jusqu|lorsqu|puisqu|dell|all|nell|sull|dall|un|quell|sant)$/i;
const LONGEST = 40;

/**
 * One unit for each token, but `U.S.`, `'s-Gravenhage` and a lone `'s` are one. `cutsPossessive` says of a word in `'s`
 * whether that is an ending (Anna's) and not part of the name (McDonald's). Linear in the text.
 */
export function readUnits(
  text: string,
  tokens: readonly Token[],
  cutsPossessive: (key: string) => boolean = never,
): Unit[] {
  const units: Unit[] = [];
  let opening = true;
  let before = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const merged = mergedEnd(tokens, at);
    const last = tokens[merged - 1] ?? token;
    const word = merged > at + 1 ? text.slice(token.start, last.end) : token.text;
    const gap = text.slice(before, token.start);
    const breaksLine = gap.includes('\n');
    const kind = kindOf(token, word, merged > at + 1);
    const unit = unitOf(kind, word, token.start, last.end, {
      near: gap.length <= 1 && !breaksLine && units.length > 0 && units[units.length - 1]?.kind !== 'break',
      opens: opening || breaksLine,
      cutsPossessive,
    });
    units.push(unit);
    opening = opensNext(unit, units, opening);
    before = last.end;
    at = merged - 1;
  }
  return units;
}

/** The token after the last that belongs to the one at `at`. */
function mergedEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || next?.start !== token.end) return at + 1;
  if (token.kind === 'punctuation') {
    // 's-Gravenhage, 't Hart, a lone 's.
    const quote = /^['’]$/.test(token.text) && next.kind === 'word' && /^(?:s|t|n|ndrangheta)(?:-|$)/i.test(next.text);
    return quote ? at + 2 : at + 1;
  }
  // Tokens set apart by blanks: `l' Élysée`.
  if (token.kind === 'word' && ELIDED.test(token.text) && /^['’]$/.test(next.text)) return at + 2;
  if (!isInitial(token) || next.text !== '.') return at + 1;
  // U.S., J.R.R., D.C.: letters and points without a space.
  let to = at;
  while (to + 1 < tokens.length && to - at < 12) {
    const letter = tokens[to];
    const point = tokens[to + 1];
    if (!letter || !isInitial(letter) || point?.text !== '.' || point.start !== letter.end) break;
    if (to > at && letter.start !== tokens[to - 1]?.end) break;
    to += 2;
  }
  const follows = tokens[to];
  if (to - at >= 4 && follows?.kind === 'word' && follows.start === tokens[to - 1]?.end && isInitial(follows)) to++;
  return to - at >= 4 ? to : at + 1;
}

function never(): boolean {
  return false;
}

function isInitial(token: Token): boolean {
  return token.kind === 'word' && token.text.length === 1 && /\p{Lu}/u.test(token.text);
}

function kindOf(token: Token, word: string, merged: boolean): UnitKind {
  if (token.kind === 'word') return 'word';
  if (token.kind === 'number') return 'number';
  if (token.kind !== 'punctuation') return 'break';
  return merged && word.length > 2 ? 'word' : 'mark';
}

function unitOf(
  kind: UnitKind,
  text: string,
  start: number,
  end: number,
  { near, opens, cutsPossessive }: { near: boolean; opens: boolean; cutsPossessive: (key: string) => boolean },
): Unit {
  if (kind !== 'word' || text.length > LONGEST) {
    const folded = kind === 'break' || text.length > LONGEST ? '' : text.toLowerCase();
    const flags = { capital: false, upper: false, marked: false, near, opens, possessive: false };
    return { kind: text.length > LONGEST ? 'break' : kind, text, folded, key: folded, start, end, ...flags };
  }
  if (SMALL_ASCII.test(text)) {
    const flags = { capital: false, upper: false, marked: false, near, opens, possessive: false };
    return { kind, text, folded: text, key: text, start, end, ...flags };
  }
  const key = foldWord(text.includes('.') ? text.replaceAll('.', '') : text);
  const ending = key.includes("'") ? POSSESSIVE.exec(text)?.[1] : undefined;
  const bare = ending !== undefined && cutsPossessive(key) ? ending : undefined;
  const capital = CAPITAL.test(text);
  return {
    kind,
    text: bare ?? text,
    folded: bare ? foldWord(bare) : key,
    key,
    start,
    end: bare ? start + bare.length : end,
    capital,
    upper: capital && text.length > 1 && text === text.toUpperCase() && LETTERED.test(text),
    marked: capital && MARKED.test(text),
    near,
    opens,
    possessive: bare !== undefined,
  };
}

/** Whether what follows may be capital only because a sentence starts there. */
function opensNext(unit: Unit, units: readonly Unit[], opening: boolean): boolean {
  if (unit.kind === 'break') return opening || unit.folded === '';
  if (unit.kind !== 'mark') return unit.kind === 'number' && opening;
  if (unit.text === '.') {
    const before = units[units.length - 2];
    if (!unit.near || before?.kind !== 'word') return true;
    return !(ABBREVIATIONS.has(before.folded) || (before.text.length === 1 && before.capital));
  }
  return ENDS.test(unit.text) || opening;
}
