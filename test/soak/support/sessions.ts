import { randomUUID } from 'node:crypto';
import { openSession } from '@chuan-xa/accounts';
import { connect } from '@chuan-xa/database';
import { machineActor } from '@chuan-xa/platform';
import { Client } from 'pg';
import { urlsOf, type Installation } from './installation.js';

const machine = machineActor('Người kiểm thử', 'test');
export const COOKIE = 'chuan_xa_demo';

/** Who is to have a session: an account of an office, or of the department with these roles. */
export interface Person {
  username: string;
  office?: string;
  roles?: string[];
}

/** Opens a session for each without a password, in accounts that are made where they are missing; gives the cookies in the same order. */
export async function openSessions(installation: Installation, people: readonly Person[]): Promise<string[]> {
  const { owner, app } = urlsOf(installation);
  const client = new Client({ connectionString: owner });
  await client.connect();
  const { transactions, close } = await connect(app, '20');
  try {
    const cookies: string[] = [];
    for (const { username, office = null, roles = ['healthCentre'] } of people) {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO account (province_code, id, username, unit, post, office_code, roles, must_change, created_at, created_by)
         VALUES ('20', $1, $2, 'Đơn vị thử', 'nhập liệu', $3, $4, false, now(), 'test')
         ON CONFLICT (province_code, username) DO UPDATE SET unit = excluded.unit RETURNING id::text`,
        [randomUUID(), username, office, roles],
      );
      const [account] = rows;
      if (!account) throw new Error(`no account ${username}`);
      const token = await transactions.run(machine, (tx) =>
        openSession(tx, account.id, { address: '127.0.0.1', agent: 'soak' }),
      );
      cookies.push(`${COOKIE}=${token}`);
    }
    return cookies;
  } finally {
    await close();
    await client.end();
  }
}
