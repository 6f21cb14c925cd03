// What facets and their values are called in the window's language, and in which order values of a scale stand. Pure.
import type { Facet, FacetValue } from '../../../contract/model.ts';
import { enExplore } from '../../../present/catalogue/en/explore.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { nameLabel } from '../../../present/label-name.ts';
import { nameLanguage } from '../../../present/language-name.ts';
import { nameHour, nameWeekday } from '../../../present/name-weekday.ts';

type FacetKey = Extract<keyof typeof enExplore, `facet.${string}`>;

const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Names of attributes are the file's own. */
export function nameFacet(facet: Facet, t: Translator): string {
  const key = `facet.${facet.id}`;
  return Object.hasOwn(enExplore, key) ? t(key as FacetKey) : facet.label;
}

/** `reading`: texts wait to be read, whose language nobody has looked at. */
export function nameValue(facet: Facet, value: FacetValue, t: Translator, reading = false): string {
  if (facet.id === 'language' && value.value === 'unknown' && reading) return t('language.not-yet');
  if (facet.id === 'language') return nameLanguage(value.label, t);
  if (facet.id === 'intent') return nameLabel('intents', value.value, t);
  if (facet.id === 'flag') return nameLabel('signals', value.value, t);
  if (facet.id === 'weekday' && weekdayOf(value) > 0) return nameWeekday(weekdayOf(value), t);
  if (facet.id === 'hour' && /^\d{1,2}$/.test(value.value)) return nameHour(Number(value.value));
  const sentiment = SENTIMENTS.find((name) => name === value.value);
  return facet.id === 'sentiment' && sentiment ? t(`sentiment.${sentiment}`) : value.label;
}

/** Hours and weekdays are a scale: shown whole and in its order, whatever is commonest. */
export function isScale(facet: Facet): boolean {
  return facet.id === 'weekday' || facet.id === 'hour';
}

export function orderValues(facet: Facet): readonly FacetValue[] {
  if (!isScale(facet)) return facet.values;
  const place = facet.id === 'weekday' ? weekdayOf : (value: FacetValue) => Number(value.value);
  return [...facet.values].sort((a, b) => place(a) - place(b));
}

/** From Monday 1 to Sunday 7; NaN where it is none. */
function weekdayOf({ value }: FacetValue): number {
  const named = WEEKDAYS.indexOf(value.toLowerCase());
  return named >= 0 ? named + 1 : /^[1-7]$/.test(value) ? Number(value) : Number.NaN;
}
