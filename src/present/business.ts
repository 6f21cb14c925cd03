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

export function toLagsTable(lags: readonly BusinessLag[], t: Translator): Table {
  const hundredths = (value: number) => Math.round(100 * value) / 100;
  return {
    columns: [
      number('lag', t('business.lag')),
      number('rho', t('business.rho')),
      number('rhoLow', t('table.low')),
      number('rhoHigh', t('table.high')),
      number('n', t('business.pairs')),
    ],
    rows: lags.map(({ lag, rho, low, high, n }) => [lag, hundredths(rho), hundredths(low), hundredths(high), n]),
  };
}

/** A row a sort of what is counted: the mean of both sorts of days, their days, and the difference with its interval. */
export function toComparisonsTable({ series, comparisons }: BusinessData, t: Translator): Table {
  const isActivity = series.kind === 'activity';
  const marked = isActivity ? t('business.with') : t('business.high');
  const others = isActivity ? t('business.without') : t('business.low');
  const tenths = (value: number | undefined) => (value === undefined ? '' : Math.round(10 * value) / 10);
  return {
    columns: [
      text('talk', t('business.talk')),
      number('marked', marked),
      number('markedDays', `${marked}, n`),
      number('others', others),
      number('othersDays', `${others}, n`),
      number('more', t('business.difference')),
      number('moreLow', t('table.low')),
      number('moreHigh', t('table.high')),
    ],
    rows: comparisons.map((row) => [
      t(`business.${row.talk}`),
      tenths(row.marked.mean),
      row.marked.n,
      tenths(row.others.mean),
      row.others.n,
      tenths(row.difference ?? undefined),
      tenths(row.interval?.low),
      tenths(row.interval?.high),
    ]),
  };
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
