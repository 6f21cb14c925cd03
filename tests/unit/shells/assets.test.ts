// What a shell serves to the page: nothing outside the folder, the right types, a nonce in one place only.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy, pathInside, placeNonce, readAsset } from '../../../src/shell/assets.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-test-'));
  mkdirSync(join(folder, 'window', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '{}');
  writeFileSync(join(folder, 'window', '.hidden.json'), '{}');
  writeFileSync(join(folder, 'window', 'notes.txt'), 'no type for this');
  writeFileSync(join(folder, 'window', 'index.html'), '<meta name="style-nonce" content="__NONCE__"><p>__NONCE__</p>');
  writeFileSync(join(folder, 'window', 'assets', 'app.js'), '"__NONCE__"');
  symlinkSync(join(folder, 'secret.json'), join(folder, 'window', 'link.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readAsset(join(folder, 'window'), `https://app.local${path}`);

test('serves its files with their types', async () => {
  expect(await read('/assets/app.js?v=1')).toMatchObject({
    status: 200,
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'x-content-type-options': 'nosniff' },
  });
  expect((await read('/assets/app.js')).body.toString()).toBe('"__NONCE__"');
});

test('gives each answer a nonce of its own, in the header and in the one meta element', async () => {
  const [one, two] = [await read('/'), await read('/index.html')];
  const nonce = /'nonce-([^']+)'/.exec(one.headers['content-security-policy'] ?? '')?.[1];
  expect(one.body.toString()).toBe(`<meta name="style-nonce" content="${nonce}"><p>__NONCE__</p>`);
  expect(one.headers['content-security-policy']).not.toBe(two.headers['content-security-policy']);
  expect(placeNonce('<p>__NONCE__</p>', 'n')).toBe('<p>__NONCE__</p>');
});

test.each([
  '/../secret.json',
  '/..%2fsecret.json',
  '/%2e%2e%2fsecret.json',
  '/%252e%252e/secret.json',
  '/..%5csecret.json',
  '/assets/..%2f..%2fsecret.json',
  '/link.json',
  '/.hidden.json',
  '/notes.txt',
  '/assets',
  '/assets/',
  '//secret.json',
  '/%00index.html',
  '/%',
])('does not serve %s', async (path) => {
  const answer = await read(path);
  expect(answer.status).toBe(404);
  expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
});

test('a path never leaves the folder, whatever the address', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl({ withQueryParameters: true }),
        fc.string().map((s) => `app://earshot/${s}`),
      ),
      (url) => {
        const path = pathInside(url);
        if (path !== null) expect(join('/root', path).startsWith('/root/')).toBe(true);
      },
    ),
  );
});

test('the policy allows no script but our own files', () => {
  const policy = contentSecurityPolicy('abc');
  expect(policy).toBe(
    "default-src 'self'; style-src 'self' 'nonce-abc'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});
