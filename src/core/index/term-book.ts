// What the numbers in columns stand for: kinds of terms, attributes by name and value. Grows as the project does.
import type { Database } from 'better-sqlite3';
import type { TermKind } from '../../contract/model.ts';
import { fold } from '../text/fold.ts';
import type { AttributeLookup } from './read-segment.ts';

const kinds: readonly TermKind[] = [
  'word',
  'hashtag',
  'handle',
  'emoji',
  'domain',
  'person',
  'organisation',
  'place',
  'product',
  'phrase',
  'praised',
  'criticised',
];

export interface TermBook {
  kindOf(term: number): TermKind;
  /** For counting only terms of these kinds. */
  only(wanted: readonly TermKind[]): { readonly kindOf: Uint8Array; readonly kinds: Uint8Array };
  attributeOf: AttributeLookup;
  /** One more than the highest number of a term. */
  readonly size: number;
  /** Reads what came since. Call within the transaction that reads the mentions. */
  renew(): void;
}

/** An attribute with more values divides nothing: only searches by name ask for it, and those ask the tables. */
const mostValues = 500;

export function createTermBook(db: Database): TermBook {
  const newTerms = db.prepare<[bigint], [number, TermKind]>('SELECT id, kind FROM term WHERE id > ?').raw();
  const highestAttribute = db.prepare<[], number | null>('SELECT max(id) FROM attribute').pluck();
  const fewValued = db.prepare<[], { id: number; name: string; value: string }>(
    `SELECT id, name, value FROM attribute WHERE name IN
       (SELECT name FROM attribute GROUP BY name HAVING count(*) <= ${mostValues})`,
  );
  let kindOf = new Uint8Array(1 << 16);
  let highest = 0;
  let attributes = new Map<string, number>();
  let attributesSeen = -1;
  const asWritten = new Map<string, number | null>();

  function renew(): void {
    for (const [id, kind] of newTerms.iterate(BigInt(highest))) {
      if (id >= kindOf.length) {
        const larger = new Uint8Array(Math.max(id + 1, kindOf.length * 2));
        larger.set(kindOf);
        kindOf = larger;
      }
      kindOf[id] = kinds.indexOf(kind);
      highest = Math.max(highest, id);
    }
    const latest = highestAttribute.get() ?? 0;
    if (latest === attributesSeen) return;
    attributesSeen = latest;
    asWritten.clear();
    attributes = new Map(fewValued.all().map(({ id, name, value }) => [`${name}\u0000${value}`, id]));
  }

  return {
    kindOf: (term) => kinds[kindOf[term] ?? 0] ?? 'word',
    only: (wanted) => ({ kindOf, kinds: Uint8Array.from(kinds, (kind) => Number(wanted.includes(kind))) }),
    attributeOf: (name, value) => {
      const written = `${name}\u0000${value}`;
      const known = asWritten.get(written);
      if (known !== undefined) return known;
      if (asWritten.size > 50_000) asWritten.clear();
      const id = attributes.get(`${fold(name)}\u0000${fold(value)}`) ?? null;
      asWritten.set(written, id);
      return id;
    },
    get size() {
      return highest + 1;
    },
    renew,
  };
}
