// What the palette finds: by the beginnings of words, without accents, by other words, the latest used first.
import { expect, test } from 'vitest';
import { findCommands, groupCommands } from '../../../src/renderer/state/find-commands.ts';

const command = (id: string, title: string, group: string, synonyms = '') => ({ id, title, group, synonyms });
const commands = [
  command('settings', 'Ir a Ajustes', 'Ir a', 'idioma tema configuración'),
  command('sources', 'Ir a Fuentes', 'Ir a', 'canales rss'),
  command('language', 'Cambiar el idioma', 'Ventana'),
  command('import', 'Importar archivos', 'Proyecto', 'csv excel'),
];
const found = (typed: string) => findCommands(commands, typed).map(({ id }) => id);

test('finds by the beginning of any word, the title before what is not shown', () => {
  expect(found('idioma')).toEqual(['language', 'settings']);
  expect(found('csv')).toEqual(['import']);
  expect(found('ir fue')).toEqual(['sources']);
  expect(found('proy imp')).toEqual(['import']);
});

test('minds neither accents nor capitals', () => {
  expect(found('CONFIGURACION')).toEqual(['settings']);
  expect(found('  ')).toEqual(commands.map(({ id }) => id));
});

test('does not find by the middle of a word', () => {
  expect(found('portar')).toEqual([]);
});

test('what was used last stands first, once, and what is gone is left out', () => {
  const groups = groupCommands(commands, ['import', 'gone', 'sources'], 'Lo último');
  expect(groups.map(({ group, commands: members }) => [group, members.map(({ id }) => id)])).toEqual([
    ['Lo último', ['import', 'sources']],
    ['Ir a', ['settings']],
    ['Ventana', ['language']],
  ]);
  expect(groupCommands(commands, [], 'Lo último')[0]?.group).toBe('Ir a');
});
