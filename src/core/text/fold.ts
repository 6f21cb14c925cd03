// Folding for comparison: lower case, no diacritics, no compatibility variants. Display always keeps the original.

/** Most English, and every address, has nothing to fold but its case. */
const plain = /^[ -~\t\r\n]*$/;

/** `Ñandú` and `nandu` fold to the same string. ß becomes ss; ligatures and full-width forms are opened. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  // What our languages write needs no more than this, in half the time.
  const bare = text.normalize('NFKD').replace(/[\u0300-\u036f]+/g, '');
  if (plain.test(bare)) return bare.toLowerCase();
  return bare
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFC');
}
