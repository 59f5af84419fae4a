import type { Tx } from '@chuan-xa/platform';
import type { CellValue, ScoreColumn } from '@chuan-xa/scoring';
import { findSheet } from '../sheet/find-sheet.js';
import { readCells } from '../sheet/read-cells.js';
import { fromStored, isSameValue } from '../sheet/stored-answer.js';
import type { SubmittedCell } from './submission.entity.js';

/** Which submission a sheet is held against: the last one, or the one before it, to see what a sheet that came again has new. */
export const BASES = ['last', 'previous'] as const;
export type Basis = (typeof BASES)[number];

/** A cell that does not hold what it held, and who wrote it last; nobody where its row is not there. */
export interface ChangedCell {
  id: string;
  column: ScoreColumn;
  before: CellValue;
  after: CellValue;
  by: string | null;
  at: Date | null;
}

/** What of a sheet is not as it was handed in; nothing is compared (`submittedAt` null) where it was not handed in so often. */
export interface SheetChanges {
  submittedAt: Date | null;
  submittedBy: string | null;
  items: ChangedCell[];
}

interface Base {
  at: Date;
  by: string;
  cells: SubmittedCell[];
}

/** Compares what stands with what was handed in. Refuses ASSESSMENT_NOT_FOUND. */
export async function readChanges(tx: Tx, sheetId: string, basis: Basis): Promise<SheetChanges> {
  await findSheet(tx, sheetId);
  const [base] = await tx.manager.query<Base[]>(
    `SELECT s.submitted_at AS at, s.submitted_by AS by, t.cells FROM submission_sheet t
     JOIN submission s ON s.province_code = t.province_code AND s.id = t.submission_id
     WHERE t.province_code = $1 AND t.assessment_id = $2 ORDER BY t.turn DESC OFFSET $3 LIMIT 1`,
    [tx.province, sheetId, basis === 'last' ? 0 : 1],
  );
  if (!base) return { submittedAt: null, submittedBy: null, items: [] };
  return { submittedAt: base.at, submittedBy: base.by, items: await differing(tx, sheetId, base.cells) };
}

const keyOf = ({ id, column }: Pick<SubmittedCell, 'id' | 'column'>): string => `${column} ${id}`;
const inOrder = new Intl.Collator('vi', { numeric: true });

async function differing(tx: Tx, sheetId: string, submitted: SubmittedCell[]): Promise<ChangedCell[]> {
  const standing = (await readCells(tx, [sheetId])).get(sheetId) ?? [];
  const cells = new Map(
    submitted.map(({ id, column, value }): [string, ChangedCell] => [
      keyOf({ id, column }),
      { id, column, before: value, after: null, by: null, at: null },
    ]),
  );
  for (const score of standing) {
    const { itemId: id, column, writtenBy: by, writtenAt: at } = score;
    const before = cells.get(keyOf({ id, column }))?.before ?? null;
    cells.set(keyOf({ id, column }), { id, column, before, after: fromStored(score), by, at });
  }
  return [...cells.values()]
    .filter(({ before, after }) => !isSameValue(before, after))
    .sort((one, other) => inOrder.compare(keyOf(one), keyOf(other)));
}
