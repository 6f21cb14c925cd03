// Which old encoding bytes are in that nobody named, or named wrongly.
import { analyse } from 'chardet';
import { encodingNamed } from './encodings.ts';

const FALLBACK = 'windows-1252';
const SAMPLE = 64 * 1024;
const LATIN = /^(?:utf|iso-8859-(?:1|2|3|4|9|1[0-6])$|windows-(?:125[0478])$)/i;

/**
 * chardet mistakes short Western texts for Central European ones: Western wins unless clearly beaten. But whole words
 * of letters beyond ASCII are Cyrillic, Greek or East Asian: there no Western guess counts.
 */
export function guessLegacy(bytes: Uint8Array): string {
  const foreign = runsOfHighBytes(bytes.subarray(0, SAMPLE)) > 0.7;
  const sample = foreign ? highWords(bytes.subarray(0, SAMPLE)) : bytes.subarray(0, SAMPLE);
  const matches = analyse(sample).filter(
    (match) => encodingNamed(match.name) !== null && !(foreign && LATIN.test(match.name)),
  );
  const best = matches[0];
  if (foreign) return best && best.confidence >= 10 ? (encodingNamed(best.name) ?? FALLBACK) : FALLBACK;
  const western = matches.find((match) => encodingNamed(match.name) === FALLBACK);
  if (!best || best.confidence < 20 || (western && western.confidence >= best.confidence - 15)) return FALLBACK;
  const name = encodingNamed(best.name) ?? FALLBACK;
  return name === 'utf-8' || name.startsWith('utf-16') || name.startsWith('utf-32') ? FALLBACK : name;
}

/** Of the bytes beyond ASCII, the share that stands in runs of three or more. */
function runsOfHighBytes(bytes: Uint8Array): number {
  let high = 0;
  let inRuns = 0;
  let run = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if ((bytes[at] ?? 0) >= 0x80) {
      high++;
      run++;
    } else {
      if (run >= 3) inRuns += run;
      run = 0;
    }
  }
  return high < 6 ? 0 : inRuns / high;
}

/** The words with bytes beyond ASCII: markup in English hides what the others are. */
function highWords(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let high = false;
  for (const byte of bytes) {
    if (byte >= 0x80) kept.push(byte);
    // In double-byte encodings the second byte may be a letter or mark of ASCII.
    else if (high && byte >= 0x40) kept.push(byte);
    else if (kept.at(-1) !== 0x20) kept.push(0x20);
    high = byte >= 0x80;
  }
  return Uint8Array.from(kept);
}
