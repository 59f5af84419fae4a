import { createHash, timingSafeEqual } from 'node:crypto';
import { isLoopback, type MetricsAccess } from '@chuan-xa/platform';
import { isThisMachine } from '../http/guard-origin.js';

/** What of a request decides. */
export interface MetricsRequest {
  /** The client as it is believed to be: behind a named proxy, what that says. */
  ip: string;
  host: string;
  headers: Record<string, string | string[] | undefined>;
}

/** What a proxy adds: somebody else than this machine may stand behind it. */
const FORWARDED = ['forwarded', 'via', 'x-real-ip', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

/**
 * Whether the figures are given: for the token, to an address that is named, or to this machine itself, asked by its own name and through no proxy. A proxy
 * on this machine comes from loopback as well, with the name that people type.
 */
export function mayReadMetrics({ ip, host, headers }: MetricsRequest, { token, from }: MetricsAccess): boolean {
  const address = ip.replace(/^::ffff:(?=\d+\.)/, '');
  if (from.includes(address) || (token !== null && isSame(headers.authorization, `Bearer ${token}`))) return true;
  return isLoopback(address) && isThisMachine(host) && !FORWARDED.some((name) => headers[name] !== undefined);
}

/** In a time that does not tell how much of it is right. */
function isSame(given: string | string[] | undefined, wanted: string): boolean {
  const sum = (text: string): Buffer => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(sum(given), sum(wanted));
}
