import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { TimedJobs } from './timed-jobs.js';

let database: TestDatabase;
let done: string[];
beforeAll(async () => {
  Logger.overrideLogger(false); // what fails here on purpose
  database = await openTestDatabase('real');
});
afterAll(async () => {
  Logger.overrideLogger(['error', 'warn', 'log']);
  await database.close();
});
beforeEach(async () => {
  done = [];
  await database.rows('DELETE FROM timed_run');
});

/** A server with one job, due at 17:00, that writes down what it does. */
function server(name: string, work: (due: Date) => Promise<string> = () => Promise.resolve('done')): TimedJobs {
  const jobs = new TimedJobs(database.transactions, database.clock);
  jobs.add({
    name: 'digest',
    at: '17:00',
    run: (due) => {
      done.push(`${name} ${due.toISOString()}`);
      return work(due);
    },
  });
  return jobs;
}
const clock = (at: string): void => database.clock.set(`${at}+07:00`);
const rows = () =>
  database.rows<{ due: string; state: string; tries: number; said: string | null }>(
    `SELECT to_char(due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'MM-DD HH24:MI') AS due, state, tries, said FROM timed_run ORDER BY due_at`,
  );
/** A job that has been known since the 30th. */
async function known(jobs: TimedJobs): Promise<void> {
  clock('2023-10-30T18:00:00');
  await jobs.look();
  expect(done).toEqual([]);
}

describe('daily work', () => {
  it('is not done for what was due before it was known, then on each day once', async () => {
    const only = server('a');
    await known(only);
    clock('2023-10-31T16:59:59');
    await only.look();
    expect(done).toEqual([]);
    clock('2023-10-31T17:00:00');
    await only.look();
    await only.look();
    clock('2023-10-31T23:00:00');
    await only.look();
    clock('2023-11-01T17:00:10');
    await only.look();
    expect(done).toEqual(['a 2023-10-31T10:00:00.000Z', 'a 2023-11-01T10:00:00.000Z']);
    expect((await rows()).slice(1)).toEqual([
      { due: '10-31 17:00', state: 'done', tries: 1, said: 'done' },
      { due: '11-01 17:00', state: 'done', tries: 1, said: 'done' },
    ]);
  });

  it('is done by one of many servers that look at the same moment', async () => {
    const servers = Array.from({ length: 6 }, (_, index) => server(String(index)));
    await known(server('first'));
    for (let day = 1; day <= 5; day += 1) {
      clock(`2023-11-0${day}T17:00:00`);
      await Promise.all(servers.map((one) => one.look()));
      expect(done, `day ${day}`).toHaveLength(day);
    }
  });

  it('is caught up once by a server that slept over several days', async () => {
    const only = server('a');
    await known(only);
    clock('2023-11-05T09:00:00');
    await only.look();
    await only.look();
    expect(done).toEqual(['a 2023-11-04T10:00:00.000Z']);
  });

  it('that fails is tried again after five minutes, by any server, five times in all', async () => {
    let fails = 0;
    const failing = () => Promise.reject(new Error(`try ${(fails += 1)}`));
    const [one, other] = [server('a', failing), server('b', failing)];
    await known(one);
    clock('2023-10-31T17:00:00');
    await one.look();
    clock('2023-10-31T17:04:00');
    await other.look();
    expect(done).toEqual(['a 2023-10-31T10:00:00.000Z']);
    for (const minute of ['06', '12', '18', '24', '30', '36']) {
      clock(`2023-10-31T17:${minute}:00`);
      await other.look();
    }
    expect(done).toHaveLength(5);
    expect((await rows()).at(-1)).toMatchObject({ state: 'failed', tries: 5, said: expect.stringContaining('try 5') });
    clock('2023-11-01T17:00:00');
    await one.look();
    expect(done).toHaveLength(6);
  });

  it('left by a server that died is taken up by another after ten minutes, and not before', async () => {
    const dead = server('dead', () => new Promise(() => undefined));
    await known(dead);
    clock('2023-10-31T17:00:00');
    void dead.look();
    await expect.poll(() => done).toEqual(['dead 2023-10-31T10:00:00.000Z']);
    const alive = server('alive');
    clock('2023-10-31T17:09:00');
    await alive.look();
    expect(done).toHaveLength(1);
    clock('2023-10-31T17:10:00');
    await alive.look();
    expect(done.at(-1)).toBe('alive 2023-10-31T10:00:00.000Z');
    expect((await rows()).at(-1)).toMatchObject({ state: 'done', tries: 2, said: 'done' });
  });

  it('does nothing when the clock is put back', async () => {
    const only = server('a');
    await known(only);
    clock('2023-10-31T18:00:00');
    await only.look();
    clock('2023-10-30T18:00:00');
    await only.look();
    expect(done).toHaveLength(1);
  });

  it('is done on its days again when a clock that ran ahead is put right', async () => {
    const only = server('a');
    await known(only);
    clock('2023-11-20T18:00:00');
    await only.look();
    clock('2023-10-31T16:00:00');
    await only.look();
    expect(done).toEqual(['a 2023-11-20T10:00:00.000Z']);
    clock('2023-10-31T17:00:00');
    await only.look();
    await only.look();
    expect(done.slice(1)).toEqual(['a 2023-10-31T10:00:00.000Z']);
    clock('2023-11-20T17:00:00');
    await only.look();
    expect(done).toHaveLength(2);
  });

  it('of two by one name is a fault of the program', () => {
    const jobs = server('a');
    expect(() => jobs.add({ name: 'digest', at: '08:00', run: () => Promise.resolve('') })).toThrow('digest');
  });
});
