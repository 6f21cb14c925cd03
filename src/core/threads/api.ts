// What the engine asks of its threads. Calls that a thread answers whole bear the name they have in the contract.
import type { EngineApi } from '../../contract/api.ts';
import type {
  Analysis,
  BoardData,
  Counts,
  Id,
  ImportState,
  Json,
  Millis,
  Project,
  RequestRecord,
  Settings,
  Source,
} from '../../contract/model.ts';
import type { AnalysedMention, PendingText } from '../db/facts.ts';
import type { NewImport } from '../db/imports.ts';
import type { StoredDetail } from '../db/mention-rows.ts';
import type { MentionsToSave, SavedMentions } from '../db/mentions.ts';
import type { CheckOutcome, DueSource, NewSource, SourceWork } from '../db/sources.ts';

export type Role = 'reader' | 'writer' | 'analyst';

export type ReaderCalls =
  | 'project.settings'
  | 'sources.list'
  | 'requests.list'
  | 'requests.summary'
  | 'imports.list'
  | 'mentions.search'
  | 'mentions.records'
  | 'mentions.facets'
  | 'query.check'
  | 'tags.list'
  | 'changes.list'
  | 'topics.list'
  | 'rules.list'
  | 'measures.list'
  | 'measures.compute'
  | 'boards.list'
  | 'boards.get'
  | 'boards.compute';

/** Answered by the thread that only reads. */
export interface ReaderApi extends Pick<EngineApi, ReaderCalls> {
  'read.project': (params: Record<string, never>) => Project;
  'read.source': (params: { id: Id }) => Source;
  'read.source-work': (params: { id: Id }) => SourceWork;
  'read.due-sources': (params: { by: Millis | null }) => readonly DueSource[];
  'read.pending': (params: { version: number; limit: number }) => readonly PendingText[];
  'read.count-pending': (params: { version: number }) => number;
  'read.mention': (params: { id: Id }) => StoredDetail;
  /** How many of these a source holds already. */
  'read.count-known': (params: { source: Id; externalIds: readonly string[] }) => number;
  'read.import-source': (params: { sha256: string; format: string; name: string }) => Id | null;
}

export type WriterCalls =
  | 'project.change-settings'
  | 'sources.change'
  | 'sources.remove'
  | 'imports.undo'
  | 'tags.save'
  | 'tags.remove'
  | 'tags.apply'
  | 'tags.unapply'
  | 'labels.set'
  | 'changes.undo'
  | 'topics.save'
  | 'topics.remove'
  | 'rules.save'
  | 'rules.remove'
  | 'boards.save'
  | 'boards.remove';

/** Answered by the one thread that writes. Each call is one transaction. */
export interface WriterApi extends Pick<EngineApi, WriterCalls> {
  'write.source': (params: { source: NewSource; now: Millis }) => Id;
  /** Mentions and, with them, the source's new cursor. */
  'write.batch': (params: { batch: MentionsToSave; cursor?: Json }) => SavedMentions;
  'write.analysis': (params: { version: number; rows: readonly AnalysedMention[] }) => { readonly tagged: number };
  /** Answers the name the source bears now. */
  'write.check': (params: { outcome: CheckOutcome }) => string;
  'write.next-checks': (params: { checks: readonly { readonly id: Id; readonly at: Millis }[] }) => null;
  'write.requests': (params: { records: readonly Omit<RequestRecord, 'id'>[] }) => null;
  'write.import': (params: { found: NewImport }) => Id;
  'write.import-end': (params: { id: Id; state: ImportState; counts: Counts; now: Millis }) => null;
}

/** Answered by the thread that understands: heavy, never in the way of a search or a save. */
export interface AnalystApi {
  'text.analyse': (params: { text: string }) => Analysis;
  'analyse.batch': (params: { rows: readonly PendingText[] }) => {
    readonly version: number;
    readonly rows: readonly AnalysedMention[];
  };
  'export.board': (params: { data: BoardData; format: string; file: string; overwrite: boolean }) => {
    readonly file: string;
    readonly bytes: number;
  };
}

/** How a thread is told what it is. */
export type ThreadStart =
  | { readonly role: 'reader'; readonly file: string }
  | { readonly role: 'writer'; readonly file: string; readonly create: Pick<Settings, 'name' | 'zone'> | null }
  | { readonly role: 'analyst' };
