import { describe, expect, it } from 'vitest';
import { databaseRefusal } from './database-refusal.js';

const failure = (driver: object): Error => Object.assign(new Error('query failed'), { driverError: driver });

describe('what PostgreSQL says when two requests meet', () => {
  it.each([
    [
      'round',
      'Key (province_code, id)=(20, 2023-2) already exists.',
      'ROUND_EXISTS',
      { id: '2023-2', round: '2023-2' },
    ],
    [
      'review_case',
      'Key (province_code, title, period, commune_code)=(20, ntm, 1, 06034) already exists.',
      'CASE_EXISTS',
      { commune: '06034', title: 'ntm' },
    ],
    [
      'recognition',
      'Key (province_code, title, period, commune_code, year, decision_number)=(20, ntm, 1, 06034, 2022, 1, 2/(QĐ)) already exists.',
      'RECOGNITION_EXISTS',
      { commune: '06034', title: 'ntm', year: '2022' },
    ],
    ['pledge', undefined, 'PLEDGE_EXISTS', {}],
  ])('of a row of %s that is there already', (table, detail, code, values) => {
    expect(databaseRefusal(failure({ code: '23505', table, detail }))).toMatchObject({ code, values });
  });

  it.each(['40001', '40P01', '55P03'])('%s may be tried again', (code) => {
    expect(databaseRefusal(failure({ code }))?.code).toBe('TRY_AGAIN');
  });

  it('a full disk is told, and that nothing was written', () => {
    expect(databaseRefusal(failure({ code: '53100' }))?.code).toBe('DISK_FULL');
  });

  it('of anything else is a fault', () => {
    expect(databaseRefusal(failure({ code: '23505', table: 'audit_record' }))).toBeUndefined();
    expect(databaseRefusal(failure({ code: '23505', table: 'constructor' }))).toBeUndefined();
    expect(databaseRefusal(failure({ code: '23503', table: 'round' }))).toBeUndefined();
    expect(databaseRefusal(new Error('no'))).toBeUndefined();
    expect(databaseRefusal('no')).toBeUndefined();
  });
});
