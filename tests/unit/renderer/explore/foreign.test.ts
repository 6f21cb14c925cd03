// Sentences in another language than their mention are told apart, and only those.
import { expect, test } from 'vitest';
import type { Sentence, SetBy } from '../../../../src/contract/model.ts';
import { listForeign } from '../../../../src/renderer/mentions/foreign.ts';

const person: SetBy = { kind: 'person', name: 'you', at: 0 };

/** Ten code points a sentence. */
function sentences(...languages: readonly (string | null)[]): Sentence[] {
  return languages.map((language, index) => ({ start: 10 * index, end: 10 * index + 9, language }));
}

test('the language of the mention and sentences nobody is sure of are not named', () => {
  expect(listForeign({ language: 'nl', sentences: sentences('nl', null, 'nl'), setBy: {} })).toEqual([]);
  expect(listForeign({ language: null, sentences: sentences('nl', 'en'), setBy: {} })).toEqual([]);
});

test('neighbours in one other language are one stretch; another language or a gap begins a new one', () => {
  const found = listForeign({ language: 'nl', sentences: sentences('nl', 'en', 'en', 'es', 'nl', 'es'), setBy: {} });
  expect(found).toEqual([
    { start: 10, end: 29, language: 'en' },
    { start: 30, end: 39, language: 'es' },
    { start: 50, end: 59, language: 'es' },
  ]);
});

test('where a person corrects the language, what the model took for it is not foreign', () => {
  const given = { language: 'gl', sentences: sentences('pt', 'pt', 'en'), setBy: { language: person } };
  expect(listForeign(given)).toEqual([{ start: 20, end: 29, language: 'en' }]);
});
