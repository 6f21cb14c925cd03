// A word without what feeling added to it: `coooool` -> cool, `jajajajaja` -> jaja, `sooooo` -> so.

import { foldWord } from './fold-word.ts';
import { findLanguage } from './languages/index.ts';
import { isKnownForm } from './lemma.ts';

const ELONGATED = /(\p{L})\1\1/u;
const RUNS = /(\p{L})\1{2,}/gu;
/** atencióooon: the accent was typed once. */
const ACCENTED_RUNS =
  /(á)[aá]{2,}|(é)[eé]{2,}|(í)[ií]{2,}|(ó)[oó]{2,}|(ú)[uú]{2,}|(à)[aà]{2,}|(è)[eè]{2,}|(ì)[iì]{2,}|(ò)[oò]{2,}|(ù)[uù]{2,}/gu;
const MOST_RUNS = 3;
const LONGEST = 60;

const LAUGHTER: readonly (readonly [plain: string, laugh: RegExp])[] = [
  ['jaja', /^(?:a|j)*(?:ja){2,}j*$/],
  ['jeje', /^(?:e|j)*(?:je){2,}j*$/],
  ['jiji', /^(?:i|j)*(?:ji){2,}j*$/],
  ['haha', /^(?:a|b|w|m)*(?:h+a+){2,}h*$/],
  ['hehe', /^e*(?:h+e+){2,}h*$/],
  ['hihi', /^i*(?:h+i+){2,}h*$/],
  ['kkk', /^k{3,}$/],
  ['rsrs', /^(?:rs){2,}r*$/],
  ['lol', /^l+o+l+(?:o+l+)*z*$/],
];

/**
 * In lower case, with its accents. Where letters are repeated three times or more, the known word with two or one of
 * them; one where none is known. Other words come back in lower case as they are.
 */
export function plainWord(word: string, language: string | null): string {
  const lower = word.toLowerCase();
  if (lower.length > LONGEST || lower.length < 3) return lower;
  if (MAY_LAUGH.test(lower)) {
    const laugh = LAUGHTER.find(([, pattern]) => pattern.test(lower));
    if (laugh) return laugh[0];
  }
  if (!ELONGATED.test(lower)) return lower;
  return shortened(
    lower.replace(ACCENTED_RUNS, (run) => run[0] ?? ''),
    language,
  );
}

/** What laughter starts with; the patterns themselves are tried on few words. */
const MAY_LAUGH = /^(?:a?[jh]|e?[jh]|i?[jh]|k{3}|rsr|lo+l|l+o|ba|bw|mw)/;

/** Each run as two letters or one: the first of all combinations that is a word. */
function shortened(word: string, language: string | null): string {
  const runs = word.match(RUNS)?.length ?? 0;
  if (runs <= MOST_RUNS) {
    for (let mask = 0; mask < 1 << runs; mask++) {
      let run = 0;
      const form = word.replace(RUNS, (_, letter: string) => ((mask >> run++) & 1 ? letter : letter + letter));
      if (isKnown(form, language)) return form;
    }
  }
  return word.replace(RUNS, '$1');
}

function isKnown(word: string, code: string | null): boolean {
  const folded = foldWord(word);
  const language = findLanguage(code);
  if (!language) return false;
  return language.stopWords.has(folded) || language.sentiment.has(folded) || isKnownForm(folded, language.code);
}
