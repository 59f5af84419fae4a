import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { SharedQuestion } from './shared-question.js';

it('who asks while a question is under way is answered by the next, together with all who do', async () => {
  const put: ((answer: number) => void)[] = [];
  const question = new SharedQuestion(() => new Promise<number>((resolve) => put.push(resolve)));
  const first = question.ask();
  await turn();
  const later = [question.ask(), question.ask()];
  await turn();
  expect(put).toHaveLength(1);
  put[0]?.(1);
  expect(await first).toBe(1);
  await turn();
  put[1]?.(2);
  expect(await Promise.all(later)).toEqual([2, 2]);
  expect(put).toHaveLength(2);
});

it('a question that fails does not hold up the next', async () => {
  let count = 0;
  const question = new SharedQuestion(async () => {
    count += 1;
    if (count === 1) throw new Error('away');
    return count;
  });
  const first = question.ask();
  await expect(first).rejects.toThrow('away');
  expect(await question.ask()).toBe(2);
});
