// One file into the project, the whole story: recognise, find where it belongs, read in batches, keep, report; and going on with it.
import { createHash } from 'node:crypto';
import { EarshotError } from '../../contract/errors.ts';
import type { Counts, Id, ImportOptions, ImportReport, ImportState, Millis, Rejection } from '../../contract/model.ts';
import type { Brought, UnfinishedImport } from '../db/imports.ts';
import { chooseImporter } from '../importers/choose.ts';
import type { Importer, InputFile } from '../importers/importer.ts';
import { openInputFile } from '../importers/input-file.ts';
import { writeCount } from '../text/write-count.ts';
import type { ReaderApi, WriterApi } from '../threads/api.ts';
import type { Thread } from '../threads/start.ts';
import type { ChosenOptions } from './choose-options.ts';
import type { InTurn } from './in-turn.ts';
import { CLOSED, type Job } from './jobs.ts';

export interface ImportRequest {
  readonly file: string;
  readonly as?: string;
  readonly name?: string;
  readonly options?: ImportOptions;
  readonly dryRun?: boolean;
}

export interface ImportWorld {
  readonly reader: Thread<ReaderApi>;
  readonly writer: Thread<WriterApi>;
  readonly now: () => Millis;
  /** The options to read with: those given, or a saved mapping's. */
  readonly choose: (file: InputFile, importer: Importer, given: ImportOptions) => Promise<ChosenOptions>;
  /** The import is in the list now. */
  readonly begun: () => void;
  /** The same bytes are read once at a time: their rows would else be divided over two imports. */
  readonly inTurn: InTurn;
}

/** A report keeps this many rejections; the count is of all. */
const rejectionsShown = 100;

/**
 * Reading the same file again adds nothing: its rows belong to the source its bytes (or its name) went to before, and
 * each row carries an identity of its own. An import that was interrupted goes on where the same file is run again.
 */
export async function importFile(request: ImportRequest, world: ImportWorld, job: Job): Promise<ImportReport> {
  const file = await openInputFile(request.file);
  const importer = chooseImporter(file, request.as);
  const { options, mapping } = await world.choose(file, importer, request.options ?? {});
  const notes = mapping === null ? [] : [`Read by the saved mapping “${mapping}”.`];
  const sha256 = await hashFile(file, job.signal);
  return world.inTurn(sha256, job.signal, async () => {
    job.signal.throwIfAborted();
    const target = await chooseTarget(file, sha256, importer, { ...request, options }, world);
    return readInto(target, { file, importer, options, notes }, world, job);
  });
}

/** Goes on with an import as it was begun: the rows that are there are known by their identity. */
export async function resumeImport(
  begun: UnfinishedImport,
  file: InputFile,
  world: ImportWorld,
  job: Job,
): Promise<ImportReport> {
  const { id, source, options } = begun;
  try {
    if ((await hashFile(file, job.signal)) !== begun.sha256) {
      const message = `“${file.name}” is not the file that import began with; import it as a file of its own.`;
      throw new EarshotError('bad-file', message, { file: file.path });
    }
  } catch (thrown) {
    // Closed meanwhile, it goes on by itself at the next opening.
    if (job.signal.reason !== CLOSED) await world.writer.call('write.import-left', { id });
    throw thrown;
  }
  const importer = chooseImporter(file, begun.format);
  return world.inTurn(begun.sha256, job.signal, async () => {
    const before = await world.writer.call('write.import-again', { id, file: file.path });
    return readInto({ source, import: id, before }, { file, importer, options, notes: [] }, world, job);
  });
}

interface Reading {
  readonly file: InputFile;
  readonly importer: Importer;
  readonly options: ImportOptions;
  readonly notes: readonly string[];
}

async function readInto(target: Target, reading: Reading, world: ImportWorld, job: Job): Promise<ImportReport> {
  const { file, importer, options } = reading;
  const { added, duplicates } = target.before;
  const rejections: Rejection[] = [];
  const notes = new Set(reading.notes);
  let counts: Counts = { read: 0, added, known: 0, duplicates, rejected: 0 };
  /** Rows to come that this very import brought before it was interrupted: they are no news, and not known from elsewhere. */
  let own = added;
  if (target.import !== null) world.begun();

  try {
    for await (const batch of importer.read(file, options, job.signal)) {
      job.signal.throwIfAborted();
      const saved =
        target.import === null
          ? await weigh(target.source, batch.mentions, world)
          : await keep(target, batch.mentions, world);
      const again = Math.min(own, saved.known);
      own -= again;
      counts = {
        read: counts.read + batch.mentions.length,
        added: counts.added + saved.added,
        known: counts.known + saved.known - again,
        duplicates: counts.duplicates + saved.duplicates,
        rejected: counts.rejected + batch.rejections.length,
      };
      rejections.push(...batch.rejections.slice(0, rejectionsShown - rejections.length));
      for (const note of batch.notes) notes.add(note);
      job.progress(batch.bytes, file.size);
    }
  } catch (thrown) {
    const state = job.signal.reason === CLOSED ? 'interrupted' : 'stopped';
    if (target.import !== null) await endImport(target.import, state, counts, world).catch(() => undefined);
    throw tellWhatWasKept(thrown, file.path, counts);
  }
  if (target.import !== null) await endImport(target.import, 'done', counts, world);
  return {
    id: target.import,
    file: file.path,
    format: importer.id,
    source: target.source,
    ...counts,
    rejections,
    notes: [...notes],
    dryRun: target.import === null,
  };
}

interface Target {
  readonly source: Id | null;
  /** Null where nothing is kept. */
  readonly import: Id | null;
  readonly before: Brought;
}

/** The source this very file (or one of its name) went to before, or a new one. A dry run makes nothing. */
async function chooseTarget(
  file: InputFile,
  sha256: string,
  importer: Importer,
  request: ImportRequest,
  world: ImportWorld,
): Promise<Target> {
  const name = request.name ?? file.name;
  const format = importer.id;
  const known = await world.reader.call('read.import-source', { sha256, format, name });
  if (request.dryRun) return { source: known, import: null, before: { added: 0, duplicates: 0 } };
  const started = world.now();
  const source =
    known ??
    (await world.writer.call('write.source', {
      source: { kind: 'file', name, config: { format, name }, nextCheck: null },
      now: started,
    }));
  const found = { source, file: request.file, sha256, format, options: request.options ?? {}, started };
  const { id, before } = await world.writer.call('write.import', { found });
  return { source, import: id, before };
}

async function hashFile(file: InputFile, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of file.open()) {
    signal.throwIfAborted();
    hash.update(chunk);
  }
  return hash.digest('hex');
}

type Mentions = Parameters<WriterApi['write.batch']>[0]['batch']['mentions'];

async function keep(target: Target, mentions: Mentions, world: ImportWorld) {
  if (target.source === null) throw new Error('An import that keeps has a source.');
  const saved = await world.writer.call('write.batch', {
    batch: { source: target.source, import: target.import, mentions, captured: world.now() },
  });
  return { added: saved.added.length, known: saved.known, duplicates: saved.duplicates };
}

async function weigh(source: Id | null, mentions: Mentions, world: ImportWorld) {
  if (source === null) return { added: mentions.length, known: 0, duplicates: 0 };
  const externalIds = mentions.map((mention) => mention.externalId);
  const known = (await world.reader.call('read.known', { source, externalIds })).length;
  return { added: mentions.length - known, known, duplicates: 0 };
}

async function endImport(id: Id, state: ImportState, counts: Counts, world: ImportWorld): Promise<void> {
  await world.writer.call('write.import-end', { id, state, counts, now: world.now() });
}

function tellWhatWasKept(thrown: unknown, file: string, counts: Counts): unknown {
  if (!(thrown instanceof EarshotError) || counts.added === 0) return thrown;
  const kept = `${thrown.message} The ${writeCount(counts.added)} mentions read before that are kept; import the file again to go on.`;
  return new EarshotError(thrown.code, kept, { file, ...thrown.place }, thrown);
}
