// The list of the rooms' commands says what the rooms say: each can be given a key without going there.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openTranslator } from '../../../src/present/catalogue/translate.ts';
import { sayOtherwise } from '../../../src/renderer/frame/say-otherwise.ts';
import { findCommands } from '../../../src/renderer/state/find-commands.ts';
import { isFixed } from '../../../src/renderer/state/key-map.ts';

// Where the window is, is read when it opens.
vi.stubGlobal('window', { location: { hash: '' } });
const { ROOM_COMMANDS } = await import('../../../src/renderer/pages/settings/command-list.ts');

const root = resolve(import.meta.dirname, '../../../src/renderer');
const files = globSync('**/*.{ts,tsx}', { cwd: root }).filter((file) => !file.includes('command-list'));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Of rooms: the frame's are always on screen, and without a project there are no settings. */
const texts = files
  .filter((file) => !/^frame[\\/]|pages[\\/]start/.test(file))
  .map((file) => ({ file, text: read(file) }));
/** Commands written out with an id and a title, and with a key where it stands beside them. */
const written = texts.flatMap(({ file, text }) =>
  [...text.matchAll(/\bid: '([\w-]+)',\s*title:(?:[^{}]*?\bkeys: '([^']+)')?/g)].map(([, id = '', keys]) => ({
    file,
    id,
    keys,
  })),
);
/** Several at once: `order-${each}`. */
const made = texts.flatMap(({ file, text }) =>
  [...text.matchAll(/\bid: `([\w-]+-)\$\{[^`]+`,\s*title:/g)].map(([, begins = '']) => ({ file, begins })),
);

test('every command of a room is in the list (pages/settings/command-list.ts), with its key', () => {
  expect(written.length).toBeGreaterThan(60);
  expect(made.length).toBeGreaterThan(5);
  const ids = ROOM_COMMANDS.map(({ id }) => id);
  const own = written.filter(({ keys }) => keys === undefined || !isFixed(keys));
  expect(own.filter(({ id }) => !ids.includes(id))).toEqual([]);
  expect(made.filter(({ begins }) => !ids.some((id) => id.startsWith(begins)))).toEqual([]);
  const listed = ROOM_COMMANDS.map(({ id, keys }) => `${id} ${keys}`);
  expect(own.filter(({ id, keys }) => keys !== undefined && !listed.includes(`${id} ${keys}`))).toEqual([]);
});

test('the list holds no command that is gone', () => {
  const all = files.map(read).join('\n');
  // Some are made of a fixed beginning and a value: `widget-${side}`.
  const isMade = (id: string) =>
    all.includes(`id: '${id}'`) ||
    id.split('-').some((_, at, parts) => at > 0 && all.includes(`\`${parts.slice(0, at).join('-')}-\${`));
  expect(ROOM_COMMANDS.filter(({ id }) => !isMade(id))).toEqual([]);
});

test('two commands of one room never have one key', () => {
  // The list of boards and one board take turns, and so do the labels of two samples.
  const keyed = ROOM_COMMANDS.filter(
    ({ id, room, keys }) => keys !== null && room !== 'boards' && !/^label-(?!next|previous)/.test(id),
  );
  const names = keyed.map(({ room, keys }) => `${room} ${keys}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('what is done with a mention has keys that are free in every room that lists mentions', () => {
  const keysOf = (matches: (command: (typeof ROOM_COMMANDS)[number]) => boolean) =>
    ROOM_COMMANDS.filter(matches).flatMap(({ keys }) => keys ?? []);
  const ofMentions = keysOf(({ group }) => group === 'group.mentions');
  expect(ofMentions).toContain('shift+o');
  const ofRooms = keysOf(({ room, group }) => ['inbox', 'columns'].includes(room) && group !== 'group.mentions');
  expect(ofMentions.filter((keys) => ofRooms.includes(keys))).toEqual([]);
});

describe.each([
  ['en-GB', { 'merge-tag': ['merge', 'combine'], 'edit-tag': ['rename'], 'remove-tag': ['delete tag'] }],
  ['es-ES', { 'merge-tag': ['unir', 'fusionar'], 'edit-tag': ['renombrar'], 'remove-tag': ['borrar etiqueta'] }],
  ['it-IT', { 'merge-tag': ['unisci', 'fondere'], 'edit-tag': ['rinominare'], 'remove-tag': ['eliminare etichetta'] }],
  ['nl-NL', { 'merge-tag': ['samenvoegen'], 'edit-tag': ['hernoemen'], 'remove-tag': ['verwijderen tag'] }],
] as const)('the palette in %s', async (locale, words) => {
  const t = await openTranslator(locale);
  const commands = ROOM_COMMANDS.map(({ id, title, group }) => ({
    id,
    title: title(t),
    group: t(group),
    synonyms: sayOtherwise(id, t),
  }));
  const found = (typed: string) => findCommands(commands, typed).map(({ id }) => id);

  test('finds what one does with a tag, by its name and by other words', () => {
    for (const [id, typed] of Object.entries(words)) for (const word of typed) expect(found(word), word).toContain(id);
  });

  test('finds each label by what it is a label of, and the way to the original', () => {
    expect(found(t('field.sentiment'))).toContain('set-sentiment-negative');
    expect(found(t('field.intent'))).toContain('set-intent-complaint');
    expect(found(t('field.risk'))).toContain('set-risk-high');
    expect(found(t('flag.purchase'))).toContain('set-signal-purchase');
    expect(found('url')).toEqual(expect.arrayContaining(['open-original', 'inbox-open']));
    expect(found('opml')).toContain('export-list');
    expect(found('csv')).toContain('export-mentions');
  });

  test('has no two commands of one room with one name', () => {
    const names = ROOM_COMMANDS.map(({ room, group }, at) => `${room} ${group} ${commands[at]?.title}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
