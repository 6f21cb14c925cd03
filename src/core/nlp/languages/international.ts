// For languages we have no lexicon of: the few words that are the same nearly everywhere.

import type { Language } from '../language.ts';
import { factors, lexicon, words } from '../lexicon.ts';

export const international: Language = {
  code: 'und',
  abbreviations: words('dr prof mr mrs etc vs jr sr inc ltd corp st'),
  stopWords: words(''),
  sentiment: lexicon([
    [3, 'perfect, fantastic, bravo, wow, love, best, excellent'],
    [2, 'super, top, cool, happy, thanks, thank you, good, nice, great'],
    [1, 'ok, okay, lol, haha, hahaha, hahahaha, xd'],
    [-2, 'fail, problem, error, bug, bad, fake, spam, wtf, sorry'],
    [-3, 'scam, shit, fuck, hate, horror, terror, worst'],
  ]),
  negations: words('no not non'),
  negationsAfter: words(''),
  intensifiers: factors({ 1.5: 'super mega extra' }),
  breaks: words('but'),
};
