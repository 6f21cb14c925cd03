// The headers of a request, and those of an answer as plain text.
import type { FetchRequest } from '../../contract/fetch.ts';

/** What is sent with each hop. A login in the address becomes basic authentication. */
export function headersFor(request: FetchRequest, url: URL, version: string): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': `Earshot/${version} (desktop feed reader; offline listening analysis)`,
    accept: request.accept ?? '*/*',
    'accept-encoding': 'gzip, br',
  };
  if (isSendable(request.etag)) headers['if-none-match'] = request.etag;
  if (isSendable(request.lastModified)) headers['if-modified-since'] = request.lastModified;
  if (url.username || url.password) {
    const login = `${decodeLoose(url.username)}:${decodeLoose(url.password)}`;
    headers.authorization = `Basic ${Buffer.from(login).toString('base64')}`;
  }
  return headers;
}

/** Whether a 304 is a possible answer. */
export function isConditional(request: FetchRequest): boolean {
  return isSendable(request.etag) || isSendable(request.lastModified);
}

/** What a server once sent comes back to it only if it is a possible header value. */
function isSendable(value: string | null | undefined): value is string {
  return typeof value === 'string' && /^[\x21-\x7e\x80-\xff][\x20-\x7e\x80-\xff]{0,999}$/.test(value);
}

function decodeLoose(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Repeated headers joined as HTTP allows. Cookies are not kept, not even for the reader of the answer. */
export function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const entries = Object.entries(headers).filter(([name]) => name !== 'set-cookie');
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}
