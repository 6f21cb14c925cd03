// The sheets of an OpenDocument spreadsheet: all in one part, told apart while it streams.
import { EarshotError } from '../../../contract/errors.ts';
import type { InputFile } from '../importer.ts';
import { MAX_CELL, MAX_CELLS, type Sheet, type SheetRow } from './sheet.ts';
import { readXml, readXmlWhole } from './xml-events.ts';

/** A row said once and repeated is taken this often: more is no data. */
const MAX_REPEAT = 1000;

interface OdsRow extends SheetRow {
  readonly sheet: number;
}

export async function openOdsBook(file: InputFile, parts: ReadonlyMap<string, InputFile>): Promise<readonly Sheet[]> {
  const content = parts.get('content.xml');
  const manifest = parts.get('meta-inf/manifest.xml');
  if (!content || (manifest && (await isLocked(manifest)))) {
    const message = `${file.name} is protected by a password. Save it without one, or as CSV.`;
    throw new EarshotError('bad-file', message, { file: file.path });
  }
  const names = await sheetNames(content);
  return names.map((name, sheet) => ({
    name,
    hidden: false,
    async *rows(progress: (share: number) => void = () => undefined) {
      const told = (bytes: number): void => progress(Math.min(1, bytes / Math.max(1, content.size)));
      for await (const group of readXml<OdsRow>(content, (emit) => rowHandlers(emit), told)) {
        if (group.some((row) => row.sheet > sheet)) {
          yield group.filter((row) => row.sheet === sheet);
          return;
        }
        yield group.filter((row) => row.sheet === sheet);
      }
    },
  }));
}

async function isLocked(manifest: InputFile): Promise<boolean> {
  let locked = false;
  await readXmlWhole(manifest, {
    open(name) {
      locked ||= name === 'encryption-data';
    },
    text: () => undefined,
    close: () => undefined,
  });
  return locked;
}

async function sheetNames(content: InputFile): Promise<readonly string[]> {
  const names: string[] = [];
  await readXmlWhole(content, {
    open(name, attributes) {
      if (name === 'table' && names.length < 1000) names.push(attributes['table:name'] ?? `sheet ${names.length + 1}`);
    },
    text: () => undefined,
    close: () => undefined,
  });
  return names;
}

function rowHandlers(emit: (row: OdsRow) => void) {
  let sheet = -1;
  let number = 0;
  let rowRepeat = 1;
  let cells: string[] = [];
  let column = 0;
  let cell: Readonly<Record<string, string>> | null = null;
  let text = '';
  let paragraphs = 0;
  let inText = 0;
  let aside = 0;
  const add = (piece: string): void => {
    if (inText > 0 && aside === 0 && text.length < MAX_CELL) text += piece;
  };

  return {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (name === 'table') {
        sheet++;
        number = 0;
      } else if (name === 'table-row') {
        rowRepeat = times(attributes['table:number-rows-repeated']);
        cells = [];
        column = 0;
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cell = attributes;
        text = '';
        paragraphs = 0;
      } else if (name === 'annotation') aside++;
      else if (name === 'p' && cell && aside === 0) {
        inText++;
        if (paragraphs++ > 0) add('\n');
      } else if (name === 's') add(' '.repeat(Math.min(1000, times(attributes['text:c']))));
      else if (name === 'tab') add('\t');
      else if (name === 'line-break') add('\n');
    },
    text: add,
    close(name: string) {
      if (name === 'annotation') aside--;
      else if (name === 'p' && inText > 0 && aside === 0) inText--;
      else if ((name === 'table-cell' || name === 'covered-table-cell') && cell) {
        const repeat = times(cell['table:number-columns-repeated']);
        const value = name === 'table-cell' ? cellText(cell, text) : '';
        for (let i = 0; value !== '' && i < repeat && column + i < MAX_CELLS; i++) {
          while (cells.length < column + i) cells.push('');
          cells[column + i] = value;
        }
        column += repeat;
        cell = null;
        inText = 0;
      } else if (name === 'table-row') {
        for (let i = 0; cells.length > 0 && i < Math.min(rowRepeat, MAX_REPEAT); i++) {
          emit({ sheet, number: number + i + 1, cells });
        }
        number += rowRepeat;
      }
    },
  };
}

function cellText(cell: Readonly<Record<string, string>>, text: string): string {
  const type = cell['office:value-type'] ?? '';
  if (type === 'date') return (cell['office:date-value'] ?? text).replace(/T00:00:00$/, '');
  if (type === 'boolean') return cell['office:boolean-value'] ?? text;
  if (type === 'float' || type === 'currency') return cell['office:value'] ?? text;
  if (type === 'time') {
    const clock = /^PT(\d{1,2})H(\d{1,2})M(\d{1,2})/.exec(cell['office:time-value'] ?? '');
    return clock
      ? clock
          .slice(1)
          .map((part) => part.padStart(2, '0'))
          .join(':')
      : text;
  }
  return text;
}

function times(given: string | undefined): number {
  const number = Number(given ?? 1);
  return Number.isSafeInteger(number) && number > 0 ? Math.min(number, 10_000_000) : 1;
}
