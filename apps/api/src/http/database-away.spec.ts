import { describe, expect, it } from 'vitest';
import { isDatabaseAway } from './database-away.js';

describe('a database that could not be asked', () => {
  it.each([
    Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('x'), { driverError: Object.assign(new Error('y'), { code: '57P01' }) }),
    Object.assign(new Error('x'), { driverError: Object.assign(new Error('y'), { code: '57P03' }) }),
    new Error('Connection terminated unexpectedly'),
    new Error('timeout exceeded when trying to connect'),
    // Between the end of the connection and the failure of what it was asked.
    new Error('Query runner already released. Cannot run queries anymore.'),
    new Error(
      'Database connection provided by a query runner was already released, cannot continue to use its querying methods until new query runner is created.',
    ),
    new Error('x', { cause: new Error('Connection terminated') }),
  ])('%o', (error) => {
    expect(isDatabaseAway(error)).toBe(true);
  });

  it.each([new Error('no'), Object.assign(new Error('x'), { code: '23505' }), 'Connection terminated'])(
    'not %o',
    (error) => {
      expect(isDatabaseAway(error)).toBe(false);
    },
  );
});
