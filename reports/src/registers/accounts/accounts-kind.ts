import {
  Account,
  addAccount,
  closeAccount,
  editAccount,
  lockAdministrators,
  makeTemporary,
  NO_PASSWORD,
  ROLES,
  temporaryEnd,
  type AccountEdit,
  type Temporary,
} from '@chuan-xa/accounts';
import type { Tx } from '@chuan-xa/platform';
import type { Column, Values } from '../form/column.js';
import type { FileRow } from '../form/file-row.js';
import { refusedAt, RegisterKind, type Added } from '../form/register-kind.js';
import { accountColumns, roleKey } from './account-columns.js';
import { judgeAccounts, rolesOf } from './judge-accounts.js';
import { standingAccounts } from './standing-accounts.js';

/** The list of accounts as a file. The passwords of new ones are shown once, with what was applied, and are in no file. */
export class AccountsKind extends RegisterKind {
  readonly name = 'accounts';
  protected override readonly isOfProvince = false;
  /** Whoever was edited may choose a password and be edited back; who was added and chose one is in use. */
  protected override readonly ofAdditions = ['mustChange'];

  columns = (tx: Tx): Promise<Column[]> => accountColumns(tx);
  standing = (tx: Tx): Promise<Map<string, Values>> => standingAccounts(tx);
  nameOf = ({ username = null }: Values): string => username ?? '';

  protected async judge(tx: Tx, rows: FileRow[], standing: ReadonlyMap<string, Values>): Promise<void> {
    judgeAccounts(rows, standing, await this.columns(tx));
  }

  protected keyOf = ({ username = null }: Values): string | null => username;

  /** One after the other: two at once would leave no room for those who sign in meanwhile. */
  protected override async passwords(count: number, trial: boolean): Promise<Temporary[]> {
    const made: Temporary[] = [];
    while (made.length < count) made.push(trial ? NO_PASSWORD : await makeTemporary());
    return made;
  }

  protected async lock(tx: Tx, ids: string[]): Promise<void> {
    await lockAdministrators(tx);
    await tx.manager.query(
      'SELECT id FROM account WHERE province_code = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE',
      [tx.province, ids],
    );
  }

  protected async add(tx: Tx, rows: Values[], passwords: Temporary[]): Promise<Added[]> {
    const added: Added[] = [];
    for (const [index, row] of rows.entries()) {
      const { password, passwordHash } = passwords[index] ?? NO_PASSWORD;
      const input = {
        username: row.username ?? '',
        unit: row.unit ?? '',
        post: row.post ?? '',
        holder: row.holder ?? null,
        office: row.office ?? null,
        roles: rolesOf(row),
      };
      const secret = { passwordHash, mustChange: true, passwordEndsAt: temporaryEnd(tx.at) };
      const { id, username } = await refusedAt(`${index}`, () => addAccount(tx, input, secret));
      added.push({ id, shownOnce: { name: username, text: password } });
    }
    return added;
  }

  protected async edit(tx: Tx, id: string, change: Values, why: string): Promise<void> {
    const { roles } = await tx.manager.findOneByOrFail(Account, { province: tx.province, id });
    const now = Object.fromEntries(ROLES.map((role) => [roleKey(role), roles.includes(role) ? 'yes' : null]));
    const edit: AccountEdit = { roles: rolesOf({ ...now, ...change }), why };
    if (change.unit) edit.unit = change.unit;
    if (change.post) edit.post = change.post;
    if (change.office !== undefined) edit.office = change.office;
    await editAccount(tx, id, edit);
  }

  protected async takeBack(tx: Tx, ids: string[], why: string): Promise<void> {
    for (const id of ids) await closeAccount(tx, id, why);
  }

  protected objectOf = (id: string) => ({ type: 'account', id });
}
