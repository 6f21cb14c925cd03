// What a change did, with its number written as every other number of the language.
import { expect, test } from 'vitest';
import { countMentions } from '../../../src/core/handlers/noting.ts';
import { openTranslator } from '../../../src/present/catalogue/translate.ts';

test.each([
  ['en-GB', 'tagged 12,345 mentions “delivery”'],
  ['es-ES', 'etiqueta «delivery» en 12.345 menciones'],
  ['it-IT', 'etichetta «delivery» su 12.345 menzioni'],
  ['nl-NL', 'tag “delivery” op 12.345 vermeldingen'],
])('%s', async (locale, expected) => {
  const t = await openTranslator(locale);
  expect(t.say(`tagged ${countMentions(12_345)} “delivery”`)).toBe(expected);
});
