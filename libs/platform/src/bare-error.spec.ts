import { describe, expect, it } from 'vitest';
import { QueryFailedError } from 'typeorm';
import { bareError, bareErrorText } from './bare-error.js';

/** As node-postgres gives it. */
const driverError = (facts: object, message: string): Error =>
  Object.assign(new Error(message), { routine: 'x' }, facts);

describe('an error in the log', () => {
  it('of a query loses its text, its parameters and what PostgreSQL quotes', () => {
    const driver = driverError(
      { code: '22P02', table: 'account', where: 'portal "bi-mat"', detail: 'Key (x)=(bi-mat)' },
      'invalid input syntax for type integer: "bi-mat"',
    );
    const bare = bareError(new QueryFailedError("SELECT 'bi-mat' = $1", ['bi-mat'], driver));
    expect(bare).toMatchObject({ type: 'QueryFailedError', message: 'query failed', code: '22P02', table: 'account' });
    expect(bare.stack).toMatch(/^QueryFailedError: query failed\n {4}at /);
    expect(JSON.stringify([bare, bareError(driver)])).not.toContain('bi-mat');
  });

  it('keeps a message that only names a rule', () => {
    const message = 'duplicate key value violates unique constraint "round_pkey"';
    const driver = driverError({ code: '23505', constraint: 'round_pkey', detail: 'Key (id)=(bi-mat)' }, message);
    const bare = bareError(new QueryFailedError('INSERT …', ['bi-mat'], driver));
    expect(bare).toMatchObject({ message, code: '23505', constraint: 'round_pkey' });
    expect(JSON.stringify(bare)).not.toContain('bi-mat');
  });

  it('of anything else keeps message, code, frames and causes, and nothing that hangs on it', () => {
    const error = Object.assign(new TypeError('hỏng', { cause: new Error('gốc') }), { code: 'E', input: 'bi-mat' });
    expect(bareError(error)).toMatchObject({
      type: 'TypeError',
      message: 'hỏng',
      code: 'E',
      cause: { message: 'gốc' },
    });
    expect(bareErrorText(error)).toMatch(/^TypeError: hỏng\n[^]*\(E\)$/);
    expect(JSON.stringify(bareError(error)) + bareErrorText(error)).not.toContain('bi-mat');
    expect(bareError('bi-mat')).toEqual({ type: 'string', message: 'not an error' });
  });

  it('that causes itself comes to an end', () => {
    const error = new Error('vòng');
    error.cause = error;
    expect(JSON.stringify(bareError(error)).length).toBeLessThan(20_000);
  });
});
