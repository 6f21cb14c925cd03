// The SQL condition of each field of a query, over mention m and fact f.
// Everything typed travels as a parameter; nothing of it becomes SQL text.
import type { Id, Millis, TermKind } from '../../contract/model.ts';
import { fold } from '../text/fold.ts';
import { intentPlaces } from '../text/intent-places.ts';
import { type Clause, isAmong, type Statement } from './clause.ts';
import { endOf, startOf } from './dates.ts';
import { findAttribute, findHasAttribute } from './fields.ts';
import type { WordsLike } from './rewrite.ts';
import { findClosest } from './suggest.ts';
import { compileAnswered, compileReply, compileThread, isAnswered, rangeToSql } from './to-sql-conversation.ts';
import { compileTitleCharacters } from './to-sql-texts.ts';
import { badQuery, type FieldNode, type HasTest, type IsTest } from './tree.ts';

/** What a query needs to know of the project. Keys of the maps and attributes are folded. */
export interface QueryContext {
  readonly zone: string;
  readonly now: Millis;
  readonly attributes: ReadonlySet<string>;
  /** What counts as risky, 0 to 100. */
  readonly riskThreshold: number;
  readonly topics: ReadonlyMap<string, { readonly id: Id; readonly query: string }>;
  readonly tags: ReadonlyMap<string, Id>;
  /** Every source, removed ones too: what they brought is still there. */
  readonly sources: readonly { readonly id: Id; readonly name: string; readonly kind: string }[];
  /** The furthest any id was moved past its own second. */
  readonly spillSeconds: number;
  /** Lowest id of a mention at that time or later (core/db/mention-id.ts). */
  readonly idFloor: (at: Millis) => bigint;
  readonly wordsLike: WordsLike;
}

export function compileField(node: FieldNode, context: QueryContext): Clause {
  const { test, prefix } = node;
  switch (test.on) {
    case 'language':
      return test.code === null
        ? { sql: 'f.language IS NULL', params: [] }
        : { sql: 'f.language = ?', params: [test.code] };
    case 'source':
      return compileSources(context, (source) =>
        test.id === null ? holds(fold(source.name), test.text, prefix) : source.id === test.id,
      );
    case 'kind':
      return compileSources(context, (source) => fold(source.kind) === test.is);
    case 'author':
      return compileAuthor(test, prefix);
    case 'tag':
      return compileMembership(
        'mention_tag',
        'tag_id',
        findNamed('tag', test.text, context.tags, (id) => id, node),
      );
    case 'topic':
      return compileMembership(
        'mention_topic',
        'topic_id',
        findNamed('topic', test.text, context.topics, (topic) => topic.id, node),
      );
    case 'sentiment':
      return { sql: 'f.sentiment = ?', params: [BigInt(test.value)] };
    case 'intent':
      return { sql: 'f.intent = ?', params: [BigInt(intentPlaces.indexOf(test.value))] };
    case 'risk':
      return { sql: 'f.risk >= ?', params: [BigInt(test.least)] };
    case 'named':
      return compileNamed(test, context, node);
    case 'term':
      return compileTerm(test.kind, test.text, prefix);
    case 'about':
      throw new Error('What is asked about was not written as its words (rewrite.ts).');
    case 'group':
      return compileGroup(test.key);
    case 'sample':
      return compileSample(test.id, test.cell);
    case 'date':
      return compileDate(placeInTime(test, context));
    case 'has':
      return { sql: hasConditions[test.what], params: [] };
    case 'is':
      if (test.what === 'risk') return { sql: 'f.risk >= ?', params: [BigInt(context.riskThreshold)] };
      return test.what === 'undated' ? undated : { sql: isConditions[test.what], params: [] };
    case 'has-attribute':
      return compileAttribute(findHasAttribute(test.attribute, context.attributes, node), null, false);
    case 'id':
      return { sql: 'f.mention_id = ?', params: [BigInt(test.id)] };
    case 'title':
      return compileTitleCharacters(test.text);
    case 'site':
      return { sql: '(m.url IS NOT NULL AND is_within_site(m.url, ?))', params: [test.host] };
    case 'reply':
      return compileReply(test.who);
    case 'answered':
      return compileAnswered(test.range);
    case 'engagement': {
      const { sql, params } = rangeToSql('reactions(m.engagement, ?)', test.range);
      // Most have none: a function is not called for those.
      return { sql: `(m.engagement IS NOT NULL AND ${sql})`, params: params.flatMap((param) => [test.name, param]) };
    }
    case 'thread':
      return compileThread(test.id);
    case 'weekday':
      // Days are counted from 1 January 1970, a Thursday; before it they are negative.
      return { sql: '((f.day + 3) % 7 + 7) % 7 + 1 = ?', params: [BigInt(test.day)] };
    case 'hour':
      return {
        sql: 'local_hour(m.at, ?) BETWEEN ? AND ?',
        params: [context.zone, BigInt(test.from), BigInt(test.to)],
      };
    case 'attribute':
      return compileAttribute(findAttribute(test.attribute, context.attributes, node), test.text, prefix);
  }
}

const hasConditions: Readonly<Record<HasTest, string>> = {
  url: 'm.url IS NOT NULL',
  title: 'm.title IS NOT NULL',
  author: 'm.author_id IS NOT NULL',
  thread: 'm.thread IS NOT NULL',
  attribute: 'm.attributes IS NOT NULL',
  tag: `EXISTS (SELECT 1 FROM mention_tag x JOIN tag t ON t.id = x.tag_id
    WHERE x.mention_id = f.mention_id AND t.removed IS NULL)`,
  topic: `EXISTS (SELECT 1 FROM mention_topic x JOIN topic t ON t.id = x.topic_id
    WHERE x.mention_id = f.mention_id AND t.removed IS NULL)`,
  reply: isAnswered,
};

const nameBits = { name: 1n, handle: 2n, domain: 4n, misspelling: 8n } as const;

const isConditions: Readonly<Record<Exclude<IsTest, 'risk' | 'undated'>, string>> = {
  irony: 'f.flags & 1 > 0',
  purchase: 'f.flags & 2 > 0',
  churn: 'f.flags & 4 > 0',
  public: 'f.flags & 8 > 0',
  corrected:
    '(f.sentiment_by IS NOT NULL OR f.intent_by IS NOT NULL OR f.language_by IS NOT NULL OR f.risk_by IS NOT NULL OR f.flags_set > 0)',
  copy: '(f.duplicate_of IS NOT NULL OR f.similar_to IS NOT NULL)',
  duplicate: 'f.duplicate_of IS NOT NULL',
  similar: 'f.similar_to IS NOT NULL',
  ours: 'EXISTS (SELECT 1 FROM author x WHERE x.id = m.author_id AND x.ours = 1)',
  reply: 'm.parent IS NOT NULL',
  untagged: `NOT ${hasConditions.tag}`,
};

/** They have an index of their own, in id order. */
const undated: Clause = {
  sql: "m.dated = 'captured'",
  params: [],
  walk: { from: 'mention d INDEXED BY mention_undated', id: 'd.id', where: "d.dated = 'captured'", params: [] },
};

function compileSources(context: QueryContext, wanted: (source: QueryContext['sources'][number]) => boolean): Clause {
  const ids = context.sources.filter(wanted).map((source) => source.id);
  return { sql: 'm.source_id IN (SELECT value FROM json_each(?))', params: [JSON.stringify(ids)] };
}

function compileAuthor(test: { id: Id | null; text: string }, prefix: boolean): Clause {
  if (test.id !== null) {
    const params = [BigInt(test.id)];
    return { sql: 'm.author_id = ?', params, set: { sql: 'SELECT id FROM mention WHERE author_id = ?', params } };
  }
  const { sql: found, params } = authorsSql(test.text, prefix);
  return {
    sql: `m.author_id IN (${found})`,
    params,
    set: { sql: `SELECT id FROM mention WHERE author_id IN (${found})`, params },
  };
}

/** Ids of the authors whose name or handle holds the text, or has a word that begins so. */
export function authorsSql(text: string, prefix: boolean): Statement {
  const sql = prefix
    ? "SELECT id FROM author WHERE instr(' ' || replace(folded, '@', ' '), ' ' || ?) > 0"
    : 'SELECT id FROM author WHERE instr(folded, ?) > 0';
  return { sql, params: [text] };
}

/** Ids of the tags or topics of this name, or whose names begin so. */
function findNamed<Value>(
  field: 'tag' | 'topic',
  text: string,
  known: ReadonlyMap<string, Value>,
  toId: (value: Value) => Id,
  node: FieldNode,
): Id[] {
  const found = [...known].filter(([name]) => (node.prefix ? name.startsWith(text) : name === text));
  if (found.length > 0) return found.map(([, value]) => toId(value));
  const closest = findClosest(text, known.keys());
  const mend = closest === null ? `Add it first, or choose another ${field}.` : `Did you mean “${closest}”?`;
  throw badQuery(`There is no ${field} ${node.prefix ? 'that begins with ' : ''}“${node.value}”. ${mend}`, node);
}

function compileMembership(table: string, column: string, ids: readonly Id[]): Clause {
  const params = ids.map(BigInt);
  const among = `${column} IN (${ids.map(() => '?').join(', ')})`;
  const clause: Clause = {
    sql: `EXISTS (SELECT 1 FROM ${table} x WHERE x.mention_id = f.mention_id AND x.${among})`,
    params,
    set: { sql: `SELECT mention_id FROM ${table} WHERE ${among}`, params },
  };
  if (ids.length !== 1) return clause;
  return { ...clause, walk: { from: `${table} d`, id: 'd.mention_id', where: `d.${column} = ?`, params } };
}

function compileNamed(
  test: Extract<FieldNode['test'], { on: 'named' }>,
  context: QueryContext,
  node: FieldNode,
): Clause {
  const params = [nameBits[test.by]];
  if (test.topic === null) {
    const set = `SELECT x.mention_id FROM mention_topic x JOIN topic t ON t.id = x.topic_id
      WHERE t.removed IS NULL AND x.named & ? > 0`;
    return { ...isAmong({ sql: set, params }), set: { sql: set, params } };
  }
  const [id = 0] = findNamed('topic', test.topic, context.topics, (topic) => topic.id, node);
  const set = {
    sql: 'SELECT mention_id FROM mention_topic WHERE topic_id = ? AND named & ? > 0',
    params: [BigInt(id), ...params],
  };
  return { ...isAmong(set), set };
}

/** Terms are kept as numbers beside each mention: `holds_term` (db/term-search.ts) looks through them. */
function compileTerm(kind: TermKind, text: string, prefix: boolean): Clause {
  const key = prefix ? 'substr(key, 1, length(?)) = ?' : 'key = ?';
  return {
    sql: `holds_term(f.terms, (SELECT group_concat(id) FROM term WHERE kind = ? AND ${key}))`,
    params: prefix ? [kind, text, text] : [kind, text],
  };
}

function compileGroup(key: string): Clause {
  const set = {
    sql: 'SELECT x.mention_id FROM grouping_mention x JOIN grouping g ON g.id = x.grouping_id WHERE g.key = ?',
    params: [key],
  };
  return { ...isAmong(set), set };
}

function compileSample(id: Id, cell: { actual: string; predicted: string } | null): Clause {
  const set = {
    sql: `SELECT mention_id FROM sample_item WHERE sample_id = ?${cell ? ' AND label = ? AND predicted = ?' : ''}`,
    params: [BigInt(id), ...(cell ? [cell.actual, cell.predicted] : [])],
  };
  return { ...isAmong(set), set };
}

/** `value` null: any value. */
function compileAttribute(name: string, value: string | null, prefix: boolean): Clause {
  const [test, params]: [string, string[]] =
    value === null
      ? ['', [name]]
      : prefix
        ? [' AND substr(value, 1, length(?)) = ?', [name, value, value]]
        : [' AND value = ?', [name, value]];
  const ids = `(SELECT id FROM attribute WHERE name = ?${test})`;
  const set = { sql: `SELECT mention_id FROM mention_attribute WHERE attribute_id IN ${ids}`, params };
  // With many values the list of mentions is made once; with one, each mention is looked up.
  if (value === null || prefix) return { ...isAmong(set), set };
  const sql = `EXISTS (SELECT 1 FROM mention_attribute x WHERE x.mention_id = f.mention_id AND x.attribute_id = ${ids})`;
  const walk = { from: 'mention_attribute d', id: 'd.mention_id', where: `d.attribute_id = ${ids}`, params };
  return { sql, params, set, walk };
}

function compileDate(time: { from: Millis | null; before: Millis | null }): Clause {
  const parts: Statement[] = [];
  if (time.from !== null) parts.push({ sql: 'm.at >= ?', params: [BigInt(time.from)] });
  if (time.before !== null) parts.push({ sql: 'm.at < ?', params: [BigInt(time.before)] });
  return { sql: `(${parts.map((part) => part.sql).join(' AND ')})`, params: parts.flatMap((part) => part.params) };
}

/** `from` belongs to it, `before` is the first millisecond that does not. */
export function placeInTime(
  test: Extract<FieldNode['test'], { on: 'date' }>,
  { zone, now }: QueryContext,
): { from: Millis | null; before: Millis | null } {
  return {
    from: test.from === null ? null : startOf(test.from, zone, now),
    before: test.until === null ? null : endOf(test.until, zone, now),
  };
}

/** The folded name holds the text, or one of its words begins with it. */
export function holds(name: string, text: string, prefix: boolean): boolean {
  return prefix ? ` ${name}`.includes(` ${text}`) : name.includes(text);
}
