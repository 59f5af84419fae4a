import { recordAudit } from '@chuan-xa/audit';
import { communeMatcher, communesOn, Province } from '@chuan-xa/places';
import { Refusal, type Actor, type Changes, type Transactions, type Tx } from '@chuan-xa/platform';
import { Recognition, RecordRecognition, type RecognitionInput } from '@chuan-xa/recognitions';
import { revisionRows } from '@chuan-xa/standards';
import { faultSentence, fileFault, type ImportFault, type Table } from '../workbook-file/index.js';
import { readRecognitions, type RecognitionRow, type RecognitionsMap } from '../foreign-sheet/index.js';
import { onlyFaults, type ForeignFile, type ImportReport } from './import-report.js';
import { readFile } from './read-file.js';
import { keepOrUndo } from './keep-or-undo.js';

/** Brings a register of recognitions in: all of it, or nothing and every fault at its cell. Rows that are there already change nothing. */
export async function importRecognitions(
  transactions: Transactions,
  changes: Changes,
  actor: Actor,
  { file, unitsOn, dryRun }: { file: ForeignFile; unitsOn: string; dryRun: boolean },
): Promise<ImportReport> {
  const read = await readFile(file, 'recognitions');
  if ('faults' in read) return onlyFaults(read.faults);
  const keep = (report: ImportReport): boolean => !dryRun && report.faults.length === 0;
  const record = new RecordRecognition(transactions, changes);
  return keepOrUndo(transactions, actor, keep, (tx) => apply(tx, record, unitsOn, read.table, read.map, file.fileName));
}

async function apply(
  tx: Tx,
  record: RecordRecognition,
  unitsOn: string,
  table: Table,
  map: RecognitionsMap,
  fileName: string,
): Promise<ImportReport> {
  const { name: province } = await tx.manager.findOneByOrFail(Province, { code: tx.province });
  const editions = new Set((await revisionRows(tx)).map((row) => row.editionId));
  const read = readRecognitions(table, map, {
    findCommune: communeMatcher(await communesOn(tx, unitsOn), province.replace(/^(Tỉnh|Thành phố) /, '')),
    hasEdition: (edition) => editions.has(edition),
    isTitleFor: (title, commune) => title === 'BTCQGYTX' || commune.type === 'xa',
  });
  const report = { communes: read.communes.length, skipped: read.skipped.length, replaced: 0 };
  if (read.faults.length > 0) return { ...report, written: 0, faults: read.faults };
  const rows: RecognitionRow[] = [];
  for (const row of read.rows) if (!(await isThere(tx, row))) rows.push(row);
  try {
    if (rows.length > 0) {
      await record.in(tx, rows.map(inputOf));
      await recordAudit(tx, {
        action: 'fileImported',
        object: { type: 'recognitions', id: tx.province },
        before: null,
        after: { file: fileName, written: rows.length },
      });
    }
    return { ...report, written: rows.length, faults: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const own = error.faults.length > 0 ? error.faults : [{ field: '', code: error.code, values: error.values }];
    return {
      ...report,
      written: 0,
      faults: own.map(({ field, code, values = {} }): ImportFault => {
        const row = rows[Number(/^\d+/.exec(field)?.[0] ?? 0)];
        return {
          ...fileFault(code, values, table.sheet),
          cell: row?.cell ?? null,
          row: row?.row ?? null,
          sentence: faultSentence(code, values),
        };
      }),
    };
  }
}

/** The same decision, of the same unit and title for the same year. */
const isThere = (tx: Tx, { commune, title, year, decisionNumber }: RecognitionRow): Promise<boolean> =>
  tx.manager.existsBy(Recognition, {
    province: tx.province,
    title,
    period: commune.period,
    communeCode: commune.code,
    year,
    decisionNumber,
  });

const inputOf = ({ commune, row: _row, cell: _cell, ...facts }: RecognitionRow): RecognitionInput => ({
  ...facts,
  commune: commune.code,
  period: commune.period,
});
