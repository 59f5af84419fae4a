import { ROLES } from '@chuan-xa/accounts';
import { Office } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { capitalise, roleWords, type Role } from '@chuan-xa/wording';
import { whyColumn, type Column, type ColumnKind } from '../form/column.js';

/** Of a role's column. */
export const roleKey = (role: Role): string => `role-${role}`;

const text: ColumnKind = { kind: 'text', longest: 200 };

/** Columns of the list of accounts. A password stands in none of them. */
export async function accountColumns(tx: Tx): Promise<Column[]> {
  return [
    {
      key: 'username',
      head: 'Tên đăng nhập',
      width: 18,
      of: { kind: 'text', longest: 40 },
      write: 'new',
      required: true,
    },
    { key: 'unit', head: 'Đơn vị', width: 24, of: text, write: 'always', required: true },
    { key: 'post', head: 'Vị trí', width: 18, of: text, write: 'always', required: true },
    { key: 'holder', head: 'Người đang giữ', width: 20, of: text, write: 'new', fixed: 'REGISTER_ACCOUNT_FIXED' },
    {
      key: 'office',
      head: 'Đơn vị phụ trách xã',
      width: 26,
      of: { kind: 'choice', words: await officeWords(tx) },
      write: 'always',
    },
    ...ROLES.map((role): Column => ({
      key: roleKey(role),
      head: `Vai trò: ${capitalise(roleWords[role])}`,
      width: 11,
      of: { kind: 'yesNo' },
      write: 'always',
    })),
    {
      key: 'state',
      head: 'Tình trạng',
      width: 10,
      of: { kind: 'text', longest: 40 },
      write: 'never',
      fixed: 'REGISTER_ACCOUNT_FIXED',
    },
    whyColumn,
  ];
}

/** Every office of any period by its latest short name; of two that share it, with the code. */
async function officeWords(tx: Tx): Promise<[string, string][]> {
  const offices = await tx.manager.find(Office, {
    where: { province: tx.province },
    order: { period: 'ASC', place: 'ASC' },
  });
  const latest = new Map(offices.map(({ code, shortName }) => [code, shortName]));
  const names = [...latest.values()];
  return [...latest].map(([code, name]) => [
    code,
    names.filter((other) => other === name).length > 1 ? `${name} (${code})` : name,
  ]);
}
