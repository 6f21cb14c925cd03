// Small words inside names: Banco de España, Ludwig van Beethoven, University of Texas; and where two names only stand side by side.

import { isHead, isPlainCapital, ROMAN } from './capital.ts';
import { FIRST, LAST, PLACE, TOWN } from './gazetteer.ts';
import { isListed, type Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** Open a chain that ties two parts of a name, where the language has them. */
const OPENERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('of de del della di da do dos das van von der den du la bin ibn al el for'),
  es: words('de del da do dos von van al ibn d y i'),
  it: words('di del della dei degli delle dell dello d de da dal dalla nell von van'),
  pt: words('de do da dos das e von van di du d'),
  fr: words('de du des d von van di del della da'),
  nl: words("van de der den ten ter 't von du d la di da del"),
  de: words('von van zu zum zur vom am an im ob de del della di da du der den für bin ibn'),
};
const ARTICLES = words("la las los el le les l lo il the de der den het 't dem die das");
/** Bodies whose names go on over an `and`. */
const BODIES = words(
  `ministerio consejeria secretaria departamento instituto facultad escuela comision direccion ministry department institute school college
   faculty committee office board ministero assessorato dipartimento istituto facolta scuola commissione faculdade escola comissao ministere
   secretariat departement institut faculte ecole commission ministerie instituut faculteit commissie dienst ministerium bundesministerium
   fakultat amt ausschuss`,
);

/** `Banco de España`, `Ludwig van Beethoven`: small words and the capital after them. */
export function endOfJoined(reading: Reading, from: number, to: number): number {
  const { units, language, knowledge } = reading;
  const joiner = units[to];
  if (!joiner) return to;
  if (knowledge.names.ands.has(joiner.folded) && isBody(reading, from, to)) {
    return units[to + 1]?.near && isPlainCapital(reading, to + 1) ? to + 2 : to;
  }
  if (isByname(reading, from, to)) return to + 2;
  if (!OPENERS[language]?.has(joiner.folded)) return to;
  let next = to + 1;
  while (next < to + 3 && units[next]?.near && !units[next]?.capital && ARTICLES.has(units[next]?.folded ?? '')) next++;
  const right = units[next];
  if (!right?.near || !isPlainCapital(reading, next)) return to;
  if (!mayJoin(reading, from, to, next, joiner)) return to;
  return reading.chains[next]?.to ?? next + 1;
}

/** Guillaume le Conquérant, Alexander der Große: a given name, perhaps with a number, an article, and one capital more. */
function isByname(reading: Reading, from: number, to: number): boolean {
  const { units, bits } = reading;
  const right = units[to + 1];
  const isOne = to - from === 1 || (to - from === 2 && ROMAN.test(units[to - 1]?.text ?? ''));
  if (!isOne || !((bits[from] ?? 0) & FIRST) || reading.known[from]) return false;
  if (!/^(?:the|le|la|el|il|o|a|der|die|de|lo|den)$/.test(units[to]?.folded ?? '')) return false;
  if (!right?.near || !isPlainCapital(reading, to + 1) || reading.chains[to + 1]) return false;
  return ((bits[to + 1] ?? 0) & ~LAST) === 0 && !isOpening(units[to + 2]);
}

function isOpening(unit: Unit | undefined): boolean {
  return unit?.near === true && unit.kind === 'word' && unit.capital;
}

/** `Ministerio de Ciencia y Tecnología`. */
function isBody(reading: Reading, from: number, to: number): boolean {
  const first = reading.units[from];
  return to - from >= 3 && BODIES.has(first?.folded ?? '');
}

function mayJoin(reading: Reading, from: number, to: number, next: number, joiner: Unit): boolean {
  const { units, bits, chains, knowledge, language } = reading;
  const { names } = knowledge;
  const first = units[from];
  const last = units[to - 1];
  const right = units[next];
  if (!first || !last || !right) return false;
  const opensName = (unit: Unit): boolean => !knowledge.stopWords.has(unit.folded) && isHead(reading, unit);
  if (names.titles.has(right.folded) && !opensName(right)) return false;
  const alone = to - from === 1;
  if (alone && names.titles.has(first.folded) && !opensName(first)) {
    return language === 'en' && /^(?:duke|duchess|prince|princess|earl)$/.test(first.folded) && joiner.folded === 'of';
  }
  const rightBits = (bits[next] ?? 0) | (chains[next]?.bits ?? 0);
  const whole = chains[from]?.to === to ? (chains[from]?.bits ?? 0) : alone ? (bits[from] ?? 0) : 0;
  if (language === 'de' && reading.known[next] && joiner.folded !== 'für') return false;
  // Zara de Bilbao, Madrid de Ayuso: two whole names. Hotel Belvedere di Riccione: where it is.
  const isWhole = isListed(whole) && (!alone || !opensName(first));
  if (isWhole && rightBits & (PLACE | TOWN | FIRST)) return false;
  if (language === 'en') return mayJoinEnglish(reading, to - 1, next, joiner.folded);
  if (opensName(first)) {
    return !(to - from === 2 && names.places.has(first.folded) && !reading.known[to - 1] && rightBits & (PLACE | TOWN));
  }
  if (right.upper && right.text.length <= 6) return false;
  if (language === 'de') return mayJoinGerman(reading, from, to, joiner.folded);
  if (last.upper && last.text.length <= 5 && !ROMAN.test(last.text)) return false;
  if (first.opens && alone && reading.known[from] && !((bits[from] ?? 0) & FIRST)) return false;
  if (joiner.folded === 'y' || joiner.folded === 'i' || joiner.folded === 'e') {
    // Ortega y Gasset.
    return ((bits[to - 1] ?? 0) & LAST) !== 0 && (rightBits & LAST) !== 0 && !alone;
  }
  if (/^da[l]?/.test(joiner.folded) && language === 'it') return ((bits[to - 1] ?? 0) & FIRST) !== 0;
  return true;
}

function mayJoinEnglish(reading: Reading, last: number, next: number, joiner: string): boolean {
  const { units, bits, known, knowledge } = reading;
  const { names } = knowledge;
  const unit = units[last];
  if (!unit) return false;
  if (joiner !== 'of' && joiner !== 'for') return ((bits[last] ?? 0) & (FIRST | LAST)) !== 0 || !known[last];
  const head = isHead(reading, unit);
  if (joiner === 'for') return head && names.organisations.has(unit.folded) && known[last] === true;
  if (head) return true;
  if (unit.opens) return false;
  if (((bits[next] ?? 0) | (reading.chains[next]?.bits ?? 0)) & PLACE) return false;
  return (
    known[last] === true &&
    ((bits[last] ?? 0) & (FIRST | LAST)) === 0 &&
    !reading.style.casual &&
    units[next] !== undefined
  );
}

function mayJoinGerman(reading: Reading, from: number, to: number, joiner: string): boolean {
  const { bits, known, units } = reading;
  const last = to - 1;
  if (joiner === 'am' || joiner === 'an' || joiner === 'im' || joiner === 'ob')
    return ((bits[last] ?? 0) & TOWN) !== 0 && to - from === 1 && joiner !== 'im';
  if (joiner === 'für') return false;
  if (joiner === 'der') return false;
  return !known[last] && !isListed(bits[last] ?? 0) && units[from] !== undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
