// How a page is printed, the same in both hosts: paper, margins, page numbers, and the fence around its content.

/** Where both hosts put the page: an origin of its own that nothing else has. */
export interface PrintJob {
  readonly html: string;
  readonly landscape: boolean;
}

/** Nothing is loaded and nothing runs: a page to print brings its styles, pictures and fonts along. */
export const printHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Inches, as Electron takes them. */
export const printMargins = { top: 0.6, bottom: 0.7, left: 0.6, right: 0.6 } as const;

/** Chromium draws header and footer at a size of nothing unless it is given one. */
export const printHeader = '<span></span>';
export const printFooter =
  '<div style="width:100%;padding:0 15mm;font:8px system-ui,sans-serif;color:#5b6270;text-align:right">' +
  '<span class="pageNumber"></span> / <span class="totalPages"></span></div>';
