import { describe, expect, it } from 'vitest';
import { Unfinished } from './unfinished.js';

describe('what is unfinished', () => {
  it('is waited for, failed or not, and what began meanwhile too', async () => {
    const unfinished = new Unfinished();
    const done: string[] = [];
    const work = async (name: string, milliseconds: number): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      done.push(name);
      if (name === 'first') unfinished.hold(work('later', 20));
      throw new Error(name);
    };
    unfinished.hold(work('first', 10));
    expect(await unfinished.settled(5_000)).toBe(true);
    expect(done).toEqual(['first', 'later']);
  });

  it('is not waited for beyond the time', async () => {
    const unfinished = new Unfinished();
    unfinished.hold(new Promise(() => undefined));
    expect(await unfinished.settled(20)).toBe(false);
  });

  it('is nothing at first', async () => {
    expect(await new Unfinished().settled(1_000)).toBe(true);
  });
});
