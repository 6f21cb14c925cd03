// How the corpora of each language cut their texts, where that differs from the tokens the analysis works on.

import { words } from '../lexicon.ts';

export interface Habits {
  /** `dell'acqua` and `l'eau` are two tokens; elsewhere d'Artagnan is one. */
  readonly elides: boolean;
  /** `E-Mail` is three tokens. */
  readonly splitsHyphens: boolean;
  /** `est-ce`, `a-t-il`, `donnez-le-moi`: the pronouns are tokens with their hyphen. */
  readonly splitsClitics: boolean;
  /** Which words stay together over a slash: all (en/of, m/v), two forms of one (eles/elas, alunos/as), or none. */
  readonly keepsSlashes: 'all' | 'forms' | 'none';
  /** `R&D`, `ex-VU&ID`, `b&b`: whatever stands at either side. */
  readonly keepsAnd: boolean;
  /** `26%` is one token. */
  readonly keepsPercent: boolean;
  /** `-5`, `+2,3` are one token. */
  readonly keepsSigns: boolean;
  /** `in-` of `in- en uitvoer`. */
  readonly keepsTrailingHyphen: boolean;
  /** `3.` before what is counted. */
  readonly dotsOrdinals: boolean;
  /** `10 000` is one token. */
  readonly spacesNumbers: boolean;
  /** What may stand before an apostrophe that ends a word: `po'`, `e'`, `Hans'`. */
  readonly beforeApostrophe: RegExp | null;
  /** Country endings that are no word of the language: Amazon.it inside an Italian sentence. */
  readonly endings: RegExp | null;
  /** Headlines cut off by the service that spread them (`tutta la reg... https://`) keep their dots. */
  readonly keepsCutWords: boolean;
  /** Words that are abbreviations before a number only: `No. 7`, `art. 5`. */
  readonly beforeNumber: ReadonlySet<string>;
}

const PLAIN: Habits = {
  elides: false,
  splitsHyphens: false,
  splitsClitics: false,
  keepsSlashes: 'none',
  keepsAnd: false,
  keepsPercent: false,
  keepsSigns: false,
  keepsTrailingHyphen: false,
  dotsOrdinals: false,
  spacesNumbers: false,
  beforeApostrophe: null,
  endings: null,
  keepsCutWords: false,
  beforeNumber: words(''),
};

const HABITS: Readonly<Record<string, Habits>> = {
  en: { ...PLAIN, beforeApostrophe: /\p{L}s$/iu, beforeNumber: words('no nos p pp ch art') },
  es: { ...PLAIN, endings: /^es$/, beforeNumber: words('n c km m cap') },
  it: {
    ...PLAIN,
    elides: true,
    beforeApostrophe: /[aeioué]$/i,
    endings: /^it$/,
    keepsCutWords: true,
    beforeNumber: words('n'),
  },
  nl: {
    ...PLAIN,
    keepsSlashes: 'all',
    keepsAnd: true,
    keepsPercent: true,
    keepsSigns: true,
    keepsTrailingHyphen: true,
    beforeApostrophe: /\p{L}(?:s|x|z|ch)$/iu,
    endings: /^(?:be|de)$/,
    beforeNumber: words('no'),
  },
  pt: { ...PLAIN, endings: /^pt$/, elides: true, keepsSlashes: 'forms', beforeNumber: words('n r') },
  fr: { ...PLAIN, elides: true, splitsClitics: true, spacesNumbers: true, beforeNumber: words('n no art') },
  de: { ...PLAIN, endings: /^(?:de|at)$/, elides: true, splitsHyphens: true, keepsSigns: true, dotsOrdinals: true },
};

export function habitsOf(code: string | null): Habits {
  return HABITS[code ?? ''] ?? PLAIN;
}
