// Which languages a word cannot be of, by its letters: no Spanish word is written with ã, no Russian one with ї.

import { codes } from './codes.ts';

/** The letters beyond a to z that a language writes its own words with. Languages not listed are not judged. */
const ALPHABETS: Readonly<Record<string, string>> = {
  en: '',
  es: 'áéíóúüñ',
  it: 'àèéìíòóùú',
  nl: 'éèëïöüóáê',
  pt: 'áâãàçéêíóôõúü',
  fr: 'àâæçéèêëîïôœùûüÿ',
  de: 'äöüß',
  ca: 'àçéèíïóòúü·',
  sv: 'åäöé',
  da: 'æøåéó',
  no: 'æøåéóòôê',
  fi: 'äöåšž',
  et: 'äöüõšž',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  hr: 'čćđšž',
  sl: 'čšž',
  ro: 'ăâîșțşţ',
  hu: 'áéíóöőúüű',
  tr: 'çğıöşüâîû',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  is: 'áéíóúýþæðö',
  sq: 'ëç',
  eu: 'ñ',
  ms: '',
  tl: 'ñ',
  az: 'çəğıöşü',
  yo: 'ẹọṣáàéèíìóòúù',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюяѝ',
  sr: 'абвгдђежзијклљмнњопрстћуфхцчџш',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئـ',
  fa: 'ابپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهیيءأآؤئ',
  ur: 'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئأآؤۂ',
};

const judged = codes.map((code) => {
  const letters = ALPHABETS[code];
  return letters === undefined ? undefined : new Set(letters);
});
const lacking = new Map<string, readonly number[]>();
const NOBODY: readonly number[] = [];

/**
 * Adds `weight` to each language that does not write one or more of the word's letters, and says whether there was one.
 * The word in lower case, composed.
 */
export function addForeign(word: string, weight: number, scores: Float64Array): boolean {
  let seen: Set<number> | undefined;
  for (let at = 0; at < word.length && at < 40; at++) {
    if (word.charCodeAt(at) < 0x80) continue;
    for (const language of languagesWithout(word[at] ?? '')) {
      seen ??= new Set();
      if (seen.has(language)) continue;
      seen.add(language);
      scores[language] = (scores[language] ?? 0) + weight;
    }
  }
  return seen !== undefined;
}

function languagesWithout(letter: string): readonly number[] {
  const known = lacking.get(letter);
  if (known) return known;
  // Signs and the letters of scripts that none of these languages is written in say nothing between them.
  const found = judged.some((letters) => letters?.has(letter))
    ? judged.flatMap((letters, language) => (letters && !letters.has(letter) ? [language] : []))
    : NOBODY;
  if (lacking.size < 5000) lacking.set(letter, found);
  return found;
}
