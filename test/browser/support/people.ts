import { hashPassword } from '@chuan-xa/accounts';
import { TestAccounts } from '../../support/test-accounts.js';
import type { TestDatabase } from '../../support/test-database.js';

/** What an account of a browser test is signed in with: the same for all, so that it is hashed once. */
export const PASSWORD = 'bốn con trâu đen gặm cỏ ven sông Kỳ Cùng';

/** The accounts of a browser test: those of `TestAccounts`, by the same short names, with a password. */
export class People {
  private readonly accounts: TestAccounts;
  private hash: Promise<string> | undefined;
  private readonly settled = new Map<string, Promise<string>>();

  constructor(private readonly database: TestDatabase) {
    this.accounts = new TestAccounts(database);
  }

  /** The username of the account of that short name ("khtc", "ttyt-trang-dinh"), which can sign in with `PASSWORD`. */
  username(name: string): Promise<string> {
    const known = this.settled.get(name) ?? this.settle(name);
    this.settled.set(name, known);
    return known;
  }

  /** The next sign-in of the account has to choose another password. */
  async mustChange(name: string): Promise<void> {
    const id = await this.accounts.id(name);
    await this.database.rows('UPDATE account SET must_change = true WHERE id = $1', [id]);
  }

  private async settle(name: string): Promise<string> {
    this.hash ??= hashPassword(PASSWORD);
    const id = await this.accounts.id(name);
    const [row] = await this.database.rows<{ username: string }>(
      'UPDATE account SET password_hash = $2 WHERE id = $1 RETURNING username',
      [id, await this.hash],
    );
    return row!.username;
  }
}
