// An address bar without a window, for the modules that read and write it: they are loaded once it is there.
import { vi } from 'vitest';

export async function openAddressBar() {
  const location = { hash: '' };
  const move = (_state: unknown, _title: string, hash: string) => {
    location.hash = hash;
  };
  vi.stubGlobal('window', { location, history: { replaceState: move, pushState: move } });
  const { readRoute, useRoute } = await import('../../../src/renderer/state/route.ts');
  return {
    location,
    readRoute,
    /** What is drawn is of this address, too. */
    standAt: (hash: string) => {
      location.hash = hash;
      useRoute.setState(readRoute(hash));
    },
  };
}

export type AddressBar = Awaited<ReturnType<typeof openAddressBar>>;
