// Places: all that a change can set and taking it back sets again, each a value for a number (of a mention, a row, a day).
import type { Database } from 'better-sqlite3';
import type { LabelFacet, Millis } from '../../contract/model.ts';
import { openAttentionPlace } from './attention.ts';
import { openImportPlace } from './imports.ts';
import { openCopyPlace } from './likeness.ts';
import { openLabelPlace } from './overrule.ts';
import { isRowPlace, openRowPlace } from './rows.ts';
import { openPeriodsPlace, openValuesPlace } from './series.ts';
import { openTagPlace } from './tags.ts';
import type { Place } from './values.ts';

/** Names come from a file: null for one that is no place. */
export function openPlace(db: Database, name: string, now: Millis): Place | null {
  const [kind = '', of = ''] = name.split(' ');
  switch (kind) {
    case 'attention':
      return openAttentionPlace(db, now);
    case 'copy':
      return openCopyPlace(db);
    case 'import':
      return openImportPlace(db);
    case 'label':
      return openLabelPlace(db, of as LabelFacet);
    case 'periods':
      return openPeriodsPlace(db);
    case 'tag':
      return openTagPlace(db, Number(of));
    case 'values':
      return openValuesPlace(db, Number(of));
    default:
      return isRowPlace(kind) ? openRowPlace(db, kind, now) : null;
  }
}
