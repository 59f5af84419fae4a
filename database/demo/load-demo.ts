import { Round } from '@chuan-xa/assessments';
import { Installation, refuse, machineActor } from '@chuan-xa/platform';
import { connect } from '../connect.js';
import { Stage } from './stage.js';
import { playYear2023, ROUND_2023 } from './year-2023.js';
import { playYear2026 } from './year-2026.js';

const LOADER = machineActor('Hệ thống', 'demo');

/** Key of the lock under which one start at a time loads the demo. */
const LOADING = 7_700_030;

/**
 * Fills a demo database with invented figures, once: the round of the meeting of 2023, closed, and a round of 2026 on the new units,
 * open. The same data each time, in one transaction: whole or not at all. False where the demo is there already.
 * Refused: DATABASE_IS_REAL.
 */
export async function loadDemo(appUrl: string, province: string): Promise<boolean> {
  const connected = await connect(appUrl, province);
  try {
    return await connected.transactions.run(LOADER, async (tx) => {
      await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [LOADING]);
      const { kind } = await tx.manager.findOneByOrFail(Installation, { sole: true });
      if (kind !== 'demo') throw refuse('DATABASE_IS_REAL');
      if (await tx.manager.existsBy(Round, { province, id: ROUND_2023 })) return false;
      const stage = new Stage(connected.database, tx);
      await playYear2023(stage);
      await playYear2026(stage);
      return true;
    });
  } finally {
    await connected.close();
  }
}
