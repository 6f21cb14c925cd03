// What facets are called, and in which order hours and weekdays stand.
import { describe, expect, test } from 'vitest';
import type { Facet } from '../../../../src/contract/model.ts';
import { createTranslator } from '../../../../src/present/catalogue/translate.ts';
import { nameFacet, nameValue, orderValues } from '../../../../src/renderer/pages/explore/facet-names.ts';

const t = createTranslator('en-GB');

function facet(id: string, values: readonly string[], label = id): Facet {
  const count = values.length;
  return {
    id,
    label,
    values: values.map((value, index) => ({ value, label: value, count: count - index, clause: `${id}:${value}` })),
  };
}

const names = (given: Facet) => orderValues(given).map((value) => nameValue(given, value, t));

describe('facets', () => {
  test('those of ours have a name of the window’s language, a file’s own columns keep theirs', () => {
    expect(nameFacet(facet('hour', [], 'Hour'), t)).toBe('Hour of the day');
    expect(nameFacet(facet('attribute:site', [], 'Shop'), t)).toBe('Shop');
    // A column may be called as something every object has.
    expect(nameFacet(facet('constructor', [], 'Constructor'), t)).toBe('Constructor');
  });

  test('hours stand by the clock, not by how common they are', () => {
    expect(names(facet('hour', ['9', '0', '23', '10']))).toEqual(['00:00', '09:00', '10:00', '23:00']);
  });

  test.each([
    ['names', ['sunday', 'friday', 'monday']],
    ['numbers', ['7', '5', '1']],
  ])('weekdays begin with Monday, given as %s', (_, values) => {
    expect(names(facet('weekday', values))).toEqual(['Monday', 'Friday', 'Sunday']);
  });

  test('that a language is not known is no fact while texts wait to be read', () => {
    const languages = facet('language', ['unknown', 'es']);
    const read = languages.values.map((value) => nameValue(languages, value, t, true));
    expect(read).toEqual(['Language not read yet', 'Spanish']);
    expect(names(languages)).toEqual(['Language not known', 'Spanish']);
  });

  test('others stay as the engine ordered them', () => {
    expect(names(facet('language', ['nl', 'es']))).toEqual(['Dutch', 'Spanish']);
    expect(names(facet('sentiment', ['positive', 'negative']))).toEqual(['positive', 'negative']);
    expect(names(facet('attribute:airline', ['Zeta', 'Alpha']))).toEqual(['Zeta', 'Alpha']);
  });
});
