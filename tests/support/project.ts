// A project with its writer and reader in this thread, for tests of what is kept and found.
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FoundMention, Id } from '../../src/contract/model.ts';
import type { SavedMentions } from '../../src/core/db/mentions.ts';
import { createReader } from '../../src/core/handlers/reader.ts';
import { createWriter } from '../../src/core/handlers/writer.ts';
import { makeFolder } from './folder.ts';
import { noon } from './mentions.ts';

const context = { signal: new AbortController().signal };

export function openTestProject(file = join(makeFolder(), 'test.earshot')) {
  const writer = createWriter(file, { name: 'Test', zone: 'Europe/Madrid' });
  const reader = createReader(file);
  onTestFinished(() => {
    reader.close();
    writer.close();
  });
  const write = writer.handlers;
  const read = reader.handlers;
  return {
    file,
    write,
    read,
    context,
    addSource: async (name: string): Promise<Id> =>
      write['write.source'](
        { source: { kind: 'file', name, config: { format: 'test', name }, nextCheck: null }, now: noon },
        context,
      ),
    save: async (source: Id, mentions: readonly FoundMention[], from: Id | null = null): Promise<SavedMentions> =>
      write['write.batch']({ batch: { source, import: from, mentions, captured: noon } }, context),
    /** It has brought all: it can be taken back. */
    endImport: async (id: Id, added: number): Promise<null> => {
      const counts = { read: added, added, known: 0, duplicates: 0, rejected: 0 };
      return write['write.import-end']({ id, state: 'done', counts, now: noon }, context);
    },
    /** Texts found, newest first. */
    find: async (query: string): Promise<string[]> => {
      const page = await read['mentions.search']({ query, limit: 100 }, context);
      return page.mentions.map((mention) => mention.text);
    },
    ids: async (query: string): Promise<Id[]> => {
      const page = await read['mentions.search']({ query, limit: 1000 }, context);
      return page.mentions.map((mention) => mention.id);
    },
  };
}
