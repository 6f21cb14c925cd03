// The languages whose frequent words are known: one line here for each file of this folder.

import { arabic } from './ar.ts';
import { azerbaijani } from './az.ts';
import { belarusian } from './be.ts';
import { bulgarian } from './bg.ts';
import { catalan } from './ca.ts';
import { czech } from './cs.ts';
import { danish } from './da.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { estonian } from './et.ts';
import { basque } from './eu.ts';
import { persian } from './fa.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import type { FrequentWords } from './frequent-words.ts';
import { latinHindi } from './hi.ts';
import { croatian } from './hr.ts';
import { hungarian } from './hu.ts';
import { icelandic } from './is.ts';
import { italian } from './it.ts';
import { lithuanian } from './lt.ts';
import { latvian } from './lv.ts';
import { malay } from './ms.ts';
import { dutch } from './nl.ts';
import { norwegian } from './no.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { romanian } from './ro.ts';
import { russian } from './ru.ts';
import { slovak } from './sk.ts';
import { slovene } from './sl.ts';
import { albanian } from './sq.ts';
import { serbian } from './sr.ts';
import { swedish } from './sv.ts';
import { tagalog } from './tl.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { urdu } from './ur.ts';
import { vietnamese } from './vi.ts';
import { yoruba } from './yo.ts';

export const frequentWords: readonly FrequentWords[] = [
  english,
  spanish,
  italian,
  dutch,
  portuguese,
  french,
  german,
  catalan,
  swedish,
  danish,
  norwegian,
  finnish,
  estonian,
  polish,
  czech,
  slovak,
  croatian,
  slovene,
  romanian,
  hungarian,
  turkish,
  lithuanian,
  latvian,
  icelandic,
  albanian,
  basque,
  malay,
  tagalog,
  vietnamese,
  azerbaijani,
  yoruba,
  russian,
  ukrainian,
  belarusian,
  bulgarian,
  serbian,
  arabic,
  persian,
  urdu,
  latinHindi,
];
