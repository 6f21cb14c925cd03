// Runs of words that may be one name: capital words side by side, what joins them, and listed chains.

import { isInitial, isOfName, isPlainCapital, isShortened, ROMAN } from './capital.ts';
import { isNaming } from './german.ts';
import { endOfJoined } from './join.ts';
import type { Run } from './name.ts';
import { isGrade, isModelName, takesNumber } from './number.ts';
import { isLoneAcronym, isStrong, type Reading } from './reading.ts';
import type { Unit } from './units.ts';

const LONGEST_RUN = 12;
/** Capital small words inside a name: The Lord Of The Rings, Banco De España. */
const INNER = new Set(
  'the of and in on at for to a an my your de del la las los el y di della dello dei du des le les et do da dos das e van der den von und het en'.split(
    ' ',
  ),
);
/** Names that are words too when written small. */
const NEED_CAPITAL = new Set(
  `jersey island islands arena eagles homer cope bible biblia bibbia bibel revolution mains reformation spree para chili cork kane slayer moda arte plato
   rubio mosca independiente mundiales salta mali internazionale riunione nani lancia indo casar franca praga politico publico somme vienne vitesse
   renaissance pique australien piedras canon marne gand anden mirada victoria guerrero pampa renner kicker conrad norma globus
   oppo excel opera salina java bose dell mega signal total direct roma lima panama colon leon granada cadiz georgia guinea jordan chad
   turkey china niger oman limburg elba lecce acer kent devon bolton preston derby lincoln newton columbus cameron hamilton murray
   hermes apollo ariel titan cesar nestor virgin chase marines senator champagne bordeaux cognac cologne colonia limburger holland holanda
   bermuda panama casablanca napoleon genesis mazda corona pandora oasis dove axe bayer stern bild welt focus base real plus penny
   brasil's segura mina ultimo dante volta homero horacio virgilio augusto zeus amazon's suez kodak xerox jet jets solo levante
   europa galicia rioja malaga parma prato fermo como bari lucca lodi asti este sora nola jesi chieti enna terni pisa mars jura
   berlina firma ford lotus smart fiesta polo leon ibiza toledo corsa astra vectra zafira meriva scenic espace kangoo modus clio tipo panda punto
   bravo stilo uno idea croma ulysse doblo passat fox up gol voyage parati saveiro logan sandero`.split(/\s+/),
);

export function findRuns(reading: Reading): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < reading.units.length; at++) {
    if (!startsRun(reading, at)) continue;
    const to = endOfRun(reading, at);
    runs.push({ from: at, to });
    at = to - 1;
  }
  return runs;
}

function startsRun(reading: Reading, at: number): boolean {
  const { units, chains, knowledge } = reading;
  const unit = units[at];
  if (!unit) return false;
  if (chains[at]) return true;
  if (unit.kind !== 'word') return false;
  if (!unit.capital) return isStrong(reading.bits[at] ?? 0) && !reading.known[at] && isUnmistakable(unit);
  if (unit.text.length === 1) return isInitial(reading, at);
  if (isShortened(reading, at)) {
    const after = units[at + 1]?.text === '.' ? at + 2 : at + 1;
    if (units[after]?.near && isPlainCapital(reading, after)) return true;
  }
  if (isLoneAcronym(reading, at)) return true;
  if (
    knowledge.names.never.has(unit.folded) &&
    !isOfName(reading, at) &&
    !(reading.language === 'de' && isNaming(reading, at))
  )
    return false;
  if (!knowledge.stopWords.has(unit.folded)) return true;
  // El Salvador, Van Gaal, The Hague: a capital inside a sentence is meant.
  const next = units[at + 1];
  if (unit.opens || unit.text.length > 5 || !next?.near || !isPlainCapital(reading, at + 1)) return false;
  return !isStrong(reading.bits[at + 1] ?? 0) && !chains[at + 1];
}

function isUnmistakable(unit: Unit): boolean {
  return unit.text.length > 3 && !NEED_CAPITAL.has(unit.folded);
}

/** Takes what belongs to the run from `from` on, one piece after the other. */
function endOfRun(reading: Reading, from: number): number {
  const { units, chains } = reading;
  let to = chains[from]?.to ?? from + 1;
  while (to < units.length && to - from < LONGEST_RUN) {
    const piece = endOfPiece(reading, from, to);
    if (piece <= to) break;
    to = piece;
  }
  return to;
}

/** End of the piece that goes on with the run at `to`, or `to` where none does. */
function endOfPiece(reading: Reading, from: number, to: number): number {
  const { units, chains, knowledge } = reading;
  const unit = units[to];
  const before = units[to - 1];
  if (!unit?.near || !before || before.possessive) return to;
  const chain = chains[to];
  if (chain && (unit.capital || unit.kind === 'number')) return chain.to;
  if (unit.kind === 'number') return takesNumber(reading, from, to) ? to + 1 : to;
  if (unit.kind === 'mark') {
    const follows = units[to + 1]?.near === true && (isPlainCapital(reading, to + 1) || isInitial(reading, to + 1));
    if (unit.text === '.' && follows && isShortened(reading, to - 1)) return to + 1;
    if ((unit.text === '&' || unit.text === '+') && isPlainCapital(reading, to + 1) && units[to + 1]?.near)
      return to + 2;
    return to;
  }
  if (unit.kind !== 'word') return to;
  if (unit.capital) {
    if (ROMAN.test(unit.text) && before.capital) return to + 1;
    if (unit.text.length === 1 || /^\p{Lu}\d{1,3}$/u.test(unit.text)) {
      return isInitial(reading, to) || isModelName(reading, from, to) || isGrade(units[from], before, unit)
        ? to + 1
        : to;
    }
    if (isShout(reading, to, before)) return to;
    if (isPlainCapital(reading, to)) return to + 1;
    const stop = INNER.has(unit.folded);
    return stop && !reading.style.title[to] && isPlainCapital(reading, to + 1) && units[to + 1]?.near ? to + 2 : to;
  }
  if (knowledge.names.tails.has(unit.folded)) return goesOnWithTail(reading, from, to) ? to + 1 : to;
  return endOfJoined(reading, from, to);
}

/** `Jennifer Lawrence NEEDS`: an everyday word shouted after one that is not. */
function isShout(reading: Reading, to: number, before: Unit): boolean {
  const unit = reading.units[to];
  return (
    unit?.upper === true &&
    unit.text.length > 3 &&
    !before.upper &&
    before.text.length > 1 &&
    reading.known[to] === true
  );
}

/** `Banque centrale européenne`: only after a word that opens such names. */
function goesOnWithTail(reading: Reading, from: number, to: number): boolean {
  const { names } = reading.knowledge;
  const first = reading.units[from];
  if (!first) return false;
  const heads = names.organisations.has(first.folded) || names.others.has(first.folded);
  return (
    heads &&
    (to - from === 1 ||
      names.tails.has(reading.units[to - 1]?.folded ?? '') ||
      !reading.units[to - 1]?.capital ||
      to - from < 4)
  );
}
