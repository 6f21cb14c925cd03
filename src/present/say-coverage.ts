// Days on which collecting was broken, in words: beside every finding, so that silence is not taken for quiet.
import type { Coverage, MeasureResult } from '../contract/measures.ts';
import type { Translator } from './catalogue/translate.ts';

/** `collecting was broken on 3 of 40 days, 2 sources`; empty where it never was. */
export function sayCoverage(coverage: Coverage | null, t: Translator): string {
  if (!coverage || coverage.broken === 0) return '';
  const sources = t('count.sources', { count: coverage.sources.length });
  return t('says.broken', { count: coverage.broken, days: coverage.days, sources });
}

/** The finding with what may be missing under it, where it is about time; of a comparison, on each side. */
export function withCoverage(finding: string, { data, coverage }: MeasureResult, t: Translator): string {
  if (data.shape === 'compare') {
    const here = sayCoverage(data.here.coverage, t);
    const there = sayCoverage(data.there.coverage, t);
    const told = here === '' ? finding : t('compare.broken-here', { finding, broken: here });
    return there === '' ? told : t('compare.broken-there', { finding: told, broken: there });
  }
  const broken = data.shape === 'trend' || data.shape === 'bursts' ? sayCoverage(coverage, t) : '';
  return broken === '' ? finding : t('says.with-broken', { finding, broken });
}

/** For the small print of the others; empty where the finding says it. */
export function noteCoverage({ data, coverage }: MeasureResult, t: Translator): string {
  return data.shape === 'trend' || data.shape === 'bursts' || data.shape === 'compare' ? '' : sayCoverage(coverage, t);
}
