// Themes: what the mentions are about, as groups of words that come together, with the mentions of each.

import type { ThemeRow } from '../../contract/measures.ts';
import { writeCount } from '../text/write-count.ts';
import { shorten } from './cluster-rows.ts';
import { findThemes, type Theme } from './find-themes.ts';
import { type Found, type FoundDocument, inSteps } from './measure.ts';
import { readDocuments } from './read-documents.ts';
import { type Span, spreadOver } from './spread.ts';
import { wilson } from './wilson.ts';

/** With fewer mentions of a language nothing comes together often enough. */
const leastDocuments = 30;
const examples = 3;
const shownText = 280;

export const themes = inSteps({
  id: 'themes',
  label: 'Themes',
  definition:
    'Groups of words that come together in matching mentions, found within each language by non-negative matrix factorisation of their weighed stems; each mention belongs to the one theme it is most like, or to none. Greetings, stop words and what the search asks for are left out.',
  shape: 'themes',
  *steps(found, limit) {
    const { documents, excluded } = readDocuments(found);
    yield;
    const languages = [...byLanguage(documents)];
    const large = languages.filter(([, those]) => those.length >= leastDocuments);
    const small = languages.filter(([, those]) => those.length < leastDocuments);
    const all: Theme[] = [];
    for (const [language, those] of large) all.push(...(yield* findThemes(found, those, language)));
    const shown = all.sort((a, b) => b.members.length - a.members.length || compareWords(a, b)).slice(0, limit);
    const placed = shown.reduce((sum, theme) => sum + theme.members.length, 0);
    const few = small.reduce((sum, [, those]) => sum + those.length, 0);
    return {
      n: documents.length,
      excluded: [
        ...excluded,
        'stop words and greetings',
        ...(few > 0 ? [`${writeCount(few)} mentions in languages of fewer than ${leastDocuments}`] : []),
        ...(documents.length - placed - few > 0
          ? [`${writeCount(documents.length - placed - few)} mentions in none of these themes`]
          : []),
      ],
      labels: true,
      data: { shape: 'themes', rows: toRows(found, shown, documents.length), all: all.length },
    };
  },
});

function compareWords(a: Theme, b: Theme): number {
  return a.words.join(' ') < b.words.join(' ') ? -1 : 1;
}

function byLanguage(documents: readonly FoundDocument[]): Map<string | null, FoundDocument[]> {
  const groups = new Map<string | null, FoundDocument[]>();
  for (const document of documents) {
    const known = groups.get(document.language);
    if (known) known.push(document);
    else groups.set(document.language, [document]);
  }
  return groups;
}

function toRows(found: Found, shown: readonly Theme[], n: number): ThemeRow[] {
  const span: Span = found.span ?? { from: 0, to: 0 };
  return shown.map(({ words, members }) => {
    const by = (sentiment: number) => members.filter((document) => document.sentiment === sentiment).length;
    return {
      words,
      count: members.length,
      share: wilson(members.length, n),
      negative: by(-1),
      neutral: by(0),
      positive: by(1),
      examples: pickExamples(found, members),
      trend: spreadOver(
        members.map((document) => document.at),
        span,
      ),
      query: found.group(
        members.map((document) => document.id),
        words.slice(0, 3).join(', '),
      ),
    };
  });
}

/** The most typical that are long enough to say something, and not the same. */
function pickExamples(found: Found, members: readonly FoundDocument[]): ThemeRow['examples'] {
  const candidates = members.slice(0, 40).filter(({ length }) => length >= 40 && length <= 300);
  const chosen = (candidates.length >= examples ? candidates : members).slice(0, 12);
  const seen = new Set<string>();
  const rows: { mention: number; text: string }[] = [];
  for (const { id, text } of found.texts(chosen.map((document) => document.id))) {
    const start = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .slice(0, 40);
    if (seen.has(start) || rows.length === examples) continue;
    seen.add(start);
    rows.push({ mention: id, text: shorten(text, shownText) });
  }
  return rows;
}
