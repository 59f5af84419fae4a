import { reachedUnits } from '@chuan-xa/places';
import { refuse, type Tx } from '@chuan-xa/platform';
import { lockSheets, type OpenSheet } from '../sheet/lock-sheets.js';
import { openColumns } from '../sheet/states.js';

/**
 * A sheet to whose evidence the actor may add now: while a column is open that is theirs to write.
 * Refuses what `lockSheets` refuses, and EVIDENCE_LOCKED, SHEET_OF_ANOTHER_OFFICE.
 */
export async function lockForEvidence(tx: Tx, sheetId: string): Promise<OpenSheet> {
  const sheet = (await lockSheets(tx, [sheetId])).get(sheetId);
  if (!sheet) throw refuse('ASSESSMENT_NOT_FOUND');
  const { actor } = tx;
  const far = openColumns[sheet.state].map((column) => actor.columns[column] ?? 'nothing');
  if (far.includes('province')) return sheet;
  if (!far.includes('office')) throw refuse('EVIDENCE_LOCKED', { state: sheet.state });
  // Of an account with several roles: the act reaches further than the column that is open.
  const own = await reachedUnits({ ...tx, actor: { ...actor, reach: 'office' } });
  if (!own.holds({ period: sheet.period, code: sheet.communeCode })) throw refuse('SHEET_OF_ANOTHER_OFFICE');
  return sheet;
}
