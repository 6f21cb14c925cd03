// One check of one source, the whole story: ask, read, keep, and write down how it went.
import { EarshotError } from '../../contract/errors.ts';
import type { Counts, Id, Json, Millis, RefreshReport, SourceError } from '../../contract/model.ts';
import type { SavedMentions } from '../db/mentions.ts';
import type { SourceWork } from '../db/sources.ts';
import type { Gate } from '../net/gate.ts';
import type { Asker } from '../net/request.ts';
import { findSourceKind } from '../sources/index.ts';
import type { Batch, SourceIo, SourceKind } from '../sources/kind.ts';
import { createDayCounter, isoDay } from '../text/days.ts';
import type { ReaderApi, WriterApi } from '../threads/api.ts';
import type { Thread } from '../threads/start.ts';
import { createFiles } from './files.ts';
import type { FetchPage, PageBudget } from './full-text.ts';
import { findHabit, rememberTimes } from './habit.ts';
import { nextCheck } from './schedule.ts';
import { toSourceError } from './source-error.ts';

export interface RefreshWorld {
  readonly reader: Thread<ReaderApi>;
  readonly writer: Thread<WriterApi>;
  readonly gate: Gate;
  readonly now: () => Millis;
  readonly random: () => number;
  readonly zone: () => string;
  /** How long a live stream is listened to when it is asked once, as the command line does. */
  readonly listenMilliseconds?: Millis;
}

export interface Check {
  /** Cancels the check: nothing is written down of it but what it brought. */
  readonly signal: AbortSignal;
  /** Ends a live stream well: what it brought is a success. Without it one is listened to for a short while. */
  readonly enough?: AbortSignal;
  /** Called after each batch that was kept. */
  readonly onKept?: (counts: Counts) => void;
  /** Called when it was written down that a live stream's connection stands. */
  readonly onStanding?: () => void;
}

/** Pages of articles fetched in one check; its other new mentions keep what the feed gave. */
const mostPages = 20;

/** A live stream writes down that it works this often, so that coverage and health know. */
const checkpointEvery: Millis = 10 * 60_000;

/** A connection that is open for so long stands: some are taken and dropped at once. */
const standsAfter: Millis = 2000;

/** Never throws for what a source does: a failing source is data on its row. Cancelling throws `cancelled`. */
export async function refreshSource(id: Id, world: RefreshWorld, check: Check): Promise<RefreshReport> {
  const source = await world.writer.call('read.source-work', { id });
  const kind = findSourceKind(source.kind);
  const enough = check.enough ?? (kind.live ? AbortSignal.timeout(world.listenMilliseconds ?? 20_000) : null);
  const { signal } = check;
  let tally = createTally();
  let times = source.recent;
  let written = world.now();
  let failure: SourceError | null = null;
  let failures = source.failures;
  let retryAfter: number | null = null;
  // Of an answer without news: written with how the check went, for most checks bring none.
  let cursor: Json | undefined;

  const today = () => isoDay(createDayCounter(world.zone())(world.now()));
  const writeDown = () => {
    const at = world.now();
    written = at;
    failures = failure ? failures + 1 : 0;
    return world.writer.call('write.check', {
      outcome: {
        source: id,
        at,
        day: today(),
        nextCheck: nextCheck({
          now: at,
          intervalMinutes: source.intervalMinutes,
          habitMinutes: findHabit(times)?.usualMinutes ?? null,
          priority: source.priority,
          pace: kind.pace ?? null,
          minimumMinutes: tally.minimumMinutes,
          failures,
          retryAfterMilliseconds: retryAfter,
          random: world.random,
        }),
        error: failure,
        notice: tally.notice,
        title: tally.title,
        placeholder: placeholderOf(kind, source.config),
        recent: times,
      },
      ...(cursor === undefined ? {} : { cursor }),
    });
  };

  // A stream may be silent for hours: that it answers again is told without waiting for what it brings.
  let standing: NodeJS.Timeout | undefined;
  // What cannot be written now is told by what is written at the end.
  const tellStanding = () => void writeDown().then(check.onStanding, () => undefined);
  const onOpen = () => {
    standing = setTimeout(tellStanding, standsAfter);
  };

  // One batch is under way while the next is read, never more: an archive does not run ahead of the disk.
  let saving: Promise<void> = Promise.resolve();
  const onSaved = (saved: SavedMentions) => {
    tally = count(tally, saved);
    check.onKept?.(tally.counts);
  };
  try {
    const config = kind.parseConfig(source.config);
    const io = createIo(id, kind.hosts(config), world, { signal, onOpen, ...(enough ? { enough } : {}) });
    const budget: PageBudget = { left: mostPages };
    for await (const read of kind.read(config, source.cursor, io)) {
      const found = await enrich(id, source, read, world, { signal, budget });
      cursor = found.unchanged ? found.cursor : undefined;
      tally = tell(tally, found);
      times = rememberTimes(times, timesOf(found), world.now());
      await saving;
      if (!found.unchanged) saving = keep(id, found, today(), world).then(onSaved);
      // It is looked at when it is waited for.
      saving.catch(() => undefined);
      if (kind.live && world.now() - written > checkpointEvery) await writeDown();
    }
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    // Whether reading or saving failed, one reason is told.
    saving = saving.catch(() => undefined);
    if (!enough?.aborted) {
      failure = toSourceError(thrown, world.now());
      retryAfter = thrown instanceof EarshotError ? (thrown.place.retryAfter ?? null) : null;
    }
  } finally {
    clearTimeout(standing);
  }

  // Being offline says nothing about the source: it stays due, and its record stays clean.
  if (failure?.code === 'offline') {
    await saving;
    return { source: id, name: source.name, ...tally.counts, unchanged: false, error: failure };
  }
  // How it went is sent right behind what it brought: both wait for the same commit.
  const told = writeDown();
  let name = '';
  try {
    [name] = await Promise.all([told, saving]);
  } catch (thrown) {
    failure = toSourceError(thrown, world.now());
    name = await writeDown();
  }
  return { source: id, name, ...tally.counts, unchanged: tally.unchanged, error: failure };
}

/** A function of its own, so that nothing holds the mentions once they are sent. */
function keep(id: Id, found: Batch, day: string, world: RefreshWorld): Promise<SavedMentions> {
  return world.writer.call('write.batch', {
    batch: { source: id, import: null, mentions: found.mentions, captured: world.now() },
    cursor: found.cursor,
    day,
  });
}

function createIo(
  id: Id,
  hosts: readonly string[],
  world: RefreshWorld,
  hooks: Pick<Asker, 'signal' | 'enough' | 'onOpen'>,
): SourceIo {
  const { signal } = hooks;
  const asker = { source: id, hosts, ...hooks };
  return {
    fetch: (request) => world.gate.fetch(request, asker),
    listen: (request) => world.gate.listen(request, asker),
    files: createFiles({ zone: world.zone() }, signal),
    signal,
    now: world.now,
    zone: world.zone(),
  };
}

/** The articles behind new mentions, where the user asked for them. */
async function enrich(
  id: Id,
  source: SourceWork,
  read: Batch,
  world: RefreshWorld,
  { signal, budget }: { readonly signal: AbortSignal; readonly budget: PageBudget },
): Promise<Batch> {
  if (!source.fullText || read.mentions.length === 0) return read;
  const externalIds = read.mentions.map((mention) => mention.externalId);
  const known = new Set(await world.reader.call('read.known', { source: id, externalIds }));
  const isNew = new Set(externalIds.filter((externalId) => !known.has(externalId)));
  const { withFullText } = await import('./full-text.ts');
  const fetchPage: FetchPage = (request, hosts) => world.gate.fetch(request, { source: id, hosts, signal });
  const full = await withFullText(read.mentions, isNew, fetchPage, budget);
  return { ...read, mentions: full.mentions, notice: [read.notice, full.notice].filter(Boolean).join(' ') || null };
}

function timesOf(batch: Batch): Millis[] {
  return batch.mentions.flatMap((mention) => mention.published?.at ?? []);
}

/** The name a source bears until its own title is known. */
function placeholderOf(kind: SourceKind, config: Json): string | null {
  try {
    return kind.nameOf(kind.parseConfig(config));
  } catch {
    return null;
  }
}

interface Tally {
  readonly counts: Counts;
  readonly unchanged: boolean;
  readonly title: string | null;
  readonly notice: string | null;
  readonly minimumMinutes: number | null;
}

function createTally(): Tally {
  const counts = { read: 0, added: 0, known: 0, duplicates: 0, rejected: 0 };
  return { counts, unchanged: false, title: null, notice: null, minimumMinutes: null };
}

/** The tally with what a batch says of itself. */
function tell({ counts, ...tally }: Tally, batch: Batch): Tally {
  return {
    counts: {
      ...counts,
      read: counts.read + batch.mentions.length,
      rejected: counts.rejected + batch.rejections.length,
    },
    unchanged: batch.unchanged,
    title: batch.title ?? tally.title,
    notice: batch.notice ?? tally.notice,
    minimumMinutes: batch.minimumMinutes ?? tally.minimumMinutes,
  };
}

/** The tally with what became of it. */
function count({ counts, ...tally }: Tally, saved: SavedMentions): Tally {
  return {
    ...tally,
    counts: {
      ...counts,
      added: counts.added + saved.added.length,
      known: counts.known + saved.known,
      duplicates: counts.duplicates + saved.duplicates,
    },
  };
}
