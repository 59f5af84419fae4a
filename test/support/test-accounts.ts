import { randomUUID } from 'node:crypto';
import { openSession } from '@chuan-xa/accounts';
import { machineActor } from '@chuan-xa/platform';
import type { TestDatabase } from './test-database.js';

const machine = machineActor('Người kiểm thử', 'test');

/** The department's accounts that a test may ask as, by a short name; a health centre's short name is its office's code. */
const DEPARTMENT: Record<string, { post: string; roles: string[] }> = {
  khtc: { post: 'tổng hợp', roles: ['planningOffice'] },
  'lanh-dao': { post: 'điều hành', roles: ['leadership'] },
  'quan-tri': { post: 'quản trị', roles: ['administrator'] },
  'so-y-te': { post: 'mọi vai trò của Sở', roles: ['planningOffice', 'leadership', 'administrator'] },
};

/** Accounts of a test, made when they are first asked for, and sessions of theirs without a password. */
export class TestAccounts {
  private readonly ids = new Map<string, Promise<string>>();

  constructor(private readonly database: TestDatabase) {}

  /** A new session's token, as of the test's clock. */
  async token(name: string): Promise<string> {
    const id = await this.id(name);
    return this.database.transactions.run(machine, (tx) =>
      openSession(tx, id, { address: '127.0.0.1', agent: 'test' }),
    );
  }

  /** The id of the account of that short name. */
  id(name: string): Promise<string> {
    const known = this.ids.get(name) ?? this.make(name);
    this.ids.set(name, known);
    return known;
  }

  private async make(name: string): Promise<string> {
    const department = DEPARTMENT[name];
    const id = randomUUID();
    await this.database.rows(
      `INSERT INTO account (province_code, id, username, unit, post, office_code, roles, must_change, created_at, created_by)
       VALUES ('20', $1, $2, $3, $4, $5, $6, false, now(), 'test')`,
      [
        id,
        `thu-${name}`,
        department ? 'Sở Y tế' : name,
        department?.post ?? 'nhập liệu',
        department ? null : name,
        department?.roles ?? ['healthCentre'],
      ],
    );
    return id;
  }
}
