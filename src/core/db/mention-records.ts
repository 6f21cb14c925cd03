// Whole mentions, flat, for scripts and exports.
import type { Database } from 'better-sqlite3';
import type { Id, MentionRecord } from '../../contract/model.ts';
import { isoWithOffset } from '../text/iso.ts';
import { flagsOf, intentLabel, sentimentLabel } from './labels.ts';

interface RecordRow {
  readonly id: Id;
  readonly external_id: string;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly name: string | null;
  readonly handle: string | null;
  readonly platform: string | null;
  readonly ours: number | null;
  readonly source: string;
  readonly at: number;
  readonly dated: 'known' | 'assumed' | 'captured';
  readonly offset: number | null;
  readonly captured: number;
  readonly language: string | null;
  readonly sentiment: number | null;
  readonly score: number | null;
  readonly intent: number | null;
  readonly flags: number;
  readonly risk: number;
  readonly tags: string;
  readonly thread: string | null;
  readonly parent: string | null;
  readonly duplicate_of: Id | null;
  readonly attributes: string | null;
  readonly engagement: string | null;
}

function rowToRecord(row: RecordRow): MentionRecord {
  return {
    id: row.id,
    externalId: row.external_id,
    title: row.title,
    text: row.text,
    url: row.url,
    author: row.name ?? row.handle,
    handle: row.handle,
    platform: row.platform,
    ours: row.ours === 1,
    source: row.source,
    published: row.dated === 'captured' ? null : isoWithOffset({ at: row.at, offset: row.offset ?? 0 }),
    zoneAssumed: row.dated === 'assumed',
    captured: new Date(row.captured).toISOString(),
    language: row.language,
    sentiment: sentimentLabel(row.sentiment),
    score: row.score,
    intent: intentLabel(row.intent),
    flags: flagsOf(row.flags),
    risk: row.risk / 100,
    tags: JSON.parse(row.tags),
    thread: row.thread,
    parent: row.parent,
    duplicateOf: row.duplicate_of,
    attributes: row.attributes === null ? {} : JSON.parse(row.attributes),
    engagement: row.engagement === null ? {} : JSON.parse(row.engagement),
  };
}

export function listRecords(db: Database, ids: readonly Id[]): MentionRecord[] {
  const select = db.prepare<[Id], RecordRow>(
    `SELECT m.id, m.external_id, m.title, m.text, m.url, a.name, a.handle, a.platform, a.ours, s.name AS source, m.at,
       m.dated, m.offset, m.captured, f.language, f.sentiment, f.score, f.intent, f.flags, f.risk, m.thread, m.parent, f.duplicate_of,
       m.attributes, m.engagement,
       (SELECT json_group_array(t.name) FROM mention_tag mt JOIN tag t ON t.id = mt.tag_id
        WHERE mt.mention_id = m.id AND t.removed IS NULL) AS tags
     FROM mention m JOIN fact f ON f.mention_id = m.id JOIN source s ON s.id = m.source_id
     LEFT JOIN author a ON a.id = m.author_id WHERE m.id = ?`,
  );
  return ids.flatMap((id) => {
    const row = select.get(id);
    return row ? [rowToRecord(row)] : [];
  });
}
