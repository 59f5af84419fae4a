import { Assessment, judgeCommunes, moveAssessments, writeCells, type WrittenCell } from '@chuan-xa/assessments';
import { Refusal, refuse, type Tx } from '@chuan-xa/platform';
import { sayItem } from '@chuan-xa/wording';
import { In } from 'typeorm';
import type { Applied, TakeAt } from '../import-kind.js';
import type { PlannedSheet, ScoresPlan } from './scores-plan.js';

/** What undoing a file of scores needs: each cell as it stood, and the version that it then got. */
export interface ScoresUndo {
  cells: WrittenCell[];
}

/** Writes the cells of a file: the office's own columns, then, on sheets that are submitted, the appraiser's. */
export async function applyScores(tx: Tx, plan: ScoresPlan, takeAt: TakeAt): Promise<Applied<ScoresUndo>> {
  const conflicts = plan.sheets.flatMap(({ cells }) => cells.filter(({ isConflict }) => isConflict));
  const open = conflicts.filter((cell) => takeAt(cell) === 'neither').length;
  if (open > 0) throw refuse('IMPORT_HAS_CONFLICTS', { count: open });
  const isOwn = ({ column }: PlannedSheet): boolean => column !== 'appraised';
  const first = await write(tx, plan, takeAt, isOwn);
  const submitted = plan.submit ? await submit(tx, plan.scored) : 0;
  const second = await write(tx, plan, takeAt, (sheet) => !isOwn(sheet));
  const cells = [...first, ...second];
  if (cells.length > 0) await judgeCommunes(tx, { sheets: [...new Set(cells.map(({ sheetId }) => sheetId))] });
  const replaced = cells.filter(({ before }) => before !== null).length;
  return { written: cells.length, replaced, submitted, undo: { cells } };
}

async function write(
  tx: Tx,
  plan: ScoresPlan,
  takeAt: TakeAt,
  wanted: (sheet: PlannedSheet) => boolean,
): Promise<WrittenCell[]> {
  const changes = plan.sheets.flatMap((sheet, index) => {
    const { sheetId, column } = sheet;
    const taken = sheet.cells.filter((cell) => !cell.isConflict || takeAt(cell) === 'file');
    const cells = taken.map(({ id, value, seen }) => ({ id, column, value, seen }));
    return wanted(sheet) && cells.length > 0 ? [{ sheetId, cells, field: `sheets.${index}` }] : [];
  });
  return changes.length === 0 ? [] : writeCells(tx, changes);
}

/** Submits those of the sheets that the file scored and that are not submitted yet. */
async function submit(tx: Tx, scored: string[]): Promise<number> {
  const sheets = await tx.manager.findBy(Assessment, {
    province: tx.province,
    id: In(scored),
    state: In(['draft', 'returned']),
  });
  if (sheets.length > 0) await moveAssessments(tx, { move: 'submit', ids: sheets.map(({ id }) => id) });
  return sheets.length;
}

/**
 * Puts every cell back as it stood, as a new version. Refuses: IMPORT_CHANGED_SINCE where one was written since, COLUMN_LOCKED where a
 * sheet was submitted since.
 */
export async function undoScores(tx: Tx, { cells }: ScoresUndo): Promise<void> {
  const bySheet = new Map<string, WrittenCell[]>();
  for (const cell of cells) bySheet.set(cell.sheetId, [...(bySheet.get(cell.sheetId) ?? []), cell]);
  const changes = [...bySheet].map(([sheetId, written]) => ({
    sheetId,
    cells: written.map(({ id, column, before, version }) => ({ id, column, value: before, seen: version })),
    field: 'cells',
  }));
  try {
    await writeCells(tx, changes);
  } catch (error) {
    throw error instanceof Refusal && error.code === 'CELL_CLASH' ? changedSince(error) : error;
  }
  await judgeCommunes(tx, { sheets: [...bySheet.keys()] });
}

const changedSince = ({ values, extra }: Refusal): Refusal =>
  refuse('IMPORT_CHANGED_SINCE', { ...values, item: sayItem(String(values.id)) }, extra);
