// How rooms were left: each by itself, each project by itself, and nothing that is kept can break the window.
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type * as Left from '../../../src/renderer/state/left-rooms.ts';
import type * as Routes from '../../../src/renderer/state/route.ts';

const kept = new Map<string, string>();
let left: typeof Left;
let routes: typeof Routes;

beforeAll(async () => {
  vi.stubGlobal('window', {
    location: { hash: '' },
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
    },
  });
  left = await import('../../../src/renderer/state/left-rooms.ts');
  routes = await import('../../../src/renderer/state/route.ts');
});
beforeEach(() => kept.clear());
afterAll(() => vi.unstubAllGlobals());

const leave = (file: string, hash: string) => left.rememberLeft(file, routes.readRoute(hash));

test('each room comes back with what was open in it and how it was narrowed', () => {
  leave('a.earshot', '#/boards/7?edit=1');
  leave('a.earshot', '#/inbox?view=all&q=lang%3Anl&mention=-12');
  leave('a.earshot', '#/boards/8');
  expect(left.recallLeft('a.earshot', 'boards')).toEqual({ room: 'boards', id: 8, params: {} });
  expect(left.recallLeft('a.earshot', 'inbox')).toEqual({
    room: 'inbox',
    id: null,
    params: { view: 'all', q: 'lang:nl', mention: '-12' },
  });
});

test('a room nobody was in, and one of another project, begin at their beginning', () => {
  leave('a.earshot', '#/people?person=4');
  expect(left.recallLeft('a.earshot', 'sources')).toEqual({ room: 'sources', id: null, params: {} });
  expect(left.recallLeft('b.earshot', 'people')).toEqual({ room: 'people', id: null, params: {} });
});

test('what cannot be read is as if nothing was kept', () => {
  kept.set('earshot:rooms:a.earshot', '{"boards":');
  expect(left.recallLeft('a.earshot', 'boards')).toEqual({ room: 'boards', id: null, params: {} });
  leave('a.earshot', '#/boards/7');
  expect(left.recallLeft('a.earshot', 'boards').id).toBe(7);
});
