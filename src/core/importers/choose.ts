// Which importer reads a file: the one that is surest, or the one a person named.
import { EarshotError } from '../../contract/errors.ts';
import type { Importer, InputFile } from './importer.ts';
import { importers, zip } from './index.ts';
import { isEmpty, pickImporter, whyUnreadable } from './pick.ts';
import { isZip } from './zip.ts';
import { isDocument } from './zip-of-files.ts';

/**
 * Throws EarshotError `bad-argument` for a kind nobody knows, `bad-file` where no importer knows the file. A file that
 * is empty or binary is refused even where a kind is named; a ZIP is read by those who know one.
 */
export function chooseImporter(file: InputFile, as?: string): Importer {
  const named = as === undefined ? null : importers.find((importer) => importer.id === as);
  if (named === undefined) {
    const known = importers.map((importer) => importer.id).join(', ');
    throw new EarshotError('bad-argument', `There is no importer “${as}”. Known kinds: ${known}.`, { field: 'as' });
  }
  if (isZip(file.head) && !isEmpty(file)) return chooseForZip(file, named);
  const why = whyUnreadable(file);
  if (why) throw bad(file, `${file.name} ${why}.`);
  const found = named ?? pickImporter(file, importers);
  if (found) return found;
  const looked = importers.map((importer) => importer.label).join(', ');
  throw bad(
    file,
    `${file.name} is in no format Earshot knows. It looked for: ${looked}. Name the kind if you know it.`,
  );
}

function chooseForZip(file: InputFile, named: Importer | null): Importer {
  // One that cannot be opened: reading it says why.
  if (file.members === null) return zip;
  if (named) {
    if (named.extensions.includes('zip') || pickImporter(file, [named])) return named;
    const message = `${file.name} is a ZIP archive, and “${named.label}” reads none. Leave out the kind, or unpack it.`;
    throw bad(file, message);
  }
  const found = pickImporter(file, importers);
  if (found) return found;
  if (file.members.length === 0) throw bad(file, `${file.name} is an empty ZIP archive: there is nothing to import.`);
  if (isDocument(file.members))
    throw bad(
      file,
      `${file.name} is a document of an office program. Save its text as .txt or .html, its sheet as CSV.`,
    );
  const inner = file.members.filter((path) => /\.(?:zip|rar|7z|tar|t?gz)$/i.test(path));
  if (inner.length > 0) {
    const named = inner.slice(0, 5).join(', ');
    throw bad(file, `${file.name} holds other archives: ${named}. Unpack it and import those.`);
  }
  const shown = file.members.slice(0, 5).join(', ');
  const more = file.members.length > 5 ? ` and ${file.members.length - 5} more` : '';
  const archives = importers.filter((importer) => importer.extensions.includes('zip') && importer !== zip);
  const known = archives.map((importer) => importer.label).join(', ');
  throw bad(
    file,
    `${file.name} is a ZIP archive with nothing in it that Earshot reads: ${shown}${more}. It knows archives of ${known}, and files such as CSV, JSON, feeds and texts in a ZIP.`,
  );
}

function bad(file: InputFile, message: string): EarshotError {
  return new EarshotError('bad-file', message, { file: file.path });
}
