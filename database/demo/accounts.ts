import { Account, addAccount, makeTemporary, type AccountInput } from '@chuan-xa/accounts';
import { officesOn } from '@chuan-xa/places';
import { Installation, machineActor, refuse, type Tx } from '@chuan-xa/platform';
import { connect } from '../connect.js';

const LOADER = machineActor('Hệ thống', 'demo');

/** Key of the lock under which one start at a time makes the demo's accounts. */
const SETTLING = 7_700_031;

/** How to sign in to an account of the demo; no password where it is not the one that the demo gave. */
export interface DemoAccount {
  username: string;
  password: string | null;
}

/**
 * The accounts of a demo, made once and then left alone: `khtc`, `lanh-dao`, `quan-tri`, and one for each health centre of today,
 * named by its code, in this order. Refuses: DATABASE_IS_REAL.
 */
export async function settleDemoAccounts(appUrl: string, province: string): Promise<DemoAccount[]> {
  const connected = await connect(appUrl, province);
  try {
    return await connected.transactions.run(LOADER, async (tx) => {
      await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [SETTLING]);
      const { kind } = await tx.manager.findOneByOrFail(Installation, { sole: true });
      if (kind !== 'demo') throw refuse('DATABASE_IS_REAL');
      const wanted = await accountsOfDemo(tx);
      const standing = await shownPasswords(tx);
      const missing = wanted.filter(({ username }) => !standing.has(username));
      const made = await Promise.all(missing.map(async (input) => ({ input, ...(await makeTemporary()) })));
      for (const { input, password, passwordHash } of made) {
        const secret = { passwordHash, mustChange: false, passwordEndsAt: null, shownPassword: password };
        await addAccount(tx, input, secret);
        standing.set(input.username, password);
      }
      return wanted.map(({ username }) => ({ username, password: standing.get(username) ?? null }));
    });
  } finally {
    await connected.close();
  }
}

async function accountsOfDemo(tx: Tx): Promise<AccountInput[]> {
  const offices = await officesOn(tx, tx.today);
  return [
    { username: 'khtc', unit: 'Phòng KHTC', post: 'tổng hợp', roles: ['planningOffice'] },
    { username: 'lanh-dao', unit: 'Lãnh đạo Sở', post: 'điều hành', roles: ['leadership'] },
    { username: 'quan-tri', unit: 'Sở Y tế', post: 'quản trị hệ thống', roles: ['administrator'] },
    ...offices.map(({ code, shortName }): AccountInput => ({
      username: code,
      unit: shortName,
      post: 'nhập liệu',
      office: code,
      roles: ['healthCentre'],
    })),
  ];
}

async function shownPasswords(tx: Tx): Promise<Map<string, string | null>> {
  const select = { username: true, id: true, province: true, shownPassword: true } as const;
  const rows = await tx.manager.find(Account, { where: { province: tx.province }, select });
  return new Map(rows.map(({ username, shownPassword }) => [username, shownPassword]));
}
