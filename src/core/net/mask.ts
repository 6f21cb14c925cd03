// Takes credentials and obvious tokens out of an address before it is written down or shown.

// Long words count at the end of any name (`accessToken`); short ones only as a word (`api_key`, not `monkey`).
const secretName =
  /(?:tokens?|secret|password|passwd|passphrase|apikey|signature|credentials?|authorization|sessionid|bearer)$|(?:^|[-_.])(?:key|pass|pwd|auth|sig|session|sid|jwt)$/i;

const longest = 2000;

/** The address with `***` for user, password and secret parameters, and without its fragment. */
export function maskUrl(address: string): string {
  const url = URL.parse(address);
  if (url === null) return cut(address.replace(/\/\/[^/@\s]*@/, '//***@'));
  const user = url.username || url.password ? '***@' : '';
  const head = url.host === '' ? url.protocol : `${url.protocol}//${user}${url.host}`;
  return cut(`${head}${url.pathname}${maskQuery(url.search)}`);
}

function maskQuery(search: string): string {
  if (search === '') return '';
  const parts = search.slice(1).split('&');
  return `?${parts.map(maskParameter).join('&')}`;
}

function maskParameter(parameter: string): string {
  const equals = parameter.indexOf('=');
  if (equals < 1 || equals === parameter.length - 1) return parameter;
  const name = parameter.slice(0, Math.min(equals, 200));
  return secretName.test(decode(name)) ? `${parameter.slice(0, equals)}=***` : parameter;
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
