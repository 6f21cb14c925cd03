// How many days a series has, of what, and from when to when.
import type { Series } from '../contract/series.ts';
import type { Translator } from './catalogue/translate.ts';

/** `visits · 365 days, 1 January – 31 December 2026`. */
export function sayExtent({ days, span, unit }: Pick<Series, 'days' | 'span' | 'unit'>, t: Translator): string {
  const counted = unit === '' ? t('series.days', { count: days }) : `${unit} · ${t('series.days', { count: days })}`;
  return span === null ? counted : `${counted}, ${t.format.days(span.from, span.to, true)}`;
}
