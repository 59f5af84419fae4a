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
    publicOrigins: reading.list('CHUAN_XA_URL').flatMap((text) => readOrigin(reading, text, real) ?? []),
    tls: readTls(reading, now),
    trustedProxies: readProxies(reading, real),
  };
  if (isIP(listen) === 0) reading.fault('CHUAN_XA_LISTEN', `“${listen}” không phải địa chỉ IP`);
  if (isIP(listen) === 0 || isLoopback(listen)) refuseUnnamedProxy(reading, network, real);
  else refuseOpenDoor(reading, network, real);
  return network;
}

const isSet = (reading: Reading, ...names: string[]): boolean => names.some((name) => reading.text(name) !== null);

/** Whether somebody who is named encrypts: what is wrong with how they are named is a fault of its own. */
const isCovered = (reading: Reading): boolean =>
  isSet(reading, 'CHUAN_XA_TLS_CERT', 'CHUAN_XA_TLS_KEY', 'CHUAN_XA_PROXY');

const isHttps = (origin: string): boolean => origin.startsWith('https:');

function refuseOpenDoor(reading: Reading, { listen, publicOrigins }: Network, real: boolean): void {
  if (!real) {
    reading.fault(
      'CHUAN_XA_LISTEN',
      `bản minh họa chỉ mở trên máy này: bỏ trống hoặc 127.0.0.1, không phải ${listen}, hoặc chạy bản thật với --real`,
    );
    return;
  }
  if (!isCovered(reading))
    reading.fault(
      'CHUAN_XA_LISTEN',
      `mở ra mạng ở ${listen} phải có mã hóa: đặt CHUAN_XA_TLS_CERT và CHUAN_XA_TLS_KEY, hoặc CHUAN_XA_PROXY`,
    );
  // An entry that could not be read was told already.
  const isAllRead = publicOrigins.length === reading.list('CHUAN_XA_URL').length;
  if (isAllRead && !publicOrigins.some(isHttps))
    reading.fault(
      'CHUAN_XA_URL',
      'mở ra mạng phải nêu ít nhất một địa chỉ https mà người dùng gõ, ví dụ https://chuanxa.example.vn',
    );
}

/** Behind a proxy that is not named everybody would come from one address, and be slowed as one. */
function refuseUnnamedProxy(reading: Reading, { publicOrigins }: Network, real: boolean): void {
  if (isCovered(reading) || !publicOrigins.some(isHttps)) return;
  reading.fault(
    'CHUAN_XA_URL',
    real
      ? 'địa chỉ https phải có bên mã hóa: đặt CHUAN_XA_PROXY là địa chỉ IP của proxy (127.0.0.1 nếu cùng máy), hoặc CHUAN_XA_TLS_CERT và CHUAN_XA_TLS_KEY'
      : 'địa chỉ https phải có bên mã hóa: đặt CHUAN_XA_TLS_CERT và CHUAN_XA_TLS_KEY, hoặc bỏ trống để dùng http trên máy này',
  );
}

/**
 * An origin and nothing more; beyond this machine only https, since people sign in there, and only of a real installation, since a demo
 * prints its passwords. The text is not echoed: it may hold a password.
 */
function readOrigin(reading: Reading, text: string, real: boolean): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url !== null && url.pathname === '/' && url.username + url.password + url.search + url.hash === '';
  const isHere = url !== null && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  const isWelcome = (url?.protocol === 'https:' && (real || isHere)) || (url?.protocol === 'http:' && isHere);
  if (url !== null && isPlain && isWelcome) return url.origin;
  reading.fault(
    'CHUAN_XA_URL',
    real
      ? 'mỗi mục là một địa chỉ https không kèm đường dẫn, ví dụ https://chuanxa.example.vn'
      : 'bản minh họa chỉ mở trên máy này: bỏ trống, hoặc chỉ nêu tên của chính máy này, ví dụ http://localhost:3000, hoặc chạy bản thật với --real',
  );
  return null;
}

/** Whose word is believed of who asks; a demo has nobody before it, since it would be open to whomever the proxy is open to. */
function readProxies(reading: Reading, real: boolean): string[] {
  const proxies = reading.list('CHUAN_XA_PROXY');
  if (real) return proxies.filter((text) => isProxy(reading, text));
  if (proxies.length > 0)
    reading.fault(
      'CHUAN_XA_PROXY',
      'bản minh họa chỉ mở trên máy này, không đứng sau proxy: bỏ trống, hoặc chạy bản thật với --real',
    );
  return [];
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
