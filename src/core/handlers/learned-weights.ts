// The weights learned from corrections, as analysis takes them; none while they are switched off.
import type { Database } from 'better-sqlite3';
import { fieldClause, textClause } from '../../contract/clauses.ts';
import type { Adjustment } from '../../contract/learning.ts';
import { countCorrections, readLearning } from '../db/learned.ts';
import { wilson } from '../measures/wilson.ts';
import type { Learned } from '../nlp/learned.ts';

export function readActiveWeights(db: Database): Learned | null {
  const learning = readLearning(db);
  return learning?.on ? { generation: learning.generation, words: learning.words } : null;
}

/** What was learned, to be read by a person. */
export function describeLearning(db: Database): Adjustment {
  const learning = readLearning(db);
  const corrections = countCorrections(db);
  const trainedOn = learning?.corrections ?? 0;
  return {
    on: learning?.on ?? false,
    corrections,
    correctionsQuery: 'is:corrected',
    trained: learning ? { at: learning.trained, corrections: trainedOn } : null,
    words: (learning?.words ?? []).map((each) => ({
      ...each,
      query:
        each.language === null
          ? textClause(each.word)
          : `${fieldClause('lang', each.language)} ${textClause(each.word)}`,
    })),
    before: learning ? wilson(learning.rightBefore, trainedOn) : null,
    after: learning ? wilson(learning.rightAfter, trainedOn) : null,
  };
}
