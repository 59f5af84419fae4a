import { describe, expect, it } from 'vitest';
import { Following } from './following.js';

describe('how far a replica is behind', () => {
  it('is not known until it was seen to follow', () => {
    const following = new Following();
    expect([following.age(5000), following.lag, following.replayed]).toEqual([null, null, 0n]);
    following.observe(1000, 100n, 90n);
    expect([following.age(5000), following.lag, following.replayed]).toEqual([null, null, 90n]);
  });

  it('is counted from the latest moment of which it has everything', () => {
    const following = new Following();
    following.observe(1000, 100n, 100n);
    following.observe(2000, 110n, 100n);
    following.observe(3000, 120n, 115n);
    expect([following.age(3500), following.lag]).toEqual([1500, 1000]);
    following.observe(4000, 120n, 120n);
    expect([following.age(4000), following.lag]).toEqual([0, 0]);
  });

  it('does not grow while the primary is idle, and grows while the replica stands still', () => {
    const following = new Following();
    for (const at of [1000, 2000, 90_000]) following.observe(at, 100n, 100n);
    expect(following.lag).toBe(0);
    for (const at of [91_000, 99_000]) following.observe(at, 101n, 100n);
    expect([following.lag, following.age(100_000)]).toEqual([9000, 10_000]);
  });

  it('asked alone it tells how far it has come, not that it is fresh', () => {
    const following = new Following();
    following.observe(1000, 100n, 100n);
    following.observe(2000, 200n, 150n);
    following.replays(200n);
    following.replays(180n);
    expect([following.replayed, following.lag]).toEqual([200n, 1000]);
  });

  it('keeps no more than an hour of places that are not reached', () => {
    const following = new Following();
    for (let n = 1; n <= 10_000; n += 1) following.observe(n * 1000, BigInt(n), 0n);
    following.observe(10_001_000, 10_001n, 6_000n);
    expect(following.lag).toBe(null);
    following.observe(10_002_000, 10_002n, 7_000n);
    expect(following.lag).toBe(3_002_000);
  });
});
