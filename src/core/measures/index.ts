// Every measure there is. A new one: its file, and a line here.
import { EarshotError } from '../../contract/errors.ts';
import { authors, languages, sources, tags, topics } from './groups.ts';
import type { Measure } from './measure.ts';
import { quotes } from './quotes.ts';
import { sentiment } from './sentiment.ts';
import { shareOfVoice } from './share-of-voice.ts';
import { emoji, hashtags, terms } from './terms.ts';
import { trend } from './trend.ts';
import { volume } from './volume.ts';

export const measures: readonly Measure[] = [
  volume,
  trend,
  terms,
  hashtags,
  emoji,
  shareOfVoice,
  sentiment,
  languages,
  sources,
  authors,
  tags,
  topics,
  quotes,
];

export function findMeasure(id: string): Measure {
  const found = measures.find((measure) => measure.id === id);
  if (found) return found;
  const known = measures.map((measure) => measure.id).join(', ');
  throw new EarshotError('bad-argument', `There is no measure named “${id}”. There are: ${known}.`, {
    field: 'measure',
  });
}
