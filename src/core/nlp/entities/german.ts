// German: every noun has a capital, so a name must be told from nouns by the lists and by the article before it.

import { isHead } from './capital.ts';
import { FIRST, LAST, PLACE, TOWN } from './gazetteer.ts';
import { isListedNoun } from './german-noun.ts';
import type { Run } from './name.ts';
import { isListed, isPersonal, isStrong, type Reading } from './reading.ts';
import type { Unit } from './units.ts';

const DETERMINERS = new Set(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen meinem meiner
   dein deine deinen deinem deiner sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer
   euer eure euren eurem eurer dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden jedem jedem welcher welche welches alle allen aller viele vielen vieler
   wenige mehr weniger einige einigen einiger mehrere mehreren manche beide beiden beider im am zum zur beim vom ins ans aufs viel etwas
   zwei drei vier fünf sechs sieben acht neun zehn solche solchen solcher sämtliche pro`
    .split(/\s+/)
    .map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '')),
);
const ADJECTIVE =
  /(?:lich|isch|ig|bar|los|sam|haft|end|iert|al|är|iv|ös|ell|neu|groß|klein|alt|jung|gut|schön|lang|kurz|hoh|ander|best|erst|zweit|dritt|letzt|nächst|weiter|ganz|eigen|früher|später|höher|größer|besser)(?:e|en|er|es|em)$/u;
const KINDS = new Set(
  'gemeinde stadt dorf ort ortsteil stadtteil ortschaft landkreis kreis bezirk kanton provinz region fluss insel berg burg schloss band gruppe firma konzern unternehmen album film roman serie schiff sender zeitschrift zeitung magazin verein klub club label'.split(
    ' ',
  ),
);
const INFLECTED = /(?:e|en|er|es|em|n)$/;

const NAMING =
  /^(?:groß|klein|neu|alt|jung|hoh|ober|unter|mittler|vorder|hinter|inner|äußer|rot|schwarz|weiß|grün|blau|gelb|golden|silbern|eisern|heilig|frei|deutsch|zweit|dritt|erst|vereinigt|vereint|best|lang|kalt|weit|tot|still|ewig|schön|geheim|zentral|national|international|\p{L}+(?:isch|lich|ig))(?:e|en|er|es|em)$/u;
/** After `Frankfurter` these are part of a name, other nouns are not. */
const LANDMARKS = new Set(
  'flughafen dom tor zoo hauptbahnhof universität oper staatsoper philharmoniker symphoniker zeitung kreuz straße platz mauer hof see wald abkommen börse messe schloss kunsthalle münster allgemeine rundschau morgenpost abendblatt tageblatt nachrichten anzeiger volksbank sparkasse verein sv fc kickers eisbären haie ring hütte alpen'.split(
    ' ',
  ),
);

/** Adjectives are small in German: a capital one inside a sentence opens a name (`der Bayerische Filmpreis`). */
export function isNaming(reading: Reading, at: number): boolean {
  const { units, bits } = reading;
  const unit = units[at];
  const next = units[at + 1];
  if (
    unit?.kind !== 'word' ||
    !unit.capital ||
    unit.upper ||
    unit.opens ||
    !next?.near ||
    next.kind !== 'word' ||
    !next.capital
  )
    return false;
  const word = unit.text.toLowerCase();
  if (NAMING.test(word)) return (bits[at] ?? 0) === 0 || (bits[at] ?? 0) === LAST || next.text.length > 2;
  return /..er$/.test(word) && word !== 'aller' && LANDMARKS.has(next.text.toLowerCase());
}

/** A noun of the run that is no part of a name: `Stadt` in `Stadt Köln`, not `Universität` in `Universität Leipzig`. */
export function isGermanCut(reading: Reading, run: Run, at: number): boolean {
  const { units, bits, known } = reading;
  const unit = units[at];
  if (unit?.kind !== 'word' || !unit.capital || !known[at] || isStrong(bits[at] ?? 0)) return false;
  const next = units[at + 1];
  if (at > run.from && isKindOfPlace(units[at - 1]) && !isListedNoun(unit.text.toLowerCase())) return false;
  if (isNaming(reading, at) || (at > run.from && isNaming(reading, at - 1))) return false;
  const head = isHead(reading, unit);
  // Universität Leipzig, VfB Stuttgart; as a last word too: Bosch GmbH.
  if (head && at + 1 < run.to) return false;
  if (head && at > run.from && unit.upper) return false;
  // Thomas Müller, Roman Abramowitsch.
  const before = at > run.from ? at - 1 : -1;
  if (before >= 0 && ((bits[before] ?? 0) & FIRST) !== 0 && !known[before] && ((bits[at] ?? 0) & LAST) !== 0)
    return false;
  const first = ((bits[at] ?? 0) & FIRST) !== 0 && next?.near === true && next.kind === 'word' && next.capital;
  return !(first && (!known[at + 1] || ((bits[at + 1] ?? 0) & LAST) !== 0));
}

export function isGermanName(
  reading: Reading,
  part: Run & { readonly titled: boolean; readonly apposed: boolean },
): boolean {
  const { units, bits, chains, known, knowledge, style } = reading;
  const { names } = knowledge;
  let words = 0;
  let unknown = 0;
  let personal = false;
  let listed = false;
  for (let at = part.from; at < part.to; at++) {
    const chain = chains[at];
    if (chain && chain.to <= part.to) listed = true;
    const unit = units[at];
    if (unit?.kind !== 'word' || !unit.capital) continue;
    words++;
    if (!known[at]) unknown++;
    if (isStrong(bits[at] ?? 0)) listed = true;
    if ((bits[at] ?? 0) & FIRST) personal = true;
  }
  const at = part.from;
  const unit = units[at];
  if (!unit) return false;
  if (words > 1) {
    if (listed || personal || isNaming(reading, at)) return true;
    if (isHead(reading, unit)) return unknown > 0;
    return unknown > 0 && (unknown === words || !isDetermined(reading, at));
  }
  if (listed) return !known[at] || part.to - part.from > 1 || isPlaced(reading, at);
  if (!unit.capital) return false;
  if (names.never.has(unit.folded) || knowledge.stopWords.has(unit.folded))
    return isListed(bits[at] ?? 0) && unit.upper;
  const here = bits[at] ?? 0;
  if (
    part.apposed &&
    known[at] &&
    !unit.opens &&
    isKindOfPlace(units[at - 1]) &&
    !isListedNoun(unit.text.toLowerCase())
  )
    return true;
  if (part.titled) return !known[at] || (here & LAST) !== 0;
  if (known[at]) {
    if (here & (TOWN | PLACE) && (isPlaced(reading, at) || part.apposed) && !unit.opens) return true;
    return isListed(here) && (unit.upper || unit.marked);
  }
  if (unit.upper || unit.marked)
    return unit.text.length > 1 && !style.loud[at] && !(style.casual && here === 0 && unit.text.length > 4);
  if (part.apposed) return true;
  if (isPersonal(here) || here & TOWN || isListed(here))
    return !isDetermined(reading, at) || (here & TOWN) !== 0 || isListed(here);
  if (isDetermined(reading, at)) return false;
  if (unit.opens) return !style.casual && unit.text.length > 3 && isBeforeVerb(reading, at + 1);
  return true;
}

/** `Gemeinde`, `Band`: what follows them side by side is a name even where it looks like a compound. */
function isKindOfPlace(unit: Unit | undefined): boolean {
  return unit !== undefined && KINDS.has(unit.text.toLowerCase());
}

/** `Kerber trifft`, `Kämmerer , der`: not before an article or a preposition. */
function isBeforeVerb(reading: Reading, at: number): boolean {
  const next = reading.units[at];
  if (!next || next.opens) return false;
  if (next.kind === 'mark') return /^[,(/&–-]/.test(next.text);
  if (next.kind !== 'word') return false;
  const { stopWords, names } = reading.knowledge;
  return !stopWords.has(next.folded) || names.personAfter.has(next.folded) || names.ands.has(next.folded);
}

/** After `in`, `nach`, `aus` without an article. */
function isPlaced(reading: Reading, at: number): boolean {
  const before = reading.units[at - 1];
  return before !== undefined && reading.knowledge.names.placeBefore.has(before.folded);
}

/** After an article, a possessive, a number word or an adjective. */
function isDetermined(reading: Reading, at: number): boolean {
  const { units } = reading;
  const before = units[at - 1];
  if (!before || !units[at]?.near) return false;
  if (before.kind === 'number') return true;
  if (before.kind !== 'word') return false;
  if (DETERMINERS.has(before.folded)) return true;
  if (before.capital && !before.opens) return false;
  const word = before.text.toLowerCase();
  if (ADJECTIVE.test(word)) return true;
  const further = units[at - 2];
  return INFLECTED.test(word) && further?.kind === 'word' && DETERMINERS.has(further.folded);
}
