// Going on with an import that ends before its file was compared: who ended it decides whether it goes on by itself.
import { expect, test } from 'vitest';
import type { UnfinishedImport } from '../../../src/core/db/imports.ts';
import type { InputFile } from '../../../src/core/importers/importer.ts';
import { type ImportWorld, resumeImport } from '../../../src/core/pipeline/import-file.ts';
import { CLOSED } from '../../../src/core/pipeline/jobs.ts';

const begun = { id: 7, source: 1, sha256: 'x', format: 'csv', options: {} } as UnfinishedImport;

/** What it asks of the writer, and how many chunks it reads, where it is ended for this reason after the first. */
async function endInHash(reason: unknown) {
  const ending = new AbortController();
  const asked: unknown[] = [];
  let chunks = 0;
  const file = {
    path: 'export.csv',
    name: 'export.csv',
    async *open() {
      for (; chunks < 100; chunks++) {
        if (chunks === 1) ending.abort(reason);
        yield new Uint8Array(10);
      }
    },
  } as unknown as InputFile;
  const writer = { call: async (...call: unknown[]) => void asked.push(call) };
  const job = { signal: ending.signal, progress: () => undefined };
  const ended = await resumeImport(begun, file, { writer } as unknown as ImportWorld, job).catch((thrown) => thrown);
  return { ended, asked, chunks };
}

test('closed with its project, it is left as it is, at once', async () => {
  expect(await endInHash(CLOSED)).toEqual({ ended: CLOSED, asked: [], chunks: 1 });
});

test('stopped by a person, it waits for one', async () => {
  const reason = new Error('stopped');
  expect(await endInHash(reason)).toEqual({ ended: reason, asked: [['write.import-left', { id: 7 }]], chunks: 1 });
});
