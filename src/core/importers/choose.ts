// Which importer reads a file: the one that is surest, or the one a person named.
import { EarshotError } from '../../contract/errors.ts';
import { detectEncoding } from '../text/decode.ts';
import type { Importer, InputFile } from './importer.ts';
import { importers } from './index.ts';

/** Beginnings of files that hold no text, and what to do with each. */
const BINARIES: readonly { readonly start: string; readonly says: string }[] = [
  { start: 'PK\u0003\u0004', says: 'a ZIP archive or an Office document. Unpack it, or save the sheet as CSV' },
  { start: '%PDF', says: 'a PDF. Save its text as a .txt file' },
  { start: '\u00d0\u00cf\u0011\u00e0', says: 'an old Office document. Save the sheet as CSV' },
  { start: '\u001f\u008b', says: 'a gzip archive. Unpack it' },
  { start: 'SQLite format 3', says: 'an SQLite database. If it is an Earshot project, open it instead' },
  { start: '\u0089PNG', says: 'a picture' },
  { start: '\u00ff\u00d8\u00ff', says: 'a picture' },
  { start: 'GIF8', says: 'a picture' },
];

/**
 * Throws EarshotError `bad-argument` for a kind nobody knows, `bad-file` where no importer knows the file. A file that
 * is empty or binary is refused even where a kind is named.
 */
export function chooseImporter(file: InputFile, as?: string): Importer {
  const place = { file: file.path };
  const named = as === undefined ? null : importers.find((importer) => importer.id === as);
  if (named === undefined) {
    const known = importers.map((importer) => importer.id).join(', ');
    throw new EarshotError('bad-argument', `There is no importer “${as}”. Known kinds: ${known}.`, { field: 'as' });
  }
  if (file.size === 0 || (file.size <= file.head.length && isBlank(file.head))) {
    throw new EarshotError('bad-file', `${file.name} is empty: there is nothing to import.`, place);
  }
  const start = Buffer.from(file.head.subarray(0, 16)).toString('latin1');
  const binary = BINARIES.find((one) => start.startsWith(one.start));
  if (binary) throw new EarshotError('bad-file', `${file.name} is ${binary.says}.`, place);
  if (isBinary(file.head)) {
    throw new EarshotError('bad-file', `${file.name} holds binary data and no text that could be read.`, place);
  }
  if (named) return named;
  const [best] = importers
    .map((importer) => ({ importer, sure: importer.sniff(file) }))
    .filter((one) => one.sure > 0)
    .toSorted((a, b) => b.sure - a.sure);
  if (best) return best.importer;
  const looked = importers.map((importer) => importer.label).join(', ');
  const message = `${file.name} is in no format Earshot knows. It looked for: ${looked}. Name the kind if you know it.`;
  throw new EarshotError('bad-file', message, place);
}

function isBlank(head: Uint8Array): boolean {
  return head.every(
    (byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xef || byte === 0xbb || byte === 0xbf,
  );
}

/** Many NULs or control bytes, but not in the regular pattern of UTF-16. */
function isBinary(head: Uint8Array): boolean {
  const sample = head.subarray(0, 4096);
  if (detectEncoding(sample).startsWith('utf-32')) return false;
  const wide = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  if (wide) return false;
  let zeros = 0;
  let odd = 0;
  let controls = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros++;
    if (byte === 0 && index % 2 === 1) odd++;
    if (byte < 0x20 && byte !== 0 && byte !== 0x1b && !(byte >= 0x09 && byte <= 0x0d)) controls++;
  }
  const regular = zeros > sample.length * 0.3 && (odd > zeros * 0.95 || odd < zeros * 0.05);
  return (!regular && zeros > sample.length * 0.02) || controls > sample.length * 0.05;
}
