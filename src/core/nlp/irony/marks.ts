// Reads the small signs of irony: rolling eyes, applause for a failure, praise in quotation marks, trailing dots.

import type { Token } from '../../text/tokenise.ts';
import type { CuedText } from '../cue.ts';
import type { IronySign } from './sign.ts';

/** Faces beside kind words, without their variants. */
const FACES: ReadonlyMap<string, number> = new Map([
  ['🙄', 0.45],
  ['😒', 0.4],
  ['🙃', 0.45],
  ['😑', 0.35],
  ['😐', 0.3],
  ['🤡', 0.4],
  ['🙂', 0.2],
  ['👏', 0.15],
  ['👌', 0.1],
  ['😤', 0.2],
  ['😩', 0.15],
  ['😫', 0.15],
  ['😏', 0.25],
  ['🤔', 0.15],
  ['😴', 0.15],
  ['🎉', 0.05],
]);
const GOOD = 1.5;
const IN_QUOTES = 0.35;
const TRAILING = 0.12;
const QUOTES = new Set(['"', '“', '”', '«', '»', '‘', '’', "'", '„']);
const MOST_SIGNS = 4;

export function readMarks(text: string, tokens: readonly Token[], { words, hits, sentences }: CuedText): IronySign[] {
  const signs: IronySign[] = [];
  const isKind =
    hits.some((hit) => hit.kind === 'praise' || hit.kind === 'sarcasm') || words.some((w) => w.feeling >= GOOD);
  for (const hit of hits)
    if (hit.kind === 'sign' && signs.length < MOST_SIGNS)
      signs.push({ ...hit, weight: hit.weight * (isKind ? 0.5 : 0.2) });
  if (!isKind) return signs;
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'emoji' && token.kind !== 'emoticon') continue;
    const face = token.text.replace(/[\u{1F3FB}-\u{1F3FF}\uFE0E\uFE0F]/gu, '');
    const weight = FACES.get(face) ?? (/^[-¬][_.]+[-¬]$|^¬¬$|^:[-']?[/|]$/.test(face) ? 0.35 : 0);
    if (weight === 0 || seen.has(face)) continue;
    seen.add(face);
    signs.push({ start: token.start, end: token.end, weight });
  }
  let quoted = 0;
  for (const word of words) {
    const before = text[word.start - 1] ?? '';
    const after = text[word.end] ?? '';
    if (quoted < 2 && word.feeling >= GOOD && QUOTES.has(before) && QUOTES.has(after)) {
      quoted++;
      signs.push({ start: word.start - 1, end: word.end + 1, weight: IN_QUOTES });
    }
  }
  for (const { ellipsis, first, last } of sentences) {
    const end = words[last];
    const start = words[first];
    if (!ellipsis || !start || !end) continue;
    signs.push({ start: end.start, end: end.end, weight: TRAILING });
    break;
  }
  return signs;
}
