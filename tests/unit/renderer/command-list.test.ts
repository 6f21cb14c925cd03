// The list of the rooms' commands says what the rooms say: every key of a room can be changed without going there.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ROOM_COMMANDS } from '../../../src/renderer/state/command-list.ts';
import { isFixed } from '../../../src/renderer/state/key-map.ts';

const root = resolve(import.meta.dirname, '../../../src/renderer');

/** Commands written out with an id and a key, by the files of their rooms; the frame's are always on screen. */
const written = globSync('**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !/frame-commands|command-list|alerts-button|pages[\\/]start/.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return [...text.matchAll(/\bid: '([\w-]+)',\s*title:[^{}]*?\bkeys: '([^']+)'/g)].map(([, id = '', keys = '']) => ({
      file,
      id,
      keys,
    }));
  })
  .filter(({ keys }) => !isFixed(keys));

const listed = ROOM_COMMANDS.map(({ id, keys }) => `${id} ${keys}`);

test('every key of a room is in the list (state/command-list.ts)', () => {
  expect(written.length).toBeGreaterThan(20);
  const missing = written.filter(({ id, keys }) => !listed.includes(`${id} ${keys}`));
  expect(missing).toEqual([]);
});

test('the list holds no command that is gone', () => {
  const all = globSync('**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !file.includes('command-list'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  // Some are made of a fixed beginning and a value: `widget-${side}`.
  const isMade = (id: string) => all.includes(`id: '${id}'`) || all.includes(`id: \`${id.replace(/-[^-]*$/, '-')}\${`);
  const gone = ROOM_COMMANDS.filter(({ id }) => !isMade(id));
  expect(gone).toEqual([]);
});

test('two commands of one room never have one key', () => {
  // The list of boards and one board take turns.
  const keyed = ROOM_COMMANDS.filter(({ room, keys }) => keys !== null && room !== 'boards');
  const names = keyed.map(({ room, keys }) => `${room} ${keys}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
