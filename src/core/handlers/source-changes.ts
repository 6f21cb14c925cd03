// What changes sources and how files are read, in the writer's thread: each call one transaction, with the way back.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { getMapping, saveMapping } from '../db/mappings.ts';
import { listMade, rememberRow } from '../db/rows.ts';
import { addSource, changeSource, getSource, listDueSources, setNextChecks } from '../db/sources.ts';
import { joinValues, type Values } from '../db/values.ts';
import { findSourceKind } from '../sources/index.ts';
import { checkNameLength } from '../text/check-name.ts';
import { writeCount } from '../text/write-count.ts';
import type { WriterApi } from '../threads/api.ts';
import { record, recordRow, removeNamed, type Transact } from './noting.ts';

type SourceCalls =
  | 'write.sources'
  | 'write.source-change'
  | 'sources.remove'
  | 'imports.save-mapping'
  | 'imports.remove-mapping';

export function createSourceChanges(db: Database, transact: Transact): Pick<Handlers<WriterApi>, SourceCalls> {
  return {
    'write.sources': ({ sources, now }) =>
      transact(() => {
        const ids = sources.map((source) => addSource(db, source, now));
        const [first] = sources;
        if (!first) return ids;
        const one = `added the source “${first.name}”`;
        const summary = ids.length === 1 ? one : `added ${writeCount(ids.length)} sources`;
        const before: Values = new Map([['source.removed', new Map(ids.map((id) => [id, now]))]]);
        record(db, summary, ids.length, 'sources-added', before);
        return ids;
      }),
    'write.source-change': ({ id, change }) =>
      transact(() => {
        if (change.name !== undefined) checkNameLength(change.name, getSource(db, id).name);
        const before = rememberRow(db, 'source', getSource(db, id).id);
        changeSource(db, id, change);
        listenSoon(db, [id]);
        recordRow(db, `changed the source “${before.name}”`, 'source-set', { table: 'source', id, before });
        return null;
      }),
    'sources.remove': ({ id }) => transact(() => removeNamed(db, 'source', id, getSource(db, id).name)),
    'imports.save-mapping': (mapping) =>
      transact(() => {
        const now = Date.now();
        const { saved, replaced } = saveMapping(db, mapping, now);
        const former: Values =
          replaced === null ? new Map() : new Map([['mapping.removed', new Map([[replaced, null]])]]);
        const summary = replaced === null ? `made the mapping “${saved.name}”` : `changed the mapping “${saved.name}”`;
        record(db, summary, 1, 'mapping-set', joinValues(listMade('mapping', saved.id, now), former));
        return saved;
      }),
    'imports.remove-mapping': ({ id }) => transact(() => removeNamed(db, 'mapping', id, getMapping(db, id).name)),
  };
}

/** A stream that failed by its former settings does not wait until it would have been tried again. */
export function listenSoon(db: Database, ids: Iterable<Id>): void {
  const wanted = new Set(ids);
  const live = listDueSources(db, null).filter(({ id, kind }) => wanted.has(id) && findSourceKind(kind).live);
  setNextChecks(
    db,
    live.map(({ id }) => ({ id, at: Date.now() })),
  );
}
