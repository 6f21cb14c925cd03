// The reader's thread: answers every question about a project over a connection that cannot write.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, MentionRow, Project } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { openTranslator } from '../../present/catalogue/translate.ts';
import { hasQuiet, listAlertEvents, listAlerts } from '../db/alerts.ts';
import { getAttention } from '../db/attention.ts';
import { getBoard, listBoards } from '../db/boards.ts';
import { listChanges } from '../db/changes.ts';
import { listCoverage } from '../db/coverage.ts';
import { countPending, listPending } from '../db/facts.ts';
import { findImportSource, getUnfinishedImport, listImports, listInterrupted } from '../db/imports.ts';
import { listCorrections } from '../db/learned.ts';
import { listMappings } from '../db/mappings.ts';
import { listRecords } from '../db/mention-records.ts';
import { getMention, listMentions } from '../db/mention-rows.ts';
import { listKnown } from '../db/mentions.ts';
import { openForReading } from '../db/open.ts';
import { getPerson } from '../db/people.ts';
import { listAlike } from '../db/people-alike.ts';
import { listHistory } from '../db/people-history.ts';
import { createRoster } from '../db/people-roster.ts';
import { countByHost, countRequestsSince, listAskedSince, listRequests } from '../db/requests.ts';
import { countUnkept, listKept } from '../db/revisions.ts';
import { listRules } from '../db/rules.ts';
import { listSamples } from '../db/samples.ts';
import { getSchedule, listDueSchedules, listSchedules } from '../db/schedules.ts';
import { listSeries, listValues } from '../db/series.ts';
import { readSettings } from '../db/settings.ts';
import { findListedSource, findSource, getSource, getSourceWork, listDueSources, listSources } from '../db/sources.ts';
import { measureStorage } from '../db/storage.ts';
import { listTags } from '../db/tags.ts';
import { listTopics } from '../db/topics.ts';
import { countAll, countFound, spanOf } from '../index/gather.ts';
import { MODEL_NAME } from '../nlp/version.ts';
import { checkQuery, compileQuery } from '../query/check.ts';
import { readPeriod } from '../query/period.ts';
import { idsSql } from '../query/to-sql.ts';
import type { ReaderApi } from '../threads/api.ts';
import { createTurns } from '../turns.ts';
import { readEvidence } from './evidence.ts';
import { explainQuery } from './explain-query.ts';
import { countFacets, listFacets } from './facets.ts';
import { compile, readQueryContext } from './find.ts';
import { countInbox, pageInbox } from './inbox-pages.ts';
import { describeLearning, readActiveWeights } from './learned-weights.ts';
import { lookUpTables, measureInSteps, type TextReading } from './measure.ts';
import { noticeAlerts } from './notice-alerts.ts';
import { proposeNames } from './propose-names.ts';
import { judgeSample, listItems } from './samples.ts';
import { countRows, exploreTables, pageIds, searchTables, toPage } from './search.ts';
import { createSuggester } from './suggest-query.ts';
import { suggestTag } from './suggest-tags.ts';
import { takeSteps } from './take-steps.ts';
import { tryAlert } from './try-alert.ts';
import { listColumns } from './unseen.ts';

export interface Reader {
  readonly handlers: Handlers<ReaderApi>;
  close(): void;
}

const hour = 3_600_000;
const largestPage = 1000;
const mostCorrections = 5000;

export function createReader(file: string): Reader {
  const db = openForReading(file);
  const roster = createRoster(db);
  // Side by side all measures would be as late as the last.
  const inTurn = createTurns();

  const handlers: Handlers<ReaderApi> = {
    'read.project': () => readProject(db, file),
    'read.storage': () => measureStorage(db, file),
    'read.source': ({ id }) => getSource(db, id),
    'read.sources': () => listSources(db),
    'read.find-source': (source) => findListedSource(db, source),
    'read.coverage': ({ source, since }) => listCoverage(db, source, since),
    'read.source-work': ({ id }) => getSourceWork(db, id),
    'read.learned': () => readActiveWeights(db),
    'read.due-sources': ({ by }) => listDueSources(db, by),
    'read.asked-since': ({ since }) => listAskedSince(db, since),
    'read.pending': ({ version, limit }) => listPending(db, version, limit),
    'read.count-pending': ({ version }) => countPending(db, version),
    'read.mention': ({ id }) => getMention(db, id, MODEL_NAME),
    'read.known': ({ source, externalIds }) => listKnown(db, source, externalIds),
    'read.mention-row': ({ id }) => getRow(db, id),
    'read.kept': ({ source, after, limit }) => listKept(db, source, after, Math.min(limit, largestPage)),
    'read.count-unkept': ({ source }) => countUnkept(db, source),
    'read.unfinished-import': ({ id }) => getUnfinishedImport(db, id),
    'read.interrupted-imports': () => listInterrupted(db),
    'read.import-source': ({ sha256, format, name }) =>
      findImportSource(db, sha256, format) ?? findSource(db, { kind: 'file', config: { format, name } }),

    'project.settings': () => readSettings(db),
    'requests.list': ({ limit, ...which }) => listRequests(db, Math.min(limit, largestPage), which),
    'requests.by-host': () => countByHost(db),
    'requests.summary': () => ({
      lastHour: countRequestsSince(db, Date.now() - hour),
      offline: readSettings(db).offline,
    }),
    'imports.list': () => listImports(db),
    'imports.mappings': () => listMappings(db),

    'mentions.search': (params) => searchTables(db, params),
    'mentions.page': (params) => toPage(db, params, pageIds(db, compile(db, params.query), params)),
    'mentions.explore': (params) => exploreTables(db, params),
    'mentions.records': ({ ids }) => listRecords(db, ids.slice(0, largestPage)),
    'mentions.facets': ({ query }) => listFacets(countFacets(db, idsSql(compile(db, query)))),
    'query.check': async ({ query, locale }) => checkQuery(query, readQueryContext(db), await openTranslator(locale)),
    'query.explain': async ({ query, locale }, { signal }) => {
      const t = await openTranslator(locale);
      const context = readQueryContext(db);
      return explainQuery(query, { context, count: (text) => countRows(db, compileQuery(text, context)), signal, t });
    },
    'query.suggest': createSuggester(db),

    'learn.get': () => describeLearning(db),
    'read.corrections': () => listCorrections(db, mostCorrections),
    'samples.list': () => listSamples(db),
    'samples.items': ({ id }) => listItems(db, id),
    'samples.results': ({ id }) => judgeSample(db, id),
    'tags.suggest': (params) => suggestTag(db, params),
    'tags.list': () => listTags(db),
    'changes.list': ({ limit, before }) => listChanges(db, Math.min(limit, largestPage), before ?? null),
    'topics.list': () => listTopics(db),
    'topics.propose': ({ names, limit }) => proposeNames(db, names, limit),
    'people.list': (params) => roster({ ...params, limit: Math.min(params.limit, largestPage) }),
    'people.get': ({ id }) => getPerson(db, id),
    'people.alike': ({ id }) => listAlike(db, id),
    'people.history': ({ limit, ...params }) => listHistory(db, { ...params, limit: Math.min(limit, largestPage) }),
    'rules.list': () => listRules(db),
    'alerts.list': ({ topic }) => listAlerts(db, topic),
    'alerts.events': ({ limit, ...which }) => listAlertEvents(db, { ...which, limit: Math.min(limit, largestPage) }),
    'read.has-quiet-alerts': () => hasQuiet(db),
    'count.alerts': ({ now }) => noticeAlerts(db, now, loadTextReading),
    'count.alert-trial': ({ now, ...alert }) => tryAlert(db, alert, now, loadTextReading),
    'count.measure': async (params, { signal }) => {
      const reading = await loadTextReading();
      return inTurn(() => takeSteps(measureInSteps(db, params, lookUpTables(db, reading)), signal));
    },
    'count.evidence': ({ ids }) => readEvidence(db, ids),
    'count.scope': ({ query }) => {
      const found = idsSql(compile(db, query));
      const dates = readPeriod(query, readQueryContext(db)).query;
      return { total: countFound(db, found), span: spanOf(db, found), dates };
    },
    'inbox.get': ({ id }) => getAttention(db, getRow(db, id).id),
    'read.inbox-page': ({ params, now }) => pageInbox(db, params, now),
    'read.inbox-counts': ({ params, now }) => countInbox(db, params, now),
    'columns.list': () => listColumns(db),
    'boards.list': () => listBoards(db),
    'boards.get': ({ id }) => getBoard(db, id),
    'read.schedules': ({ board }) => listSchedules(db, board),
    'read.schedule': ({ id }) => getSchedule(db, id),
    'read.due-schedules': ({ by }) => listDueSchedules(db, by),
    'series.list': () => listSeries(db),
    'series.values': ({ id }) => listValues(db, id),
  };
  return { handlers, close: () => void db.close() };
}

/** Loaded by the thread that is asked: the languages are much of a thread's memory. */
async function loadTextReading(): Promise<TextReading> {
  return (await import('./text-reading.ts')).textReading;
}

function getRow(db: Database, id: Id): MentionRow {
  const [row] = listMentions(db, [id]);
  if (row) return row;
  throw new EarshotError('not-found', `There is no mention with the number ${id}.`);
}

function readProject(db: Database, file: string): Project {
  const { name, zone, created } = readSettings(db);
  return { file, name, zone, created, mentions: countAll(db) };
}
