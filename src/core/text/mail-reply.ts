// A mail's text taken apart: what its writer wrote, what is quoted, what signs it. Every line goes to one of the three.
import { isDeviceSignature, isHeadBlock, isOriginalMark, readAttribution } from './mail-heads.ts';

export interface Reply {
  /** Never empty where the text is not: if nothing but quotes is left, all of it. */
  readonly own: string;
  readonly quoted: string;
  readonly signature: string;
}

type Kind = 'own' | 'quoted' | 'signature';

/** Longer blocks under `-- ` are no signature: some newsletters part their items so. */
const MAX_SIGNATURE = 15;
const MAX_LIST_FOOTER = 8;

export function splitReply(text: string): Reply {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const kinds = lines.map((): Kind => 'own');
  markQuotes(lines, kinds);
  markSignatures(lines, kinds);
  const own = take(lines, kinds, 'own');
  if (own === '') return { own: text.trim(), quoted: '', signature: '' };
  return { own, quoted: take(lines, kinds, 'quoted'), signature: take(lines, kinds, 'signature') };
}

/** Lines with `>`, the heads before them, and everything after a head that no such line follows. */
function markQuotes(lines: readonly string[], kinds: Kind[]): void {
  for (let at = 0; at < lines.length; at++) {
    if (isQuoted(lines[at])) {
      kinds[at] = 'quoted';
      continue;
    }
    if (startsOlderMessage(lines, at)) {
      kinds.fill('quoted', at);
      return;
    }
    const head = attributionAt(lines, at);
    if (head === null) continue;
    const next = nextFilled(lines, at + head.lines);
    if (next !== null && isQuoted(lines[next])) {
      kinds.fill('quoted', at, next);
      at = next - 1;
    } else if (head.strong) {
      kinds.fill('quoted', at);
      return;
    }
  }
}

/** `-- ` and what follows, up to a quote; the line of a telephone; the footer of a mailing list at the end. */
function markSignatures(lines: readonly string[], kinds: Kind[]): void {
  let someoneSpoke = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (kinds[at] !== 'own' || line.trim() === '') continue;
    const end = someoneSpoke ? signatureEnd(lines, kinds, at) : null;
    if (end === null) {
      someoneSpoke = true;
      continue;
    }
    kinds.fill('signature', at, end);
    at = end - 1;
  }
}

/** Where the signature that begins at this line ends; null where none does. */
function signatureEnd(lines: readonly string[], kinds: readonly Kind[], at: number): number | null {
  const line = lines[at] ?? '';
  if (isDeviceSignature(line)) return at + 1;
  const footer = /^_{20,}\s*$/.test(line);
  if (!footer && !/^--\s?$/.test(line)) return null;
  let filled = 0;
  for (let end = at + 1; end < lines.length; end++) {
    if (kinds[end] !== 'own') return footer ? null : end;
    if ((lines[end] ?? '').trim() !== '') filled++;
    if (filled > (footer ? MAX_LIST_FOOTER : MAX_SIGNATURE)) return null;
  }
  return lines.length;
}

function isQuoted(line: string | undefined): boolean {
  return /^\s{0,3}>/.test(line ?? '');
}

/** An announced older message, or the head of one below an empty line, a rule or at the very beginning. */
function startsOlderMessage(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (isOriginalMark(line)) return true;
  // Outlook draws a rule above it.
  const rule = /^_{5,80}\s*$/.test(line);
  const from = rule ? nextFilled(lines, at + 1) : at;
  if (from === null || !lines[from]?.includes(':') || !isHeadBlock(lines.slice(from, from + 7))) return false;
  return rule || at === 0 || (lines[at - 1] ?? '').trim() === '';
}

/** An attribution on this line, or wrapped over up to three. */
function attributionAt(lines: readonly string[], at: number): { lines: number; strong: boolean } | null {
  let joined = '';
  for (let count = 1; count <= 3; count++) {
    const line = (lines[at + count - 1] ?? '').trim();
    if (line === '' || isQuoted(line)) return null;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (joined.length > 600) return null;
    const found = readAttribution(joined);
    // Over several lines only the unmistakable ones: a sentence may end in “he wrote:”.
    if (found !== null && (count === 1 || found === 'strong')) return { lines: count, strong: found === 'strong' };
  }
  return null;
}

function nextFilled(lines: readonly string[], from: number): number | null {
  for (let at = from; at < Math.min(lines.length, from + 4); at++) if ((lines[at] ?? '').trim() !== '') return at;
  return null;
}

/** Lines of one kind; where others stood between two of them, an empty line. */
function take(lines: readonly string[], kinds: readonly Kind[], kind: Kind): string {
  const taken: string[] = [];
  let last = -1;
  for (let at = 0; at < lines.length; at++) {
    if (kinds[at] !== kind) continue;
    if (taken.length > 0 && last !== at - 1) taken.push('');
    taken.push((lines[at] ?? '').trimEnd());
    last = at;
  }
  return taken
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
