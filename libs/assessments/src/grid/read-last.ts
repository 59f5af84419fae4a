import type { CommuneKey, Tx } from '@chuan-xa/platform';
import { countedAnswers, DISQUALIFIED } from '@chuan-xa/scoring';
import type { Round } from '../round/round.entity.js';
import type { LastSheet } from './grid.js';
import { lastSheets } from './last-sheets.js';
import { readGridCells } from './read-grid-cells.js';

/**
 * By unit (`period:code`): what counted in the latest earlier round in which the unit, or the one whole unit that it was before, was
 * assessed under the same edition. Three statements, however many units.
 */
export async function readLast(
  tx: Tx,
  round: Round,
  editionId: string,
  units: CommuneKey[],
): Promise<Map<string, LastSheet>> {
  const rows = await lastSheets(tx, round, editionId, units);
  const cells = await readGridCells(
    tx,
    rows.map(({ id }) => id),
  );
  return new Map(
    rows.map(({ unit, id, ...of }) => {
      const { answers, disqualified } = countedAnswers(cells.get(id) ?? []);
      const answered = Object.entries(answers).map(([item, value]) => ({ id: item, value }));
      const declared = disqualified === null ? [] : [{ id: DISQUALIFIED, value: { declared: disqualified } }];
      return [unit, { ...of, cells: [...answered, ...declared] }];
    }),
  );
}
