// What a name is the name of: by the lists, by the words inside it, by the words around it.

import type { EntityType } from '../../../contract/model.ts';
import { FIRST, LAST, ORGANISATION, OTHER, PERSON, PLACE, PRODUCT, TOWN } from './gazetteer.ts';
import type { Name } from './name.ts';
import type { Reading } from './reading.ts';

export function typeOf(reading: Reading, name: Name): EntityType {
  if (name.demonym || name.quoted) return 'other';
  const { units, bits, chains, knowledge } = reading;
  const { names } = knowledge;
  const single = name.to - name.from === 1;
  const chain = chains[name.from];
  const whole = chain?.to === name.to ? chain.bits : single ? (bits[name.from] ?? 0) : 0;
  const before = units[name.from - 1]?.folded ?? '';
  const after = units[name.to]?.folded ?? '';
  const placed = names.placeBefore.has(before);
  const listed = listedType(whole, placed, names.productBefore.has(before));
  if (name.titled && !(whole & (ORGANISATION | PLACE | PRODUCT))) return 'person';
  if (listed) return listed;
  const first = units[name.from];
  const last = units[name.to - 1];
  if (!single && first && last) {
    const personal = (bits[name.from] ?? 0) & FIRST && (bits[name.to - 1] ?? 0) & LAST && name.to - name.from === 2;
    if (personal && !reading.known[name.from]) return 'person';
    const inside = headType(reading, first.folded, last.folded);
    if (inside) return inside;
    const front = chain ? listedType(chain.bits, false, false) : listedType(bits[name.from] ?? 0, false, false);
    if (front === 'product' || front === 'organisation') return last.kind === 'number' ? 'product' : front;
    if ((bits[name.from] ?? 0) & FIRST || (bits[name.to - 1] ?? 0) & LAST || names.personAfter.has(after))
      return 'person';
    const back = listedType(bits[name.to - 1] ?? 0, false, false);
    if (back === 'place') return placed ? 'place' : 'organisation';
    return name.to - name.from <= 3 && last.kind === 'word' ? 'person' : 'other';
  }
  if (whole & (TOWN | PLACE) && (placed || !(whole & (FIRST | LAST)))) return 'place';
  if (whole & FIRST) return 'person';
  if (names.personAfter.has(after) || whole & LAST) return 'person';
  if (whole & TOWN) return 'place';
  if (first?.upper) return 'organisation';
  if (first?.marked || names.productBefore.has(before)) return 'product';
  return placed ? 'place' : 'other';
}

function listedType(bits: number, placed: boolean, owned: boolean): EntityType | null {
  if (placed && bits & PLACE) return 'place';
  if (owned && bits & PRODUCT) return 'product';
  if (bits & PERSON) return 'person';
  if (bits & PLACE) return 'place';
  if (bits & ORGANISATION) return 'organisation';
  if (bits & PRODUCT) return 'product';
  return bits & OTHER ? 'other' : null;
}

function headType(reading: Reading, first: string, last: string): EntityType | null {
  const { names } = reading.knowledge;
  const closes = reading.language === 'en' || reading.language === 'nl' || reading.language === 'de';
  for (const word of closes ? [last, first] : [first]) {
    if (names.organisations.has(word)) return 'organisation';
    if (names.others.has(word)) return 'other';
    if (names.places.has(word)) return 'place';
  }
  return null;
}
