// What the engine lends to the handlers of its calls.
import type { EngineApi, Part } from '../../contract/api.ts';
import type { Gate } from '../net/gate.ts';
import type { Learned } from '../nlp/learned.ts';
import type { Backups } from '../pipeline/backups.ts';
import type { IndexKeeper } from '../pipeline/index-keeper.ts';
import type { Jobs } from '../pipeline/jobs.ts';
import type { Print } from '../pipeline/prints.ts';
import type { Runner } from '../pipeline/runner.ts';
import type { AnalystApi, ReaderApi, SeekerApi, WriterApi } from '../threads/api.ts';
import type { Thread } from '../threads/start.ts';

export interface EngineWorld {
  readonly file: string;
  readonly reader: Thread<ReaderApi>;
  /** A reader of its own for what takes long: measures and boards never stand before a search. */
  readonly counter: Thread<ReaderApi>;
  readonly writer: Thread<WriterApi>;
  readonly analyst: Thread<AnalystApi>;
  /** The column index; null where every call asks the tables. */
  readonly index: { readonly seeker: Thread<SeekerApi>; readonly keeper: IndexKeeper } | null;
  readonly gate: Gate;
  readonly runner: Runner;
  readonly jobs: Jobs;
  readonly backups: Backups;
  readonly now: () => number;
  readonly version: string;
  readonly print: Print;
  /** See `EngineOptions`. */
  readonly changePatience: number | undefined;
  /** New mentions may be waiting for analysis. */
  readonly wake: () => void;
  readonly announce: (...parts: Part[]) => void;
  /** Weights learned from corrections, while they are switched on. */
  readonly learned: () => Learned | null;
  readonly learnedChanged: (learned: Learned | null) => void;
  readonly settingsChanged: (settings: ReturnType<EngineApi['project.settings']>) => void;
}
