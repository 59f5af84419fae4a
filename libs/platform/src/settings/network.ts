import { isIP } from 'node:net';
import type { Reading } from './reading.js';
import { readTls, type Tls } from './tls.js';

/** How the server is reached. */
export interface Network {
  /** IP address that it listens on; beyond loopback only a real installation does, behind TLS. */
  listen: string;
  port: number;
  /** The addresses that people type, `https://chuanxa.example.vn`; without them it is used on this machine alone. */
  publicOrigins: string[];
  /** Our own certificate and key, PEM; null where we speak plain HTTP to this machine or to a proxy. */
  tls: Tls | null;
  /** IP addresses and ranges whose `X-Forwarded-…` is believed. */
  trustedProxies: string[];
}

/** Whether what listens on an IP address is reached from this machine alone. */
export const isLoopback = (address: string): boolean => /^(127(\.\d{1,3}){3}|::1)$/.test(address);

/** Reads how the server is reached; a demo, and whoever does not encrypt, stays on loopback. */
export function readNetwork(reading: Reading, real: boolean, now: Date): Network {
  const listen = reading.text('CHUAN_XA_LISTEN') ?? '127.0.0.1';
  const network: Network = {
    listen,
    port: reading.whole('CHUAN_XA_PORT', 3000, [0, 65_535], 'số cổng'),
    publicOrigins: reading.list('CHUAN_XA_URL').flatMap((text) => readOrigin(reading, text) ?? []),
    tls: readTls(reading, now),
    trustedProxies: reading.list('CHUAN_XA_PROXY').filter((text) => isProxy(reading, text)),
  };
  if (isIP(listen) === 0) reading.fault('CHUAN_XA_LISTEN', `“${listen}” không phải địa chỉ IP`);
  else if (!isLoopback(listen)) refuseOpenDoor(reading, listen, real);
  return network;
}

function refuseOpenDoor(reading: Reading, listen: string, real: boolean): void {
  if (!real) {
    reading.fault('CHUAN_XA_LISTEN', `bản dùng thử chỉ mở trên máy này: bỏ trống hoặc 127.0.0.1, không phải ${listen}`);
    return;
  }
  const isSet = (...names: string[]): boolean => names.some((name) => reading.text(name) !== null);
  if (!isSet('CHUAN_XA_TLS_CERT', 'CHUAN_XA_TLS_KEY', 'CHUAN_XA_PROXY'))
    reading.fault(
      'CHUAN_XA_LISTEN',
      `mở ra mạng ở ${listen} phải có mã hóa: đặt CHUAN_XA_TLS_CERT và CHUAN_XA_TLS_KEY, hoặc CHUAN_XA_PROXY`,
    );
  if (!isSet('CHUAN_XA_URL'))
    reading.fault('CHUAN_XA_URL', 'mở ra mạng phải nêu địa chỉ người dùng gõ, ví dụ https://chuanxa.example.vn');
}

/** An origin and nothing more; beyond this machine only https, since people sign in there. The text is not echoed: it may hold a password. */
function readOrigin(reading: Reading, text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url !== null && url.pathname === '/' && url.username + url.password + url.search + url.hash === '';
  const isEncrypted = url?.protocol === 'https:';
  const isHere = url?.protocol === 'http:' && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url !== null && isPlain && (isEncrypted || isHere)) return url.origin;
  reading.fault('CHUAN_XA_URL', 'mỗi mục là một địa chỉ https không kèm đường dẫn, ví dụ https://chuanxa.example.vn');
  return null;
}

/** An address, or a range that is not half the world. */
function isProxy(reading: Reading, text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  const [least, most] = version === 6 ? [16, 128] : [8, 32];
  const size = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : NaN;
  if (version !== 0 && rest.length === 0 && size >= least && size <= most) return true;
  reading.fault('CHUAN_XA_PROXY', `“${text}” không phải địa chỉ IP hoặc dải địa chỉ như 10.0.0.0/24`);
  return false;
}
