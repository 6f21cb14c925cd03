// Decides which of the parts cut from the runs are names.

import { isHead } from './capital.ts';
import { cutRun } from './cut.ts';
import { FIRST, PLACE, TOWN } from './gazetteer.ts';
import { isGermanName } from './german.ts';
import type { Name, Run } from './name.ts';
import { isListed, isLoneAcronym, isPersonal, isStrong, isSubject, type Reading } from './reading.ts';

export function judgeRuns(reading: Reading, runs: readonly Run[]): Name[] {
  const parts = runs.flatMap((run) => cutRun(reading, run));
  const sure = parts.filter((part) => isName(reading, part));
  return addRepeated(reading, parts, sure);
}

function isName(reading: Reading, part: Name): boolean {
  if (part.demonym) return true;
  const { units, bits, chains, known, style } = reading;
  let listed = false;
  let unknown = false;
  let personal = false;
  let head = false;
  let words = 0;
  for (let at = part.from; at < part.to; at++) {
    const chain = chains[at];
    if (chain && chain.to <= part.to) {
      listed = true;
      if (chain.from === part.from && chain.to === part.to) return true;
    }
    const unit = units[at];
    if (unit?.kind !== 'word' || !unit.capital) continue;
    words++;
    if (isStrong(bits[at] ?? 0)) listed = true;
    if (!known[at]) unknown = true;
    if ((bits[at] ?? 0) & FIRST) personal = true;
    if (isHead(reading, unit)) head = true;
  }
  if (style.small || (style.loud[part.from] && (style.casual || reading.language !== 'en')))
    return isFlatName(reading, part);
  if (reading.language === 'de') return isGermanName(reading, part);
  if (part.to - part.from === 1) return isSingleName(reading, part);
  if (listed || unknown) return true;
  if (head || personal) return true;
  if (style.title[part.from] || style.loud[part.from] || (style.casual && isShouted(reading, part))) return false;
  return !units[part.from]?.opens && words >= 2;
}

function isShouted(reading: Reading, part: Name): boolean {
  return reading.units.slice(part.from, part.to).some((unit) => unit.upper && unit.text.length > 3);
}

/** Capitals say nothing: only what the lists are sure of. */
function isFlatName(reading: Reading, part: Name): boolean {
  const { units, bits, known, style } = reading;
  const here = bits[part.from] ?? 0;
  const unit = units[part.from];
  if (part.to - part.from !== 1 || !unit || known[part.from]) return false;
  if (isStrong(here) && (unit.text.length > 3 || style.loud[part.from] === true)) return true;
  return style.loud[part.from] === true && (here & (TOWN | PLACE)) !== 0 && unit.text.length > 3;
}

function isSingleName(reading: Reading, part: Name): boolean {
  const { units, bits, known, style, knowledge } = reading;
  const { names } = knowledge;
  const at = part.from;
  const unit = units[at];
  if (!unit) return false;
  const here = bits[at] ?? 0;
  if (!unit.capital) return true;
  if (names.never.has(unit.folded) || knowledge.stopWords.has(unit.folded)) return isLoneAcronym(reading, at);
  if (part.titled) return !known[at] || isPersonal(here) || isListed(here);
  if (unit.marked) return !known[at];
  const lone = isHead(reading, unit);
  if (unit.opens) {
    if (lone && !isStrong(here)) return false;
    return isOpeningName(reading, at);
  }
  if (isStrong(here)) return !known[at] || !style.casual || unit.upper;
  if (style.title[at] || style.loud[at]) return !known[at];
  if (known[at]) {
    if (style.casual) return isListed(here) && !lone;
    return !names.alone.has(unit.folded) && !names.titles.has(unit.folded);
  }
  if (unit.upper && style.casual && unit.text.length > 5) return here !== 0;
  return true;
}

/** A lone word at the start of a sentence has a capital anyway. */
function isOpeningName(reading: Reading, at: number): boolean {
  const { units, bits, known, style, knowledge, language } = reading;
  const unit = units[at];
  const here = bits[at] ?? 0;
  if (!unit) return false;
  if (isStrong(here)) return !known[at];
  if (known[at]) return false;
  if (here & FIRST || (here !== 0 && language === 'en')) return true;
  if (unit.upper) return unit.text.length <= 5 || !style.casual;
  if (isSubject(units, at, knowledge)) return true;
  if (unit.possessive) return true;
  if (language === 'en') return unit.text.length > 2;
  return !style.casual && unit.text.length > 2 && isFollowedLikeName(reading, at + 1);
}

/** By a comma, a bracket or a verb; not by an article or a preposition, which follow verbs (`Recibí un correo`). */
function isFollowedLikeName(reading: Reading, at: number): boolean {
  const next = reading.units[at];
  if (!next || next.opens) return false;
  if (next.kind === 'mark') return /^[,(/&–-]/.test(next.text);
  if (next.kind !== 'word') return next.kind === 'number';
  return !reading.knowledge.stopWords.has(next.folded) || reading.knowledge.names.ands.has(next.folded);
}

/** A word that was a name elsewhere in the text, or the surname of one, is one at the start of a sentence too. */
function addRepeated(reading: Reading, parts: readonly Name[], sure: readonly Name[]): Name[] {
  if (sure.length === parts.length) return [...sure];
  const { units } = reading;
  const seen = new Set<string>();
  for (const part of sure) {
    if (part.demonym) continue;
    if (part.to - part.from <= 3) seen.add(units[part.to - 1]?.folded ?? '');
  }
  const kept = new Set(sure);
  return parts.filter((part) => {
    if (kept.has(part)) return true;
    const unit = units[part.from];
    return part.to - part.from === 1 && unit?.capital === true && unit.text.length > 2 && seen.has(unit.folded);
  });
}
