// Reads kept payloads again by the parsers of today: ids and labels stay, a text that changes leaves a revision.
import { isDeepStrictEqual } from 'node:util';
import type { FoundAuthor, FoundMention, Id, RemapReport } from '../../contract/model.ts';
import { identityOf } from '../db/authors.ts';
import type { KeptFields, KeptMention, Reread } from '../db/revisions.ts';
import { importers } from '../importers/index.ts';
import { sourceKinds } from '../sources/index.ts';
import type { ReaderApi, WriterApi } from '../threads/api.ts';
import type { Thread } from '../threads/start.ts';
import { keepArticle } from './full-text.ts';
import type { Job } from './jobs.ts';

export interface RemapWorld {
  readonly reader: Thread<ReaderApi>;
  readonly writer: Thread<WriterApi>;
  readonly now: () => number;
}

const batchSize = 200;

export async function remap(
  request: { readonly id?: Id; readonly dryRun?: boolean },
  world: RemapWorld,
  job: Job,
): Promise<RemapReport> {
  const source = request.id ?? null;
  const dryRun = request.dryRun ?? false;
  let change: Id | null = null;
  let counts = { read: 0, revised: 0, refined: 0, same: 0, skipped: 0 };
  counts.skipped = await world.reader.call('read.count-unkept', { source });
  for (let after: Id | null = null; ; ) {
    job.signal.throwIfAborted();
    const kept: readonly KeptMention[] = await world.reader.call('read.kept', { source, after, limit: batchSize });
    const last = kept.at(-1);
    if (last === undefined) break;
    after = last.id;
    const rereads: Reread[] = [];
    for (const mention of kept) {
      const found = readAgain(mention);
      counts = { ...counts, read: counts.read + 1 };
      if (found === null) {
        counts.skipped++;
        continue;
      }
      const fields = settle(mention.now, found);
      if (sameFields(mention.now, fields)) counts.same++;
      else {
        if (mention.now.text !== fields.text || mention.now.title !== fields.title) counts.revised++;
        else counts.refined++;
        rereads.push({ id: mention.id, fields });
      }
    }
    if (!dryRun && rereads.length > 0)
      change = await world.writer.call('write.reread', { change, rereads, now: world.now() });
    job.progress(counts.read, null);
  }
  return { ...counts, dryRun };
}

/** Null where the payload's kind is gone, or holds no mention by today's parser. A parser's bug skips one mention. */
function readAgain(mention: KeptMention): FoundMention | null {
  try {
    if (mention.format !== null) {
      const importer = importers.find((one) => one.id === mention.format);
      return importer?.reread?.(mention.raw, mention.options) ?? null;
    }
    const kind = sourceKinds.find((one) => one.id === mention.kind);
    const found = kind?.reread?.(mention.raw, kind.parseConfig(mention.config)) ?? null;
    return found && keepArticle(mention.now, found);
  } catch {
    return null;
  }
}

/** What a lone payload cannot know (a page it was fetched from, a place in a thread) stays as it was. */
function settle(now: KeptFields, found: FoundMention): KeptFields {
  return {
    title: found.title,
    text: found.text,
    url: found.url ?? now.url,
    author: found.author ?? now.author,
    published: found.published ?? now.published,
    thread: found.thread ?? now.thread,
    parent: found.parent ?? now.parent,
    attributes: found.attributes,
    engagement: found.engagement,
  };
}

function sameFields(a: KeptFields, b: KeptFields): boolean {
  const { author: firstAuthor, ...first } = a;
  const { author: secondAuthor, ...second } = b;
  return sameAuthor(firstAuthor, secondAuthor) && isDeepStrictEqual(first, second);
}

/** Authors are one row each: spelling of case and space is the first one's. */
function sameAuthor(a: FoundAuthor | null, b: FoundAuthor | null): boolean {
  return (a && identityOf(a)) === (b && identityOf(b));
}
