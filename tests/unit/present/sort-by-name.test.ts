// Names stand where somebody who speaks the language looks for them.
import { expect, test } from 'vitest';
import { sortByName } from '../../../src/present/sort-by-name.ts';

const sorted = (locale: string, ...names: readonly string[]) =>
  sortByName(
    names.map((name) => ({ name })),
    locale,
  ).map(({ name }) => name);

test('Spanish has ñ after n and É with e, whatever the capitals', () => {
  const names = ['Zumo', 'ópera', 'Ñandú', 'nube', 'Écija', 'service', 'delivery', 'oso'];
  expect(sorted('es-ES', ...names)).toEqual(['delivery', 'Écija', 'nube', 'Ñandú', 'ópera', 'oso', 'service', 'Zumo']);
});

test('each language has its own place for a letter', () => {
  expect(sorted('en-GB', 'nz', 'ñb', 'na')).toEqual(['na', 'ñb', 'nz']);
  expect(sorted('es-ES', 'nz', 'ñb', 'na')).toEqual(['na', 'nz', 'ñb']);
  expect(sorted('de-DE', 'Zug', 'Öl', 'Ofen')).toEqual(['Ofen', 'Öl', 'Zug']);
  expect(sorted('sv-SE', 'Zug', 'Öl', 'Ofen')).toEqual(['Ofen', 'Zug', 'Öl']);
});

test('numbers stand by their value, and an accent decides only between names that are else the same', () => {
  expect(sorted('es-ES', 'Tienda 10', 'Tienda 2')).toEqual(['Tienda 2', 'Tienda 10']);
  expect(sorted('es-ES', 'té b', 'te a', 'té', 'te')).toEqual(['te', 'té', 'te a', 'té b']);
});

test('the list that was given stays as it is', () => {
  const given = [{ name: 'b' }, { name: 'a' }] as const;
  expect(sortByName(given, 'nl')).toEqual([{ name: 'a' }, { name: 'b' }]);
  expect(given.map(({ name }) => name)).toEqual(['b', 'a']);
});
