// Scripts without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese): the platform's dictionaries find the words.

const SCRIPTS = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}ーｰ々〆`;
/** A slice of such writing; a longer run is read slice by slice. */
export const UNSPACED = new RegExp(String.raw`[${SCRIPTS}][${SCRIPTS}\p{Mn}\p{Mc}]{0,1999}`, 'uy');
const LONGEST_SLICE = 2000;

const LOCALES: readonly (readonly [locale: string, script: RegExp])[] = [
  ['ja', /[\p{sc=Hira}\p{sc=Kana}ー]/u],
  ['th', /\p{sc=Thai}/u],
  ['lo', /\p{sc=Lao}/u],
  ['km', /\p{sc=Khmer}/u],
  ['my', /\p{sc=Mymr}/u],
];
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Calls `take` for each word of `text` from `start` to `end`. Returns where it stopped: before the last word of a
 * full slice, which the slice's end may have cut.
 */
export function segmentUnspaced(
  text: string,
  start: number,
  end: number,
  take: (from: number, to: number) => void,
): number {
  if (end - start === 1) {
    take(start, end);
    return end;
  }
  const slice = text.slice(start, end);
  const cut = end - start >= LONGEST_SLICE;
  let last = -1;
  let lastEnd = start;
  for (const { index, segment } of segmenterFor(slice).segment(slice)) {
    if (last >= 0) take(last, lastEnd);
    last = start + index;
    lastEnd = last + segment.length;
  }
  // A slice that is all one word is taken as it is: there must be progress.
  if (cut && last > start) return last;
  if (last >= 0) take(last, lastEnd);
  return end;
}

function segmenterFor(slice: string): Intl.Segmenter {
  const head = slice.slice(0, 200);
  const locale = LOCALES.find(([, script]) => script.test(head))?.[0] ?? 'zh';
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    segmenters.set(locale, segmenter);
  }
  return segmenter;
}
