import { formatCount } from '@chuan-xa/wording';

const MB = 1024 * 1024;

/** How much a file may hold. Each is checked before the work that it bounds. */
export const FILE_LIMITS = {
  bytes: 20 * MB,
  unpackedBytes: 200 * MB,
  unpackedText: '200 MB',
  rows: 20_000,
  /** 25 columns of the most rows: what ExcelJS holds in a few hundred MB. */
  cells: 500_000,
  mapBytes: 256 * 1024,
} as const;

/** Which limit so many filled rows and cells pass, in words; null when neither. */
export const passedLimit = (rows: number, cells: number): string | null => {
  if (rows > FILE_LIMITS.rows) return `${formatCount(FILE_LIMITS.rows)} dòng`;
  return cells > FILE_LIMITS.cells ? `${formatCount(FILE_LIMITS.cells)} ô` : null;
};
