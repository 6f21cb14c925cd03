// A board as Markdown: findings, figures as tables and quotes, for reports that are written elsewhere.
import type { WidgetData } from '../../contract/boards.ts';
import type { Quote } from '../../contract/measures.ts';
import { openTranslator, type Translator } from '../../present/catalogue/translate.ts';
import { dateDoubt } from '../../present/date-doubt.ts';
import { safeLink } from '../../present/escape.ts';
import { type Block, type Inline, parseMarkdown } from '../../present/markdown.ts';
import { nameWidget } from '../../present/name-widget.ts';
import { noteCoverage } from '../../present/say-coverage.ts';
import { sayGone } from '../../present/say-gone.ts';
import { sayOutdated } from '../../present/say-outdated.ts';
import { noteUndated } from '../../present/say-undated.ts';
import { saySentence } from '../../present/sentences.ts';
import { authorName, formatCell, toTable } from '../../present/tables.ts';
import type { ExportFormat } from './format.ts';

export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'Text (Markdown)',
  extension: 'md',
  async *write(data, options = {}) {
    const t = await openTranslator(options.locale, data.project.zone);
    const { board, project, span } = data;
    const dates = span === null ? t('export.dates-none') : t.format.dateRange(span.from, span.to);
    yield `# ${plain(board.name)}\n\n`;
    if (board.summary.trim() !== '') yield `${plain(board.summary)}\n\n`;
    yield `${plain(project.name)} · ${dates} · ${t('count.mentions', { count: data.total })} · ${project.zone}\n\n`;
    for (const widget of data.widgets) {
      options.signal?.throwIfAborted();
      yield writeWidget(widget, t);
    }
    yield '---\n\n';
    yield `- ${t('export.scope')}: ${plain(board.query.trim() || t('export.scope-all'))}\n`;
    yield `- ${t('export.created')}: ${t.format.dateTime(data.computed)}\n`;
    yield `- ${t('export.versions-are', { app: plain(data.appVersion), analysis: String(data.analysisVersion) })}\n`;
    for (const outdated of sayOutdated(data, t)) yield `- ${outdated}\n`;
    if (board.look?.foot) yield `\n${plain(board.look.foot)}\n`;
  },
};

function writeWidget({ widget, result, error }: WidgetData, t: Translator): string {
  if (widget.type === 'text') {
    const title = widget.title?.trim() ?? '';
    const heading = title === '' ? '' : `## ${plain(title)}\n\n`;
    return (
      heading +
      parseMarkdown(widget.text ?? '')
        .map(writeBlock)
        .join('')
    );
  }
  const name = plain(nameWidget(widget, t));
  if (result === null) return `## ${name}\n\n${plain(error === null ? t('export.nothing') : t.say(error))}\n\n`;
  const head = `## ${name}\n\n**${plain(saySentence(result, t))}**\n\n`;
  const body =
    result.data.shape === 'quotes'
      ? result.data.mentions.map((mention) => writeQuote(mention, t)).join('')
      : writeTable(toTable(result, t), t);
  const basis = [
    t('count.n', { n: result.n }),
    sayGone(result, t),
    noteCoverage(result, t),
    noteUndated(result, t),
    plain(t.say(result.definition)),
  ];
  return `${head}${body}${basis.filter((part) => part !== '').join(' · ')}\n\n`;
}

/** A text widget is read and written anew, so that only what we know as Markdown goes through. */
function writeBlock(block: Block): string {
  if (block.type === 'heading') return `${'#'.repeat(block.level + 2)} ${writeInline(block.children)}\n\n`;
  if (block.type === 'paragraph') return `${writeInline(block.children)}\n\n`;
  const items = block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${writeInline(item)}\n`);
  return `${items.join('')}\n`;
}

function writeInline(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return escapeMarks(part.text);
      const inner = writeInline(part.children);
      if (part.type === 'link') return `[${inner}](<${part.href}>)`;
      return part.type === 'strong' ? `**${inner}**` : `*${inner}*`;
    })
    .join('');
}

function writeTable({ columns, rows }: ReturnType<typeof toTable>, t: Translator): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const head = line(columns.map((column) => plain(column.label)));
  const rule = line(columns.map((column) => (column.numeric ? '---:' : '---')));
  const body = rows.map((row) => line(columns.map((column, index) => plain(formatCell(row[index] ?? '', column, t)))));
  return `${head}${rule}${body.join('')}\n`;
}

function writeQuote(mention: Quote, t: Translator): string {
  const link = safeLink(mention.url);
  const author = plain(authorName(mention) ?? t('export.unknown-author'));
  const retrieved = t('evidence.retrieved', { when: t.format.dateTime(mention.captured) });
  const doubt = dateDoubt(mention, t);
  const when = `${t.format.dateTime(mention.at)}${doubt === '' ? '' : ` (${doubt})`}`;
  const place = [author, plain(mention.source.name), when, retrieved].join(' · ');
  // Brackets in an address would end the link early.
  const address = link?.replaceAll('(', '%28').replaceAll(')', '%29');
  const where = address === undefined ? place : `${place} · [${t('export.link')}](<${address}>)`;
  return `> ${plain(mention.text)}\n>\n> ${where}\n\n`;
}

/** One line of text in which nothing is markup. */
function plain(text: string): string {
  return escapeMarks(text.replace(/\s+/g, ' ').trim()).replace(/^([-+]|\d+[.)])(?= )/, '\\$1');
}

function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&');
}
