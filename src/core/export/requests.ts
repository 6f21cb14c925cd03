// The log of requests as a table: what left this machine, when, what for, and what came back.
import type { RequestRecord } from '../../contract/model.ts';
import { writeRow } from '../../present/csv-cells.ts';

const HEADER = ['at', 'source', 'purpose', 'url', 'status', 'bytes', 'milliseconds', 'from cache', 'error'];

/** `nextPage` answers the records before an id, latest first, none at the end; `nameOf` a source's name. */
export async function* writeRequests(
  nextPage: (before: number | null) => Promise<readonly RequestRecord[]>,
  nameOf: (source: number) => string,
): AsyncGenerator<string> {
  yield `\ufeff${writeRow(HEADER)}`;
  for (let before: number | null = null; ; ) {
    const page: readonly RequestRecord[] = await nextPage(before);
    const last = page.at(-1);
    if (last === undefined) return;
    before = last.id;
    yield page.map((record) => writeRequest(record, nameOf)).join('');
  }
}

function writeRequest(record: RequestRecord, nameOf: (source: number) => string): string {
  const { at, source, purpose, url, status, bytes, milliseconds, fromCache, error } = record;
  const who = source === null ? '' : nameOf(source);
  const cache = fromCache ? 'yes' : 'no';
  return writeRow([new Date(at).toISOString(), who, purpose, url, status, bytes, milliseconds, cache, error]);
}
