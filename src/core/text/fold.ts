// Folding for comparison: lower case, no diacritics, no compatibility variants. Display always keeps the original.

/** `Ñandú` and `nandu` fold to the same string. ß becomes ss; ligatures and full-width forms are opened. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFC');
}
