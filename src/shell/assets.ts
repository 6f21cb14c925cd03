// The built window's files as a shell serves them: only what lies in its folder, each with its type and strict headers.
import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

export interface Asset {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer<ArrayBuffer>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Answers a request for `url` from `folder`. Whatever is not a plain file inside it is a 404. */
export async function readAsset(folder: string, url: string): Promise<Asset> {
  const path = pathInside(url);
  const type = path && contentTypes[extname(path).toLowerCase()];
  const file = path && type ? await realFile(folder, path) : null;
  if (!file || !type) return missing();
  const nonce = randomBytes(18).toString('base64');
  const content = await readFile(file).catch(() => null);
  if (!content) return missing();
  const body = path === 'index.html' ? Buffer.from(placeNonce(content.toString('utf8'), nonce)) : content;
  return { status: 200, headers: { ...strictHeaders(nonce), 'content-type': type }, body };
}

/** The path a URL names below its origin, or null where it tries to leave or to hide something. */
export function pathInside(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const path = decode(new URL(url).pathname)?.slice(1);
  if (path === undefined) return null;
  if (path === '') return 'index.html';
  const parts = path.split('/');
  const bad = parts.some((part) => part === '' || part.startsWith('.') || /[\\:%\p{Cc}]/u.test(part));
  return bad ? null : parts.join('/');
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function realFile(folder: string, path: string): Promise<string | null> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}

/** Gives the page its nonce for styles made at run time; only in the one place that asks for it. */
export function placeNonce(html: string, nonce: string): string {
  return html.replace(/(<meta\s+name="style-nonce"\s+content=")__NONCE__(")/, `$1${nonce}$2`);
}

export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function strictHeaders(nonce: string): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(nonce),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), usb=(), serial=(), hid=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'cache-control': 'no-store',
  };
}

function missing(): Asset {
  return {
    status: 404,
    headers: { ...strictHeaders('none'), 'content-type': 'text/plain; charset=utf-8' },
    body: Buffer.from('Not found.'),
  };
}
