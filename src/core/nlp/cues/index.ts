// The phrases of intent, irony and risk: one line here for each language's file.

import type { CueTable } from '../cue-table.ts';
import { germanCues } from './de.ts';
import { englishCues } from './en.ts';
import { spanishCues } from './es.ts';
import { frenchCues } from './fr.ts';
import { italianCues } from './it.ts';
import { dutchCues } from './nl.ts';
import { portugueseCues } from './pt.ts';

export const cueTables: ReadonlyMap<string, CueTable> = new Map([
  ['en', englishCues],
  ['es', spanishCues],
  ['it', italianCues],
  ['nl', dutchCues],
  ['pt', portugueseCues],
  ['fr', frenchCues],
  ['de', germanCues],
]);
