import { Round } from '@chuan-xa/assessments';
import type { Tx } from '@chuan-xa/platform';
import { IsNull } from 'typeorm';

/** The rounds that take something still, the earliest due first. */
export const openRounds = (tx: Tx): Promise<Round[]> =>
  tx.manager.find(Round, { where: { province: tx.province, closedAt: IsNull() }, order: { dueOn: 'ASC', id: 'ASC' } });
