// Weighs what stands around mentions into their risk: of what was just analysed, and of what it answers.
import type { Database } from 'better-sqlite3';
import type { Id, Risk } from '../../contract/model.ts';
import { listParents, readCircumstances } from '../db/circumstances.ts';
import { listRiskWords, saveRisk } from '../db/risks.ts';
import { weighRisk } from '../nlp/risk/circumstances.ts';

/** Where neither the words nor the mood hint at trouble, circumstances make none. */
export function weighCircumstances(db: Database, ids: readonly Id[]): void {
  for (const { id, words, troubled } of listRiskWords(db, [...ids, ...listParents(db, ids)])) {
    if (!troubled) continue;
    const risk = Math.round(100 * weighRisk(ofWords(words / 100), readCircumstances(db, id)).score);
    if (risk !== words) saveRisk(db, id, risk);
  }
}

/** What the words alone came to stands for the reasons it was made of. */
function ofWords(score: number): Risk {
  if (score === 0) return { score, because: [], public: false };
  return { score, because: [{ cause: 'anger', text: '', start: null, end: null, weight: score }], public: false };
}
