import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import type { Reading } from './reading.js';

/** A certificate, with those that vouch for it behind it, and its key: PEM, as the server takes them. */
export interface Tls {
  cert: string;
  key: string;
}

const CERT = 'CHUAN_XA_TLS_CERT';
const KEY = 'CHUAN_XA_TLS_KEY';

/** Reads our own certificate; what a browser would refuse tomorrow is refused at the start, in words. */
export function readTls(reading: Reading, now: Date): Tls | null {
  const [certPath, keyPath] = [reading.text(CERT), reading.text(KEY)];
  if ((certPath === null) !== (keyPath === null)) {
    reading.fault(certPath === null ? CERT : KEY, `${CERT} và ${KEY} phải cùng có hoặc cùng không`);
    return null;
  }
  const [cert, key] = [reading.file(CERT), reading.file(KEY)];
  if (cert === null || key === null) return null;
  const certificate = parsed(() => new X509Certificate(cert));
  const privateKey = parsed(() => createPrivateKey(key));
  if (!certificate) reading.fault(CERT, 'không phải chứng thư dạng PEM');
  if (!privateKey) reading.fault(KEY, 'không phải khóa riêng dạng PEM, hoặc khóa còn đặt mật khẩu');
  if (certificate) refuseOutOfTime(reading, certificate, now);
  if (certificate && privateKey) refuseStrangers(reading, certificate, privateKey);
  return { cert, key };
}

/** The error of the parser is dropped: it may quote the key. */
function parsed<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

function refuseOutOfTime(reading: Reading, { validFrom, validTo }: X509Certificate, now: Date): void {
  const day = (text: string): string => new Date(text).toISOString().slice(0, 10);
  if (Date.parse(validTo) <= now.getTime()) reading.fault(CERT, `chứng thư đã hết hạn từ ngày ${day(validTo)}`);
  if (Date.parse(validFrom) > now.getTime()) reading.fault(CERT, `chứng thư chỉ có hiệu lực từ ngày ${day(validFrom)}`);
}

function refuseStrangers(reading: Reading, certificate: X509Certificate, key: KeyObject): void {
  if (!certificate.checkPrivateKey(key)) reading.fault(KEY, `khóa không khớp với chứng thư ở ${CERT}`);
}
