// Giving commands keys: who shares one is told, what is taken is taken, and what is as it was made is no choice.
import { describe, expect, it } from 'vitest';
import { createTranslator, openTranslator } from '../../../src/present/catalogue/translate.ts';
import { showKeys } from '../../../src/renderer/parts/show-keys.ts';
import {
  clearKey,
  findSharing,
  giveKey,
  isFixed,
  type Keyed,
  resetKey,
  worksInText,
} from '../../../src/renderer/state/key-map.ts';

const command = (id: string, room: string | null, usual: string | null, keys = usual): Keyed => ({
  id,
  title: id,
  group: 'g',
  room,
  usual,
  keys,
});
const undo = command('undo', null, 'mod+z');
const next = command('next', 'explore', 'j');
const other = command('check', 'sources', 'r');
const all = [undo, next, other, command('clear', 'explore', null)];

describe('sharing a key', () => {
  it('is of the same room, or of what works everywhere', () => {
    expect(findSharing(next, 'mod+z', all)).toEqual([undo]);
    expect(findSharing(undo, 'r', all)).toEqual([other]);
    expect(findSharing(next, 'r', all)).toEqual([]);
  });

  it('is not with itself, nor among those without a key', () => {
    expect(findSharing(next, 'j', all)).toEqual([]);
    expect(findSharing(next, 'q', all)).toEqual([]);
  });
});

describe('giving a key', () => {
  it('takes it from those it is taken from', () => {
    expect(giveKey({}, next, 'mod+z', [undo])).toEqual({ next: 'mod+z', undo: '' });
  });

  it('remembers nothing where the key is the usual one', () => {
    expect(giveKey({ next: 'q' }, next, 'j', [])).toEqual({});
    expect(clearKey({}, command('clear', 'explore', null))).toEqual({});
  });

  it('leaves the choices for others alone', () => {
    expect(giveKey({ check: 'c' }, next, 'q', [])).toEqual({ check: 'c', next: 'q' });
    expect(resetKey({ check: 'c', next: 'q' }, next)).toEqual({ check: 'c' });
    expect(clearKey({ check: 'c' }, next)).toEqual({ check: 'c', next: '' });
  });
});

it('keys every window needs are not given away', () => {
  for (const keys of ['Tab', 'shift+Tab', 'Enter', 'Escape', 'ArrowUp', 'mod+k', 'mod+c', 'mod+v', 'F12'])
    expect(isFixed(keys), keys).toBe(true);
  for (const keys of ['j', 'mod+z', 'alt+1', 'Delete', 'mod+shift+k', 'F2']) expect(isFixed(keys), keys).toBe(false);
});

it('in a field only what writes nothing works', () => {
  for (const keys of ['mod+k', 'mod+plus', 'mod+0']) expect(worksInText(keys), keys).toBe(true);
  for (const keys of ['j', 'mod+z', 'mod+a', '0']) expect(worksInText(keys), keys).toBe(false);
});

it('keys are shown as they stand on the keyboard, in the language, and by sign on a Mac', async () => {
  const t = createTranslator();
  expect(showKeys('mod+shift+z', t, false)).toBe('Ctrl Shift Z');
  expect(showKeys('mod+plus', t, false)).toBe('Ctrl +');
  expect(showKeys('ArrowUp', t, false)).toBe('↑');
  expect(showKeys('mod+alt+Delete', t, true)).toBe('⌘ ⌥ ⌦');
  expect(showKeys('shift+Delete', await openTranslator('es-ES'), false)).toBe('Mayús Supr');
});
