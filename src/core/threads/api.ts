// What the engine asks of its threads, beside the calls that one of them answers whole.
import type { Alert, AlertEvent, AlertTrial } from '../../contract/alerts.ts';
import type { EngineApi } from '../../contract/api.ts';
import type { BackupCheck, Storage } from '../../contract/backups.ts';
import type { BoardData } from '../../contract/boards.ts';
import type { InboxApi, InboxCounts, InboxPage, InboxParams } from '../../contract/inbox.ts';
import type { MeasureResult } from '../../contract/measures.ts';
import type {
  Analysis,
  Change,
  Counts,
  CoverageDay,
  Facet,
  FoundMention,
  Id,
  ImportState,
  Json,
  MentionRow,
  Millis,
  Project,
  RequestRecord,
  Risk,
  Settings,
} from '../../contract/model.ts';
import type { Schedule } from '../../contract/schedules.ts';
import type {
  BarePage,
  Explanation,
  ExploreView,
  IndexState,
  SearchPage,
  SearchParams,
} from '../../contract/searching.ts';
import type { SeriesChanged, SeriesValue } from '../../contract/series.ts';
import type { AlertToSave, Noticed } from '../db/alerts.ts';
import type { Circumstances } from '../db/circumstances.ts';
import type { AnalysedMention, PendingText } from '../db/facts.ts';
import type { Grouped } from '../db/groupings.ts';
import type { BegunImport, Brought, NewImport, UnfinishedImport } from '../db/imports.ts';
import type { Correction } from '../db/learned.ts';
import type { StoredDetail } from '../db/mention-rows.ts';
import type { MentionsToSave, SavedMentions } from '../db/mentions.ts';
import type { KeptMention, Reread } from '../db/revisions.ts';
import type { ScheduleRun, ScheduleToSave } from '../db/schedules.ts';
import type { CheckOutcome, DueSource, NewSource, SourceChange, SourceWork, StoredSource } from '../db/sources.ts';
import type { PackedPart } from '../index/segments.ts';
import type { AdjustmentFit } from '../learn/adjust.ts';
import type { Learned } from '../nlp/learned.ts';
import type { LongCalls, ReaderCalls, WriterCalls } from './whole-calls.ts';

export type Role = 'reader' | 'writer' | 'analyst' | 'seeker' | 'copier';

/** What the search of a board finds, and its dates alone, as a query. */
export interface BoardScope extends Pick<BoardData, 'total' | 'span'> {
  readonly dates: string;
}

/** What collecting has to know. The writer answers it as well: a command line that only collects starts no reader. */
export interface CollectorApi extends Pick<EngineApi, 'project.settings'> {
  'read.source-work': (params: { id: Id }) => SourceWork;
  'read.learned': (params: Record<string, never>) => Learned | null;
  'read.due-sources': (params: { by: Millis | null }) => readonly DueSource[];
  /** Boards that are to be written by then. */
  'read.due-schedules': (params: { by: Millis }) => readonly Id[];
  'read.asked-since': (params: { since: Millis }) => readonly { readonly url: string; readonly ended: Millis }[];
}

/** Answered by the thread that only reads. */
export interface ReaderApi extends Pick<EngineApi, ReaderCalls>, CollectorApi {
  'read.project': (params: Record<string, never>) => Project;
  'read.storage': (params: Record<string, never>) => Omit<Storage, 'backups'>;
  'read.source': (params: { id: Id }) => StoredSource;
  'read.sources': (params: Record<string, never>) => readonly StoredSource[];
  /** Every configuration, removed sources left out: to know whether one is there already. */
  'read.find-source': (params: { kind: string; config: Json }) => Id | null;
  'read.coverage': (params: { source: Id | null; since: string }) => readonly CoverageDay[];
  'read.pending': (params: { version: number; limit: number }) => readonly PendingText[];
  'read.count-pending': (params: { version: number }) => number;
  'read.mention': (params: { id: Id }) => StoredDetail;
  /** Those of these ids that a source holds already. */
  'read.known': (params: { source: Id; externalIds: readonly string[] }) => readonly string[];
  'read.mention-row': (params: { id: Id }) => MentionRow;
  'read.kept': (params: { source: Id | null; after: Id | null; limit: number }) => readonly KeptMention[];
  'read.count-unkept': (params: { source: Id | null }) => number;
  /** A measure and the groups of mentions its rows stand for, to be kept. */
  'count.measure': (params: Parameters<EngineApi['measures.compute']>[0]) => {
    readonly result: MeasureResult;
    readonly groups: readonly Grouped[];
  };
  /** Quotes chosen by hand, as a measure's result. */
  'count.evidence': (params: { ids: readonly Id[] }) => {
    readonly result: MeasureResult;
    readonly groups: readonly Grouped[];
  };
  'read.corrections': (params: Record<string, never>) => readonly Correction[];
  /** Which alerts go off now, and the mentions behind them, to be kept. */
  'count.alerts': (params: { now: Millis }) => {
    readonly noticed: readonly Noticed[];
    readonly groups: readonly Grouped[];
  };
  'count.alert-trial': (params: Parameters<EngineApi['alerts.try']>[0] & { now: Millis }) => {
    readonly result: AlertTrial;
    readonly groups: readonly Grouped[];
  };
  'read.has-quiet-alerts': (params: Record<string, never>) => boolean;
  'count.scope': (params: { query: string }) => BoardScope;
  'read.inbox-page': (params: { params: InboxParams; now: Millis }) => InboxPage;
  'read.inbox-counts': (params: { params: Pick<InboxParams, 'query' | 'since'>; now: Millis }) => InboxCounts;
  'read.schedules': (params: { board: Id | null }) => readonly Schedule[];
  'read.schedule': (params: { id: Id }) => Schedule;
  /** Fails where there is none, or nothing to go on with. */
  'read.unfinished-import': (params: { id: Id }) => UnfinishedImport;
  'read.interrupted-imports': (params: Record<string, never>) => readonly Id[];
  'read.import-source': (params: { sha256: string; format: string; name: string }) => Id | null;
}

/** Answered by the one thread that writes. Each call is one transaction. */
export interface WriterApi extends Pick<EngineApi, WriterCalls>, CollectorApi {
  /** One of these calls, which shares the numbers of a watch (`db/walk.ts`) with whoever waits for it. */
  'write.watched': <K extends LongCalls>(params: {
    method: K;
    params: Parameters<EngineApi[K]>[0];
    numbers: Int32Array;
  }) => ReturnType<EngineApi[K]>;
  /** The source a file's mentions belong to: it comes and goes with its import. */
  'write.source': (params: { source: NewSource; now: Millis }) => Id;
  /** Sources a person added, as one change. */
  'write.sources': (params: { sources: readonly NewSource[]; now: Millis }) => readonly Id[];
  'write.source-change': (params: { id: Id; change: SourceChange }) => null;
  /** What a person wrote down, in the one source for remarks. */
  'write.remark': (params: { mention: FoundMention; now: Millis }) => Id;
  /** Fields read again, all under one change; null begins a new one. Answers the change's id. */
  'write.reread': (params: { change: Id | null; rereads: readonly Reread[]; now: Millis }) => Id;
  /** Mentions and, with them, the source's new cursor; `day` is the one they count for in its coverage. */
  'write.batch': (params: { batch: MentionsToSave; cursor?: Json; day?: string }) => SavedMentions;
  /** `generation` of the learned weights it was read with (0: none): if they are others by now nothing is kept. */
  'write.analysis': (params: { version: number; generation?: number; rows: readonly AnalysedMention[] }) => {
    readonly tagged: number;
  };
  'write.backup-plan': (params: { daily?: boolean; keep?: number }) => {
    readonly daily: boolean;
    readonly keep: number;
  };
  'write.learning': (params: { fit: AdjustmentFit; corrections: number; now: Millis }) => null;
  'write.learning-switch': (params: { on: boolean }) => null;
  'write.learning-reset': (params: Record<string, never>) => null;
  'write.groups': (params: { groups: readonly Grouped[] }) => null;
  /** What was made until now came with the project. */
  'write.begin-history': (params: Record<string, never>) => null;
  /** Answers the name the source bears now. A cursor is of an answer that brought nothing. */
  'write.check': (params: { outcome: CheckOutcome; cursor?: Json }) => string;
  'write.next-checks': (params: { checks: readonly { readonly id: Id; readonly at: Millis }[] }) => null;
  'write.requests': (params: { records: readonly Omit<RequestRecord, 'id'>[] }) => null;
  /** Numbers by day into the series of this name, which is made where there is none. */
  'write.series': (params: {
    name: string;
    unit?: string;
    values: readonly SeriesValue[];
  }) => SeriesChanged & { readonly added: number; readonly changed: number };
  'write.attention': (params: { wish: Parameters<InboxApi['inbox.set']>[0]; now: Millis }) => Change | null;
  /** Answers its number. */
  'write.column': (params: Parameters<EngineApi['columns.save']>[0]) => Id;
  'write.schedule': (params: { schedule: ScheduleToSave; now: Millis }) => Schedule;
  'write.schedule-run': (params: { run: ScheduleRun }) => null;
  /** Keeps the column index as it was made. */
  'write.segments': (params: { parts: readonly PackedPart[] }) => null;
  'write.alert': (params: { alert: AlertToSave; now: Millis }) => Alert;
  'write.alert-events': (params: {
    noticed: readonly Noticed[];
    groups: readonly Grouped[];
    quiet: boolean;
    now: Millis;
  }) => readonly AlertEvent[];
  'write.alerts-seen': (params: { ids: readonly Id[] | null; now: Millis }) => null;
  /** What came in the quiet hours, to be told now. */
  'write.alerts-released': (params: Record<string, never>) => readonly AlertEvent[];
  'write.import': (params: { found: NewImport }) => BegunImport;
  'write.import-again': (params: { id: Id; file: string }) => Brought;
  /** An interrupted one that could not go on waits for a person. */
  'write.import-left': (params: { id: Id }) => null;
  'write.import-end': (params: { id: Id; state: ImportState; counts: Counts; now: Millis }) => null;
}

/** Answered by the thread that understands: heavy, never in the way of a search or a save. */
export interface AnalystApi {
  /** With circumstances, the risk is weighed with them. */
  'analyse.one': (params: {
    text: string;
    circumstances: Circumstances | null;
    learned: Learned | null;
    /** As a person set it; null leaves it to the analysis. */
    language: string | null;
  }) => {
    readonly analysis: Analysis;
    readonly risk: Risk;
  };
  'analyse.batch': (params: { rows: readonly PendingText[]; learned: Learned | null }) => {
    readonly version: number;
    readonly rows: readonly AnalysedMention[];
  };
  /** Small weights from corrected texts; labels are -1, 0, 1. */
  'learn.fit': (params: { texts: readonly { readonly text: string; readonly label: number }[] }) => AdjustmentFit;
  'export.board': (params: { data: BoardData; format: string; file: string; overwrite: boolean; locale?: string }) => {
    readonly file: string;
    readonly bytes: number;
  };
  /** The board in one of the formats that are text. */
  'export.text': (params: { data: BoardData; format: string; locale?: string }) => string;
}

/**
 * Answered by the thread that holds the column index. `lag`: what was true a moment ago will do, as while a file is read.
 * Null: the index is not what the tables say.
 */
export interface SeekerApi {
  'index.state': (params: Record<string, never>) => IndexState;
  /** Makes what is stale for about so long. `lagged`: answers were given meanwhile that are not true any more. */
  'index.refresh': (params: { milliseconds: number }) => IndexState & { readonly lagged: boolean };
  'index.take-unsaved': (params: { limit: number }) => readonly PackedPart[];
  'seek.search': (params: { params: SearchParams; lag: boolean }) => SearchPage | null;
  'seek.page': (params: { params: SearchParams; lag: boolean }) => BarePage | null;
  'seek.explore': (params: { params: SearchParams & { terms?: number }; lag: boolean }) => ExploreView | null;
  'seek.facets': (params: { query: string; lag: boolean }) => readonly Facet[] | null;
  /** Segments that the latest search has looked at. */
  'seek.progress': (params: Record<string, never>) => { readonly done: number; readonly total: number };
  'seek.scope': (params: { query: string; lag: boolean }) => BoardScope | null;
  'seek.explain': (params: { query: string; locale?: string; lag: boolean }) => Explanation | null;
  'seek.measure': (params: { params: Parameters<EngineApi['measures.compute']>[0]; lag: boolean }) => {
    readonly result: MeasureResult;
    readonly groups: readonly Grouped[];
  } | null;
}

/** Answered by a thread that is there while a copy is made or read. */
export interface CopierApi {
  /** A whole copy in a file that is not there yet, or nothing. */
  'copy.make': (params: { to: string }) => BackupCheck;
  'copy.check': (params: { file: string }) => BackupCheck;
  /** How far what runs now has come. */
  'copy.progress': (params: Record<string, never>) => { readonly done: number; readonly total: number };
}

/** How a thread is told what it is. */
export type ThreadStart =
  | { readonly role: 'reader'; readonly file: string }
  | { readonly role: 'seeker'; readonly file: string }
  | { readonly role: 'copier'; readonly file: string }
  | { readonly role: 'writer'; readonly file: string; readonly create: Pick<Settings, 'name' | 'zone'> | null }
  /** `model`: path of the learned weights. */
  | { readonly role: 'analyst'; readonly model: string | null };
