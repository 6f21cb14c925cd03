// THE contract: every call the engine and the shell answer, and every event they announce. Events never carry the data.
import type { AlertEvent, AlertsApi } from './alerts.ts';
import type { BackupsApi, RestoreApi } from './backups.ts';
import type { BoardsApi } from './boards.ts';
import type { ChangesApi } from './changes.ts';
import type { CodingApi } from './coding.ts';
import type { CollectingApi } from './collecting.ts';
import type { ColumnsApi } from './columns.ts';
import type { InboxApi } from './inbox.ts';
import type { LearningApi } from './learning.ts';
import type { MeasureResult } from './measures.ts';
import type { Analysis, Id, JobState, Millis, Project, Settings } from './model.ts';
import type { PeopleApi } from './people.ts';
import type { PrintsApi } from './prints.ts';
import type { SchedulesApi } from './schedules.ts';
import type { SearchingApi } from './searching.ts';
import type { SeriesApi } from './series.ts';
import type { MenuChosen, ShellApi } from './shell.ts';
import type { UpdatesApi } from './updates.ts';

/** Calls about the open project. Those that name a project's parts fail with `not-found` where the part is gone. */
export interface EngineApi
  extends AlertsApi,
    BackupsApi,
    BoardsApi,
    ChangesApi,
    CodingApi,
    CollectingApi,
    ColumnsApi,
    InboxApi,
    LearningApi,
    SearchingApi,
    SchedulesApi,
    PeopleApi,
    SeriesApi,
    UpdatesApi {
  'project.settings': (params: Record<string, never>) => Settings;
  'project.change-settings': (params: Partial<Settings>) => Settings;
  'text.analyse': (params: { text: string }) => Analysis;
  /**
   * `word`: for collocates and concordance; `against`: the other search, for keyness (all else without it); `series`:
   * the numbers or the activity that business lays beside what is said; `target`: hours within which an answer is
   * wanted, for response (24 without it).
   */
  'measures.compute': (params: {
    measure: string;
    query: string;
    limit?: number;
    word?: string;
    against?: string;
    series?: Id;
    target?: number;
  }) => MeasureResult;
  'jobs.list': (params: Record<string, never>) => readonly JobState[];
  'jobs.cancel': (params: { id: string }) => boolean;
}

export interface RecentProject {
  readonly file: string;
  readonly name: string;
  readonly opened: Millis;
  /** When it was last closed or opened; null where nobody counted. */
  readonly mentions: number | null;
  /** Of its file now; null where it is missing. */
  readonly bytes: number | null;
  readonly missing: boolean;
}

/** Calls about which project is open: answered by the engine's process, whichever shell started it. */
export interface ProjectApi extends RestoreApi, PrintsApi {
  /** Waits for a project that is being opened again at the start; throws once where that one cannot be opened. */
  'project.current': (params: Record<string, never>) => Project | null;
  'project.recent': (params: Record<string, never>) => readonly RecentProject[];
  'project.create': (params: { file: string; name?: string; zone?: string }) => Project;
  'project.open': (params: { file: string }) => Project;
  /** Makes (or opens, if it is there) the sample project and fills it without a network. */
  'project.sample': (params: { file?: string }) => Project;
  /** `keep`: the program ends, and begins with this project again. */
  'project.close': (params: { keep?: boolean }) => null;
}

export type WindowApi = EngineApi & ProjectApi & ShellApi;

export type Part =
  | 'mentions'
  | 'sources'
  | 'imports'
  | 'requests'
  | 'tags'
  | 'labels'
  | 'samples'
  | 'topics'
  | 'rules'
  | 'boards'
  | 'series'
  | 'inbox'
  | 'people'
  | 'columns'
  | 'alerts'
  | 'schedules'
  | 'changes'
  | 'backups'
  | 'settings'
  | 'project';

export interface Events {
  /** These parts changed: whoever shows them asks again. */
  changed: { readonly parts: readonly Part[] };
  job: JobState;
  /** The engine was started again after a crash. */
  restarted: { readonly reason: string };
  /** An alert went off, or several. */
  alert: { readonly events: readonly AlertEvent[] };
  /** Something was chosen in the system's menu bar, or sent to the window by the system. */
  menu: MenuChosen;
}
