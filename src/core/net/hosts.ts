// Compares the host of an address with lists of hosts as a source or a person writes them.

/** Name and port, as `example.org:443`: what one queue, one gap and one hold belong to. */
export function hostKey(url: URL): string {
  return `${nameOf(url)}:${portOf(url)}`;
}

/** True where the list has the host (any port) or exactly this host:port. Case and a trailing dot do not matter. */
export function listsHost(list: readonly string[], url: URL): boolean {
  const name = nameOf(url);
  const port = portOf(url);
  return list.some((entry) => {
    const wanted = parseEntry(entry);
    return wanted !== null && wanted.name === name && (wanted.port === null || wanted.port === port);
  });
}

function nameOf(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}

function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80');
}

function parseEntry(entry: string): { readonly name: string; readonly port: string | null } | null {
  const text = entry.trim().toLowerCase();
  if (text === '' || text.length > 300) return null;
  // Two or more colons without brackets: a bare IPv6 address, not a port.
  const bare = text.indexOf(':') !== text.lastIndexOf(':') && !text.startsWith('[');
  const port = bare ? null : (/:(\d{1,5})$/.exec(text)?.[1] ?? null);
  const host = bare ? `[${text}]` : port === null ? text : text.slice(0, -port.length - 1);
  // The URL parser brings international names and odd spellings of IP addresses into the form a URL has.
  const url = /[/?#@\\\s]/.test(host) ? null : URL.parse(`http://${host}/`);
  return url === null ? null : { name: nameOf(url), port: port === null ? null : String(Number(port)) };
}
