// The business view in words and as a table: what differs between days, what goes together how many days apart. Never why.
import type { BusinessComparison, BusinessData, BusinessLag, Talk } from '../contract/business.ts';
import type { Translator } from './catalogue/translate.ts';
import { number, type Table, text } from './columns.ts';

/** With fewer days on one side a difference would be chance. */
const ENOUGH = 5;

/** Without a full stop at its end. `n`: days compared. */
export function sayBusiness({ series, comparisons }: BusinessData, n: number, t: Translator): string {
  const { name, kind } = series;
  const all = comparisons.find((comparison) => comparison.talk === 'mentions');
  if (n === 0 || !all) return t('says.business-none', { name });
  const fewest = Math.min(all.marked.n, all.others.n);
  if (fewest < ENOUGH) return t('says.business-few', { count: fewest });
  if (all.difference === null || all.interval === null) return t('says.business-unlike');
  const { low, high } = all.interval;
  const difference = writeFigure(Math.abs(all.difference), t);
  if (low > 0) return t(`says.business-${kind}-more`, { name, difference });
  if (high < 0) return t(`says.business-${kind}-fewer`, { name, difference });
  return t(`says.business-${kind}-level`, { name });
}

/** `+12.3 (+4 to +20)`. */
export function sayDifference({ difference, interval }: BusinessComparison, t: Translator): string {
  if (difference === null) return t('business.no-difference');
  const words = writeSigned(difference, t);
  if (interval === null) return t('business.no-interval', { difference: words });
  return t('business.interval', {
    difference: words,
    low: writeSigned(interval.low, t),
    high: writeSigned(interval.high, t),
  });
}

/** Lags whose interval leaves out 0. By chance alone one in twenty does. */
export function isClear({ low, high }: BusinessLag): boolean {
  return low > 0 || high < 0;
}

export function lagsOf(data: BusinessData, talk: Talk): readonly BusinessLag[] {
  return data.lags.filter((lag) => lag.talk === talk);
}

/** Without a full stop at its end. `lags` are of one talk and not empty. */
export function sayLags(lags: readonly BusinessLag[], t: Translator): string {
  const clear = lags.filter(isClear);
  const [strongest] = clear.toSorted((a, b) => Math.abs(b.rho) - Math.abs(a.rho));
  if (!strongest) return t('says.business-lags-none');
  const { lag } = strongest;
  const when =
    lag === 0
      ? t('says.lag-same')
      : lag > 0
        ? t('says.lag-later', { count: lag })
        : t('says.lag-earlier', { count: -lag });
  return t('says.business-lags', { count: clear.length, all: lags.length, when, rho: writeRho(strongest.rho, t) });
}

export function toBusinessTable(data: BusinessData, t: Translator): Table {
  const { series } = data;
  const isActivity = series.kind === 'activity';
  const named = nameSeries(series);
  return {
    columns: [
      text('day', t('table.day')),
      number('mentions', t('business.mentions')),
      number('negative', t('business.negative')),
      isActivity ? text('value', named) : number('value', named),
    ],
    rows: data.days.map(({ day, mentions, negative, value }) => [
      day,
      mentions ?? '–',
      negative ?? '–',
      isActivity ? (value ? t('business.runs') : '') : (value ?? '–'),
    ]),
  };
}

/** `Visits (thousands)`. */
export function nameSeries({ name, unit }: BusinessData['series']): string {
  return unit === '' ? name : `${name} (${unit})`;
}

/** Always two digits and a sign that lines up. */
export function writeRho(rho: number, t: Translator): string {
  return t.format.decimals(rho, 2);
}

/** A mean: whole from a hundred on, else with one decimal. */
export function writeFigure(value: number, t: Translator): string {
  return t.format.number(Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10);
}

function writeSigned(value: number, t: Translator): string {
  const figure = writeFigure(Math.abs(value), t);
  return figure === '0' ? figure : `${value < 0 ? '−' : '+'}${figure}`;
}
