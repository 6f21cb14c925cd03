// The style sheet of an exported board: four sizes, two weights, light, dark and paper.
import { ROW } from '../../../present/arrange-widgets.ts';
import { fontFamily, fontStack, type Theme, themeVariables } from '../../../present/theme.ts';

/** `font` is a data: address or null. Nothing here names anything outside the file. */
export function writeStyle(font: string | null, themes: { readonly light: Theme; readonly dark: Theme }): string {
  const face =
    font === null
      ? ''
      : `@font-face { font-family: '${fontFamily}'; src: url(${font}) format('woff2'); font-weight: 100 900; font-display: block; }`;
  return `${face}
:root { color-scheme: light; ${themeVariables(themes.light)} }
@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; ${themeVariables(themes.dark)} } }
${RULES.replace('FONT', fontStack)}`;
}

/** The most a picture may be high on paper, so that its finding and what it rests on stand on the same page. */
const PAPER = 750;

const RULES = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 400 14px/1.5 FONT; font-feature-settings: 'cv05', 'ss03'; -webkit-font-smoothing: antialiased; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
h1, h2, h3, h4, th, dt { font-weight: 600; }
a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 2px; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.page { max-width: 1168px; margin: 0 auto; padding: 56px 24px 48px; }
.small { font-size: 12px; line-height: 1.5; color: var(--ink-faint); }

.head { position: relative; margin-bottom: 40px; }
.head.has-logo { padding-right: 232px; }
.head .logo { position: absolute; top: 0; right: 0; max-width: 200px; max-height: 64px; }
.head .eyebrow { font-size: 14px; color: var(--ink-soft); margin-bottom: 8px; }
h1 { font-size: 32px; line-height: 1.2; letter-spacing: -0.022em; text-wrap: balance; overflow-wrap: anywhere; }
.head .summary { font-size: 16px; line-height: 1.55; max-width: 68ch; margin-top: 12px; color: var(--ink); text-wrap: balance; overflow-wrap: anywhere; }
.head .facts { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-top: 16px; font-size: 14px; color: var(--ink-soft); font-variant-numeric: tabular-nums; }

.grid { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); gap: 16px; }
.w3 { grid-column: span 3; } .w4 { grid-column: span 4; } .w6 { grid-column: span 6; } .w8 { grid-column: span 8; } .w12 { grid-column: span 12; }
.grid.placed { grid-auto-rows: minmax(${ROW - 16}px, auto); }
.placed > .widget { grid-column: var(--x) / span var(--w); grid-row: calc(var(--y) - var(--above)) / span var(--h); }
.grid + .last > .grid { margin-top: 16px; }
.widget { display: flex; flex-direction: column; min-width: 0; background: var(--surface); border-radius: 8px; padding: 20px; border: 1px solid transparent; }
.widget .eyebrow { font-size: 12px; line-height: 16px; color: var(--ink-faint); margin-bottom: 4px; overflow-wrap: anywhere; }
.widget h2 { font-size: 16px; line-height: 1.35; letter-spacing: -0.011em; text-wrap: pretty; overflow-wrap: anywhere; }
.widget .body { margin-top: 16px; flex: 1; min-width: 0; }
.widget .note { margin-top: 12px; overflow-wrap: anywhere; }
.slim { display: none; }
.picture svg { display: block; width: 100%; height: auto; font-family: inherit; font-variant-numeric: tabular-nums; }
.widget h2.eyebrow { font-size: 12px; line-height: 16px; font-weight: 400; letter-spacing: 0; }
.number .body { margin-top: 4px; }
.number .figure { font-size: 32px; line-height: 1.2; font-weight: 600; letter-spacing: -0.022em; font-variant-numeric: tabular-nums; }
.number .of { color: var(--ink-soft); }
.problem { color: var(--ink-soft); }
.text { background: none; padding: 12px 20px 12px 0; }
.prose { max-width: 68ch; font-size: 16px; line-height: 1.55; text-wrap: pretty; overflow-wrap: anywhere; }
.prose > * + * { margin-top: 10px; }
.prose h3, .prose h4, .prose h5 { font-size: 16px; line-height: 1.35; letter-spacing: -0.011em; }
.prose ul, .prose ol { padding-left: 20px; }
.prose li + li { margin-top: 4px; }

.quotes { margin-bottom: -12px; columns: var(--quote-columns); column-gap: 40px; }
.quote { break-inside: avoid; padding-bottom: 20px; }
.quote blockquote { font-size: 16px; line-height: 1.5; text-wrap: pretty; overflow-wrap: anywhere; white-space: pre-line; }
.quote figcaption { margin-top: 4px; overflow-wrap: anywhere; }
.quote .who { color: var(--ink-soft); font-weight: 600; }
.negative { color: var(--negative-ink); } .neutral { color: var(--neutral-ink); } .positive { color: var(--positive-ink); }
.part { white-space: nowrap; } .part.long { white-space: normal; }
.part:not(:last-child)::after { content: '\\00a0·'; color: var(--ink-faint); font-weight: 400; }

.findings { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 16px 48px; align-content: start; list-style: none; }
.findings li { display: flex; gap: 24px; align-items: flex-start; justify-content: space-between; break-inside: avoid; }
.findings li > div { min-width: 0; }
.findings .says { font-size: 16px; line-height: 1.5; text-wrap: pretty; overflow-wrap: anywhere; }
.findings .others { color: var(--ink-soft); }
.findings .why { overflow-wrap: anywhere; }
.findings .small { margin-top: 2px; overflow-wrap: anywhere; }
.findings .example { margin-top: 4px; color: var(--ink-soft); overflow-wrap: anywhere; }
.spark { flex: none; margin-top: 4px; }
.body.scroll { max-height: none; font-size: 12px; }
.body.scroll th { white-space: normal; overflow-wrap: break-word; vertical-align: bottom; }

details { margin-top: 8px; font-size: 12px; }
summary { width: fit-content; color: var(--ink-soft); cursor: pointer; padding: 2px 0; }
summary:hover { color: var(--ink); }
.scroll { max-height: 320px; overflow: auto; margin-top: 8px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 4px 12px 4px 0; vertical-align: top; overflow-wrap: anywhere; }
th { color: var(--ink-soft); position: sticky; top: 0; background: var(--surface); white-space: nowrap; }
td { border-top: 1px solid var(--line); }
th.numeric, td.numeric { text-align: right; padding-right: 0; padding-left: 12px; white-space: nowrap; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.foot { margin-top: 40px; }
.foot h2 { font-size: 14px; margin-bottom: 12px; }
.foot dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); gap: 12px 32px; font-size: 12px; }
.foot dt { color: var(--ink-soft); } .foot dd { color: var(--ink-faint); overflow-wrap: anywhere; }
.foot .small { margin-top: 16px; max-width: 90ch; }
.foot .closing { margin-top: 16px; color: var(--ink-soft); overflow-wrap: anywhere; }

@media screen and (max-width: 860px) {
  .page { padding: 32px 16px; }
  .w3 { grid-column: span 6; } .w4, .w6, .w8, .w12 { grid-column: span 12; }
  .grid.placed { grid-auto-rows: auto; }
  .placed > .widget { grid-column: span 12; grid-row: auto; }
  .head.has-logo { padding-right: 0; }
  .head .logo { position: static; display: block; margin-bottom: 16px; }
  .quotes { margin-bottom: -12px; columns: 1; }
  .text { padding-right: 0; }
}
@media screen and (max-width: 560px) {
  .full { display: none; } .slim { display: block; }
}
@media print {
  @page { size: landscape; margin: 10mm 12mm 12mm; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { background: none; }
  .page { max-width: none; padding: 0; zoom: 0.76; }
  .head { margin-bottom: 20px; }
  .head .facts { margin-top: 8px; }
  /* A broad page: a line of it may hold more than one of a screen, and what follows stands on the same page. */
  .head .summary, .prose { max-width: 92ch; }
  .grid, .grid.placed { gap: 12px; grid-auto-rows: auto; }
  .last { break-inside: avoid; }
  .grid + .last > .grid { margin-top: 12px; }
  .widget { break-inside: avoid; border-color: var(--line); padding: 10px 20px; }
  .widget .body, .widget .note { margin-top: 8px; }
  .widget .note { line-height: 1.35; }
  .widget.text { border-color: transparent; padding: 4px 20px 4px 0; }
  /* No page is left to half a picture: one that is higher than a page is drawn smaller. */
  .picture svg { max-height: ${PAPER}px; }
  /* No flex: what is cut by a page would lie over what follows. Each part has its own edge. */
  .widget.has-quotes { display: block; break-inside: auto; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  .widget h2, .widget .eyebrow { break-after: avoid; }
  .widget .note { break-before: avoid; }
  /* Columns that are cut by a page run on beside it, and the whole page is shrunk to show them. */
  .quotes { columns: auto; display: grid; grid-template-columns: repeat(var(--quote-columns), minmax(0, 1fr)); }
  .quote { padding-bottom: 12px; }
  .foot { break-inside: avoid; margin-top: 20px; }
  .foot h2 { margin-bottom: 6px; }
  .foot dl { grid-template-columns: repeat(6, auto); gap: 4px 24px; }
  .foot .small, .foot .closing { margin-top: 8px; }
  .foot .small { max-width: none; }
  details:not([open]) { display: none; }
  .scroll { max-height: none; overflow: visible; }
}
`;
