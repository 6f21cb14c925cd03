// An alert in one plain sentence that names its reason.
import type { AlertReason } from '../contract/alerts.ts';
import { capitalise } from './capitalise.ts';
import type { Translator } from './catalogue/translate.ts';

/** So near to a whole number of times it is called so. */
const near = 0.06;
const longestQuote = 90;

const TIMES = [2, 3, 4, 5, 6, 7, 8, 9] as const;

/** `Mar Azul: 42 mentions in 6 hours, four times the usual`. */
export function sayAlert(reason: AlertReason, t: Translator): string {
  return t('alert.says', { topic: reason.topic, what: sayReason(reason, t) });
}

/** The same without the topic. */
export function sayReason(reason: AlertReason, t: Translator): string {
  const { kind, count, hours } = reason;
  const quote = shorten(reason.quote ?? '');
  switch (kind) {
    case 'volume':
      return t('alert.volume', { count, hours, usual: sayUsual(count, reason.usual ?? 0, t) });
    case 'sentiment': {
      const share = t.format.percent(reason.share ?? 0);
      return t('alert.sentiment', { count, hours, share, before: t.format.percent(reason.usual ?? 0) });
    }
    case 'question':
      return t('alert.question', { count, quote });
    case 'risk':
      return t('alert.risk', { count, quote });
  }
}

const mostToldAtOnce = 3;

/** One alert under its topic; several together, each with its reason, as far as there is room. */
export function toNotice(
  reasons: readonly AlertReason[],
  t: Translator,
): { readonly title: string; readonly body: string } {
  const [first] = reasons;
  if (first && reasons.length === 1) return { title: first.topic, body: capitalise(sayReason(first, t), t.locale) };
  const told = reasons.slice(0, mostToldAtOnce).map((reason) => sayAlert(reason, t));
  const left = reasons.length - told.length;
  const more = left > 0 ? [t('alerts.more-came', { count: left })] : [];
  return { title: t('alerts.some', { count: reasons.length }), body: [...told, ...more].join('\n') };
}

/** How many times as much it takes: `three times the usual`. */
export function sayTimesUsual(times: number, t: Translator): string {
  return t('alerts.at.volume', { times: sayTimes(times, t) });
}

function sayUsual(count: number, usual: number, t: Translator): string {
  // So many times next to nothing would say more than is known.
  if (usual < 1) return t('alert.usual-few');
  const ratio = count / usual;
  const whole = Math.round(ratio);
  const times = sayTimes(whole, t);
  if (Math.abs(ratio - whole) <= near * whole) return t('alert.usual', { times });
  return ratio > whole ? t('alert.usual-more', { times }) : t('alert.usual-nearly', { times });
}

function sayTimes(times: number, t: Translator): string {
  const word = TIMES.find((each) => each === times);
  return word === undefined ? t('alert.times-many', { times }) : t(`alert.times-${word}`);
}

function shorten(text: string): string {
  const letters = [...text];
  if (letters.length <= longestQuote) return text;
  const begin = letters.slice(0, longestQuote - 1).join('');
  // Words stay whole, where there are words.
  const end = begin.lastIndexOf(' ');
  return `${(end > begin.length / 2 ? begin.slice(0, end) : begin).trimEnd()}…`;
}
