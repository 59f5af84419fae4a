import { recordAudits, type Act } from '@chuan-xa/audit';
import { refuse, refuseAll, type Fault, type Refusal, type Tx } from '@chuan-xa/platform';
import { reachedUnits } from '@chuan-xa/places';
import type { CellValue, ScoreColumn } from '@chuan-xa/scoring';
import type { CellChange, SheetChange } from './cell-change.js';
import { sayCellValue } from '@chuan-xa/wording';
import { checkCells } from './check-cells.js';
import { readCells } from './read-cells.js';
import { lockSheets, type OpenSheet } from './lock-sheets.js';
import { openColumns } from './states.js';
import type { Score } from './score.entity.js';
import { storeScores } from './store-scores.js';
import { fromStored, isSameValue, normalised, toStored } from './stored-answer.js';

/** What stands in a cell that another has written meanwhile. */
export interface Clash {
  id: string;
  column: ScoreColumn;
  value: CellValue;
  version: number;
  by: string;
  at: string;
}

/** A cell that was changed: what stood there, and the version that it has now. */
export interface WrittenCell {
  sheetId: string;
  id: string;
  column: ScoreColumn;
  before: CellValue;
  version: number;
}

/** Writes the cells of one or many sheets: all or none. Cells that already hold the value are left alone; the others are given back. */
export async function writeCells(tx: Tx, changes: SheetChange[]): Promise<WrittenCell[]> {
  refuseColumns(tx, changes);
  const sheets = await lockSheets(
    tx,
    changes.map((change) => change.sheetId),
  );
  await refuseColumnsElsewhere(tx, changes, sheets);
  const standing = await readCells(tx, [...sheets.keys()]);
  const faults = changes.flatMap((change) => [
    ...columnFaults(change, sheets),
    ...checkCells(change, known(sheets, change.sheetId), standing.get(change.sheetId) ?? []),
  ]);
  if (faults.length > 0) throw refuseAll(faults);
  const clashes = changes.flatMap((change) => clashesOf(change, standing.get(change.sheetId) ?? []));
  if (clashes.length > 0) throw refuseClashes(clashes);
  return write(tx, changes, sheets, standing);
}

/** Which columns are the actor's to write is known before anything is looked up. */
function refuseColumns({ actor }: Tx, changes: SheetChange[]): void {
  const cell = changes.flatMap(({ cells }) => cells).find(({ column }) => !actor.columns[column]);
  if (cell) throw refuse('COLUMN_NOT_YOURS', { column: cell.column });
}

/** A column that is the actor's for its own office's communes alone, where the act itself reaches further: of an account with several roles. */
async function refuseColumnsElsewhere(tx: Tx, changes: SheetChange[], sheets: Map<string, OpenSheet>): Promise<void> {
  const { actor } = tx;
  if (actor.reach !== 'province' || !Object.values(actor.columns).includes('office')) return;
  const own = await reachedUnits({ ...tx, actor: { ...actor, reach: 'office' } });
  for (const { sheetId, cells } of changes) {
    const { period, communeCode: code } = known(sheets, sheetId);
    const cell = cells.find(({ column }) => actor.columns[column] === 'office' && !own.holds({ period, code }));
    if (cell) throw refuse('COLUMN_NOT_YOURS', { column: cell.column });
  }
}

const known = (sheets: Map<string, OpenSheet>, id: string): OpenSheet => {
  const sheet = sheets.get(id);
  if (!sheet) throw refuse('ASSESSMENT_NOT_FOUND');
  return sheet;
};

/** The first clash in the sentence, all of them in the document. */
function refuseClashes(clashes: Clash[]): Refusal {
  const [first] = clashes;
  if (!first) throw new Error('no clash');
  const { id, by, at, column } = first;
  return refuse('CELL_CLASH', { id, by, at, column, value: sayCellValue(first.value) }, { clashes });
}

function columnFaults(change: SheetChange, sheets: Map<string, OpenSheet>): Fault[] {
  const { state } = known(sheets, change.sheetId);
  return change.cells.flatMap((cell, index) =>
    openColumns[state].includes(cell.column)
      ? []
      : [
          {
            field: `${change.field}.${index}.column`,
            code: 'COLUMN_LOCKED' as const,
            values: { column: cell.column, state },
          },
        ],
  );
}

const cellAt = (cells: Score[], { id, column }: Pick<CellChange, 'id' | 'column'>): Score | undefined =>
  cells.find((cell) => cell.itemId === id && cell.column === column);

function clashesOf(change: SheetChange, cells: Score[]): Clash[] {
  return change.cells.flatMap((cell) => {
    const stands = cellAt(cells, cell);
    if (cell.seen === null || cell.seen === (stands?.version ?? 0)) return [];
    return [
      {
        id: cell.id,
        column: cell.column,
        value: stands ? fromStored(stands) : null,
        version: stands?.version ?? 0,
        by: stands?.writtenBy ?? '',
        at: stands?.writtenAt.toISOString() ?? '',
      },
    ];
  });
}

async function write(
  tx: Tx,
  changes: SheetChange[],
  sheets: Map<string, OpenSheet>,
  standing: Map<string, Score[]>,
): Promise<WrittenCell[]> {
  const rows: Parameters<typeof storeScores>[1] = [];
  const acts: Act[] = [];
  const written: WrittenCell[] = [];
  for (const { sheetId, cells } of changes) {
    const { period, communeCode: code } = known(sheets, sheetId);
    for (const cell of cells) {
      const stands = cellAt(standing.get(sheetId) ?? [], cell);
      const before = stands ? fromStored(stands) : null;
      if (isSameValue(before, cell.value)) continue;
      const version = (stands?.version ?? 0) + 1;
      rows.push({
        ...toStored(cell.value),
        assessmentId: sheetId,
        column: cell.column,
        itemId: cell.id,
        version,
      });
      written.push({ sheetId, id: cell.id, column: cell.column, before, version });
      const after = normalised(cell.value);
      acts.push({
        action: 'scoreWritten',
        object: { type: 'assessment', id: sheetId },
        commune: { period, code },
        before: cellRecord(cell, before),
        after: cellRecord(cell, after),
      });
    }
  }
  await storeScores(tx, rows);
  await recordAudits(tx, acts);
  return written;
}

const cellRecord = ({ id, column }: CellChange, value: CellValue) => ({ id, column, value });
