// What around a mention makes it riskier: the same person complaining again, an audience, answers pouring in.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import { intentNumber } from './labels.ts';
import { statement } from './statement.ts';

/** The facts `weighRisk` of core/nlp/risk.ts asks for. */
export interface Circumstances {
  /** Complaints by the same author in the thirty days before. */
  readonly complaintsBefore: number;
  /** Hours without an answer; null where that is not known or not counted. */
  readonly unansweredHours: number | null;
  /** Reactions and views as the source gives them, added up; null where it gives none. */
  readonly reach: number | null;
  /** Answers within an hour. */
  readonly repliesWithinHour: number;
}

const day = 86_400_000;
const hour = 3_600_000;

interface Row {
  readonly complaints: number;
  readonly engagement: string | null;
  readonly replies: number;
}

export function readCircumstances(db: Database, id: Id): Circumstances {
  const row = statement<[{ id: Id; complaint: number }], Row>(
    db,
    `SELECT m.engagement,
       (SELECT count(*) FROM mention x JOIN fact f ON f.mention_id = x.id
        WHERE m.author_id IS NOT NULL AND x.author_id = m.author_id AND x.id < m.id AND x.at >= m.at - ${30 * day}
          AND f.intent = @complaint AND f.hidden = 0) AS complaints,
       (SELECT count(*) FROM mention x
        WHERE x.source_id = m.source_id AND x.parent = m.external_id AND x.at < m.at + ${hour}) AS replies
     FROM mention m WHERE m.id = @id`,
  ).get({ id, complaint: intentNumber('complaint') });
  return {
    complaintsBefore: row?.complaints ?? 0,
    unansweredHours: null,
    reach: row?.engagement ? sumOf(JSON.parse(row.engagement)) : null,
    repliesWithinHour: row?.replies ?? 0,
  };
}

/** Mentions that these answer: what came in may have changed how they stand. */
export function listParents(db: Database, ids: readonly Id[]): Id[] {
  const select = statement<[Id], Id>(
    db,
    `SELECT p.id FROM mention m JOIN mention p ON p.source_id = m.source_id AND p.external_id = m.parent
     WHERE m.id = ? AND m.parent IS NOT NULL`,
  ).pluck();
  return [...new Set(ids.flatMap((id) => select.all(id)))];
}

function sumOf(figures: Readonly<Record<string, unknown>>): number | null {
  const numbers = Object.values(figures).filter((value) => typeof value === 'number' && value >= 0) as number[];
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
}
