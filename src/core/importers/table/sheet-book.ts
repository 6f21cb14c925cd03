// A spreadsheet's file as its sheets, whichever of the two formats it has.
import { EarshotError } from '../../../contract/errors.ts';
import type { InputFile } from '../importer.ts';
import { isZip, openMembers } from '../zip.ts';
import { openOdsBook } from './ods-book.ts';
import type { Sheet } from './sheet.ts';
import { openXlsxBook } from './xlsx-book.ts';

const MAX_UNPACKED = 512 * 1024 * 1024;
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

export function isBook(file: InputFile): boolean {
  return isOds(file) || (file.members ?? []).some((path) => /^(?:xl\/)?workbook\.(?:xml|bin)$/i.test(path));
}

/** Throws EarshotError `bad-file` in words for what is no spreadsheet, is locked, or is too large to unpack. */
export async function openBook(file: InputFile): Promise<readonly Sheet[]> {
  const place = { file: file.path };
  if (OLE.every((byte, index) => file.head[index] === byte)) {
    const message = `${file.name} is protected by a password or is an old .xls file. Save it as .xlsx or CSV without a password.`;
    throw new EarshotError('bad-file', message, place);
  }
  if (file.members === null && isZip(file.head)) {
    // It cannot be opened: trying says why.
    for await (const _ of openMembers(file, () => false));
  }
  if (!isBook(file)) {
    throw new EarshotError('bad-file', `${file.name} is no spreadsheet: neither .xlsx nor .ods.`, place);
  }
  if (file.members?.some((path) => /^xl\/workbook\.bin$/i.test(path))) {
    throw new EarshotError('bad-file', `${file.name} is a binary workbook (.xlsb). Save it as .xlsx or CSV.`, place);
  }
  const parts = new Map<string, InputFile>();
  let unpacked = 0;
  for await (const member of openMembers(file, isPart)) {
    unpacked += member.size;
    if (unpacked > MAX_UNPACKED) {
      const message = `${file.name} unpacks to more than 512 MB. Save its sheet as CSV and import that: a CSV may have any size.`;
      throw new EarshotError('bad-file', message, place);
    }
    parts.set(member.path.slice(file.path.length + 3).toLowerCase(), member);
  }
  return isOds(file) ? openOdsBook(file, parts) : openXlsxBook(file, parts);
}

function isOds(file: InputFile): boolean {
  if (!file.members?.includes('content.xml')) return false;
  // The type stands first in the archive, not packed.
  return Buffer.from(file.head.subarray(0, 256)).toString('latin1').includes(ODS_TYPE) || /\.ods$/i.test(file.name);
}

/** The parts that hold text, not pictures, charts and the like. */
function isPart(path: string): boolean {
  if (!/\.(?:xml|rels)$/i.test(path)) return false;
  return !/(?:^|\/)(?:drawings|charts|theme|media|printersettings|customxml|docprops|pivot\w*|comments\d*|threadedcomments|externallinks|tables|querytables|thumbnails|configurations2)(?:\/|\.xml)/i.test(
    path,
  );
}
