// The writer's thread: the one connection that changes a project. Every call is one transaction.
import { existsSync } from 'node:fs';
import { EarshotError } from '../../contract/errors.ts';
import type { Settings } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { growChange } from '../db/changes.ts';
import { createCommits } from '../db/commit-together.ts';
import { cover } from '../db/coverage.ts';
import { createFactSaver } from '../db/facts.ts';
import { saveGroupings } from '../db/groupings.ts';
import {
  beginImport,
  finishImport,
  leaveImport,
  markInterruptedImports,
  readImportValue,
  resumeImport,
  takeBackImport,
} from '../db/imports.ts';
import { createClusterer, setApart } from '../db/likeness.ts';
import { createMentionSaver } from '../db/mentions.ts';
import { openForWriting } from '../db/open.ts';
import { listNoted, openRemarkSource, removeRemark } from '../db/remarks.ts';
import { listAskedSince, logRequests } from '../db/requests.ts';
import { createReviser } from '../db/revisions.ts';
import { listDueSchedules } from '../db/schedules.ts';
import { readSettings, writeSettings } from '../db/settings.ts';
import { addSource, getSourceWork, listDueSources, recordCheck, saveCursor, setNextChecks } from '../db/sources.ts';
import { refuseStopped, watchWalks } from '../db/walk.ts';
import { keepSegments } from '../index/keep-segments.ts';
import type { WriterApi } from '../threads/api.ts';
import { createAlertChanges } from './alert-changes.ts';
import { createBoardChanges } from './board-changes.ts';
import { weighCircumstances } from './circumstances.ts';
import { createColumnChanges } from './column-changes.ts';
import { createHistoryChanges } from './history-changes.ts';
import { markInInbox } from './inbox-changes.ts';
import { createLabelChanges } from './label-changes.ts';
import { readActiveWeights } from './learned-weights.ts';
import { matchAll } from './match.ts';
import { noteImport } from './note-import.ts';
import { countMentions, record } from './noting.ts';
import { createPeopleChanges } from './people-changes.ts';
import { createScheduleChanges } from './schedule-changes.ts';
import { createSeriesChanges } from './series-changes.ts';
import { createSettingsChanges } from './settings-changes.ts';
import { createSourceChanges } from './source-changes.ts';
import { createTagChanges } from './tag-changes.ts';
import { createTopicChanges } from './topic-changes.ts';

export interface Writer {
  readonly handlers: Handlers<WriterApi>;
  close(): void;
}

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
      return db
        .transaction(() => {
          const done = work();
          refuseStopped(db);
          return done;
        })
        .immediate();
    } catch (thrown) {
      mentions = createMentionSaver(db);
      facts = createFactSaver(db);
      throw thrown;
    }
  }

  const commits = createCommits(db, transact);
  /** Savers remember settings. */
  const forget = () => {
    mentions = createMentionSaver(db);
  };

  const handlers: Handlers<WriterApi> = {
    'project.settings': () => readSettings(db),
    'read.source-work': ({ id }) => getSourceWork(db, id),
    'read.learned': () => readActiveWeights(db),
    'read.due-sources': ({ by }) => listDueSources(db, by),
    'read.due-schedules': ({ by }) => listDueSchedules(db, by),
    'read.asked-since': ({ since }) => listAskedSince(db, since),

    'write.watched': ({ method, params, numbers }, context) =>
      watchWalks(db, numbers, () => handlers[method](params as never, context) as never),
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
    'write.remark': ({ mention, now }) =>
      transact(() => {
        const source = openRemarkSource(db, now);
        const [id] = mentions.save({ source, import: null, mentions: [mention], captured: now }).added;
        if (id === undefined) throw new Error('A remark has an id of its own.');
        record(db, 'noted what you heard', 1, 'remark-made', listNoted(id));
        return id;
      }),
    'mentions.remove': ({ id }) =>
      transact(() => record(db, 'removed what you had noted', 1, 'removed', removeRemark(db, id))),
    'write.reread': ({ change, rereads, now }) =>
      transact(() => {
        const id = change ?? record(db, '', 0, 'reread', new Map()).id;
        const reviser = createReviser(db);
        for (const reread of rereads) reviser.revise(id, reread, now);
        growChange(db, id, rereads.length, (count) => `read ${countMentions(count)} again`);
        return id;
      }),
    'write.check': ({ outcome, cursor }) =>
      commits.together(() => {
        if (cursor !== undefined) saveCursor(db, outcome.source, cursor);
        return recordCheck(db, outcome);
      }),
    'write.next-checks': ({ checks }) => transact(() => void setNextChecks(db, checks)) ?? null,
    'write.requests': ({ records }) => transact(() => void logRequests(db, records)) ?? null,
    'write.attention': ({ wish, now }) => transact(() => markInInbox(db, wish, now)),
    'write.segments': ({ parts }) => transact(() => void keepSegments(db, parts)) ?? null,
    'write.import': ({ found }) => transact(() => beginImport(db, found)),
    'write.import-again': ({ id, file }) => transact(() => resumeImport(db, id, file)),
    'write.import-left': ({ id }) =>
      transact(() => {
        const added = leaveImport(db, id);
        if (added !== null) noteImport(db, id, added);
        return null;
      }),
    'write.import-end': ({ id, state, counts, now }) =>
      transact(() => {
        finishImport(db, id, state, counts, now);
        // What was interrupted goes on when the project is opened again, and is noted at its end.
        if (state !== 'interrupted') noteImport(db, id, counts.added);
        return null;
      }),

    'imports.undo': ({ id }) =>
      transact(() => {
        const before = new Map([['import', new Map([[id, readImportValue(db, id)]])]]);
        const count = takeBackImport(db, id);
        if (count === 0) throw new EarshotError('not-found', 'That import brought nothing that could be taken back.');
        return record(db, `took back an import of ${countMentions(count)}`, count, 'import-undone', before);
      }),

    'mentions.part': ({ id }) =>
      transact(() => {
        const mark = setApart(db, id);
        if (!mark) throw new EarshotError('bad-argument', 'This mention is not called a copy of any other.');
        return record(db, 'said that a mention is no copy', 1, 'set-apart', new Map([['copy', new Map([[id, mark]])]]));
      }),

    ...createAlertChanges(db, transact),
    ...createBoardChanges(db, transact),
    ...createColumnChanges(db, transact),
    ...createHistoryChanges(db, transact, forget),
    ...createLabelChanges(db, transact),
    ...createPeopleChanges(db, transact),
    ...createScheduleChanges(db, transact),
    ...createSeriesChanges(db, transact),
    ...createSettingsChanges(db, transact, forget),
    ...createSourceChanges(db, transact),
    ...createTagChanges(db, transact),
    ...createTopicChanges(db, transact),
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
