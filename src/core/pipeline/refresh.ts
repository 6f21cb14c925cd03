// One check of one source, the whole story: ask, read, keep, and write down how it went.
import { EarshotError } from '../../contract/errors.ts';
import type { Counts, Id, Json, Millis, RefreshReport, SourceError } from '../../contract/model.ts';
import type { Gate } from '../net/gate.ts';
import { findSourceKind } from '../sources/index.ts';
import type { Batch, SourceIo, SourceKind } from '../sources/kind.ts';
import { createDayCounter, isoDay } from '../text/days.ts';
import type { ReaderApi, WriterApi } from '../threads/api.ts';
import type { Thread } from '../threads/start.ts';
import { nextCheck } from './schedule.ts';
import { toSourceError } from './source-error.ts';

export interface RefreshWorld {
  readonly reader: Thread<ReaderApi>;
  readonly writer: Thread<WriterApi>;
  readonly gate: Gate;
  readonly now: () => Millis;
  readonly random: () => number;
  readonly zone: () => string;
}

/** Never throws for what a source does: a failing source is data on its row. Cancelling throws `cancelled`. */
export async function refreshSource(id: Id, world: RefreshWorld, signal: AbortSignal): Promise<RefreshReport> {
  const source = await world.reader.call('read.source-work', { id });
  const kind = findSourceKind(source.kind);
  const tally = createTally();
  let failure: SourceError | null = null;
  let retryAfter: number | null = null;
  try {
    const config = kind.parseConfig(source.config);
    const io: SourceIo = {
      fetch: (request) => world.gate.fetch(request, { source: id, hosts: kind.hosts(config), signal }),
      signal,
      now: world.now,
    };
    for await (const batch of kind.read(config, source.cursor, io)) {
      const saved = await world.writer.call('write.batch', {
        batch: { source: id, import: null, mentions: batch.mentions, captured: world.now() },
        cursor: batch.cursor,
      });
      tally.add(batch, { added: saved.added.length, known: saved.known, duplicates: saved.duplicates });
    }
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    failure = toSourceError(thrown, world.now());
    retryAfter = thrown instanceof EarshotError ? (thrown.place.retryAfter ?? null) : null;
  }

  // Being offline says nothing about the source: it stays due, and its record stays clean.
  if (failure?.code === 'offline') {
    return { source: id, name: source.name, ...tally.counts, unchanged: false, error: failure };
  }
  const at = world.now();
  const name = await world.writer.call('write.check', {
    outcome: {
      source: id,
      at,
      day: isoDay(createDayCounter(world.zone())(at)),
      nextCheck: nextCheck({
        now: at,
        intervalMinutes: source.intervalMinutes,
        minimumMinutes: tally.minimumMinutes,
        failures: failure ? source.failures + 1 : 0,
        retryAfterMilliseconds: retryAfter,
        random: world.random,
      }),
      error: failure,
      notice: tally.notice,
      title: tally.title,
      placeholder: placeholderOf(kind, source.config),
      added: tally.counts.added,
    },
  });
  return { source: id, name, ...tally.counts, unchanged: tally.unchanged, error: failure };
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
  counts: Counts;
  unchanged: boolean;
  title: string | null;
  notice: string | null;
  minimumMinutes: number | null;
  add(batch: Batch, saved: Pick<Counts, 'added' | 'known' | 'duplicates'>): void;
}

function createTally(): Tally {
  const tally: Tally = {
    counts: { read: 0, added: 0, known: 0, duplicates: 0, rejected: 0 },
    unchanged: false,
    title: null,
    notice: null,
    minimumMinutes: null,
    add: (batch, saved) => {
      tally.counts = {
        read: tally.counts.read + batch.mentions.length,
        added: tally.counts.added + saved.added,
        known: tally.counts.known + saved.known,
        duplicates: tally.counts.duplicates + saved.duplicates,
        rejected: tally.counts.rejected + batch.rejections.length,
      };
      tally.unchanged = batch.unchanged;
      tally.title = batch.title ?? tally.title;
      tally.notice = batch.notice ?? tally.notice;
      tally.minimumMinutes = batch.minimumMinutes ?? tally.minimumMinutes;
    },
  };
  return tally;
}
