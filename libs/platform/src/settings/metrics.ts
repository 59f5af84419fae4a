import { isIP } from 'node:net';
import type { Reading } from './reading.js';

/** Who besides this machine may read the figures of how the server runs. */
export interface MetricsAccess {
  /** What an `Authorization: Bearer …` may say; null: no word opens it. */
  token: string | null;
  /** IP addresses. */
  from: string[];
}

const TOKEN = 'CHUAN_XA_METRICS_TOKEN';
const FROM = 'CHUAN_XA_METRICS_FROM';
/** A word that is not found by trying. */
const SHORTEST = 24;

/** A token (itself or in a file), and addresses; without either this machine alone reads them. */
export function readMetricsAccess(reading: Reading): MetricsAccess {
  const token = reading.secret(TOKEN);
  if (token !== null && !new RegExp(`^[\\x21-\\x7e]{${SHORTEST},200}$`).test(token))
    reading.fault(TOKEN, `phải từ ${SHORTEST} đến 200 ký tự ASCII, không có dấu cách`);
  const from = reading.list(FROM);
  for (const address of from) if (isIP(address) === 0) reading.fault(FROM, `“${address}” không phải địa chỉ IP`);
  return { token, from };
}
