// Every failure has a sentence of its own; bugs are left alone.
import { expect, test } from 'vitest';
import { EarshotError } from '../../../src/contract/errors.ts';
import { explainFailure } from '../../../src/core/net/failure.ts';

const url = new URL('https://ann:pw@feeds.test/a?token=secret');
const coded = (code: string) => Object.assign(new Error('technical words'), { code });

test.each([
  ['ECONNREFUSED', 'refused the connection'],
  ['ECONNRESET', 'broke off'],
  ['ENOTFOUND', 'no such host'],
  ['EAI_AGAIN', 'connected to the internet'],
  ['CERT_HAS_EXPIRED', 'expired'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'another host'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'nobody this computer trusts'],
  ['HPE_INVALID_HEADER_TOKEN', 'not valid HTTP'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'does not speak https'],
  ['Z_DATA_ERROR', 'damaged'],
  ['ESOMETHINGNEW', '(ESOMETHINGNEW)'],
])('%s', (code, words) => {
  const error = explainFailure(coded(code), url);
  if (!(error instanceof EarshotError)) throw new Error('not explained');
  expect(error.message).toContain(words);
  expect(error.message).toContain('feeds.test');
  expect(error.message).toMatch(/\.$/);
  expect(error).toMatchObject({ code: 'network', place: { url: 'https://***@feeds.test/a?token=***' } });
});

test('several tries that all failed are told as the first', () => {
  const error = explainFailure(new AggregateError([coded('EHOSTUNREACH'), coded('ECONNREFUSED')]), url);
  expect(error).toMatchObject({ code: 'network', message: expect.stringContaining('cannot be reached') });
});

test('what is explained already, and what is a bug, come back as they are', () => {
  const known = new EarshotError('offline', 'Off.');
  const bug = new TypeError('x is not a function');
  expect(explainFailure(known, url)).toBe(known);
  expect(explainFailure(bug, url)).toBe(bug);
});
