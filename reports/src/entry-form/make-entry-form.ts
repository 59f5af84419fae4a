import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ScoreColumn } from '@chuan-xa/assessments';
import { refuse, type Actor, type Transactions } from '@chuan-xa/platform';
import { makeFile, type MadeFile } from '../make-file.js';
import { gatherEntryForm } from './gather-entry-form.js';
import { writeEntryForm } from './write-entry-form.js';

/** Which entry workbook is asked for. Without an office: the actor's own, or the whole province for whoever writes everywhere. */
export interface EntryFormOrder {
  round: string;
  office?: string;
  column: ScoreColumn;
}

/** The column that an actor fills in: the health centre's is the district's, the planning office's the appraised. */
export const ownColumn = ({ columns }: Actor): ScoreColumn =>
  columns.appraised !== undefined ? 'appraised' : 'district';

/**
 * Makes the entry workbook of a round: its communes, what stands in the column, live totals and outcomes. The caller removes the file.
 * Refuses: COLUMN_NOT_YOURS, ROUND_NOT_FOUND, OFFICE_UNKNOWN (another's office as one that is not there), FILES_BUSY.
 */
export async function makeEntryForm(
  transactions: Transactions,
  actor: Actor,
  { round, office, column }: EntryFormOrder,
): Promise<MadeFile> {
  const reach = actor.columns[column];
  if (reach === undefined || reach === 'nothing') throw refuse('COLUMN_NOT_YOURS', { column });
  const everywhere = reach === 'province' && actor.reach === 'province';
  const whose = office ?? (everywhere ? null : (actor.office ?? ''));
  const fileName = `phieu-nhap_${round}_${whose ?? 'toan-tinh'}_${column}.xlsx`;
  return makeFile(transactions, actor, fileName, async (tx, stream) => {
    const form = await gatherEntryForm(tx, { round, office: whose, ownOnly: !everywhere, column });
    const workbook = await writeEntryForm(form);
    await pipeline(Readable.from([Buffer.from(await workbook.xlsx.writeBuffer())]), stream());
  });
}
