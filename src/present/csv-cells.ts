// Rows of CSV as RFC 4180 has them, safe to open in a spreadsheet.

export type Cell = string | number | null;

export function writeRow(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

export function writeCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = guardCell(value.replaceAll('\0', ''));
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text that a spreadsheet would run as a formula gets an apostrophe before it; plain numbers stay numbers. */
export function guardCell(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) && !/^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? `'${text}` : text;
}
