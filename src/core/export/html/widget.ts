// One widget of an exported board as HTML: its finding, its picture, what it rests on, its figures.
import type { MeasureResult, Quote } from '../../../contract/measures.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { pictureHeight } from '../../../present/charts/chart.ts';
import { dateDoubt } from '../../../present/date-doubt.ts';
import { escapeMarkup, safeLink } from '../../../present/escape.ts';
import { type Block, type Inline, parseMarkdown } from '../../../present/markdown.ts';
import { nameRows } from '../../../present/name-rows.ts';
import { nameWidget } from '../../../present/name-widget.ts';
import { noteCoverage } from '../../../present/say-coverage.ts';
import { sayGone } from '../../../present/say-gone.ts';
import { noteUndated } from '../../../present/say-undated.ts';
import { saySentence } from '../../../present/sentences.ts';
import { authorName, formatCell, toTable } from '../../../present/tables.ts';
import type { Placed } from './arrange.ts';
import { writeFindings } from './findings.ts';
import { drawPicture } from './picture.ts';
import { quote } from './quote.ts';
import { writeTableOf } from './table.ts';

/** Width in pixels of a picture on a phone. */
const SLIM = 340;

/** `number` tells the widgets of a page apart. Everything a person wrote comes out escaped. */
export function writeWidget(placed: Placed, number: number, t: Translator): string {
  const { widget, result, error } = placed.data;
  const id = `w${number}`;
  if (widget.type === 'text') return writeText(placed, t);
  const title = nameWidget(widget, t);
  if (result === null) {
    const problem = error === null ? t('export.nothing') : t('export.failed', { reason: t.say(error) });
    return section(placed, id, '', heading(id, '', title), `<p class="body problem">${escapeMarkup(problem)}</p>`);
  }
  if (result.data.shape === 'number') return writeNumber(placed, id, title, result, t);
  const finding = saySentence(result, t);
  const kind = ['quotes', 'clusters', 'themes', 'outliers'].includes(result.data.shape) ? 'has-quotes' : '';
  const body = result.n === 0 ? '' : writeBody(placed, id, finding, result, t);
  return section(
    placed,
    id,
    kind,
    heading(id, title, finding),
    body,
    writeNote(result, [t('count.n', { n: result.n })], t),
    writeFigures(title, result, t),
  );
}

function section(placed: Placed, id: string, kind: string, ...parts: readonly string[]): string {
  const classes = ['widget', `w${placed.columns}`, kind].filter((name) => name !== '').join(' ');
  return `<section class="${classes}"${stand(placed)} aria-labelledby="${id}">${parts.join('')}</section>\n`;
}

/** Where it stands on the grid: whole numbers and nothing else. */
function stand({ place }: Placed): string {
  if (place === null) return '';
  const { x, y, width, height } = place;
  return ` style="--x: ${x + 1}; --y: ${y + 1}; --w: ${width}; --h: ${height}"`;
}

function heading(id: string, eyebrow: string, title: string): string {
  const above = eyebrow === '' ? '' : `<p class="eyebrow" dir="auto">${escapeMarkup(eyebrow)}</p>`;
  return `${above}<h2 id="${id}" dir="auto">${keepTogether(escapeMarkup(title))}</h2>`;
}

function writeBody(placed: Placed, id: string, finding: string, given: MeasureResult, t: Translator): string {
  const result = { ...given, data: nameRows(given, t) };
  if (result.data.shape === 'quotes') return writeQuotes(placed, result.data.mentions, t);
  const words = writeFindings(result.data, finding, t);
  // Bursts are a picture, and below it what each was about.
  const below = result.data.shape === 'bursts' && result.data.rows.length > 0 ? (words ?? '') : '';
  if (words !== null && result.data.shape !== 'bursts') return words;
  if ('rows' in result.data && result.data.rows.length === 0 && result.data.shape !== 'bursts') return '';
  const { height, width, data } = placed;
  if (height === null) return '';
  const label = `${finding}. ${describe(placed, result, t)}`;
  const { type } = data.widget;
  const full = drawPicture({ type, result, label, id, width, height }, t);
  if (full === null) return '';
  if (width <= SLIM) return `<div class="body picture">${full}</div>${below}`;
  // Shrunk to a phone its letters would be dust: a second drawing takes its place there.
  const natural = pictureHeight(type, result.data) ?? height;
  const slim = drawPicture({ type, result, label, id: `${id}s`, width: SLIM, height: natural }, t);
  return `<div class="body picture"><div class="full">${full}</div><div class="slim">${slim}</div></div>${below}`;
}

function describe(placed: Placed, { data }: MeasureResult, t: Translator): string {
  if (data.shape === 'trend') return t('chart.trend');
  if (data.shape === 'sentiment') return t('chart.sentiment');
  if (data.shape === 'cohorts') return t('chart.cohorts');
  if (data.shape === 'seasonality') return t('chart.seasonality');
  if (data.shape === 'aspects') return t('chart.aspects');
  if (data.shape === 'keyness') return t('chart.keyness');
  if (data.shape === 'bursts') return t('chart.bursts');
  if (data.shape === 'compare') return t('chart.compare');
  if (data.shape === 'shares' && placed.data.widget.type === 'share') return t('chart.share');
  if (data.shape !== 'terms' || placed.data.widget.type !== 'cloud') return t('chart.bars');
  const words = data.terms.slice(0, 10).map((term) => `${term.term} ${t.format.number(term.count)}`);
  return t('chart.cloud', { words: words.join(', ') });
}

function writeNumber(placed: Placed, id: string, title: string, result: MeasureResult, t: Translator): string {
  if (result.data.shape !== 'number') return '';
  const { value, share } = result.data;
  const whole = share.value <= 0 || share.value >= 1;
  const of = whole
    ? t('number.mentions', { count: value })
    : t('number.of-all', {
        share: t.format.percent(share.value),
        all: Math.round(value / share.value),
      });
  const interval = whole ? [] : [t('number.interval', { range: t.format.percentRange(share.low, share.high) })];
  return section(
    placed,
    id,
    'number',
    `<h2 class="eyebrow" id="${id}" dir="auto">${escapeMarkup(title)}</h2>`,
    `<div class="body"><p class="figure">${escapeMarkup(t.format.number(value))}</p><p class="of">${escapeMarkup(of)}</p></div>`,
    writeNote(result, interval, t),
  );
}

/** What the figure rests on: n or the interval, the definition, and what was left out. */
function writeNote(result: MeasureResult, basis: readonly string[], t: Translator): string {
  const left =
    result.excluded.length === 0 ? '' : t('export.excluded', { what: result.excluded.map(t.say).join('; ') });
  const words = [t.say(result.definition), left].filter((part) => part !== '').join(' ');
  const doubts = [sayGone(result, t), noteCoverage(result, t), noteUndated(result, t)];
  const parts = [...basis, ...doubts, words].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<p class="note small">${keepTogether(escapeMarkup(parts.join(' · ')))}</p>`;
}

/** Keeps `46–53%` and `n = 842` on one line. */
function keepTogether(text: string): string {
  return text.replace(/(?<=\d)–(?=\d)/g, '\u2060–\u2060').replace(/\bn = (?=\d)/g, 'n\u00a0=\u00a0');
}

/** Words and tables show what there is already; every other shape shows its figures on request. */
function writeFigures(title: string, result: MeasureResult, t: Translator): string {
  if (['quotes', 'outliers', 'influencers', 'response', 'figures', 'replies', 'balance'].includes(result.data.shape))
    return '';
  const { columns, rows } = toTable(result, t);
  if (rows.length === 0) return '';
  const name = t('export.table-of', { title });
  const cells = rows.map((row) => columns.map((column, index) => formatCell(row[index] ?? '', column, t)));
  const table = writeTableOf({ name, heads: columns, rows: cells });
  return `<details><summary>${escapeMarkup(t('export.table'))}<span class="hidden"> ${escapeMarkup(title)}</span></summary><div class="scroll" tabindex="0" role="region" aria-label="${escapeMarkup(name)}">${table}</div></details>`;
}

function writeQuotes(placed: Placed, mentions: readonly Quote[], t: Translator): string {
  const columns = Math.max(1, Math.min(2, Math.floor(placed.width / 440), mentions.length));
  const quotes = mentions.map((mention) => writeQuote(mention, t));
  return `<div class="body quotes" style="--quote-columns: ${columns}">${quotes.join('')}</div>`;
}

/** A quote is evidence: what was said, by whom, where, when in which zone, and where to read it. */
function writeQuote(mention: Quote, t: Translator): string {
  const author = authorName(mention) ?? t('export.unknown-author');
  const when = t.format.dateTime(mention.at);
  const link = safeLink(mention.url);
  const doubt = dateDoubt(mention, t);
  const label = t('export.link-of', { author, when });
  const parts = [
    `<span class="part long who"><bdi>${escapeMarkup(author)}</bdi></span>`,
    `<span class="part long"><bdi>${escapeMarkup(mention.source.name)}</bdi></span>`,
    `<span class="part"><time datetime="${new Date(mention.at).toISOString()}">${escapeMarkup(when)}</time>${doubt === '' ? '' : ` (${escapeMarkup(doubt)})`}</span>`,
    mention.sentiment === null
      ? ''
      : `<span class="part ${mention.sentiment}">${SIGNS[mention.sentiment]}${escapeMarkup(t(`sentiment.${mention.sentiment}`))}</span>`,
    `<span class="part">${escapeMarkup(t('evidence.retrieved', { when: t.format.dateTime(mention.captured) }))}</span>`,
    mention.cut ? `<span class="part">${escapeMarkup(t('export.cut'))}</span>` : '',
    link === null
      ? ''
      : `<span class="part"><a rel="noreferrer" href="${escapeMarkup(link)}" aria-label="${escapeMarkup(label)}">${escapeMarkup(t('export.link'))}</a></span>`,
  ];
  const lang = /^[a-z]{2,3}$/.test(mention.language ?? '') ? ` lang="${mention.language}"` : '';
  const text = mention.cut ? `${mention.text.trimEnd()}…` : mention.text.trim();
  return `<figure class="quote"><blockquote dir="auto"${lang}>${quote(text, t)}</blockquote><figcaption class="small">${parts.filter((part) => part !== '').join(' ')}</figcaption></figure>`;
}

const SIGNS = { negative: '− ', neutral: '', positive: '+ ' } as const;

function writeText(placed: Placed, t: Translator): string {
  const { widget } = placed.data;
  const title = widget.title?.trim() ?? '';
  const above = title === '' ? '' : `<h2 dir="auto">${escapeMarkup(title)}</h2>`;
  const prose = parseMarkdown(widget.text ?? '').map(writeBlock);
  const name = escapeMarkup(title === '' ? t('widget.text') : title);
  return `<section class="widget w${placed.columns} text"${stand(placed)} aria-label="${name}">${above}<div class="prose${title === '' ? '' : ' body'}">${prose.join('')}</div></section>\n`;
}

function writeBlock(block: Block): string {
  if (block.type === 'heading') {
    const level = block.level + 2;
    return `<h${level} dir="auto">${writeInline(block.children)}</h${level}>`;
  }
  if (block.type === 'paragraph') return `<p dir="auto">${writeInline(block.children)}</p>`;
  const tag = block.ordered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map((item) => `<li dir="auto">${writeInline(item)}</li>`).join('')}</${tag}>`;
}

function writeInline(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return escapeMarkup(part.text);
      const inner = writeInline(part.children);
      if (part.type === 'link') return `<a rel="noreferrer" href="${escapeMarkup(part.href)}">${inner}</a>`;
      return part.type === 'strong' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`;
    })
    .join('');
}
