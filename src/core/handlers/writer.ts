// The writer's thread: the one connection that changes a project. Every call is one transaction.
import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Change, Id, SetBy, Settings } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { markOurs } from '../db/authors.ts';
import { getBoard, saveBoard } from '../db/boards.ts';
import { growChange, type RemovableTable, recordChange, removeNoun, type Undo, undoChange } from '../db/changes.ts';
import { createCommits } from '../db/commit-together.ts';
import { cover } from '../db/coverage.ts';
import { createFactSaver, markPending, recountDays } from '../db/facts.ts';
import { saveGroupings } from '../db/groupings.ts';
import { finishImport, markInterruptedImports, setImportHidden, startImport } from '../db/imports.ts';
import { readLearning, writeLearning } from '../db/learned.ts';
import { createClusterer, setApart } from '../db/likeness.ts';
import { getMapping, saveMapping } from '../db/mappings.ts';
import { createMentionSaver } from '../db/mentions.ts';
import { openForWriting } from '../db/open.ts';
import { setLabel } from '../db/overrule.ts';
import { listAskedSince, logRequests } from '../db/requests.ts';
import { createReviser } from '../db/revisions.ts';
import { getRule, saveRule } from '../db/rules.ts';
import { getSample, labelSampleItem } from '../db/samples.ts';
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
import { keepSegments } from '../index/keep-segments.ts';
import type { WriterApi } from '../threads/api.ts';
import { weighCircumstances } from './circumstances.ts';
import { checkRuleQuery, findSelected, readTopic } from './find.ts';
import { readActiveWeights } from './learned-weights.ts';
import { applyRule, matchAll, matchTopic } from './match.ts';
import { drawFromProject, listDisagreements, toItems } from './samples.ts';
import { createSeriesChanges } from './series-changes.ts';

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
    'read.learned': () => readActiveWeights(db),
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
    'write.analysis': ({ version, generation = 0, rows }) =>
      transact(() => {
        if (generation !== (readActiveWeights(db)?.generation ?? 0)) return { tagged: 0 };
        facts.save(version, rows);
        for (const row of rows) clusters.place(row.id, row.likeness);
        weighCircumstances(
          db,
          rows.map((row) => row.id),
        );
        return {
          tagged: matchAll(
            db,
            rows.map((row) => row.id),
          ),
        };
      }),
    'write.groups': ({ groups }) => transact(() => saveGroupings(db, groups, Date.now())) ?? null,
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
    'write.segments': ({ parts }) => transact(() => void keepSegments(db, parts)) ?? null,
    'write.import': ({ found }) => transact(() => startImport(db, found)),
    'write.import-end': ({ id, state, counts, now }) =>
      transact(() => void finishImport(db, id, state, counts, now)) ?? null,

    'project.change-settings': (change) =>
      transact(() => {
        const before = readSettings(db);
        if (change.zone !== undefined) checkZone(change.zone);
        if (change.riskThreshold !== undefined) checkThreshold(change.riskThreshold);
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
        const change = record(
          db,
          `${value === null ? `gave ${facet} back to the model` : `set ${facet} to ${value}`} on ${countOf(before.length)}`,
          before.length,
          {
            kind: 'labels-set',
            before,
          },
        );
        matchAll(
          db,
          before.map((entry) => entry.id),
          false,
        );
        return change;
      }),
    'write.learning': ({ fit, corrections, now }) =>
      transact(() => {
        const generation = (readLearning(db)?.generation ?? 0) + 1;
        writeLearning(db, { on: true, generation, trained: now, corrections, ...fit });
        markPending(db, null);
        return null;
      }),
    'write.learning-switch': ({ on }) =>
      transact(() => {
        const learning = readLearning(db);
        if (!learning) throw new EarshotError('bad-argument', 'Nothing was learned yet that could be switched on.');
        if (learning.on !== on) markPending(db, null);
        writeLearning(db, { ...learning, on });
        return null;
      }),
    'write.learning-reset': () =>
      transact(() => {
        if (readLearning(db)?.on) markPending(db, null);
        writeLearning(db, null);
        return null;
      }),
    'samples.draw': (wish) => transact(() => drawFromProject(db, wish, Date.now())),
    'samples.label': ({ id, mention, label }) =>
      transact(() => {
        const [item] = toItems(db, [labelSampleItem(db, id, mention, label, Date.now())]);
        if (!item) throw new EarshotError('not-found', 'This mention is no longer in the project.');
        return item;
      }),
    'samples.apply': ({ id }) =>
      transact(() => {
        const { name, facet } = getSample(db, id);
        const before = listDisagreements(db, id).flatMap(({ label, ids }) => setLabel(db, facet, label, ids, person()));
        const summary = `overruled ${facet} of ${countOf(before.length)} by the sample “${name}”`;
        const change = record(db, summary, before.length, { kind: 'labels-set', before });
        matchAll(
          db,
          before.map((entry) => entry.id),
          false,
        );
        return change;
      }),
    'samples.remove': ({ id }) => transact(() => removeNamed(db, 'sample', id, getSample(db, id).name)),
    'changes.undo': ({ id }) =>
      transact(() => {
        const { change, undo } = undoChange(db, id ?? null, Date.now());
        matchAll(db, touchedBy(undo), false);
        // While a topic was removed nothing was matched to it.
        if (undo.kind === 'removed' && undo.table === 'topic') matchTopic(db, undo.id);
        return change;
      }),

    'topics.save': (given) =>
      transact(() => {
        const { id } = saveTopic(db, readTopic(db, given), Date.now());
        matchTopic(db, id);
        return getTopic(db, id);
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
    ...createSeriesChanges(db, transact),
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

function removeNamed(db: Database, table: Exclude<RemovableTable, 'source'>, id: Id, name: string): Change {
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

function checkThreshold(threshold: number): void {
  if (threshold >= 0 && threshold <= 100) return;
  throw new EarshotError('bad-argument', 'The risk threshold is a number from 0 to 100.', { field: 'riskThreshold' });
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
