// Places: all that a change can set and taking it back sets again, each a value for a number (of a mention, a row, a day).
import type { Database } from 'better-sqlite3';
import type { LabelFacet, Millis } from '../../contract/model.ts';
import { openAttentionPlace } from './attention.ts';
import { openImportPlace } from './imports.ts';
import { openCopyPlace } from './likeness.ts';
import { openLabelPlace } from './overrule.ts';
import { openHiddenPlace } from './remarks.ts';
import { isRowPlace, openRowPlace } from './rows.ts';
import { openSampleLabelPlace } from './samples.ts';
import { openPeriodsPlace, openValuesPlace } from './series.ts';
import { isSetting, openSettingPlace } from './settings.ts';
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
    case 'hidden':
      return openHiddenPlace(db);
    case 'import':
      return openImportPlace(db);
    case 'label':
      return openLabelPlace(db, of as LabelFacet);
    case 'periods':
      return openPeriodsPlace(db);
    case 'sample-label':
      return openSampleLabelPlace(db, Number(of), now);
    case 'setting':
      return isSetting(of) ? openSettingPlace(db, of) : null;
    case 'tag':
      return openTagPlace(db, Number(of));
    case 'values':
      return openValuesPlace(db, Number(of));
    default:
      return isRowPlace(kind) ? openRowPlace(db, kind, now) : null;
  }
}
