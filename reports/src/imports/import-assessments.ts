import {
  Assessment,
  judgeSheetsOf,
  moveAssessments,
  pinnedEditions,
  readRound,
  readSheets,
  writeCells,
  type CellChange,
  type CellsWritten,
  type SheetChange,
} from '@chuan-xa/assessments';
import { recordAudit } from '@chuan-xa/audit';
import { communeMatcher, communesOn, Province } from '@chuan-xa/places';
import { Refusal, type Actor, type Fault, type Transactions, type Tx } from '@chuan-xa/platform';
import { checkAnswer, type Answer } from '@chuan-xa/scoring';
import { In } from 'typeorm';
import { faultSentence, fileFault, type ImportFault, type Table } from '../workbook-file/index.js';
import { readAssessments, type AssessmentRow, type AssessmentsMap } from '../foreign-sheet/index.js';
import { onlyFaults, type ForeignFile, type ImportReport } from './import-report.js';
import { readFile } from './read-file.js';
import { keepOrUndo } from './keep-or-undo.js';

/** A file of scores for a round. */
export interface AssessmentsImport {
  file: ForeignFile;
  roundId: string;
  dryRun: boolean;
  /** Submits the sheets that it scored: needed where the file has appraised scores too, which a draft does not take. */
  submit: boolean;
}

/** Brings an office's own file of scores into a round: all of it, or nothing and every fault at its cell. */
export async function importAssessments(
  transactions: Transactions,
  actor: Actor,
  order: AssessmentsImport,
): Promise<ImportReport> {
  const { file, dryRun } = order;
  const read = await readFile(file, 'assessments');
  if ('faults' in read) return onlyFaults(read.faults);
  const keep = (report: ImportReport): boolean => !dryRun && report.faults.length === 0;
  return keepOrUndo(transactions, actor, keep, (tx) => apply(tx, order, read.table, read.map));
}

async function apply(
  tx: Tx,
  { roundId, file: { fileName }, submit }: AssessmentsImport,
  table: Table,
  map: AssessmentsMap,
): Promise<ImportReport> {
  const round = await readRound(tx, roundId);
  const edition = (await pinnedEditions(tx, [roundId])).get(`${roundId} ${map.edition}`);
  if (!edition) return onlyFaults([fileFault('STANDARD_NOT_IN_ROUND', { standard: map.edition, round: round.name })]);
  const { name: province } = await tx.manager.findOneByOrFail(Province, { code: tx.province });
  const communes = await communesOn(tx, round.unitsOn);
  const read = readAssessments(table, map, {
    findCommune: communeMatcher(communes, province.replace(/^(Tỉnh|Thành phố) /, '')),
    checkAnswer: (_, id, answer) => checkAnswer(edition, id, answer),
  });
  const sheets = new Map(
    (await readSheets(tx, { roundId, standard: map.edition }, { from: 0, most: 1_000_000 })).map((sheet) => [
      sheet.code,
      sheet.id,
    ]),
  );
  const refused = read.rows
    .filter(({ commune }) => !sheets.has(commune.code))
    .map((row) =>
      rowFault(table, row, 'STANDARD_NOT_APPLICABLE', {
        commune: communes.find(({ code }) => code === row.commune.code)?.fullName ?? row.commune.code,
        standard: map.edition,
      }),
    );
  const faults = [...read.faults, ...refused];
  const report = { communes: read.communes.length, skipped: read.skipped.length, replaced: 0 };
  if (faults.length > 0) return { ...report, written: 0, faults };
  const rows = read.rows.map((row, index) => ({
    row,
    change: changeOf(row, sheets.get(row.commune.code) ?? '', `rows.${index}`),
  }));
  try {
    const { written, replaced } = await writeRows(tx, rows, submit);
    if (written > 0) {
      await judgeSheetsOf(
        tx,
        rows.map(({ change }) => change.sheetId),
      );
      await recordAudit(tx, {
        action: 'fileImported',
        object: { type: 'round', id: roundId },
        before: null,
        after: { file: fileName, standard: map.edition, communes: report.communes, written },
      });
    }
    return { ...report, written, replaced, faults: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const own = error.faults.length > 0 ? error.faults : [{ field: '', code: error.code, values: error.values }];
    return {
      ...report,
      written: 0,
      faults: own.map((fault) =>
        atItsCell(
          table,
          fault,
          rows.map(({ row }) => row),
        ),
      ),
    };
  }
}

/** The office's own columns first; then, on sheets that are submitted, the appraiser's. */
async function writeRows(
  tx: Tx,
  rows: { row: AssessmentRow; change: SheetChange }[],
  submit: boolean,
): Promise<CellsWritten> {
  const own = rows.filter(({ row }) => row.column !== 'appraised').map(({ change }) => change);
  const appraised = rows.filter(({ row }) => row.column === 'appraised').map(({ change }) => change);
  const first = await writeCells(tx, own);
  if (submit) {
    const ids = new Set(own.map((change) => change.sheetId));
    const sheets = await tx.manager.findBy(Assessment, {
      province: tx.province,
      id: In([...ids]),
      state: In(['draft', 'returned']),
    });
    if (sheets.length > 0) await moveAssessments(tx, { move: 'submit', ids: sheets.map((sheet) => sheet.id) });
  }
  const second = await writeCells(tx, appraised);
  return { written: first.written + second.written, replaced: first.replaced + second.replaced };
}

function changeOf(row: AssessmentRow, sheetId: string, field: string): SheetChange {
  const answers = Object.entries(row.answers).map(([id, value]: [string, Answer]): CellChange => ({
    id,
    column: row.column,
    value,
    seen: null,
  }));
  const declared: CellChange[] =
    row.disqualified === undefined
      ? []
      : [{ id: 'disqualified', column: row.column, value: { declared: row.disqualified }, seen: null }];
  return { sheetId, cells: [...answers, ...declared], field };
}

/** A refusal of the write, at the cell whose answer was refused. */
function atItsCell(
  table: Table,
  { field, code, values }: Pick<Fault, 'field' | 'code' | 'values'>,
  rows: AssessmentRow[],
): ImportFault {
  const [, index = '', place = ''] = /^rows\.(\d+)(?:\.(\d+)|: answers\.([\d.]+))?/.exec(field) ?? [];
  const row = rows[Number(index)];
  if (index === '' || !row) return fileFault(code, values, table.sheet);
  return rowFault(
    table,
    row,
    code,
    values ?? {},
    place === '' ? undefined : [...Object.keys(row.answers), 'disqualified'][Number(place)],
  );
}

function rowFault(
  table: Table,
  row: AssessmentRow,
  code: ImportFault['code'],
  values: Fault['values'] & object,
  id?: string,
): ImportFault {
  const cell = (id === undefined ? undefined : row.cells[id]) ?? row.cell;
  return { ...fileFault(code, values, table.sheet), cell, row: row.row, sentence: faultSentence(code, values) };
}
