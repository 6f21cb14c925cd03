// The sheets of an XLSX workbook: its list of sheets, shared strings and number formats first, rows as they stream.
import { EarshotError } from '../../../contract/errors.ts';
import type { InputFile } from '../importer.ts';
import type { Sheet } from './sheet.ts';
import { type CellContext, readSheetRows } from './xlsx-rows.ts';
import { readXml, readXmlWhole } from './xml-events.ts';

type Parts = ReadonlyMap<string, InputFile>;

export async function openXlsxBook(file: InputFile, parts: Parts): Promise<readonly Sheet[]> {
  const [home = 'xl/workbook.xml'] = await targetsOf(parts, '', 'officeDocument');
  const workbook = parts.get(home.toLowerCase());
  if (!workbook) {
    const message = `${file.name} is no spreadsheet that can be read: its list of sheets is missing. Save it again, or as CSV.`;
    throw new EarshotError('bad-file', message, { file: file.path });
  }
  const { sheets, is1904 } = await readWorkbook(workbook);
  const relations = await readRelations(parts, home);
  const [stringsAt] = await targetsOf(parts, home, 'sharedStrings');
  const [stylesAt] = await targetsOf(parts, home, 'styles');
  const strings = parts.get((stringsAt ?? '').toLowerCase());
  const styles = parts.get((stylesAt ?? '').toLowerCase());
  let context: Promise<CellContext> | null = null;
  const getContext = (): Promise<CellContext> => {
    context ??= readContext(strings, styles, is1904);
    return context;
  };
  return sheets.flatMap(({ name, id, hidden }) => {
    const part = parts.get((relations.find((one) => one.id === id)?.target ?? '').toLowerCase());
    if (!part) return [];
    return [
      {
        name,
        hidden,
        async *rows(progress: (share: number) => void = () => undefined) {
          const cells = await getContext();
          yield* readSheetRows(part, cells, (bytes) => progress(Math.min(1, bytes / Math.max(1, part.size))));
        },
      },
    ];
  });
}

interface SheetEntry {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

async function readWorkbook(part: InputFile): Promise<{ sheets: readonly SheetEntry[]; is1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  await readXmlWhole(part, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/i.test(attributes.date1904 ?? '');
      if (name !== 'sheet' || sheets.length >= 1000) return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const hidden = /hidden/i.test(attributes.state ?? '');
      sheets.push({ name: attributes.name ?? `sheet ${sheets.length + 1}`, id, hidden });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { sheets, is1904 };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path in the archive. */
  readonly target: string;
}

async function targetsOf(parts: Parts, of: string, type: string): Promise<string[]> {
  const relations = await readRelations(parts, of);
  return relations.filter((one) => one.type.endsWith(`/${type}`)).map((one) => one.target);
}

/** `of`: a part's path, or nothing for the package. */
async function readRelations(parts: Parts, of: string): Promise<readonly Relation[]> {
  const slash = of.lastIndexOf('/');
  const folder = slash === -1 ? '' : of.slice(0, slash + 1);
  const part = parts.get(`${folder}_rels/${of.slice(slash + 1)}.rels`.toLowerCase());
  const relations: Relation[] = [];
  if (!part) return relations;
  await readXmlWhole(part, {
    open(name, { Id: id, Type: type, Target: target }) {
      if (name !== 'Relationship' || !id || !target || relations.length >= 10_000) return;
      relations.push({ id, type: type ?? '', target: resolve(folder, target) });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  return decodeURI(new URL(target, `zip:///${folder}`).pathname).slice(1);
}

async function readContext(
  strings: InputFile | undefined,
  styles: InputFile | undefined,
  is1904: boolean,
): Promise<CellContext> {
  // Asked for only when a spreadsheet is read: the library is large.
  const { isDateFormat, serialToDate } = await import('hucre');
  const formats = styles ? await readFormats(styles) : [];
  return {
    strings: strings ? await readStrings(strings) : [],
    dated: formats.map((format) => isDateFormat(format)),
    toDate: (serial) => serialToDate(serial, is1904),
  };
}

/** Number format of each cell style: its pattern, or the number of one that is built in. */
async function readFormats(part: InputFile): Promise<readonly string[]> {
  const patterns = new Map<string, string>();
  const formats: string[] = [];
  let inCells = false;
  await readXmlWhole(part, {
    open(name, { numFmtId = '0', formatCode }) {
      if (name === 'numFmt' && formatCode !== undefined) patterns.set(numFmtId, formatCode.slice(0, 500));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells && formats.length < 100_000) formats.push(numFmtId);
    },
    text: () => undefined,
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats.map((id) => patterns.get(id) ?? id);
}

/** Rich text is its runs together; readings beside it (`rPh`) are no text. */
async function readStrings(part: InputFile): Promise<readonly string[]> {
  const strings: string[] = [];
  const groups = readXml<string>(part, (emit) => {
    let text = '';
    let inText = false;
    let aside = 0;
    return {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') aside++;
        else if (name === 't') inText = aside === 0;
      },
      text(piece) {
        if (inText) text += piece;
      },
      close(name) {
        if (name === 't') inText = false;
        else if (name === 'rPh') aside--;
        else if (name === 'si') emit(text);
      },
    };
  });
  for await (const group of groups) for (const one of group) strings.push(one);
  return strings;
}
