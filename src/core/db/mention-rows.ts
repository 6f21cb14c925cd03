// Reading mentions: the row a list shows, and everything known of one.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, MentionDetail, MentionRow, SetBy } from '../../contract/model.ts';
import { sliceCodePoints } from '../text/code-points.ts';
import { type AuthorRow, authorColumns, rowToAuthor } from './authors.ts';
import { type Circumstances, readCircumstances } from './circumstances.ts';
import { findConversation } from './conversation.ts';
import { flagsOf, intentLabel, sentimentLabel } from './labels.ts';
import { readSetters } from './overrule.ts';
import { listRevisions } from './revisions.ts';
import { statement } from './statement.ts';
import { listTagSettings } from './tags.ts';
import { listTopicsOfMention } from './topics.ts';

const longestListText = 600;

interface ListRow extends AuthorRow {
  readonly id: Id;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly source_id: Id;
  readonly source_name: string;
  readonly source_kind: string;
  readonly at: number;
  readonly dated: 'known' | 'assumed' | 'captured';
  readonly language: string | null;
  readonly sentiment: number | null;
  readonly intent: number | null;
  readonly flags: number;
  readonly risk: number;
  readonly tags: string | null;
  readonly replies: number;
  readonly duplicate_of: Id | null;
  readonly similar_to: Id | null;
}

const columns = `m.id, m.title, m.text, m.url, m.source_id, s.name AS source_name, s.kind AS source_kind, m.at, m.dated,
  f.language, f.sentiment, f.intent, f.flags, f.risk, f.duplicate_of, f.similar_to, ${authorColumns},
  (SELECT group_concat(mt.tag_id) FROM mention_tag mt JOIN tag t ON t.id = mt.tag_id WHERE mt.mention_id = m.id AND t.removed IS NULL) AS tags,
  (SELECT count(*) FROM mention r WHERE r.source_id = m.source_id AND r.parent = m.external_id) AS replies`;
const tables = `mention m JOIN fact f ON f.mention_id = m.id JOIN source s ON s.id = m.source_id
  LEFT JOIN author a ON a.id = m.author_id`;

function rowToMention(row: ListRow, whole = false): MentionRow {
  const cut = !whole && row.text.length > longestListText;
  return {
    id: row.id,
    title: row.title,
    text: cut ? sliceCodePoints(row.text, 0, longestListText) : row.text,
    cut,
    url: row.url,
    author: rowToAuthor(row),
    source: { id: row.source_id, name: row.source_name, kind: row.source_kind },
    at: row.at,
    dated: row.dated,
    language: row.language,
    sentiment: sentimentLabel(row.sentiment),
    intent: intentLabel(row.intent),
    flags: flagsOf(row.flags),
    risk: row.risk / 100,
    tags: row.tags === null ? [] : row.tags.split(',').map(Number),
    replies: row.replies,
    duplicateOf: row.duplicate_of,
    similarTo: row.similar_to,
  };
}

/** The rows of these ids, in their order; ids that are gone are left out. */
export function listMentions(db: Database, ids: readonly Id[]): MentionRow[] {
  const select = statement<[Id], ListRow>(db, `SELECT ${columns} FROM ${tables} WHERE m.id = ?`);
  return ids.flatMap((id) => {
    const row = select.get(id);
    return row ? [rowToMention(row)] : [];
  });
}

interface DetailRow extends ListRow {
  readonly external_id: string;
  readonly captured: number;
  readonly offset: number | null;
  readonly language_confidence: number | null;
  readonly score: number | null;
  readonly version: number;
  readonly thread: string | null;
  readonly parent: string | null;
  readonly attributes: string | null;
  readonly engagement: string | null;
}

/** What the database knows of a mention; the reasons behind its labels are the analysis' to add. */
export type StoredDetail = Omit<
  MentionDetail,
  | 'sentimentReading'
  | 'becauseTitle'
  | 'sentences'
  | 'intentReading'
  | 'irony'
  | 'riskReading'
  | 'keywords'
  | 'entities'
  | 'aspects'
> & {
  readonly parent: string | null;
  readonly circumstances: Circumstances;
};

export function getMention(db: Database, id: Id, modelName: string): StoredDetail {
  const row = db
    .prepare<[Id], DetailRow>(
      `SELECT ${columns}, m.external_id, m.captured, m.offset, m.thread, m.parent, m.attributes, m.engagement,
         f.language_confidence, f.score, f.version
       FROM ${tables} WHERE m.id = ?`,
    )
    .get(id);
  if (!row) throw new EarshotError('not-found', `There is no mention with the number ${id}.`);
  const model: SetBy | null =
    row.version > 0 ? { kind: 'model', name: `${modelName} ${row.version}`, at: row.captured } : null;
  return {
    ...rowToMention(row, true),
    externalId: row.external_id,
    parent: row.parent,
    captured: row.captured,
    offset: row.offset,
    languageConfidence: row.language_confidence,
    score: row.score,
    analysisVersion: row.version,
    setBy: { ...settersOf(model, row), ...readSetters(db, id) },
    circumstances: readCircumstances(db, id),
    tagSettings: listTagSettings(db, id),
    topics: listTopicsOfMention(db, id),
    attributes: row.attributes === null ? {} : JSON.parse(row.attributes),
    engagement: row.engagement === null ? {} : JSON.parse(row.engagement),
    ...readThread(db, row),
    alsoIn: listCopies(db, row),
    revisions: listRevisions(db, id),
  };
}

/** The model stands behind every label it gave, until a person or a rule says otherwise. */
function settersOf(model: SetBy | null, row: DetailRow): MentionDetail['setBy'] {
  if (model === null) return {};
  const flags = Object.fromEntries(flagsOf(row.flags).map((flag) => [flag, model]));
  return { sentiment: model, intent: model, risk: model, ...(row.language !== null && { language: model }), ...flags };
}

/** Nobody but itself, and it answers nobody: that is no conversation. */
function readThread(db: Database, row: DetailRow): Pick<MentionDetail, 'thread' | 'threadGaps' | 'threadBeyond'> {
  const { posts, gaps, beyond } = findConversation(db, row);
  const alone = posts.length < 2 && row.parent === null;
  const answers = new Map(posts.map((post) => [post.id, post.answers]));
  const rows = alone ? [] : listMentions(db, [...answers.keys()]);
  return {
    thread: rows.map((post) => ({ ...post, answers: answers.get(post.id) ?? null })),
    threadGaps: gaps,
    threadBeyond: beyond,
  };
}

/** Copies and texts nearly the same: all that share the first of their cluster. */
function listCopies(db: Database, row: DetailRow): MentionRow[] {
  const heads = [row.id, row.duplicate_of, row.similar_to].filter((head) => head !== null);
  const ids = db
    .prepare<unknown[], Id>(
      `SELECT mention_id FROM fact WHERE (mention_id IN (SELECT value FROM json_each(@heads))
         OR duplicate_of IN (SELECT value FROM json_each(@heads)) OR similar_to IN (SELECT value FROM json_each(@heads)))
         AND mention_id <> @id AND hidden = 0 LIMIT 50`,
    )
    .pluck()
    .all({ heads: JSON.stringify(heads), id: row.id });
  return listMentions(db, ids);
}
