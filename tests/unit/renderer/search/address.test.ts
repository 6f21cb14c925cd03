// Explore's address: what was typed is searched for there, and pulls nobody back who has left.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type * as Address from '../../../../src/renderer/search/address.ts';
import type * as Routes from '../../../../src/renderer/state/route.ts';

const location = { hash: '' };
let setQuery: typeof Address.setQuery;
let routes: typeof Routes;

beforeAll(async () => {
  const move = (_state: unknown, _title: string, hash: string) => {
    location.hash = hash;
  };
  vi.stubGlobal('window', { location, history: { replaceState: move, pushState: move } });
  ({ setQuery } = await import('../../../../src/renderer/search/address.ts'));
  routes = await import('../../../../src/renderer/state/route.ts');
});
afterAll(() => vi.unstubAllGlobals());

function standAt(hash: string): void {
  location.hash = hash;
  routes.useRoute.setState(routes.readRoute(hash));
}

test('what is typed in Explore is searched for', () => {
  standAt('#/explore?q=lavadora');
  setQuery('lavadora OR seca', true);
  expect(routes.readRoute(location.hash)).toMatchObject({ room: 'explore', params: { q: 'lavadora OR seca' } });
});

test('what was typed just before the room was left does not lead back to it', () => {
  standAt('#/explore?q=lavadora');
  // The address is another one already; that it changed is heard a moment later.
  location.hash = '#/sources';
  setQuery('lavadora OR seca', true);
  expect(location.hash).toBe('#/sources');
  // A search that is asked for elsewhere leads to Explore, as ever.
  setQuery('seca');
  expect(routes.readRoute(location.hash)).toMatchObject({ room: 'explore', params: { q: 'seca' } });
});
