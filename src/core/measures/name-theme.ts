// The words a theme is shown by.

import { type ThemeWords, telling, topColumns } from './theme-words.ts';

const mostWords = 8;
/** Words looked at, before phrases take some of them together. */
const mostLookedAt = 40;
const spare = 4;
/** A phrase stands for its words where so many of the mentions that hold one of them hold it. */
const phrasePart = 0.4;

/** Heavy words that are more its own than other themes'; a phrase stands for its words where most say it so. */
export function nameTheme(
  words: ThemeWords,
  themes: readonly Float64Array[],
  index: number,
  members: ReadonlySet<number>,
): string[] {
  const theme = themes[index] ?? new Float64Array(0);
  const own = (column: number) => {
    const weight = theme[column] ?? 0;
    const all = themes.reduce((sum, each) => sum + (each[column] ?? 0), 0);
    return all === 0 ? 0 : weight * Math.sqrt(weight / all);
  };
  const order = topColumns(theme, mostLookedAt).sort((a, b) => own(b) - own(a) || a - b);
  const heaviest = own(order[0] ?? -1);
  const chosen = order.filter((column) => own(column) >= telling * heaviest).slice(0, mostWords + spare);
  const open = new Set(chosen);
  const names: string[] = [];
  for (const column of chosen) {
    if (!open.has(column)) continue;
    const phrase = findPhrase(words, column, open, members);
    names.push(phrase?.shown ?? words.shown[column] ?? '');
    for (const part of phrase?.columns ?? [column]) open.delete(part);
  }
  return names.slice(0, mostWords);
}

/** The phrase that most of the mentions with the word hold, if all its words are still to be told. */

function findPhrase(words: ThemeWords, column: number, open: ReadonlySet<number>, members: ReadonlySet<number>) {
  const holders = words.holders[column] ?? 0;
  let best: ThemeWords['phrases'][number] | undefined;
  let most = phrasePart * holders;
  for (const phrase of words.phrases) {
    if (!phrase.columns.includes(column) || !phrase.columns.every((part) => open.has(part))) continue;
    const inside = phrase.documents.filter((row) => members.has(row)).length;
    if (inside > most) [best, most] = [phrase, inside];
  }
  return best;
}
