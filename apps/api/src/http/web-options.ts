import type { SessionSettings } from '@chuan-xa/accounts';
import { isLoopback, type Settings, type Tls } from '@chuan-xa/platform';
import type { Limits } from './limits.js';
import { WEB_FOLDER } from './serve-web.js';

/** How the server stands on the network. Where nothing is said it is for this machine alone, over plain HTTP. */
export interface WebOptions {
  /** Reached under the names of this machine (`localhost`, `127.0.0.1`); else under `publicOrigins` alone, and encrypted. */
  loopback?: boolean;
  publicOrigins?: readonly string[];
  tls?: Tls | null;
  trustedProxies?: readonly string[];
  limits?: Partial<Limits>;
  /** The folder of the web application; none: the interface alone. */
  web?: string;
}

export const webOptions = ({ listen, publicOrigins, tls, trustedProxies }: Settings): WebOptions => ({
  loopback: isLoopback(listen),
  publicOrigins,
  tls,
  trustedProxies,
  web: WEB_FOLDER,
});

/**
 * A demo and a real installation beside it on one machine share a host, so their cookies differ by name. Where it is always encrypted the
 * prefix has the browser take the cookie from this host alone: no host beside it can slip in a session of its own.
 */
export function sessionSettings(settings: Settings, kind: Settings['kind']): SessionSettings {
  const { tls, publicOrigins, idleMinutes, sessionHours: hours } = settings;
  const isEncrypted = publicOrigins.length > 0 && publicOrigins.every((origin) => origin.startsWith('https:'));
  const secure = tls !== null || isEncrypted || 'auto';
  const cookie = secure === true ? `__Host-chuan_xa_${kind}` : `chuan_xa_${kind}`;
  return { cookie, idleMinutes, hours, secure };
}
