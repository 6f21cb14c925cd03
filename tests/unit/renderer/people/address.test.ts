// Somebody who is noted down gets another number, and loses it by undo: the address follows them, and pulls nobody back.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type * as Address from '../../../../src/renderer/pages/people/address.ts';
import { type AddressBar, openAddressBar } from '../address-bar.ts';

let bar: AddressBar;
let followPerson: typeof Address.followPerson;

beforeAll(async () => {
  bar = await openAddressBar();
  ({ followPerson } = await import('../../../../src/renderer/pages/people/address.ts'));
});
afterAll(() => vi.unstubAllGlobals());

test.each([
  ['#/people?role=critic&person=-72', -72, 5, '#/people?role=critic&person=5'],
  ['#/people?person=5', 5, -72, '#/people?person=-72'],
  ['#/people', -72, 5, '#/people?person=5'],
  ['#/people?person=5', 5, null, '#/people'],
])('from %s the one who was %d is followed to %s', (hash, from, to, expected) => {
  bar.standAt(hash);
  followPerson(from, to);
  expect(bar.location.hash).toBe(expected);
});

test.each(['#/people?person=-53', '#/explore', '#/sources?person=5'])(
  'whoever has gone to %s meanwhile stays there',
  (hash) => {
    bar.standAt('#/people?person=5');
    // The address is another one already; what is drawn follows a moment later.
    bar.location.hash = hash;
    followPerson(5, -72);
    followPerson(5, null);
    expect(bar.location.hash).toBe(hash);
  },
);
