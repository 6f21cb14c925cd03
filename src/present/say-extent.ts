// How many days a series has, of what, and from when to when.
import type { Series } from '../contract/series.ts';
import type { Translator } from './catalogue/translate.ts';

/** `visits · 365 days from 1 January 2026 to 31 December 2026`. */
export function sayExtent({ days, span, unit }: Pick<Series, 'days' | 'span' | 'unit'>, t: Translator): string {
  const counted = unit === '' ? t('series.days', { count: days }) : `${unit} · ${t('series.days', { count: days })}`;
  if (span === null) return counted;
  const [from, to] = [t.format.day(span.from, true), t.format.day(span.to, true)];
  return from === to ? `${counted}, ${from}` : t('series.found', { days: counted, from, to });
}
