import { Refusal } from '@chuan-xa/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyPassword } from '../passwords/hash-password.js';
import { defaultSessionSettings } from '../sessions/session-settings.js';
import { SignIn } from '../sessions/sign-in.js';
import { addPerson, PASSWORD, recordedOf } from '../testing/people.js';
import { LIMITS, WINDOW } from './limits.js';
import { SignInTries } from './sign-in-tries.js';

/** So many tries of one address are answered where the account never signed in from there. */
const ONE_STRANGER = 1 + LIMITS.strangersAgain;
let database: TestDatabase;
/** Two servers of one database: what one counts the other must know of. */
let servers: SignIn[];
let now = Date.parse('2023-10-31T01:00:00Z');

const goto = (moment: number): void => {
  now = moment;
  database.clock.set(new Date(now).toISOString());
};
/** What the answer is: the token, or the code of the refusal. */
async function attempt(username: string, password: string, address: string, server = 0): Promise<string> {
  try {
    await servers[server]!.run({ username, password, oldToken: null }, { address, agent: 'x' });
    return 'in';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
/** Moments of the answered tries, by account and by address. */
const answered = async (where: string, value: string): Promise<number[]> => {
  const sql = `SELECT at FROM sign_in_try WHERE refused_by IS NULL AND ${where} = $1 ORDER BY at`;
  return (await database.database.query<{ at: Date }[]>(sql, [value])).map(({ at }) => at.getTime());
};
const mostInAWindow = (times: number[]): number =>
  Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at <= from + WINDOW).length));
const slowed = async (id: string): Promise<number> =>
  (await recordedOf(database, 'session', id)).filter(({ action }) => action === 'signInSlowed').length;

beforeAll(async () => {
  database = await openTestDatabase('real', new Date(now).toISOString());
  servers = [0, 1].map(
    () => new SignIn(database.transactions, new SignInTries(database.transactions), defaultSessionSettings),
  );
  for (const username of [
    'khtc',
    'lanh-dao',
    'xa-nha',
    'dong-thoi',
    'nam-noi',
    ...Array.from({ length: 30 }, (_, i) => `nguoi-${i}`),
  ])
    await addPerson(database, { username });
  // So that the first one is not timed with what is made once.
  await verifyPassword(null, 'x');
});
afterAll(() => database.close());

describe('a guesser at one address', () => {
  it('is answered three times in any minute, and the owner comes in from a second address at the first try', async () => {
    const from = now;
    const codes: string[] = [];
    const owner: { code: string; seconds: number }[] = [];
    for (let step = 0; step < 24; step += 1) {
      goto(from + step * 10_000);
      const guesses = Array.from({ length: 25 }, (_, i) => attempt('khtc', `đoán lần ${step} ${i}`, '10.9.9.9', i % 2));
      const begun = performance.now();
      if (step % 6 === 3) {
        const code = await attempt('khtc', PASSWORD, `10.0.0.${step}`);
        owner.push({ code, seconds: (performance.now() - begun) / 1000 });
      }
      codes.push(...(await Promise.all(guesses)));
    }
    expect(codes).toHaveLength(600);
    expect(new Set(codes)).toEqual(new Set(['SIGN_IN_REFUSED', 'TOO_MANY_TRIES']));
    // Four minutes: three in each, and not one more.
    expect(codes.filter((code) => code === 'SIGN_IN_REFUSED').length).toBeLessThanOrEqual(4 * ONE_STRANGER);
    expect(mostInAWindow(await answered('address', '10.9.9.9'))).toBe(ONE_STRANGER);
    expect(mostInAWindow(await answered('account_key', 'khtc'))).toBeLessThanOrEqual(LIMITS.account);
    expect(owner.map(({ code }) => code)).toEqual(['in', 'in', 'in', 'in']);
    const slowest = Math.max(...owner.map(({ seconds }) => seconds));
    expect(slowest).toBeLessThan(5);
    // One row in the record a window, not one a guess.
    expect(await slowed('khtc')).toBeGreaterThanOrEqual(3);
    expect(await slowed('khtc')).toBeLessThanOrEqual(5);
  });

  it('is told in how many seconds to come again, and nothing of the password', async () => {
    goto(now + 600_000);
    for (let i = 0; i < ONE_STRANGER; i += 1)
      expect(await attempt('lanh-dao', 'sai rồi', '10.9.9.9')).toBe('SIGN_IN_REFUSED');
    goto(now + 20_000);
    const refusals = await Promise.all(
      [PASSWORD, 'sai nữa'].map((password) =>
        servers[0]!.run({ username: 'lanh-dao', password, oldToken: null }, { address: '10.9.9.9', agent: '' }).then(
          () => null,
          (error: unknown) => error as Refusal,
        ),
      ),
    );
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({ code: 'TOO_MANY_TRIES', values: { seconds: 41 }, extra: { retryAfter: 41 } });
      expect(refusal).toEqual(refusals[0]);
    }
    goto(now + 40_001);
    expect(await attempt('lanh-dao', PASSWORD, '10.9.9.9')).toBe('in');
  });

  it('who tries every name is answered sixty times in any minute, whether there is such an account or not', async () => {
    goto(now + 600_000);
    const from = now;
    const counters = [0, 1].map(() => new SignInTries(database.transactions));
    let taken = 0;
    for (let step = 0; step < 5; step += 1) {
      goto(from + step * 25_000);
      const names = Array.from({ length: 50 }, (_, i) => (i % 2 ? 'lanh-dao' : `khong-co-${step}-${i}`));
      const tries = names.map((username, i) => counters[i % 2]!.take({ username, address: '10.8.8.8' }));
      taken += (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled').length;
    }
    expect(mostInAWindow(await answered('address', '10.8.8.8'))).toBe(LIMITS.address);
    expect(taken).toBe((await answered('address', '10.8.8.8')).length);
    expect(taken).toBeLessThanOrEqual(2 * LIMITS.address);
  });
});

describe('guessers at many addresses', () => {
  it('five of them, each trying every second, do not keep the owner from coming in at a fresh address', async () => {
    goto(now + 600_000);
    const from = now;
    const owner: string[] = [];
    for (let second = 0; second < 180; second += 1) {
      goto(from + second * 1000);
      for (let i = 0; i < 5; i += 1) await attempt('nam-noi', 'đoán', `10.5.0.${i}`, i % 2);
      if (second % 25 === 10) owner.push(await attempt('nam-noi', PASSWORD, `10.4.0.${second}`));
    }
    expect(owner).toEqual(Array.from({ length: 7 }, () => 'in'));
    const all = await answered('account_key', 'nam-noi');
    expect(mostInAWindow(all)).toBeLessThanOrEqual(LIMITS.account);
    expect(all.length - owner.length).toBeGreaterThanOrEqual(3 * 5);
  });

  it('leave two tries a minute to the addresses that the owner is known at', async () => {
    goto(now + 600_000);
    expect(await attempt('xa-nha', PASSWORD, '10.0.0.1')).toBe('in');
    goto(now + 89 * 86_400_000);
    const codes = await Promise.all(
      Array.from({ length: 40 }, (_, i) => attempt('xa-nha', 'sai', `10.7.0.${i}`, i % 2)),
    );
    expect(codes.filter((code) => code === 'SIGN_IN_REFUSED')).toHaveLength(LIMITS.strangers);
    const again = await Promise.all(Array.from({ length: 40 }, (_, i) => attempt('xa-nha', 'sai', `10.7.0.${i}`)));
    expect(again.filter((code) => code === 'SIGN_IN_REFUSED')).toHaveLength(LIMITS.strangersAgain);
    expect(await attempt('xa-nha', PASSWORD, '10.0.0.2')).toBe('TOO_MANY_TRIES');
    expect(await attempt('xa-nha', 'gõ nhầm', '10.0.0.1')).toBe('SIGN_IN_REFUSED');
    expect(await attempt('xa-nha', PASSWORD, '10.0.0.1')).toBe('in');
    expect(await attempt('xa-nha', PASSWORD, '10.0.0.1')).toBe('TOO_MANY_TRIES');
    expect(mostInAWindow(await answered('account_key', 'xa-nha'))).toBe(LIMITS.account);
  });

  it('an address is forgotten after ninety days', async () => {
    goto(now + 91 * 86_400_000);
    await Promise.all(Array.from({ length: 20 }, (_, i) => attempt('xa-nha', 'sai', `10.7.0.${i}`)));
    expect(await attempt('xa-nha', PASSWORD, '10.0.0.1')).toBe('TOO_MANY_TRIES');
  });
});

describe('a flood', () => {
  it('beyond what can wait is sent away without the database, and leaves nothing behind', async () => {
    goto(now + 600_000);
    const tries = new SignInTries(database.transactions);
    const asked = Array.from({ length: 400 }, () =>
      tries.take({ username: 'dong-thoi', address: '10.6.6.6' }).then(
        () => 'answered',
        (error: unknown) => (error as Refusal).code,
      ),
    );
    const codes = await Promise.all(asked);
    expect(codes.filter((code) => code === 'answered')).toHaveLength(ONE_STRANGER);
    expect(codes.filter((code) => code === 'TOO_MANY_TRIES')).toHaveLength(400 - ONE_STRANGER);
    expect((tries as unknown as { lines: Map<string, unknown> }).lines.size).toBe(0);
    const sql =
      "SELECT count(*)::int AS refused FROM sign_in_try WHERE account_key = 'dong-thoi' AND refused_by IS NOT NULL";
    expect(await database.database.query(sql)).toEqual([{ refused: 1 }]);
  });
});
