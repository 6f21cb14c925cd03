// What is offered while one types, from a small project.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldNames } from '../../../src/contract/clauses.ts';
import { type Known, listSuggestions } from '../../../src/core/query/complete.ts';
import { describeQuery } from '../../../src/core/query/explain.ts';
import { fieldLabels, fixedValues } from '../../../src/core/query/field-words.ts';
import { parseQuery } from '../../../src/core/query/parse.ts';
import { findSpot } from '../../../src/core/query/spot.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { openTranslator } from '../../../src/present/catalogue/translate.ts';

const terms: Readonly<Record<string, readonly string[]>> = {
  word: ['delivery', 'delay', 'late', 'Café'],
  hashtag: ['#MarAzul'],
  handle: ['@marazul'],
  person: ['Ana García'],
  organisation: ['Mar Azul Group'],
  phrase: ['late delivery'],
  praised: ['staff', 'sea view'],
};

const known: Known = {
  attributes: () => ['airline', 'seat row'],
  attributeValues: (name, beginning) =>
    (name === 'airline' ? ['Delta', 'Air France'] : ['12']).filter((value) => fold(value).startsWith(beginning)),
  tags: () => ['late delivery', 'Praise'],
  topics: () => ['Our brand', 'Delivery'],
  brands: () => ['Mar Azul'],
  sources: () => [
    { name: 'El País', kind: 'feed' },
    { name: 'Reviews', kind: 'file' },
  ],
  sites: () => ['elpais.com', 'example.org'],
  languages: () => ['en', 'es', 'nl'],
  authors: () => [
    { name: 'Ana García', handle: '@anag' },
    { name: 'Ana B.', handle: null },
  ],
  terms: (kind, beginning) =>
    (terms[kind] ?? []).filter((text) => fold(text).replace(/^[#@]/, '').startsWith(beginning)),
};

/** Texts offered at the caret, `|`. */
function offer(marked: string, limit = 20): string[] {
  const spot = findSpot(marked.replace('|', ''), marked.indexOf('|'));
  return spot === null ? [] : listSuggestions(spot, known, limit).map(({ text }) => text);
}

describe('at the caret', () => {
  test.each<[string, string[]]>([
    ['de|', ['topic:Delivery', 'delivery', 'delay']],
    ['lat|', ['"late delivery"', 'late']],
    ['del|', ['topic:Delivery', 'delivery', 'delay']],
    ['si|', ['site:']],
    ['AN|', ['AND', 'answered:', '"Ana García"']],
    ['a N|', ['NOT', 'NEAR/5', 'named:']],
    ['caf|', ['Café']],
    ['#mar|', ['#MarAzul']],
    ['@mar|', ['@marazul']],
    ['ai|', ['airline:']],
    ['row|', ['"seat row":']],
    ['after|', ['since:']],
    ['"mar az|', ['"Mar Azul"', '"Mar Azul Group"']],
    ['-lang:|', ['en', 'es', 'nl', 'unknown']],
    ['lang:sp|', ['es']],
    ['(lang:d|', ['nl']],
    ['source:el|', ['"El País"']],
    ['kind:f|', ['feed', 'file']],
    ['site:el|', ['elpais.com']],
    ['tag:del|', ['"late delivery"']],
    ['tag:"late d|', ['"late delivery"']],
    ['topic:|', ['"Our brand"', 'Delivery']],
    ['author:an|', ['@anag', '"Ana B."']],
    ['sentiment:n|', ['negative', 'neutral']],
    ['is:cor|', ['corrected']],
    ['has:a|', ['author', 'attribute', 'airline']],
    ['has:seat|', ['"seat row"']],
    ['reply:o|', ['ours', 'others']],
    ['since:yes|', ['yesterday']],
    ['date:last-m|', ['last-month']],
    ['weekday:t|', ['tuesday', 'thursday']],
    ['named:our|', ['"Our brand/handle"']],
    ['title:la|', ['late']],
    ['praised:|', ['staff', '"sea view"']],
    ['airline:|', ['Delta', '"Air France"']],
    ['"airline":air|', ['"Air France"']],
    ['nothing:x|', []],
    ['id:|', []],
    ['/la|/', []],
  ])('%s', (marked, expected) => {
    const offered = offer(marked);
    for (const text of expected) expect(offered).toContain(text);
    if (expected.length === 0) expect(offered).toEqual([]);
  });

  test('an empty place offers fields, and no more than asked for', () => {
    expect(offer('|', 3)).toEqual(['lang:', 'source:', 'sentiment:']);
    expect(offer('pedido |')).toContain('tag:');
  });

  test('a sign beside a word offers no operator within quotes', () => {
    expect(offer('"AN|')).not.toContain('AND');
    expect(offer('an|')).not.toContain('AND');
  });
});

test('every field has a label, and every value that is offered is understood and can be said', () => {
  expect(Object.keys(fieldLabels).toSorted()).toEqual([...fieldNames].toSorted());
  for (const [field, values] of Object.entries(fixedValues)) {
    for (const value of values ?? []) {
      const { tree, problem } = parseQuery(`${field}:${value}`);
      expect(problem, `${field}:${value}`).toBeNull();
      expect(tree).toMatchObject({ kind: 'field', name: field });
      expect(describeQuery(tree)).not.toMatch(/undefined|null/);
    }
  }
});

test('what is taken can be read, wherever it is put', () => {
  const begun = fc.constantFrom(
    '',
    'de',
    'a',
    'lang:',
    'tag:',
    'topic:',
    'airline:',
    'author:',
    '"mar',
    '#m',
    'praised:',
    '-is:',
    'named:o',
    'seat',
  );
  fc.assert(
    fc.property(begun, fc.constantFrom('', 'x ', '(a OR '), (typed, before) => {
      const text = before + typed;
      const spot = findSpot(text, text.length);
      if (spot === null) return;
      for (const item of listSuggestions(spot, known, 50)) {
        const taken = text.slice(0, spot.at) + item.text + text.slice(spot.at + spot.length);
        if (item.kind === 'field' || item.kind === 'operator') continue;
        expect(
          parseQuery(before.includes('(') ? `${taken})` : taken, { attributes: new Set(known.attributes()) }).problem,
          taken,
        ).toBeNull();
      }
    }),
  );
});

test.each(['pedido OR|', 'pedido NOT|', 'late NEAR/5|', 'a AND|'])(
  '%s is an operator, and no beginning of a word',
  (marked) => {
    expect(offer(marked)).toEqual([]);
  },
);

test('in Spanish fields, values and languages are called in Spanish, and written as ever', async () => {
  const t = await openTranslator('es-ES');
  const label = (query: string, text: string) => {
    const spot = findSpot(query, query.length);
    return spot && listSuggestions(spot, known, 50, t).find((item) => item.text === text)?.label;
  };
  expect(label('weekd', 'weekday:')).toBe('día de la semana');
  expect(label('has:', 'url')).toBe('con un enlace a donde se dijo');
  expect(label('lang:', 'nl')).toBe('neerlandés');
  expect(label('lang:', 'unknown')).toBe('desconocido');
  // Found by its name in this language.
  expect(label('lang:neer', 'nl')).toBe('neerlandés');
});
