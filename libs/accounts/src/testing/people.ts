import { machineActor } from '@chuan-xa/platform';
import type { TestDatabase } from '../../../../test/support/test-database.js';
import type { Account } from '../account.entity.js';
import { addAccount, type AccountInput } from '../add-account.js';
import { hashPassword } from '../passwords/hash-password.js';

export const tester = machineActor('Người kiểm thử', 'test');

export const PASSWORD = 'mưa rơi trên mái ngói';
let hash: Promise<string> | undefined;

/** An account that signs in with `PASSWORD`, without having to change it. */
export async function addPerson(
  database: TestDatabase,
  input: Partial<AccountInput> & Pick<AccountInput, 'username'>,
): Promise<Account> {
  hash ??= hashPassword(PASSWORD);
  const passwordHash = await hash;
  return database.transactions.run(tester, (tx) =>
    addAccount(
      tx,
      { unit: 'Sở Y tế', post: 'việc thử', roles: ['leadership'], ...input },
      { passwordHash, mustChange: false, passwordEndsAt: null },
    ),
  );
}

/** What the record has of an account's or a session's acts. */
export interface Recorded {
  action: string;
  actor: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  why: string | null;
}

/** The acts about an object, newest first. */
export const recordedOf = (database: TestDatabase, type: 'account' | 'session', id: string): Promise<Recorded[]> =>
  database.transactions.read(tester, (tx) =>
    tx.manager.query<Recorded[]>(
      'SELECT action, actor, before, after, why FROM audit_record WHERE object_type = $1 AND object_id = $2 ORDER BY number DESC',
      [type, id],
    ),
  );
