// Who is heard, as people read it: a short table, each interval beside its share.
import type { InfluencerRow } from '../contract/measures.ts';
import type { Translator } from './catalogue/translate.ts';

export interface InfluencerTable {
  /** The first column names the author, the others hold figures. */
  readonly heads: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly query: string }[];
}

const UNKNOWN = '–';

export function listInfluencers(rows: readonly InfluencerRow[], t: Translator): InfluencerTable {
  const { number } = t.format;
  return {
    heads: [
      t('table.author'),
      t('table.count'),
      t('table.started'),
      t('table.answered'),
      t('table.replies'),
      t('table.reach'),
    ],
    rows: rows.map((row) => ({
      query: row.query,
      cells: [
        row.author,
        number(row.mentions),
        number(row.started),
        sayAnswered(row, t),
        number(row.replies),
        row.reach === null ? UNKNOWN : number(row.reach),
      ],
    })),
  };
}

function sayAnswered({ started, answered: { value, low, high } }: InfluencerRow, t: Translator): string {
  if (started === 0) return UNKNOWN;
  return t('found.answered', { share: t.format.percent(value), range: t.format.percentRange(low, high) });
}
