// A result named for people: labels that are words of ours (an intent, a signal) in the language spoken, searches short.
import type { MeasureData, MeasureResult } from '../contract/measures.ts';
import type { Translator } from './catalogue/translate.ts';
import { nameLabel } from './label-name.ts';

export function nameRows(result: Pick<MeasureResult, 'measure' | 'query' | 'data'>, t: Translator): MeasureData {
  const { measure, query, data } = result;
  if (data.shape === 'keyness') return { ...data, against: withoutShared(data.against, query) };
  if (data.shape !== 'shares') return data;
  return { ...data, rows: data.rows.map((row) => ({ ...row, label: nameLabel(measure, row.label, t) })) };
}

/** What two searches begin with alike (a board's filter, say) does not tell them apart. */
function withoutShared(against: string, query: string): string {
  const words = against.split(' ');
  const others = query.split(' ');
  const end = words.findIndex((word, index) => word !== others[index]);
  const shared = words.slice(0, end < 0 ? words.length : end).join(' ');
  const rest = words.slice(end < 0 ? words.length : end).join(' ');
  // Not in the middle of a phrase or a choice.
  const whole = (shared.match(/"/g)?.length ?? 0) % 2 === 0 && shared.split('(').length === shared.split(')').length;
  return rest === '' || !whole ? against : rest;
}
