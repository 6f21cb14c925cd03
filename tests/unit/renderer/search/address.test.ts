// Explore's address: what was typed is searched for there, and pulls nobody back who has left.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type * as Address from '../../../../src/renderer/search/address.ts';
import { type AddressBar, openAddressBar } from '../address-bar.ts';

let bar: AddressBar;
let setQuery: typeof Address.setQuery;

beforeAll(async () => {
  bar = await openAddressBar();
  ({ setQuery } = await import('../../../../src/renderer/search/address.ts'));
});
afterAll(() => vi.unstubAllGlobals());

test('what is typed in Explore is searched for', () => {
  bar.standAt('#/explore?q=lavadora');
  setQuery('lavadora OR seca', true);
  expect(bar.readRoute(bar.location.hash)).toMatchObject({ room: 'explore', params: { q: 'lavadora OR seca' } });
});

test('what was typed just before the room was left does not lead back to it', () => {
  bar.standAt('#/explore?q=lavadora');
  // The address is another one already; that it changed is heard a moment later.
  bar.location.hash = '#/sources';
  setQuery('lavadora OR seca', true);
  expect(bar.location.hash).toBe('#/sources');
  // A search that is asked for elsewhere leads to Explore, as ever.
  setQuery('seca');
  expect(bar.readRoute(bar.location.hash)).toMatchObject({ room: 'explore', params: { q: 'seca' } });
});
