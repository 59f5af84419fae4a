import { hash } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import { ARGON2, hashPassword, isOutdated, verifyPassword } from './hash-password.js';
import { makeTemporary, randomPassword, temporaryEnd } from './temporary-password.js';

describe('a password', () => {
  it('is kept as argon2id of 64 MiB and three passes, and known again however its marks are typed', async () => {
    const kept = await hashPassword('mưa rơi trên mái ngói');
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(kept).not.toBe(await hashPassword('mưa rơi trên mái ngói'));
    expect(await verifyPassword(kept, 'mưa rơi trên mái ngói'.normalize('NFD'))).toBe(true);
    expect(await verifyPassword(kept, 'mưa rơi trên mái ngoi')).toBe(false);
  });

  it('is hashed anew where the parameters were others', async () => {
    expect(isOutdated(await hashPassword('x'))).toBe(false);
    expect(isOutdated(await hash('x', { ...ARGON2, timeCost: 2 }))).toBe(true);
    expect(isOutdated(await hash('x', { ...ARGON2, memoryCost: 32 * 1024 }))).toBe(true);
  });

  it('is not verified where 32 wait already: come again in two seconds; one that is set still waits', async () => {
    const kept = await hashPassword('x');
    const all = Array.from({ length: 40 }, () => verifyPassword(kept, 'x'));
    const set = hashPassword('y');
    const done = await Promise.allSettled(all);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(2 + 32);
    for (const one of done.slice(34))
      expect(one).toMatchObject({
        reason: { code: 'TOO_MANY_TRIES', values: { seconds: 2 }, extra: { retryAfter: 2 } },
      });
    expect(await set).toMatch(/^\$argon2id/);
    expect(await verifyPassword(kept, 'x')).toBe(true);
  });

  it('of nobody is never right, and takes as long to be found wrong', async () => {
    const kept = await hashPassword('mưa rơi trên mái ngói');
    await verifyPassword(null, 'x');
    const time = async (against: string | null): Promise<number> => {
      const from = performance.now();
      for (let i = 0; i < 3; i += 1) expect(await verifyPassword(against, 'sai rồi nhé')).toBe(false);
      return performance.now() - from;
    };
    const [unknown, known] = [await time(null), await time(kept)];
    expect(unknown).toBeGreaterThan(known / 3);
    expect(unknown).toBeLessThan(known * 3);
  });
});

describe('a temporary password', () => {
  it('is four groups of four, easy to read, and never the same', async () => {
    const all = Array.from({ length: 500 }, randomPassword);
    expect(new Set(all).size).toBe(500);
    for (const password of all) expect(password).toMatch(/^([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}$/);
    const { password, passwordHash } = await makeTemporary();
    expect(await verifyPassword(passwordHash, password)).toBe(true);
  });

  it('ends after seven days', () => {
    expect(temporaryEnd(new Date('2023-10-31T09:00:00Z')).toISOString()).toBe('2023-11-07T09:00:00.000Z');
  });
});
