import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';

/** What an id may look like that somebody else made: a word of letters and digits, as proxies and UUIDs write it. */
const VALID = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

/** Of a request of Node, what is read. */
interface Asking {
  headers: IncomingHttpHeaders;
  socket: { remoteAddress?: string | undefined };
}

/**
 * Gives each request an id for the log and the answer: the one in `X-Request-Id` where a named proxy gave it, so that both logs are read together; else one of
 * our own. Nobody else chooses an id, who could take another's for it.
 */
export function requestIds(trustedProxies: readonly string[]): (request: Asking) => string {
  const proxies = new BlockList();
  for (const proxy of trustedProxies) {
    const [address = '', bits] = proxy.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) proxies.addAddress(address, family);
    else proxies.addSubnet(address, Number(bits), family);
  }
  const isProxy = (peer: string): boolean => {
    const address = peer.replace(/^::ffff:(?=\d+\.)/, '');
    return proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  };
  return ({ headers, socket }) => {
    const given = headers['x-request-id'];
    if (typeof given === 'string' && VALID.test(given) && isProxy(socket.remoteAddress ?? '')) return given;
    return randomBytes(6).toString('hex');
  };
}
