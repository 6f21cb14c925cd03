// Says what part of the network an IP address belongs to, so that a feed cannot reach into the user's own network.
import { BlockList, isIP } from 'node:net';

export type AddressRange = 'public' | 'loopback' | 'link-local' | 'private' | 'reserved';

type Subnet = readonly [network: string, prefix: number];

// IANA special-purpose registries for IPv4 and IPv6.
const ranges: readonly (readonly [AddressRange, readonly Subnet[], readonly Subnet[]])[] = [
  ['loopback', [['127.0.0.0', 8]], [['::1', 128]]],
  ['link-local', [['169.254.0.0', 16]], [['fe80::', 10]]],
  [
    'private',
    [
      ['10.0.0.0', 8],
      ['172.16.0.0', 12],
      ['192.168.0.0', 16],
      ['100.64.0.0', 10],
    ],
    [
      ['fc00::', 7],
      ['fec0::', 10],
    ],
  ],
  [
    'reserved',
    [
      ['0.0.0.0', 8],
      ['192.0.0.0', 24],
      ['192.0.2.0', 24],
      ['198.18.0.0', 15],
      ['198.51.100.0', 24],
      ['203.0.113.0', 24],
      ['224.0.0.0', 4],
      ['240.0.0.0', 4],
    ],
    [
      ['64:ff9b:1::', 48],
      ['100::', 64],
      // Teredo and 6to4 carry an IPv4 address inside and are no longer routed anywhere useful.
      ['2001::', 32],
      ['2002::', 16],
      ['2001:db8::', 32],
      ['ff00::', 8],
    ],
  ],
];

const lists = ranges.map(([range, four, six]) => {
  const list = new BlockList();
  for (const [network, prefix] of four) list.addSubnet(network, prefix, 'ipv4');
  for (const [network, prefix] of six) list.addSubnet(network, prefix, 'ipv6');
  return { range, list };
});

/** Where an address leads. Anything that is no address counts as reserved: when in doubt, refused. */
export function rangeOf(address: string): AddressRange {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const version = isIP(bare);
  if (version === 0) return 'reserved';
  const inner = version === 6 ? embedded(bare) : null;
  if (inner !== null) return rangeOf(inner);
  const family = version === 4 ? 'ipv4' : 'ipv6';
  return lists.find((each) => each.list.check(bare, family))?.range ?? 'public';
}

/**
 * The IPv4 address inside an IPv4-mapped (::ffff:0:0/96), IPv4-compatible (::/96) or NAT64 (64:ff9b::/96) address.
 * NAT64 stays usable for public addresses: on IPv6-only networks every IPv4 site is reached through it.
 */
function embedded(address: string): string | null {
  const groups = expand(address);
  const head = groups.slice(0, 6).join(':');
  if (head !== '0:0:0:0:0:ffff' && head !== '0:0:0:0:0:0' && head !== '64:ff9b:0:0:0:0') return null;
  const [high, low] = groups.slice(6).map((group) => Number.parseInt(group, 16));
  if (high === undefined || low === undefined) return null;
  if (head === '0:0:0:0:0:0' && high === 0 && low <= 1) return low === 1 ? '127.0.0.1' : '0.0.0.0';
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** Eight groups in hexadecimal without leading zeros. The URL parser writes IPv6 in its one canonical form. */
function expand(address: string): string[] {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [left = '', right] = canonical.split('::');
  const before = left === '' ? [] : left.split(':');
  const after = right === undefined || right === '' ? [] : right.split(':');
  const zeros = right === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
}
