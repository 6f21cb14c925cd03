// Flags what may be meant the other way round, for a person to look at; it never touches a score.

import type { IronyHint, Reason } from '../../contract/model.ts';
import { toCodePoints } from '../text/code-points.ts';
import type { Token } from '../text/tokenise.ts';
import { type CuedText, type CueHit, findCues } from './cue.ts';
import { isNegated } from './intent/evidence.ts';
import { findContrasts } from './irony/contrast.ts';
import { readMarks } from './irony/marks.ts';
import type { IronySign } from './irony/sign.ts';
import type { ScoredSentiment } from './sentiment.ts';

/** From here on the flag stands: on English tweets of which 40 % are ironic it should be right two times in three. */
export const IRONY_THRESHOLD = 0.4;
/** Who thanks and sounds pleased mostly is: so much is left of the signs then. */
const PLEASED = 0.57;
const CLEARLY_PLEASED = 0.45;
/** Nobody is ironic over pages, and if so no list of phrases finds it. */
const LONGEST = 1_500;
const MOST_SIGNS = 12;
const MOST_REASONS = 5;
const IMPERSONAL = 0.7;
const PERSONS = new Set('i me my im ive ill we us our you your u ur'.split(' '));

/**
 * `score` = (1 - the product of (1 - weight) over all signs) × what sincere words leave of it. Signs are set phrases
 * (`oh great`), praise beside something nobody likes (`love … waking up at 5`), faces and quotation marks that do not
 * fit the praise. Reasons come in the order of the text; offsets count code points.
 */
export function readIrony(
  text: string,
  tokens: readonly Token[],
  language: string | null,
  sentiment: ScoredSentiment,
): IronyHint {
  if (text.length > LONGEST) return { flag: false, score: 0, because: [] };
  const cued = findCues(text, tokens, language);
  const contrasts = findContrasts(cued, sentiment);
  const said = cued.hits.filter((hit) => hit.kind === 'sarcasm' && !isNegated(hit, cued.words));
  const signs = strongestOfEach([...said, ...contrasts, ...readMarks(text, tokens, cued)]);
  let doubt = 1;
  for (const sign of signs) doubt *= 1 - sign.weight;
  let sincerity = 1;
  for (const hit of cued.hits) if (hit.kind === 'sincere') sincerity *= 1 - hit.weight;
  // News and adverts speak of nobody in person.
  if (!cued.words.some((word) => PERSONS.has(word.word)) && tokens.some((token) => token.kind === 'link'))
    sincerity *= IMPERSONAL;
  if (sentiment.score > CLEARLY_PLEASED && thanks(cued, said)) sincerity *= PLEASED;
  const score = Math.round((1 - doubt) * sincerity * 1000) / 1000;
  return { flag: score >= IRONY_THRESHOLD, score, because: explain(text, signs) };
}

/** Thanks or praises outright, in other words than those that sound ironic. */
function thanks({ hits }: CuedText, said: readonly CueHit[]): boolean {
  const isSaid = (hit: CueHit) => said.some(({ first, last }) => first <= hit.last && hit.first <= last);
  return hits.some((hit) => hit.kind === 'thanks' && hit.weight >= 1 && !isSaid(hit));
}

/** Of signs that share words, the strongest. */
function strongestOfEach(signs: IronySign[]): IronySign[] {
  signs.sort((a, b) => b.weight - a.weight);
  const kept: IronySign[] = [];
  for (const sign of signs) {
    if (kept.length >= MOST_SIGNS) break;
    if (!kept.some((other) => sign.start < other.end && other.start < sign.end)) kept.push(sign);
  }
  return kept;
}

function explain(text: string, signs: readonly IronySign[]): Reason[] {
  const shown = [...signs]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST_REASONS)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const offsets = toCodePoints(
    text,
    shown.flatMap(({ start, end }) => [start, end]),
  );
  return shown.map(({ start, end, weight }, index) => ({
    text: text.slice(start, end),
    start: offsets[2 * index] ?? 0,
    end: offsets[2 * index + 1] ?? 0,
    weight: Math.round(weight * 1000) / 1000,
  }));
}
