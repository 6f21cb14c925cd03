// Which addresses count as the public internet.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeOf } from '../../../src/core/net/address.ts';

describe('rangeOf', () => {
  test.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['::1', 'loopback'],
    ['[::1]', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:7f00:1', 'loopback'],
    ['0:0:0:0:0:ffff:7f00:0001', 'loopback'],
    ['::127.0.0.1', 'loopback'],
    ['64:ff9b::127.0.0.1', 'loopback'],
    ['169.254.169.254', 'link-local'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.178.1', 'private'],
    ['100.64.0.1', 'private'],
    ['100.127.255.255', 'private'],
    ['fd12:3456::1', 'private'],
    ['::ffff:192.168.0.1', 'private'],
    ['64:ff9b::a00:1', 'private'],
    ['0.0.0.0', 'reserved'],
    ['::', 'reserved'],
    ['224.0.0.251', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['ff02::fb', 'reserved'],
    ['2002:7f00:1::', 'reserved'],
    ['2001:0:1::', 'reserved'],
    ['not an address', 'reserved'],
    ['', 'reserved'],
    ['172.32.0.1', 'public'],
    ['100.128.0.1', 'public'],
    ['9.255.255.255', 'public'],
    ['93.184.215.14', 'public'],
    ['::ffff:93.184.215.14', 'public'],
    ['64:ff9b::5db8:d70e', 'public'],
    ['2606:2800:21f:cb07::1', 'public'],
    ['2001:4860:4860::8888', 'public'],
  ])('%s is %s', (address, range) => {
    expect(rangeOf(address)).toBe(range);
  });

  test('an IPv4 address inside IPv6 is judged like the address itself', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(rangeOf(`::ffff:${address}`)).toBe(rangeOf(address));
        expect(rangeOf(`64:ff9b::${address}`)).toBe(rangeOf(address));
      }),
    );
  });

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.ipV6()), (text) => typeof rangeOf(text) === 'string'));
  });
});
