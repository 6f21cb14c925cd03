// What listening finds, as HTML: themes, questions, risers and outliers as lists in words, those who are heard as a table.
import type {
  BurstRow,
  ClusterRow,
  EmergingRow,
  MeasureData,
  OutlierRow,
  ThemeRow,
} from '../../../contract/measures.ts';
import { type BurstsData, explainBurst, nameBurst } from '../../../present/bursts.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { SPARK, sparkBars } from '../../../present/charts/spark.ts';
import type { ConductData } from '../../../present/conduct-findings.ts';
import { toConductTable } from '../../../present/conduct-tables.ts';
import { escapeMarkup } from '../../../present/escape.ts';
import { listInfluencers } from '../../../present/influencers.ts';
import { sayRise } from '../../../present/say-rise.ts';
import { formatCell } from '../../../present/tables.ts';
import { quote } from './quote.ts';
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
    case 'bursts':
      return list(data.rows.map((row) => writeBurst(row, data.bucket, t)));
    case 'outliers':
      return list(data.rows.map((row) => writeOutlier(row, t)));
    case 'response':
    case 'figures':
    case 'replies':
    case 'balance':
      return writeFigures(data, finding, t);
    default:
      return null;
  }
}

/** A widget that is its table. */
function writeFigures(data: ConductData, finding: string, t: Translator): string {
  const { columns, rows } = toConductTable(data, t);
  if (rows.length === 0) return '';
  const cells = rows.map((row) => columns.map((column, place) => formatCell(row[place] ?? '', column, t)));
  const table = writeTableOf({ name: finding, heads: columns, rows: cells });
  return `<div class="body scroll" tabindex="0" role="region" aria-label="${escapeMarkup(finding)}">${table}</div>`;
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
    .map((example) => `<blockquote class="example" dir="auto">${quote(example.text.trim(), t)}</blockquote>`);
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
  const says = `<blockquote class="says" dir="auto">${quote(row.text.trim(), t)}</blockquote>`;
  return item(says, facts, '', row.trend, t);
}

function writeRiser(row: EmergingRow, t: Translator): string {
  const facts = [t('count.mentions', { count: row.recent }), sayRise(row, t)];
  const says = `<p class="says" dir="auto"><strong>${escapeMarkup(row.term)}</strong></p>`;
  return item(says, facts, '', row.trend, t);
}

function writeBurst(row: BurstRow, bucket: BurstsData['bucket'], t: Translator): string {
  const { facts, quotes } = explainBurst(row, t);
  const says = `<p class="says" dir="auto"><strong>${escapeMarkup(nameBurst(row, bucket, t))}</strong></p>`;
  const below = quotes.map(
    ({ says: words }) => `<blockquote class="example" dir="auto">${escapeMarkup(words)}</blockquote>`,
  );
  return item(says, [t('count.mentions', { count: row.count }), ...facts], below.join(''), null, t);
}

function writeOutlier(row: OutlierRow, t: Translator): string {
  const facts = [row.author ?? t('export.unknown-author'), t.format.dateTime(row.at)];
  const says = `<blockquote class="says" dir="auto">${quote(row.text.trim(), t)}</blockquote>`;
  const why = `<p class="why" dir="auto">${escapeMarkup(row.causes.map((cause) => t.say(cause.says)).join('; '))}</p>`;
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
