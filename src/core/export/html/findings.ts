// What listening finds, as HTML: themes, questions, risers and outliers as lists in words, those who are heard as a table.
import type { ClusterRow, EmergingRow, MeasureData, OutlierRow, ThemeRow } from '../../../contract/measures.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { SPARK, sparkBars } from '../../../present/charts/spark.ts';
import { escapeMarkup } from '../../../present/escape.ts';
import { listInfluencers } from '../../../present/influencers.ts';
import { sayRise } from '../../../present/say-rise.ts';
import { writeTableOf } from './table.ts';

const EXAMPLES = 2;
/** Words that name a theme; the others only show it. */
const NAMING = 3;

/** The body of a widget whose finding is words, or null where it is a picture. Everything a person wrote comes out escaped. */
export function writeFindings(data: MeasureData, finding: string, t: Translator): string | null {
  switch (data.shape) {
    case 'influencers': {
      const { heads, rows } = listInfluencers(data.rows, t);
      const columns = heads.map((label, place) => ({ label, numeric: place > 0 }));
      const table = writeTableOf({ name: finding, heads: columns, rows: rows.map(({ cells }) => cells) });
      return `<div class="body scroll" tabindex="0" role="region" aria-label="${escapeMarkup(finding)}">${table}</div>`;
    }
    case 'themes':
      return list(data.rows.map((row) => writeTheme(row, t)));
    case 'clusters':
      return list(data.rows.map((row) => writeCluster(row, t)));
    case 'emerging':
      return list(data.rows.map((row) => writeRiser(row, t)));
    case 'outliers':
      return list(data.rows.map((row) => writeOutlier(row, t)));
    default:
      return null;
  }
}

function list(rows: readonly string[]): string {
  return `<ol class="body findings">${rows.join('')}</ol>`;
}

function writeTheme(row: ThemeRow, t: Translator): string {
  const { value, low, high } = row.share;
  const facts = [
    t('count.mentions', { count: row.count }),
    t('found.share', { share: t.format.percent(value), range: t.format.percentRange(low, high) }),
    t('found.tone', { negative: row.negative, positive: row.positive }),
  ];
  const examples = row.examples
    .slice(0, EXAMPLES)
    .map((example) => `<blockquote class="example" dir="auto">“${escapeMarkup(example.text.trim())}”</blockquote>`);
  const others = row.words.slice(NAMING);
  const rest = others.length === 0 ? '' : `<span class="others">, ${escapeMarkup(others.join(', '))}</span>`;
  const says = `<strong>${escapeMarkup(row.words.slice(0, NAMING).join(', '))}</strong>${rest}`;
  return item(`<p class="says" dir="auto">${says}</p>`, facts, examples.join(''), row.trend, t);
}

function writeCluster(row: ClusterRow, t: Translator): string {
  const facts = [
    t('count.mentions', { count: row.count }),
    t('found.people', { count: row.people }),
    t('found.since', { when: t.format.date(row.first) }),
  ];
  const says = `<blockquote class="says" dir="auto">“${escapeMarkup(row.text.trim())}”</blockquote>`;
  return item(says, facts, '', row.trend, t);
}

function writeRiser(row: EmergingRow, t: Translator): string {
  const facts = [t('count.mentions', { count: row.recent }), sayRise(row, t)];
  const says = `<p class="says" dir="auto"><strong>${escapeMarkup(row.term)}</strong></p>`;
  return item(says, facts, '', row.trend, t);
}

function writeOutlier(row: OutlierRow, t: Translator): string {
  const facts = [row.author ?? t('export.unknown-author'), t.format.dateTime(row.at)];
  const says = `<blockquote class="says" dir="auto">“${escapeMarkup(row.text.trim())}”</blockquote>`;
  const why = `<p class="why" dir="auto">${escapeMarkup(row.causes.map((cause) => cause.says).join('; '))}</p>`;
  return item(`${says}${why}`, facts, '', null, t);
}

function item(
  says: string,
  facts: readonly string[],
  below: string,
  trend: readonly number[] | null,
  t: Translator,
): string {
  const line = facts.map((fact) => `<bdi>${escapeMarkup(fact)}</bdi>`).join(' · ');
  const side = trend === null ? '' : drawSpark(trend, t);
  return `<li><div>${says}<p class="small">${line}</p>${below}</div>${side}</li>`;
}

function drawSpark(trend: readonly number[], t: Translator): string {
  const label = escapeMarkup(t('spark.label', { counts: trend.join(', ') }));
  const bars = sparkBars(trend).map(
    ({ x, y, width, height }) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="var(--accent)"></rect>`,
  );
  return `<svg class="spark" width="${SPARK.width}" height="${SPARK.height}" role="img" aria-label="${label}">${bars.join('')}</svg>`;
}
