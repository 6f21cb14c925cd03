// The writer's thread: the one connection that changes a project. Every call is one transaction.
import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Change, Id, SetBy, Settings } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { markOurs } from '../db/authors.ts';
import { getBoard, saveBoard } from '../db/boards.ts';
import { growChange, recordChange, removeNoun, type Undo, undoChange } from '../db/changes.ts';
import { createCommits } from '../db/commit-together.ts';
import { cover } from '../db/coverage.ts';
import { createFactSaver, recountDays, setLabel } from '../db/facts.ts';
import { finishImport, markInterruptedImports, setImportHidden, startImport } from '../db/imports.ts';
import { createClusterer, setApart } from '../db/likeness.ts';
import { getMapping, saveMapping } from '../db/mappings.ts';
import { createMentionSaver } from '../db/mentions.ts';
import { openForWriting } from '../db/open.ts';
import { listAskedSince, logRequests } from '../db/requests.ts';
import { createReviser } from '../db/revisions.ts';
import { getRule, saveRule } from '../db/rules.ts';
import { readSettings, writeSettings } from '../db/settings.ts';
import {
  addSource,
  changeSource,
  findSource,
  getSource,
  getSourceWork,
  listDueSources,
  recordCheck,
  removeSource,
  restoreSource,
  saveCursor,
  setNextChecks,
} from '../db/sources.ts';
import { addTag, getTag, saveTag, takeTag } from '../db/tags.ts';
import { getTopic, saveTopic } from '../db/topics.ts';
import type { WriterApi } from '../threads/api.ts';
import { checkRuleQuery, checkTopicQuery, findSelected } from './find.ts';
import { applyRule, matchAll, matchTopic } from './match.ts';

export interface Writer {
  readonly handlers: Handlers<WriterApi>;
  close(): void;
}

const person = (): SetBy => ({ kind: 'person', name: 'you', at: Date.now() });

export function createWriter(file: string, create: Pick<Settings, 'name' | 'zone'> | null): Writer {
  const isNew = create !== null && !existsSync(file);
  const db = openForWriting(file, create !== null);
  if (isNew && create) writeSettings(db, { ...create, created: Date.now() });
  markInterruptedImports(db, Date.now());
  let mentions = createMentionSaver(db);
  let facts = createFactSaver(db);
  const clusters = createClusterer(db);

  /** One transaction. What savers remember of a change that was rolled back is forgotten with it. */
  function transact<T>(work: () => T): T {
    try {
      return db.transaction(work).immediate();
    } catch (thrown) {
      mentions = createMentionSaver(db);
      facts = createFactSaver(db);
      throw thrown;
    }
  }

  const commits = createCommits(db, transact);

  const handlers: Handlers<WriterApi> = {
    'project.settings': () => readSettings(db),
    'read.source-work': ({ id }) => getSourceWork(db, id),
    'read.due-sources': ({ by }) => listDueSources(db, by),
    'read.asked-since': ({ since }) => listAskedSince(db, since),

    'write.source': ({ source, now }) => transact(() => addSource(db, source, now)),
    'write.batch': ({ batch, cursor, day }) =>
      commits.together(() => {
        const saved = mentions.save(batch);
        if (cursor !== undefined) saveCursor(db, batch.source, cursor);
        if (day !== undefined) cover(db, { source: batch.source, day, added: saved.added.length });
        return saved;
      }),
    'write.analysis': ({ version, rows }) =>
      transact(() => {
        facts.save(version, rows);
        for (const row of rows) clusters.place(row.id, row.likeness);
        return {
          tagged: matchAll(
            db,
            rows.map((row) => row.id),
          ),
        };
      }),
    'write.source-change': ({ id, change }) => transact(() => void changeSource(db, id, change)) ?? null,
    'write.remark': ({ mention, now }) =>
      transact(() => {
        const remarks = { kind: 'remark', name: 'Remarks', config: {}, nextCheck: null };
        const source = findSource(db, remarks) ?? addSource(db, remarks, now);
        restoreSource(db, source);
        const [id] = mentions.save({ source, import: null, mentions: [mention], captured: now }).added;
        if (id === undefined) throw new Error('A remark has an id of its own.');
        return id;
      }),
    'write.reread': ({ change, rereads, now }) =>
      transact(() => {
        const id = change ?? record(db, '', 0, { kind: 'reread' }).id;
        const reviser = createReviser(db);
        for (const reread of rereads) reviser.revise(id, reread, now);
        growChange(db, id, rereads.length, (count) => `read ${countOf(count)} again`);
        return id;
      }),
    'write.check': ({ outcome, cursor }) =>
      commits.together(() => {
        if (cursor !== undefined) saveCursor(db, outcome.source, cursor);
        return recordCheck(db, outcome);
      }),
    'write.next-checks': ({ checks }) => transact(() => void setNextChecks(db, checks)) ?? null,
    'write.requests': ({ records }) => transact(() => void logRequests(db, records)) ?? null,
    'write.import': ({ found }) => transact(() => startImport(db, found)),
    'write.import-end': ({ id, state, counts, now }) =>
      transact(() => void finishImport(db, id, state, counts, now)) ?? null,

    'project.change-settings': (change) =>
      transact(() => {
        const before = readSettings(db);
        if (change.zone !== undefined) checkZone(change.zone);
        writeSettings(db, change);
        const after = readSettings(db);
        if (after.zone !== before.zone) recountDays(db, after.zone);
        if (change.ours) markOurs(db, after.ours);
        mentions = createMentionSaver(db);
        return after;
      }),
    'sources.remove': ({ id }) =>
      transact(() => {
        const source = getSource(db, id);
        removeSource(db, id, Date.now());
        return record(db, `removed the source “${source.name}”`, 1, { kind: 'removed', table: 'source', id });
      }),
    'imports.undo': ({ id }) =>
      transact(() => {
        const count = setImportHidden(db, id, true);
        if (count === 0) throw new EarshotError('not-found', 'That import brought nothing that could be taken back.');
        return record(db, `took back an import of ${count} mentions`, count, { kind: 'import-undone', id });
      }),

    'imports.save-mapping': (mapping) => transact(() => saveMapping(db, mapping, Date.now())),
    'imports.remove-mapping': ({ id }) => transact(() => removeNamed(db, 'mapping', id, getMapping(db, id).name)),
    'mentions.part': ({ id }) =>
      transact(() => {
        const mark = setApart(db, id);
        if (!mark) throw new EarshotError('bad-argument', 'This mention is not called a copy of any other.');
        return record(db, 'said that a mention is no copy', 1, { kind: 'set-apart', mark });
      }),

    'tags.save': (tag) => transact(() => saveTag(db, tag, Date.now())),
    'tags.remove': ({ id }) => transact(() => removeNamed(db, 'tag', id, getTag(db, id).name)),
    'tags.apply': ({ tag, to }) =>
      transact(() => {
        const { name } = getTag(db, tag);
        const ids = addTag(db, tag, findSelected(db, to), person());
        const change = record(db, `tagged ${countOf(ids.length)} “${name}”`, ids.length, {
          kind: 'tag-added',
          tag,
          ids,
        });
        matchAll(db, ids);
        return change;
      }),
    'tags.unapply': ({ tag, to }) =>
      transact(() => {
        const { name } = getTag(db, tag);
        const taken = takeTag(db, tag, findSelected(db, to));
        const summary = `took “${name}” off ${countOf(taken.length)}`;
        const change = record(db, summary, taken.length, { kind: 'tag-taken', tag, taken });
        matchAll(
          db,
          taken.map((entry) => entry.id),
          false,
        );
        return change;
      }),
    'labels.set': ({ facet, value, to }) =>
      transact(() => {
        const before = setLabel(db, facet, value, findSelected(db, to), person());
        const change = record(db, `set ${facet} to ${value} on ${countOf(before.length)}`, before.length, {
          kind: 'labels-set',
          before,
        });
        matchAll(
          db,
          before.map((entry) => entry.id),
          false,
        );
        return change;
      }),
    'changes.undo': ({ id }) =>
      transact(() => {
        const { change, undo } = undoChange(db, id ?? null, Date.now());
        matchAll(db, touchedBy(undo), false);
        return change;
      }),

    'topics.save': (topic) =>
      transact(() => {
        checkTopicQuery(db, topic.query, topic.id);
        const saved = saveTopic(db, topic, Date.now());
        matchTopic(db, saved);
        return getTopic(db, saved.id);
      }),
    'topics.remove': ({ id }) => transact(() => removeNamed(db, 'topic', id, getTopic(db, id).name)),
    'rules.save': ({ past, ...rule }) =>
      transact(() => {
        checkRuleQuery(db, rule.query);
        getTag(db, rule.tag);
        const saved = saveRule(db, rule, Date.now());
        if (past && saved.enabled) {
          const ids = applyRule(db, saved);
          if (ids.length > 0) {
            record(db, `the rule “${saved.name}” tagged ${countOf(ids.length)}`, ids.length, {
              kind: 'tag-added',
              tag: saved.tag,
              ids,
            });
          }
        }
        return saved;
      }),
    'rules.remove': ({ id }) => transact(() => removeNamed(db, 'rule', id, getRule(db, id).name)),
    'boards.save': (board) => transact(() => saveBoard(db, board, Date.now())),
    'boards.remove': ({ id }) => transact(() => removeNamed(db, 'board', id, getBoard(db, id).name)),
  };

  return {
    handlers,
    close: () => {
      commits.flush();
      db.pragma('optimize');
      db.pragma('wal_checkpoint(TRUNCATE)');
      db.close();
    },
  };
}

function record(db: Database, summary: string, count: number, undo: Undo): Change {
  return recordChange(db, summary, count, undo, Date.now());
}

function removeNamed(
  db: Database,
  table: 'tag' | 'topic' | 'rule' | 'board' | 'mapping',
  id: Id,
  name: string,
): Change {
  removeNoun(db, table, id, Date.now());
  return record(db, `removed the ${table} “${name}”`, 1, { kind: 'removed', table, id });
}

function touchedBy(undo: Undo): readonly Id[] {
  if (undo.kind === 'tag-added') return undo.ids;
  if (undo.kind === 'tag-taken') return undo.taken.map((entry) => entry.id);
  if (undo.kind === 'labels-set') return undo.before.map((entry) => entry.id);
  return [];
}

function countOf(mentions: number): string {
  return mentions === 1 ? '1 mention' : `${mentions} mentions`;
}

function checkZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new EarshotError('bad-argument', `“${zone}” is no time zone; use a name such as Europe/Madrid.`, {
      field: 'zone',
    });
  }
}
