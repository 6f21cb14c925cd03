import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surfaceTokens } from '../../../src/core/nlp/surface-tokens.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';

interface Row {
  readonly lang: string;
  readonly text: string;
  readonly tokens: readonly string[];
  /** Written after the rules were. */
  readonly held?: boolean;
}

const rows: Row[] = readFileSync('tests/gold/tokens.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

const cut = (text: string, language: string | null) =>
  surfaceTokens(text, tokenise(text), language).map((token) => token.text);

/** F1 in percent of exact spans over all rows. */
function measure(of: readonly Row[]): number {
  let hits = 0;
  let all = 0;
  for (const { lang, text, tokens } of of) {
    const spans = new Set<string>();
    let at = 0;
    for (const token of tokens) {
      const start = text.indexOf(token, at);
      at = start + token.length;
      spans.add(`${start}-${at}`);
    }
    const got = surfaceTokens(text, tokenise(text), lang);
    hits += got.filter((token) => spans.has(`${token.start}-${token.end}`)).length;
    all += got.length + spans.size;
  }
  return (200 * hits) / all;
}

describe('tokens as corpora cut them', () => {
  test.each(['es', 'it', 'nl', 'pt', 'fr', 'de', 'en'])('%s: F1 on our gold sentences', (lang) => {
    const own = rows.filter((row) => row.lang === lang);
    expect(own.length).toBeGreaterThanOrEqual(40);
    expect(measure(own)).toBeGreaterThanOrEqual(99.5);
  });

  test('sentences written after the rules', () => {
    expect(measure(rows.filter((row) => row.held))).toBeGreaterThanOrEqual(99);
  });

  test.each<[string | null, string, string[]]>([
    ['fr', 'Qu’est-ce que c’est', ['Qu’', 'est', '-ce', 'que', 'c’', 'est']],
    ['fr', 'celui-ci rendez-vous peut-être', ['celui-ci', 'rendez-vous', 'peut-être']],
    ['fr', 'en 2010 300 personnes', ['en', '2010', '300', 'personnes']],
    ['de', 'am 3. Mai, im Jahr 1990. Dann', ['am', '3.', 'Mai', ',', 'im', 'Jahr', '1990', '.', 'Dann']],
    ['nl', "in- en uitvoer, Hans' fiets", ['in-', 'en', 'uitvoer', ',', "Hans'", 'fiets']],
    ['nl', "'Hallo dames' zei hij", ["'", 'Hallo', 'dames', "'", 'zei', 'hij']],
    ['it', "un po' di 'gente'", ['un', "po'", 'di', "'", 'gente', "'"]],
    ['es', 'No. Vitamina C.', ['No', '.', 'Vitamina', 'C', '.']],
    [null, 'Dr. Who, etc. z.B.', ['Dr.', 'Who', ',', 'etc.', 'z.B.']],
  ])('%s: %s', (language, text, expected) => {
    expect(cut(text, language)).toEqual(expected);
  });
});

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom("l'", 'Sr', '.', "'", '10', ' ', '000', '-', '/', '%', 'a', 'D', '…', '🙂', '\ud83d', 'n', '°'),
    ),
  )
  .map((parts) => parts.join(''));

test('tile the text as tokens do, whatever the text and its language', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('es', 'it', 'nl', 'pt', 'fr', 'de', 'en', 'zh', null), (text, language) => {
      let end = 0;
      for (const token of surfaceTokens(text, tokenise(text), language)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(end, token.start)).toMatch(/^[\s\p{Cc}\p{Cf}\p{Z}]*$/u);
        end = token.end;
      }
      expect(text.slice(end)).toMatch(/^[\s\p{Cc}\p{Cf}\p{Z}]*$/u);
    }),
    { numRuns: 300 },
  );
});

test.each(["l'", 'a.', '10 ', 'a-', '-je', "a'", 'J.-', '1. a', 'a/'])(
  'half a million of %j take bounded time',
  (piece) => {
    const text = piece.repeat(500_000 / piece.length);
    const tokens = tokenise(text);
    for (const language of ['fr', 'de', 'nl', 'it']) surfaceTokens(text, tokens, language);
    // The bound is the runner's own time limit: no clock is read here.
  },
);
