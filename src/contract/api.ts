// THE contract: every call the engine and the shell answer, and every event they announce. Events never carry the data.

import type { AlertEvent, AlertsApi } from './alerts.ts';
import type { BackupsApi, RestoreApi } from './backups.ts';
import type { Board, BoardData, BoardInfo, BoardLook, Widget } from './boards.ts';
import type { ColumnsApi } from './columns.ts';
import type { InboxApi } from './inbox.ts';
import type { Adjustment, Sample, SampleFacet, SampleItem, SampleResults, TagSuggestions } from './learning.ts';
import type { MeasureInfo, MeasureResult } from './measures.ts';
import type {
  Analysis,
  Change,
  CoverageDay,
  Facet,
  FoundSource,
  Id,
  ImporterInfo,
  ImportOptions,
  ImportPreview,
  ImportRecord,
  ImportReport,
  JobState,
  Json,
  LabelFacet,
  Mapping,
  MentionDetail,
  MentionRecord,
  MentionRow,
  Millis,
  NameProposal,
  Project,
  QueryProblem,
  RefreshReport,
  Rejection,
  RemapReport,
  RequestRecord,
  RequestSum,
  Rule,
  RulePreview,
  Selection,
  Settings,
  Source,
  SourceKindInfo,
  SourcePriority,
  Tag,
  TagPattern,
  Topic,
  TopicNames,
  TopicScope,
} from './model.ts';
import type { PeopleApi } from './people.ts';
import type { PrintsApi } from './prints.ts';
import type { SchedulesApi } from './schedules.ts';
import type {
  BarePage,
  Explanation,
  ExploreView,
  IndexState,
  SearchPage,
  SearchParams,
  Suggestions,
} from './searching.ts';
import type { SeriesApi } from './series.ts';
import type { MenuChosen, ShellApi } from './shell.ts';
import type { UpdatesApi } from './updates.ts';

/** How a list of mentions is written to a file. */
export type MentionFormat = 'csv' | 'xlsx' | 'json';

/** Calls about the open project. Those that name a project's parts fail with `not-found` where the part is gone. */
export interface EngineApi
  extends AlertsApi,
    BackupsApi,
    ColumnsApi,
    InboxApi,
    SchedulesApi,
    PeopleApi,
    SeriesApi,
    UpdatesApi {
  'project.settings': (params: Record<string, never>) => Settings;
  'project.change-settings': (params: Partial<Settings>) => Settings;

  'sources.kinds': (params: Record<string, never>) => readonly SourceKindInfo[];
  'sources.list': (params: Record<string, never>) => readonly Source[];
  'sources.add': (params: { kind: string; name?: string; config: Json; folder?: string | null }) => Source;
  /** What a link is by its shape alone; nothing is asked of the network. */
  'sources.recognise': (params: { link: string }) => readonly FoundSource[];
  /** What a pasted link leads to, best first: its platform by its shape, else the feeds its page names (one request). */
  'sources.discover': (params: { link: string }) => readonly FoundSource[];
  /** Adds the sources of an OPML file that are not there yet. */
  'sources.import-list': (params: { file: string }) => {
    readonly added: number;
    readonly known: number;
    readonly rejections: readonly Rejection[];
  };
  'sources.export-list': (params: { file: string; overwrite?: boolean }) => {
    readonly file: string;
    readonly sources: number;
  };
  /** How collecting went, per day, oldest first, days without a check left out: of one source, or of all. */
  'sources.coverage': (params: { id?: Id; days: number }) => readonly CoverageDay[];
  /** Reads kept payloads again by the parsers of today: of one source, or of all. Undoable. */
  'sources.remap': (params: { id?: Id; dryRun?: boolean }) => RemapReport;
  'sources.change': (params: {
    id: Id;
    name?: string;
    paused?: boolean;
    intervalMinutes?: number | null;
    priority?: SourcePriority;
    folder?: string | null;
    fullText?: boolean;
    /** A new address, say: what was collected and the identity of mentions stay. */
    config?: Json;
  }) => Source;
  /** Takes the source off the list; what it brought stays. Undoable. */
  'sources.remove': (params: { id: Id }) => Change;
  /** Fetches now: one source, or (without an id) those that are due, or all with `all`. */
  'sources.refresh': (params: { id?: Id; all?: boolean }) => readonly RefreshReport[];
  /** Latest first: all, or those to one host, of one source. */
  'requests.list': (params: { limit: number; before?: Id; host?: string; source?: Id }) => readonly RequestRecord[];
  /** What left this machine, by where it went and for which source; the most asked first. */
  'requests.by-host': (params: Record<string, never>) => readonly RequestSum[];
  'requests.summary': (params: Record<string, never>) => { readonly lastHour: number; readonly offline: boolean };

  /** Writes the whole log as CSV. Never overwrites unless told. */
  'requests.export': (params: { file: string; overwrite?: boolean }) => {
    readonly file: string;
    readonly requests: number;
  };

  'imports.formats': (params: Record<string, never>) => readonly ImporterInfo[];
  'imports.preview': (params: { file: string; as?: string; options?: ImportOptions }) => ImportPreview;
  'imports.run': (params: {
    file: string;
    as?: string;
    /** Name of the source it becomes; the file's name without it. */
    name?: string;
    options?: ImportOptions;
    dryRun?: boolean;
  }) => ImportReport;
  'imports.list': (params: Record<string, never>) => readonly ImportRecord[];
  /** Hides every mention of an import, and can itself be undone. */
  'imports.undo': (params: { id: Id }) => Change;
  'imports.mappings': (params: Record<string, never>) => readonly Mapping[];
  /** Saves how this file was read, to be used for tables with the same columns; one of the same name is replaced. */
  'imports.save-mapping': (params: Omit<Mapping, 'id'>) => Mapping;
  'imports.remove-mapping': (params: { id: Id }) => Change;

  'mentions.search': (params: SearchParams) => SearchPage;
  /** The same without counting: further pages, and a first one at once. */
  'mentions.page': (params: SearchParams) => BarePage;
  /** Whole mentions, in the order of these ids; ids that are gone are left out. */
  'mentions.records': (params: { ids: readonly Id[] }) => readonly MentionRecord[];
  'mentions.facets': (params: { query: string }) => readonly Facet[];
  'mentions.get': (params: { id: Id }) => MentionDetail;
  /** Writes down what was heard elsewhere: on the phone, at the counter. */
  'mentions.remark': (params: {
    text: string;
    title?: string;
    author?: string;
    /** Where it was heard: `phone`, `counter`. */
    channel?: string;
    /** When it was said; now without it. */
    at?: Millis;
    url?: string;
  }) => MentionRow;
  /** Writes every mention of a search to a file, newest first, as a job. Never overwrites unless told. */
  'mentions.export': (params: { query: string; format: MentionFormat; file: string; overwrite?: boolean }) => {
    readonly file: string;
    readonly bytes: number;
    readonly mentions: number;
  };
  /** Says that a mention is no copy of another, after all. Undoable. */
  'mentions.part': (params: { id: Id }) => Change;
  /** First page, total, facets, trend and cloud of a search from one pass. `terms`: words of the cloud, 100 without it. */
  'mentions.explore': (params: SearchParams & { terms?: number }) => ExploreView;
  /** What each clause finds and removes. */
  'query.explain': (params: { query: string; locale?: string }) => Explanation;
  /** What could stand at this offset (UTF-16 units) of the query. */
  'query.suggest': (params: { query: string; at: number; limit?: number; locale?: string }) => Suggestions;
  'index.state': (params: Record<string, never>) => IndexState;
  /** `locale` (BCP 47): the language it is said in. */
  'query.check': (params: { query: string; locale?: string }) => {
    readonly problem: QueryProblem | null;
    readonly says: string;
  };
  'text.analyse': (params: { text: string }) => Analysis;

  'tags.list': (params: Record<string, never>) => readonly Tag[];
  'tags.save': (params: { id?: Id; name: string; color?: string; pattern?: TagPattern }) => Tag;
  'tags.remove': (params: { id: Id }) => Change;
  /** What has the one gets the other, rules too; searches that name the one find the other. Undoable. */
  'tags.merge': (params: { from: Id; into: Id }) => Change;
  'tags.apply': (params: { tag: Id; to: Selection }) => Change;
  'tags.unapply': (params: { tag: Id; to: Selection }) => Change;
  /** Overrules the model; null gives the word back to it. Undoable. */
  'labels.set': (params: { facet: LabelFacet; value: string | null; to: Selection }) => Change;
  'learn.get': (params: Record<string, never>) => Adjustment;
  /** Trains anew from all corrections, and switches it on. */
  'learn.train': (params: Record<string, never>) => Adjustment;
  'learn.switch': (params: { on: boolean }) => Adjustment;
  /** Forgets what was learned; the corrections themselves stay. */
  'learn.reset': (params: Record<string, never>) => Adjustment;
  /** Mentions without the tag that look like those with it; fails with `bad-argument` where examples are too few. */
  'tags.suggest': (params: { tag: Id; query?: string; limit?: number }) => TagSuggestions;
  'samples.list': (params: Record<string, never>) => readonly Sample[];
  'samples.draw': (params: {
    facet: SampleFacet;
    query: string;
    size: number;
    by: Sample['by'];
    name?: string;
  }) => Sample;
  /** In the order they are to be labelled. */
  'samples.items': (params: { id: Id }) => readonly SampleItem[];
  /** Null takes a label back. */
  'samples.label': (params: { id: Id; mention: Id; label: string | null }) => SampleItem;
  'samples.results': (params: { id: Id }) => SampleResults;
  /** Overrules the model where the person said otherwise. Undoable. */
  'samples.apply': (params: { id: Id }) => Change;
  'samples.remove': (params: { id: Id }) => Change;
  /** Latest first; `before` is the number of a change. */
  'changes.list': (params: { limit: number; before?: Id }) => readonly Change[];
  /** Undoes a change: the latest one without an id. */
  'changes.undo': (params: { id?: Id }) => Change;
  /**
   * Does again what was undone: the latest undone without an id, as long as nothing was changed since. Fails with
   * `bad-argument` where that cannot be.
   */
  'changes.redo': (params: { id?: Id }) => Change;

  'topics.list': (params: Record<string, never>) => readonly Topic[];
  'topics.save': (params: {
    id?: Id;
    name: string;
    query: string;
    names?: Partial<TopicNames>;
    scope?: TopicScope;
    color?: string;
  }) => Topic;
  /** Ways of writing these names that are in the data and not in the list, commonest first. */
  'topics.propose': (params: { names: Partial<TopicNames>; limit?: number }) => readonly NameProposal[];
  'topics.remove': (params: { id: Id }) => Change;
  'rules.list': (params: Record<string, never>) => readonly Rule[];
  /** What a rule would tag: how many, how many of them have the tag already, and the newest that have not. */
  'rules.preview': (params: { query: string; tag?: Id; limit?: number }) => RulePreview;
  'rules.save': (params: { id?: Id; name: string; query: string; tag: Id; enabled?: boolean; past?: boolean }) => Rule;
  'rules.remove': (params: { id: Id }) => Change;

  'measures.list': (params: Record<string, never>) => readonly MeasureInfo[];
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

  'boards.list': (params: Record<string, never>) => readonly BoardInfo[];
  'boards.get': (params: { id: Id }) => Board;
  /** What is left out stays as it was. Undoable. */
  'boards.save': (params: {
    id?: Id;
    name: string;
    summary?: string;
    query?: string;
    widgets: readonly Widget[];
    look?: BoardLook | null;
  }) => Board;
  /** The same under another name, as a board of its own. */
  'boards.duplicate': (params: { id: Id; name: string }) => Board;
  'boards.remove': (params: { id: Id }) => Change;
  'boards.compute': (params: { id: Id }) => BoardData;
  'boards.formats': (params: Record<string, never>) => readonly { id: string; label: string; extension: string }[];
  /** Writes the board to `file` and says how large it became. Never overwrites unless told. `locale`: a BCP 47 tag. */
  'boards.export': (params: { id: Id; format: string; file: string; overwrite?: boolean; locale?: string }) => {
    readonly file: string;
    readonly bytes: number;
  };
  /** The board as one self-contained page (HTML), as a window host prints it. */
  'boards.render': (params: { id: Id; locale?: string }) => { readonly text: string };

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
