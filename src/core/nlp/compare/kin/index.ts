// The languages whose words of the same meaning are known: a line here for each file of this folder.

import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import type { KinWords } from './kin-words.ts';
import { korean } from './ko.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';
import { chinese } from './zh.ts';

export const kinWords: readonly KinWords[] = [
  english,
  spanish,
  italian,
  dutch,
  portuguese,
  french,
  german,
  japanese,
  korean,
  chinese,
];
