// A board as one HTML file for clients: opens offline, makes no request, runs no script.
import type { BoardData } from '../../contract/boards.ts';
import { openTranslator, type Translator } from '../../present/catalogue/translate.ts';
import { escapeMarkup } from '../../present/escape.ts';
import { nameDates } from '../../present/name-dates.ts';
import { sayOutdated } from '../../present/say-outdated.ts';
import { readFontAddress } from './font.ts';
import type { ExportFormat } from './format.ts';
import { arrange, type Placed } from './html/arrange.ts';
import { logoAddress, lookThemes } from './html/look.ts';
import { writeStyle } from './html/style.ts';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

export const html: ExportFormat = {
  id: 'html',
  label: 'Web page (one file)',
  extension: 'html',
  async *write(data, options = {}) {
    // Charts are loaded by the export that draws them, not by whoever lists the formats.
    const { writeWidget } = await import('./html/widget.ts');
    const t = await openTranslator(options.locale, data.project.zone);
    yield writeHead(data, t);
    yield writeHeader(data, t);
    const bands = arrange(data.widgets);
    yield '<main>\n';
    if (bands.length === 0) yield `<p>${escapeMarkup(t('export.empty-board'))}</p>\n`;
    let number = 0;
    // On paper the foot never stands alone: the last band goes with it to a page of their own.
    for (const [part, placed] of [bands.slice(0, -1).flat(), bands.at(-1) ?? []].entries()) {
      if (part === 1) yield '<div class="last">\n';
      if (placed[0]) yield openGrid(placed[0]);
      for (const one of placed) {
        options.signal?.throwIfAborted();
        number += 1;
        yield writeWidget(one, number, t);
        // A page of many charts must not hold the thread.
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (placed[0]) yield '</div>\n';
    }
    yield writeFoot(data, t);
    yield '</div>\n</main>\n</div>\n</body>\n</html>\n';
  },
};

/** Rows are counted from the top of the board: a grid further down says how many are above it. */
function openGrid({ place }: Placed): string {
  return place === null ? '<div class="grid">\n' : `<div class="grid placed" style="--above: ${place.y}">\n`;
}

function writeHead(data: BoardData, t: Translator): string {
  return `<!doctype html>
<html lang="${escapeMarkup(t.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Earshot ${escapeMarkup(data.appVersion)}">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(`${data.board.name} · ${data.project.name}`)}</title>
<style>
${writeStyle(readFontAddress(), lookThemes(data.board.look))}
</style>
</head>
<body>
<div class="page">
`;
}

function writeHeader(data: BoardData, t: Translator): string {
  const { board, project, span, total } = data;
  const summary =
    board.summary.trim() === '' ? '' : `<p class="summary" dir="auto">${escapeMarkup(board.summary.trim())}</p>`;
  const dates = span === null ? t('export.dates-none') : t.format.dateRange(span.from, span.to);
  const facts = [dates, t('count.mentions', { count: total }), project.zone];
  const logo = logoAddress(board.look);
  const picture = logo === null ? '' : `<img class="logo" alt="" src="${escapeMarkup(logo)}">\n`;
  return `<header class="head${logo === null ? '' : ' has-logo'}">
${picture}<p class="eyebrow"><bdi>${escapeMarkup(project.name)}</bdi> · ${escapeMarkup(t('export.board'))}</p>
<h1 dir="auto">${escapeMarkup(board.name)}</h1>
${summary}
<p class="facts">${facts.map((fact) => `<span>${escapeMarkup(fact)}</span>`).join('')}</p>
</header>
`;
}

function writeFoot(data: BoardData, t: Translator): string {
  const { board, project, span, total } = data;
  const facts: readonly (readonly [string, string])[] = [
    [t('export.scope'), nameScope(board.query.trim(), t)],
    [t('export.dates'), span === null ? t('export.dates-none') : t.format.dateRange(span.from, span.to)],
    [t('export.basis'), t('count.mentions', { count: total })],
    [t('export.zone'), project.zone],
    [t('export.created'), t.format.dateTime(data.computed)],
    [t('export.versions'), sayVersions(data, t)],
  ];
  const list = facts.map(
    ([term, value]) => `<div><dt>${escapeMarkup(term)}</dt><dd dir="auto">${escapeMarkup(value)}</dd></div>`,
  );
  const own = board.look?.foot.trim() ?? '';
  const closing = own === '' ? '' : `<p class="closing" dir="auto">${escapeMarkup(own)}</p>\n`;
  return `<footer class="foot">
<h2>${escapeMarkup(t('export.about'))}</h2>
<dl>${list.join('')}</dl>
<p class="small">${escapeMarkup(t('export.labels-by'))}</p>
${closing}</footer>
`;
}

function nameScope(query: string, t: Translator): string {
  return query === '' ? t('export.scope-all') : (nameDates(query, t) ?? query);
}

/** What the labels were made with, and how many still carry an older version's. */
function sayVersions(data: BoardData, t: Translator): string {
  const versions = t('export.versions-are', { app: data.appVersion, analysis: String(data.analysisVersion) });
  return [versions, ...sayOutdated(data, t)].join('; ');
}
