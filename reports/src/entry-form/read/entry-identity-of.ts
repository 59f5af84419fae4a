import { SCORE_COLUMNS } from '@chuan-xa/assessments';
import type { Identity } from '../../workbook-file/index.js';
import type { EntryIdentity } from '../entry-identity.js';

/** More sheets than any round has standards. */
const MOST_SHEETS = 50;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areTexts = (...values: unknown[]): boolean => values.every((value) => typeof value === 'string');

const isCell = (value: unknown): boolean =>
  isObject(value) && Number.isInteger(value.version) && (value.value === null || isObject(value.value));

const isRow = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.assessment === 'string' &&
  isObject(value.cells) &&
  Object.values(value.cells).every(isCell);

const isSheet = (value: unknown): boolean =>
  isObject(value) &&
  areTexts(value.name, value.edition, value.revision, value.sha256) &&
  isObject(value.rows) &&
  Object.values(value.rows).every(isRow);

/** What an entry workbook says of itself, where it is whole; null where somebody wrote in it. */
export function entryIdentityOf(identity: Identity): EntryIdentity | null {
  const { round, office, column, sheets } = identity as Partial<Record<keyof EntryIdentity, unknown>>;
  const isWhole =
    typeof round === 'string' &&
    (office === null || typeof office === 'string') &&
    SCORE_COLUMNS.some((known) => known === column) &&
    Array.isArray(sheets) &&
    sheets.length <= MOST_SHEETS &&
    sheets.every(isSheet) &&
    new Set(sheets.map(({ edition }: { edition: string }) => edition)).size === sheets.length;
  return isWhole ? (identity as EntryIdentity) : null;
}
