// Finds names: people, organisations, places, products and what else bears a name. No statistics: lists, capitals and the words around.

import type { Entity } from '../../contract/model.ts';
import { toCodePoints } from '../text/code-points.ts';
import type { Token } from '../text/tokenise.ts';
import { judgeRuns } from './entities/judge.ts';
import type { Name } from './entities/name.ts';
import { findTitles } from './entities/quoted.ts';
import { type Reading, readText } from './entities/reading.ts';
import { findRuns } from './entities/runs.ts';
import { typeOf } from './entities/type.ts';

const MOST_ENTITIES = 50;

/**
 * The names of a text in one of the seven languages, in order, at most 50; none in other languages. Titles, articles
 * and possessive endings are no part of them. `other` is what has no sure type, works and events among it.
 * Offsets count code points. Linear in the text.
 */
export function findEntities(text: string, tokens: readonly Token[], language: string | null): Entity[] {
  const reading = readText(text, tokens, language);
  if (!reading) return [];
  const titles = findTitles(reading);
  const names = judgeRuns(reading, findRuns(reading));
  const all = titles.length === 0 ? names : merge(names, titles);
  const found = all.slice(0, MOST_ENTITIES);
  const spans = found.map((name) => ({ ...spanOf(reading, name.from, name.to), type: typeOf(reading, name) }));
  const offsets = toCodePoints(
    text,
    spans.flatMap((span) => [span.start, span.end]),
  );
  return spans.map((span, at) => ({
    text: text.slice(span.start, span.end),
    type: span.type,
    start: offsets[2 * at] ?? 0,
    end: offsets[2 * at + 1] ?? 0,
  }));
}

/** Titles take the place of what was found inside them. */
function merge(names: readonly Name[], titles: readonly Name[]): Name[] {
  const outside = names.filter((name) => !titles.some((title) => name.from < title.to && title.from < name.to));
  return [...outside, ...titles].sort((a, b) => a.from - b.from);
}

function spanOf(reading: Reading, from: number, to: number): { start: number; end: number } {
  return { start: reading.units[from]?.start ?? 0, end: reading.units[to - 1]?.end ?? 0 };
}
