// Johab, Korea's other double-byte encoding: a syllable's letters stand in five bits each, the rest is a shifted KS X 1001.

const SYLLABLES = 0xac00;
const VOWELS = 21;
const ENDS = 28;
/** Letters by their five bits; 0 where there is none, else their place from 1. */
const FIRST = placesOf([2, 19]);
const VOWEL = placesOf([3, 5], [10, 6], [18, 6], [26, 4]);
const LAST = placesOf([1, 17], [19, 11]);
const standard = new TextDecoder('euc-kr');

/** Runs of five-bit numbers: where each begins, and how long it is. */
function placesOf(...runs: readonly (readonly [number, number])[]): readonly number[] {
  const places = new Array<number>(32).fill(0);
  let place = 0;
  for (const [start, length] of runs) for (let at = start; at < start + length; at++) places[at] = ++place;
  return places;
}

/** Text of whole lines. */
export function decodeJohab(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    if (lead < 0x80) text += lead === 0x5c ? '₩' : String.fromCharCode(lead);
    else if (trail < 0x31) text += '\ufffd';
    else {
      text += lead < 0xd8 ? syllable((lead << 8) | trail) : other(lead, trail);
      at++;
    }
  }
  return text;
}

function syllable(code: number): string {
  const first = FIRST[(code >> 10) & 31] ?? 0;
  const vowel = VOWEL[(code >> 5) & 31] ?? 0;
  const last = LAST[code & 31] ?? 0;
  if (first === 0 || vowel === 0 || last === 0) return '\ufffd';
  return String.fromCharCode(SYLLABLES + ((first - 1) * VOWELS + vowel - 1) * ENDS + last - 1);
}

/** Signs and Chinese characters: two rows of the standard's in one. */
function other(lead: number, trail: number): string {
  const row = lead < 0xe0 ? 2 * (lead - 0xd9) : 2 * lead - 0x197;
  const cell = trail < 0x91 ? trail - 0x31 : trail - 0x43;
  const second = cell >= 0x5e;
  return standard.decode(Uint8Array.of(row + (second ? 1 : 0) + 0xa1, (second ? cell - 0x5e : cell) + 0xa1));
}
