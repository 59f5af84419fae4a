import { expect, it } from 'vitest';
import { officeTasks } from './office-tasks-of.js';
import type { Home } from './use-home.js';

const sheet = (office: string, edition: string) => ({ commune: { office, officeName: office.toUpperCase() }, edition });
const home = {
  waiting: [{ office: 'b', officeName: 'B', sheets: 2 }],
  standards: [{ standard: 'ntm' }, { standard: 'byt' }],
} as unknown as Pick<Home, 'waiting' | 'standards'>;

it('counts sheets by office and standard, as the lists that they lead to hold them', () => {
  const submitted = [sheet('b', 'byt'), sheet('b', 'ntm'), sheet('b', 'byt')];
  const returned = [sheet('a', 'byt'), sheet('b', 'ntm')];
  expect(officeTasks(submitted, returned, home)).toEqual([
    { office: 'b', officeName: 'B', standard: 'ntm', waiting: 1, returned: 1 },
    { office: 'b', officeName: 'B', standard: 'byt', waiting: 2, returned: 0 },
    { office: 'a', officeName: 'A', standard: 'byt', waiting: 0, returned: 1 },
  ]);
  expect(officeTasks([], [], home)).toEqual([]);
});
