// What has no date of its own and is counted over time all the same: said beside every figure of time, so that the day of
// a collection is not taken for the day something was said.
import type { MeasureResult } from '../contract/measures.ts';
import type { Translator } from './catalogue/translate.ts';

type Told = Pick<MeasureResult, 'undated'>;

/** From this share on a peak may be nothing but a collection: the finding itself says so. */
const MUCH = 0.1;

/** `12 of 340 mentions have no date of their own …`, or that none has one; empty where each has. */
export function sayUndated({ undated }: Told, t: Translator): string {
  if (!undated) return '';
  return undated.count < undated.of ? t('says.undated', undated) : t('says.undated-all');
}

export function withUndated(finding: string, told: Told, t: Translator): string {
  return isMuch(told) ? t('says.with-undated', { finding, undated: sayUndated(told, t) }) : finding;
}

/** For the small print of the others; empty where the finding says it. */
export function noteUndated(told: Told, t: Translator): string {
  return isMuch(told) ? '' : sayUndated(told, t);
}

function isMuch({ undated }: Told): boolean {
  return undated !== null && undated.count >= MUCH * undated.of;
}
