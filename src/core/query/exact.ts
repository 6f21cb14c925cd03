// Words exactly as written: their capitals, their accents, or both.
import { badQuery, type ExactNode, type Place } from './tree.ts';
import { isIndexed } from './words.ts';

/** Throws `bad-query`, pointing at the value, where there is no word in it. */
export function readExact(text: string, how: ExactNode['how'], place: Place, value: Place): ExactNode {
  if (isIndexed(text))
    return { kind: 'exact', text: text.trim().normalize('NFC'), how, at: place.at, length: place.length };
  const message =
    'Only words have capitals and accents: write letters or digits here. Signs and emoji are always found as they are.';
  throw badQuery(message, { at: value.at, length: value.length });
}
