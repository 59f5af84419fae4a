import { ROLES, USERNAME } from '@chuan-xa/accounts';
import type { Role } from '@chuan-xa/wording';
import { same, WHY, type Column, type Values } from '../form/column.js';
import type { FileRow } from '../form/file-row.js';
import { roleKey } from './account-columns.js';

/** The roles that a row has, in their order. */
export const rolesOf = (values: Values): Role[] => ROLES.filter((role) => values[roleKey(role)] === 'yes');

/** Each gets a password of its own, which takes about half a second to make. */
export const NEW_AT_ONCE = 100;

const ROLE_KEYS = ROLES.map(roleKey);

/** What cannot be of accounts as a file would have them. */
export function judgeAccounts(
  rows: FileRow[],
  standing: ReadonlyMap<string, Values>,
  columns: readonly Column[],
): void {
  const known = new Map([...standing.values()].map((values) => [values.username, values]));
  const compared = columns.filter(({ key, write }) => write !== 'never' && key !== WHY);
  const first = new Map<string, number>();
  let added = 0;
  for (const row of rows) {
    judgeRoles(row);
    const { username } = row.values;
    if (row.id !== null || !username) continue;
    const held = known.get(username);
    const earlier = first.get(username);
    const isSame = (column: Column): boolean =>
      same(column, row.values[column.key] ?? null, held?.[column.key] ?? null);
    if (!USERNAME.test(username)) row.fault('username', 'USERNAME_FORM');
    else if (earlier !== undefined) row.fault('username', 'REGISTER_ROW_TWICE', { what: username, row: earlier });
    else if (held?.state === 'đang mở' && compared.every(isSame)) row.isThere = true;
    else if (held) row.fault('username', 'ACCOUNT_EXISTS', { username });
    first.set(username, earlier ?? row.row);
    if (row.isThere) continue;
    added += 1;
    if (added === NEW_AT_ONCE + 1) row.fault('username', 'REGISTER_TOO_MANY_NEW', { limit: NEW_AT_ONCE });
  }
}

/** A health centre's account has an office, and no other has. */
function judgeRoles(row: FileRow): void {
  if (row.isFaulty(...ROLE_KEYS, 'office')) return;
  const roles = rolesOf(row.values);
  const centre = roleKey('healthCentre');
  const office = row.values.office ?? null;
  if (roles.length === 0) row.fault(ROLE_KEYS, 'ROLE_NEEDED');
  else if (roles.includes('healthCentre') && office === null) row.fault(['office', centre], 'OFFICE_NEEDED');
  else if (!roles.includes('healthCentre') && office !== null) row.fault(['office', centre], 'OFFICE_NOT_TAKEN');
}
