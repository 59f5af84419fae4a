import type { KnownHead } from '@chuan-xa/audit';

/** Fewer digits of a hash could be met by who can try often enough. */
const FEWEST = 32;

/** `1204:4f9d2c1ab0e8…` as printed on a workbook; undefined for what is not of that form. */
export function parseHead(text: string): KnownHead | undefined {
  const [, number = '', hash = ''] = /^\s*(\d{1,15})\s*:\s*([0-9a-f]{1,64})\s*$/i.exec(text) ?? [];
  return hash.length < FEWEST ? undefined : { number: Number(number), hash: hash.toLowerCase() };
}
