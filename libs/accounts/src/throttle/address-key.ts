import { isIPv4, isIPv6 } from 'node:net';

/** The one key of whatever is no IP address. */
const NO_ADDRESS = '?';

/**
 * What stands for an address when tries are counted, without its port: IPv4 as it is; of IPv6 the network of 48 bits, since one
 * customer may have all of its addresses; `?` for what is no IP address at all.
 */
export function addressKey(address: string): string {
  const plain = withoutPort(address.trim())
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return plain;
  if (!isIPv6(plain)) return NO_ADDRESS;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : 8 - front.length - words(back);
  const groups = [...front, ...Array.from({ length: gap }, () => '0'), ...back];
  return `${groups
    .slice(0, 3)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/48`;
}

/** "203.0.113.9:5555" and "[2001:db8::1]:443" as proxies write them, without the port. */
const withoutPort = (address: string): string =>
  address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');

/** How many groups of 16 bits are written; a dotted end is two of them. */
const words = (groups: string[]): number => groups.length + (groups.at(-1)?.includes('.') ? 1 : 0);
