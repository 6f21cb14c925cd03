// Every measure there is. A new one: its file, and a line here.
import { EarshotError } from '../../contract/errors.ts';
import { aspects } from './aspects.ts';
import { authorNetwork } from './author-network.ts';
import { bursts } from './bursts.ts';
import { business } from './business.ts';
import { cohorts } from './cohorts.ts';
import { collocates } from './collocates.ts';
import { compare } from './compare.ts';
import { concordance } from './concordance.ts';
import { cooccurrence } from './cooccurrence.ts';
import { emerging } from './emerging.ts';
import { engagement } from './engagement.ts';
import { authors, intents, languages, signals, sources, tags, topics } from './groups.ts';
import { influencers } from './influencers.ts';
import { keyness } from './keyness.ts';
import { lemmas } from './lemmas.ts';
import type { Measure } from './measure.ts';
import { outliers } from './outliers.ts';
import { questions } from './questions.ts';
import { quotes } from './quotes.ts';
import { reach } from './reach.ts';
import { repeated } from './repeated.ts';
import { response, responseAll } from './response.ts';
import { seasonality } from './seasonality.ts';
import { sentiment } from './sentiment.ts';
import { sentimentBalance } from './sentiment-balance.ts';
import { shareOfVoice } from './share-of-voice.ts';
import { emoji, hashtags, organisations, people, phrases, places, products, terms } from './terms.ts';
import { themes } from './themes.ts';
import { trend } from './trend.ts';
import { volume } from './volume.ts';

export const measures: readonly Measure[] = [
  volume,
  trend,
  terms,
  lemmas,
  hashtags,
  emoji,
  phrases,
  people,
  organisations,
  places,
  products,
  shareOfVoice,
  sentiment,
  intents,
  signals,
  languages,
  sources,
  authors,
  tags,
  topics,
  quotes,
  themes,
  questions,
  repeated,
  aspects,
  emerging,
  influencers,
  outliers,
  keyness,
  collocates,
  concordance,
  cooccurrence,
  response,
  responseAll,
  engagement,
  reach,
  cohorts,
  authorNetwork,
  seasonality,
  sentimentBalance,
  bursts,
  compare,
  business,
];

export function findMeasure(id: string): Measure {
  const found = measures.find((measure) => measure.id === id);
  if (found) return found;
  const known = measures.map((measure) => measure.id).join(', ');
  throw new EarshotError('bad-argument', `There is no measure named “${id}”. There are: ${known}.`, {
    field: 'measure',
  });
}
