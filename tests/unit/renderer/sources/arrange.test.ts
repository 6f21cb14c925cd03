// The list of sources: what is in trouble first, folders by name, files last; found by name, kind or address.
import { expect, test } from 'vitest';
import type { Source } from '../../../../src/contract/model.ts';
import { arrange } from '../../../../src/renderer/pages/sources/arrange.ts';

const make = (name: string, rest: Partial<Source> & { state?: Source['health']['state'] } = {}): Source => ({
  id: name.length,
  kind: 'feed',
  name,
  config: {},
  paused: false,
  intervalMinutes: null,
  priority: 'normal',
  folder: null,
  fullText: false,
  nextCheck: null,
  lastCheck: null,
  lastSuccess: null,
  error: null,
  failures: 0,
  notice: null,
  mentions: 0,
  newest: null,
  created: 0,
  ...rest,
  health: { state: rest.state ?? 'good', says: '', habitMinutes: null },
});

const sources = [
  make('Zeta'),
  make('Blog 10', { folder: 'Press' }),
  make('blog 9', { folder: 'Press', mentions: 7 }),
  make('Broken', { folder: 'Press', state: 'failing' }),
  make('Quiet', { state: 'silent', mentions: 3 }),
  make('Álbum', { folder: 'Art', config: { url: 'https://album.example/feed' } }),
  make('chat.txt', { kind: 'file', state: 'file' }),
];
const names = (filter: string, order: Parameters<typeof arrange>[2]) =>
  arrange(sources, filter, order, (source) => (source.kind === 'feed' ? 'Feed' : 'File'), 'en-GB').map((group) => [
    group.folder ?? group.is,
    group.sources.map((source) => source.name),
  ]);

test('trouble comes first, then folders and names as people sort them, files last', () => {
  expect(names('', 'attention')).toEqual([
    ['troubled', ['Broken', 'Quiet']],
    ['Art', ['Álbum']],
    ['Press', ['blog 9', 'Blog 10']],
    ['loose', ['Zeta']],
    ['files', ['chat.txt']],
  ]);
});

test('other orders leave what is in trouble in its folder', () => {
  expect(names('', 'mentions')[1]).toEqual(['Press', ['blog 9', 'Blog 10', 'Broken']]);
  expect(names('', 'heard').length).toBe(4);
});

test('a filter looks at name, folder, kind and address, without minding accents', () => {
  expect(names('album', 'name')).toEqual([['Art', ['Álbum']]]);
  expect(names('album.example', 'name')).toEqual([['Art', ['Álbum']]]);
  expect(names('press 9', 'name')).toEqual([['Press', ['blog 9']]]);
  expect(names('file', 'name')).toEqual([['files', ['chat.txt']]]);
  expect(names('nowhere', 'name')).toEqual([]);
});

test('names and folders stand in the order of the language that is spoken', () => {
  const some = ['Zumo', 'Ñandú', 'nube', 'Écija'].map((name) => make(name, { folder: name }));
  const folders = (locale: string) => arrange(some, '', 'name', () => '', locale).map(({ folder }) => folder);
  expect(folders('es-ES')).toEqual(['Écija', 'nube', 'Ñandú', 'Zumo']);
  expect(folders('en-GB')).toEqual(['Écija', 'Ñandú', 'nube', 'Zumo']);
});
