import { expect, it } from 'vitest';
import { misfit, type Standing } from './standing.js';

const primary: Standing = { inRecovery: false, cluster: '7', role: 'chuan_xa_app', database: 'chuan_xa', place: 9n };
const replica: Standing = { ...primary, inRecovery: true };

it.each<[string | undefined, Partial<Standing>]>([
  [undefined, {}],
  ['REPLICA_IS_NONE', { inRecovery: false }],
  ['REPLICA_OF_ANOTHER', { cluster: '8' }],
  ['REPLICA_OF_ANOTHER', { cluster: '8', inRecovery: false }],
  ['REPLICA_ROLE', { role: 'chuan_xa_owner' }],
  ['REPLICA_DATABASE', { database: 'khac' }],
])('what is no replica of ours is %s', (code, other) => {
  expect(misfit(primary, { ...replica, ...other })?.code).toBe(code);
});
