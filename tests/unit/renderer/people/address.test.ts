// Somebody who is noted down gets another number, and loses it by undo: the address follows them, and pulls nobody back.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type * as Address from '../../../../src/renderer/pages/people/address.ts';
import type * as Routes from '../../../../src/renderer/state/route.ts';

const location = { hash: '' };
let followPerson: typeof Address.followPerson;
let routes: typeof Routes;

beforeAll(async () => {
  const move = (_state: unknown, _title: string, hash: string) => {
    location.hash = hash;
  };
  vi.stubGlobal('window', { location, history: { replaceState: move, pushState: move } });
  ({ followPerson } = await import('../../../../src/renderer/pages/people/address.ts'));
  routes = await import('../../../../src/renderer/state/route.ts');
});
afterAll(() => vi.unstubAllGlobals());

function standAt(hash: string): void {
  location.hash = hash;
  routes.useRoute.setState(routes.readRoute(hash));
}

test.each([
  ['#/people?role=critic&person=-72', -72, 5, '#/people?role=critic&person=5'],
  ['#/people?person=5', 5, -72, '#/people?person=-72'],
  ['#/people', -72, 5, '#/people?person=5'],
  ['#/people?person=5', 5, null, '#/people'],
])('from %s the one who was %d is followed to %s', (hash, from, to, expected) => {
  standAt(hash);
  followPerson(from, to);
  expect(location.hash).toBe(expected);
});

test.each(['#/people?person=-53', '#/explore', '#/sources?person=5'])(
  'whoever has gone to %s meanwhile stays there',
  (hash) => {
    standAt('#/people?person=5');
    // The address is another one already; what is drawn follows a moment later.
    location.hash = hash;
    followPerson(5, -72);
    followPerson(5, null);
    expect(location.hash).toBe(hash);
  },
);
