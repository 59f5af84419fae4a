export type { Actor } from './actor.js';
export { Changes, type Change, type CommuneKey } from './changes.js';
export { Clock, dayOf } from './clock.js';
export { PROVINCE } from './province.js';
export { Refusal, refuse, refuseAll, type Fault } from './refusal.js';
export { Transactions, type Tx } from './transactions.js';
