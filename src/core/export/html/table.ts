// A table of an exported board: text as it stands, figures at the right. Everything comes out escaped.
import { escapeMarkup } from '../../../present/escape.ts';

export interface HtmlTable {
  /** What it shows, for those who cannot see it. */
  readonly name: string;
  readonly heads: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

export function writeTableOf({ name, heads, rows }: HtmlTable): string {
  const mark = (index: number) => (heads[index]?.numeric === true ? ' class="numeric"' : '');
  const head = heads.map(({ label }, index) => `<th scope="col"${mark(index)}>${escapeMarkup(label)}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => `<td${mark(index)} dir="auto">${escapeMarkup(cell)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><caption class="hidden">${escapeMarkup(name)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
