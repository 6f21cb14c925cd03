// The sites of Stack Exchange: by the host in a link, or by the short name people use.
const ROOTS = [
  'stackoverflow.com',
  'serverfault.com',
  'superuser.com',
  'askubuntu.com',
  'stackapps.com',
  'mathoverflow.net',
] as const;

export function isSite(host: string): boolean {
  const plain = host.toLowerCase().replace(/^www\./, '');
  if (/^(?:[a-z\d-]+\.){1,2}stackexchange\.com$/.test(plain))
    return !/^(?:api|data|chat|area51|blog|openid)\.stackexchange\.com$/.test(plain);
  return ROOTS.some((root) => plain === root || (plain.endsWith(`.${root}`) && /^(?:meta|[a-z]{2})\./.test(plain)));
}

/** `stackoverflow` and `stackoverflow.com`, `unix`, `es.stackoverflow`: the host; null for what is no site. */
export function siteOf(text: string): string | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^www\./, '');
  const short = /^[a-z\d-]+(?:\.meta)?$/.test(plain);
  const candidates = [plain, `${plain}.com`, `${plain}.net`, ...(short ? [`${plain}.stackexchange.com`] : [])];
  return /^[a-z\d.-]{2,80}$/.test(plain) ? (candidates.find(isSite) ?? null) : null;
}
