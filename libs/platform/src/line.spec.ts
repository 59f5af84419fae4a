import { expect, it } from 'vitest';
import { Line } from './line.js';

const tick = (): Promise<void> => new Promise((done) => setImmediate(done));

it('does at most so many at once, in order, and leaves no place taken', async () => {
  const line = new Line(2, 3);
  let busy = 0;
  let most = 0;
  const order: number[] = [];
  const work = (number: number) => async (): Promise<number> => {
    order.push(number);
    most = Math.max(most, ++busy);
    await tick();
    busy -= 1;
    if (number === 1) throw new Error('fell over');
    return number;
  };
  const all = [0, 1, 2, 3, 4].map((number) => line.take(work(number)));
  expect(line.full).toBe(true);
  const done = await Promise.allSettled(all);
  expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  expect(order).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
  expect([line.full, line.idle]).toEqual([false, true]);
});
