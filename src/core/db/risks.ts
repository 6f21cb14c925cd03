// The escalation risk kept with a mention: of its words, and with its circumstances.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import { intentNumber } from './labels.ts';
import { statement } from './statement.ts';

export interface RiskWords {
  readonly id: Id;
  /** 0 to 100. */
  readonly words: number;
  /** It complains, objects, is negative, or its words alone are risky; and no person set its risk. */
  readonly troubled: boolean;
}

export function listRiskWords(db: Database, ids: readonly Id[]): RiskWords[] {
  const select = statement<[Id], { words: number; intent: number | null; sentiment: number | null; by: string | null }>(
    db,
    'SELECT risk_words AS words, intent, sentiment, risk_by AS by FROM fact WHERE mention_id = ?',
  );
  const unhappy = new Set([intentNumber('complaint'), intentNumber('objection')]);
  return [...new Set(ids)].flatMap((id) => {
    const row = select.get(id);
    if (!row) return [];
    const troubled = row.words > 0 || row.sentiment === -1 || unhappy.has(row.intent ?? -1);
    return [{ id, words: row.words, troubled: troubled && row.by === null }];
  });
}

export function saveRisk(db: Database, id: Id, risk: number): void {
  statement(db, 'UPDATE fact SET risk = ? WHERE mention_id = ?').run(risk, id);
}
