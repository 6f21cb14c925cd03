// Addresses within the window (`#/explore?q=…`), as notifications and `earshot:` links carry them.

/** Rooms, numbers and a search: what the window writes itself. It reads unknown rooms as its start. */
const withinWindow = /^#\/[a-z-]{1,40}(?:\/-?\d{1,16})?(?:\?[^\p{Cc}#]{0,4000})?$/u;

export function parseAddress(value: unknown): string | null {
  return typeof value === 'string' && withinWindow.test(value) ? value : null;
}

/** The address behind `earshot://explore?q=x` or `earshot:explore?q=x`; null for anything else. */
export function addressOfLink(link: string): string | null {
  const rest = /^earshot:(?:\/\/)?\/?([^\s#]{1,4096})$/i.exec(link)?.[1];
  if (rest === undefined) return null;
  const [path = '', search = ''] = rest.split(/\?(.*)/s);
  // Browsers put a slash behind what they take for a host.
  const room = path.replace(/\/$/, '').toLowerCase();
  return parseAddress(`#/${room}${search === '' ? '' : `?${search}`}`);
}
