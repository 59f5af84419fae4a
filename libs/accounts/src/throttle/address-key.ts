import { isIPv6 } from 'node:net';

/**
 * What stands for an address when tries are counted: IPv4 as it is; of IPv6 the network of 64 bits, since one connection has all
 * of its addresses.
 */
export function addressKey(address: string): string {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : 8 - front.length - words(back);
  const groups = [...front, ...Array.from({ length: gap }, () => '0'), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

/** How many groups of 16 bits are written; a dotted end is two of them. */
const words = (groups: string[]): number => groups.length + (groups.at(-1)?.includes('.') ? 1 : 0);
