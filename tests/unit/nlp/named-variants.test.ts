// Ways of writing a name that a dictionary of terms holds.
import { expect, test } from 'vitest';
import type { Term, TermKind, TopicNames } from '../../../src/contract/model.ts';
import { noNames } from '../../../src/contract/topic-query.ts';
import { findVariants } from '../../../src/core/nlp/name-variants.ts';

const terms = (kind: TermKind, ...keys: string[]): Term[] => keys.map((key) => ({ kind, key, shown: key }));

function variants(names: Partial<TopicNames>, ...found: Term[][]): string[] {
  return findVariants({ ...noNames, ...names }, found.flat()).map(({ kind, text, says }) => `${kind} ${text}: ${says}`);
}

test('a word that is a slip away', () => {
  expect(
    variants({ names: ['Nordwit'] }, terms('word', 'nordwit', 'nordwitt', 'nordwti', 'nordwir', 'norwit', 'nordisch')),
  ).toEqual(
    expect.arrayContaining([
      'misspelling nordwitt: a doubled letter in “Nordwit”',
      'misspelling nordwti: two letters swapped in “Nordwit”',
      'misspelling nordwir: a neighbouring key in “Nordwit”',
      'misspelling norwit: one letter less than “Nordwit”',
    ]),
  );
  expect(variants({ names: ['Nordwit'] }, terms('word', 'nordwit', 'nordisch', 'nord')).join()).not.toMatch(
    /nordisch|: the same/,
  );
});

test('a hashtag of the same words as a listed handle is none: the handle finds it', () => {
  const hashtags = terms('hashtag', 'nordwithelp', 'nordwitfail');
  const found = variants({ names: ['Nordwit'], handles: ['@nordwithelp'] }, hashtags);
  expect(found.filter((line) => line.includes('hashtag'))).toEqual(['name nordwitfail: a hashtag that holds the name']);
});

test('a name of two words: as one, one of its words miswritten, both in a key phrase', () => {
  const found = variants(
    { names: ['Mar Azul'] },
    terms('word', 'marazul', 'marasul', 'asul', 'azzul', 'mal', 'verde'),
    terms('phrase', 'maar asul', 'mar azul', 'la mar azul'),
  );
  expect(found).toEqual(
    expect.arrayContaining([
      'misspelling marazul: “Mar Azul” written as one word',
      'misspelling marasul: a neighbouring key in “Mar Azul”',
      'misspelling mar asul: a neighbouring key in “Mar Azul”',
      'misspelling mar azzul: a doubled letter in “Mar Azul”',
    ]),
  );
  expect(found.join()).not.toMatch(/verde|mal azul|misspelling mar azul:|la mar azul/);
});

test('handles, hashtags and domains that hold the name, or nearly are it', () => {
  expect(
    variants(
      { names: ['Mar Azul'], handles: ['marazul'], domains: ['marazul.example'] },
      terms('handle', 'marazul', 'marazul_es', 'marasul', 'amaro'),
      terms('hashtag', 'marazulfail', 'mar_azul', 'marazul'),
      terms('domain', 'marazul.example', 'shop.marazul.example', 'mar-azul.test', 'news.example'),
    ).filter((line) => !line.includes('apart')),
  ).toEqual([
    'handle @marazul_es: a handle that holds the name',
    'handle @marasul: a handle: a neighbouring key in “Mar Azul”',
    'name marazulfail: a hashtag that holds the name',
    'domain mar-azul.test: the name as a domain',
  ]);
});

test('what is listed, excluded, common or too short is left out', () => {
  expect(
    variants(
      { names: ['Brisa'], misspellings: ['briza'], exclusions: ['brisas'] },
      terms('word', 'briza', 'brisas', 'prisa', 'brisa'),
    ).filter((line) => !line.includes('apart')),
  ).toEqual(['misspelling prisa: one letter differs from “Brisa”']);
  expect(variants({ names: ['Quesos'] }, terms('word', 'queso'))).not.toContain(expect.stringContaining(' queso:'));
  expect(variants({ names: ['Ola'] }, terms('word', 'olas', 'ala'), terms('handle', 'hola'))).toEqual([]);
  expect(variants({}, terms('word', 'anything'))).toEqual([]);
});

test('a space more, but never two common little words', () => {
  expect(variants({ names: ['Casalume'] })).toContain('misspelling casa lume: “Casalume” written apart');
  expect(variants({ names: ['Portal'] }).join()).not.toContain('por tal');
  expect(variants({ names: ['La Mar Azul'] })).toContain('misspelling la marazul: “La Mar Azul” with a space less');
});
