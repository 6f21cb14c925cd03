// Which of some importers is surest that a file is its own, and what else a file may be that nobody reads.
import { detectEncoding } from '../text/decode.ts';
import type { Importer, InputFile } from './importer.ts';

/** Null where nobody knows it. On equal certainty the earlier one is taken. */
export function pickImporter(file: InputFile, importers: readonly Importer[]): Importer | null {
  // Of a ZIP only its list of members is to be judged: its bytes say nothing to those who read text.
  const seen = file.members === null ? file : { ...file, head: file.head.subarray(0, 4) };
  const [best] = importers
    .map((importer) => ({ importer, sure: importer.sniff(seen) }))
    .filter((one) => one.sure > 0)
    .toSorted((a, b) => b.sure - a.sure);
  return best?.importer ?? null;
}

/** What makes a file that is no ZIP unreadable, as the end of a sentence: `is empty`. Null where nothing does. */
export function whyUnreadable(file: InputFile): string | null {
  if (isEmpty(file)) return 'is empty: there is nothing to import';
  const start = Buffer.from(file.head.subarray(0, 16)).toString('latin1');
  const binary = BINARIES.find((one) => start.startsWith(one.start));
  if (binary) return `is ${binary.says}`;
  return isBinary(file.head) ? 'holds binary data and no text that could be read' : null;
}

/** Beginnings of files that hold no text, and what to do with each. */
const BINARIES: readonly { readonly start: string; readonly says: string }[] = [
  { start: 'PK\u0003\u0004', says: 'a ZIP archive or an Office document. Unpack it, or save the sheet as CSV' },
  { start: '%PDF', says: 'a PDF. Save its text as a .txt file' },
  { start: '\u00d0\u00cf\u0011\u00e0', says: 'an old Office document. Save the sheet as CSV' },
  { start: '\u001f\u008b', says: 'a gzip archive. Unpack it' },
  { start: '7z\u00bc\u00af', says: 'a 7-Zip archive. Unpack it' },
  { start: 'Rar!', says: 'a RAR archive. Unpack it' },
  { start: 'SQLite format 3', says: 'an SQLite database. If it is an Earshot project, open it instead' },
  { start: '\u0089PNG', says: 'a picture. Save the words in it as a .txt file' },
  { start: '\u00ff\u00d8\u00ff', says: 'a picture. Save the words in it as a .txt file' },
  { start: 'GIF8', says: 'a picture. Save the words in it as a .txt file' },
];

export function isEmpty(file: InputFile): boolean {
  return file.size === 0 || (file.size <= file.head.length && isBlank(file.head));
}

function isBlank(head: Uint8Array): boolean {
  return head.every(
    (byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xef || byte === 0xbb || byte === 0xbf,
  );
}

/** So few are a slip of a short text, where the rest of it is one. */
const FEW = 16;

/** Many NULs or control bytes, but not in the regular pattern of UTF-16. */
function isBinary(head: Uint8Array): boolean {
  const sample = head.subarray(0, 4096);
  if (sample.every((byte) => byte === 0)) return true;
  if (/^utf-(?:16|32)/.test(detectEncoding(sample, { xml: true }))) return false;
  let zeros = 0;
  let odd = 0;
  let controls = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros++;
    if (byte === 0 && index % 2 === 1) odd++;
    if (byte < 0x20 && byte !== 0 && byte !== 0x1b && !(byte >= 0x09 && byte <= 0x0d)) controls++;
  }
  const regular = zeros > sample.length * 0.3 && (odd > zeros * 0.95 || odd < zeros * 0.05);
  const slip = zeros + controls <= FEW && zeros + controls < sample.length * 0.2;
  return !slip && ((!regular && zeros > sample.length * 0.02) || controls > sample.length * 0.05);
}
