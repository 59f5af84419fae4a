import { communeFullName } from '@chuan-xa/places';
import type { CommuneKey } from '@chuan-xa/platform';
import type { Answer, Answers } from '@chuan-xa/scoring';
import { isOneOf } from '../workbook-file/cell-text.js';
import { communeColumns, keyOf, readCommuneRows, type CommuneRow, type SkippedRow } from './commune-rows.js';
import { hasCriteriaAsRows } from './criteria-as-rows.js';
import { cellFault, fileFault, inOrder, sheetName, type ImportFault } from '../workbook-file/faults.js';
import { findColumns, type FoundColumns } from './find-columns.js';
import type { AssessmentLookups } from './lookups.js';
import { barred, readDecimal, readYesNo, type Read } from './read-values.js';
import {
  SCORE_COLUMNS,
  type AnswerColumn,
  type AssessmentsMap,
  type ColumnRef,
  type ScoreColumn,
} from './sheet-map.js';
import type { Cell, Table } from '../workbook-file/table.js';

/** What one row gives to one score column of one commune's assessment. */
export interface AssessmentRow {
  row: number;
  commune: CommuneKey;
  edition: string;
  column: ScoreColumn;
  /** An id that is not here was not answered in the file; whatever stands in the database for it is not touched. */
  answers: Answers;
  /** Absent: not declared in the file. */
  disqualified?: boolean;
  /** Where the commune's name stands. */
  cell: string;
  /** Where each answer, and `disqualified`, stands, so that a later refusal can name its cell. */
  cells: Record<string, string>;
}

export interface ReadAssessments {
  /** To be applied only when `faults` is empty. */
  rows: AssessmentRow[];
  faults: ImportFault[];
  /** Every commune of the sheet, also one without any answer. */
  communes: CommuneKey[];
  skipped: SkippedRow[];
}

interface Part {
  cell: Cell;
  column: AnswerColumn;
  answer: Answer;
}

/** Parts of one answer put together: male and female. */
const joined = (parts: readonly Part[]): Map<string, Answer> => {
  const answers = new Map<string, Answer>();
  for (const { column, answer } of parts) answers.set(column.id, { ...answers.get(column.id), ...answer });
  return answers;
};

/** Faults that the map's column makes in every row: told once. */
const OF_THE_COLUMN = new Set<ImportFault['code']>(['UNKNOWN_ID', 'NOT_SCORABLE', 'WRONG_KIND_OF_ANSWER']);

class Sheet {
  readonly faults: ImportFault[] = [];
  readonly rows: AssessmentRow[] = [];
  private readonly told = new Set<string>();

  constructor(
    private readonly table: Table,
    private readonly map: AssessmentsMap,
    private readonly found: FoundColumns,
    private readonly lookups: AssessmentLookups,
  ) {}

  read(commune: CommuneRow): void {
    for (const scores of SCORE_COLUMNS) {
      const columns = this.map.answers.filter((column) => column.scores === scores);
      const parts = columns.flatMap((column) => this.part(commune.row, column) ?? []);
      const answers = joined(parts);
      for (const [id, answer] of answers) this.check(commune.row, id, answer, columns);
      const declared = this.map.disqualified?.scores === scores ? this.map.disqualified.column : null;
      const disqualified = declared && this.disqualified(commune.row, answers.size > 0);
      if (answers.size === 0 && disqualified === null) continue;
      this.rows.push({
        row: commune.row,
        cell: commune.at.address,
        commune: keyOf(commune.commune),
        edition: this.map.edition,
        column: scores,
        answers: Object.fromEntries(answers),
        ...(disqualified !== null && { disqualified }),
        cells: {
          ...Object.fromEntries(parts.map(({ column, cell }) => [column.id, cell.address])),
          ...(declared && disqualified !== null && { disqualified: this.addressOf(commune.row, declared) }),
        },
      });
    }
  }

  private addressOf(row: number, ref: ColumnRef): string {
    return this.table.cell(row, this.found.numberOf.get(ref) ?? 0).address;
  }

  private part(row: number, column: AnswerColumn): Part | null {
    const cell = this.cell(row, column.column, column.blank);
    if (!cell) return null;
    if (isOneOf(cell.text, column.notApplicable)) return { cell, column, answer: { notApplicable: true } };
    const read = this.value(cell, column);
    if ('value' in read) return { cell, column, answer: read.value };
    this.fault(cell, read.code, read.values);
    return null;
  }

  /** The cell, or null when it holds nothing that can be read. */
  private cell(row: number, ref: ColumnRef, blank: readonly string[]): Cell | null {
    const cell = this.table.cell(row, this.found.numberOf.get(ref) ?? 0);
    if (cell.mergedInto) {
      const corner = this.table.resolved(row, cell.column);
      if (corner.kind !== 'blank') this.fault({ ...cell, text: corner.text }, 'CELL_MERGED', { into: corner.address });
      return null;
    }
    const bar = barred(cell);
    if (bar && 'code' in bar) this.fault(cell, bar.code);
    return bar || cell.kind === 'blank' || isOneOf(cell.text, blank) ? null : cell;
  }

  private value(cell: Cell, { answer, yes, no }: AnswerColumn): Read<Answer> {
    if (answer === 'met') {
      const read = readYesNo(cell, yes, no);
      return 'value' in read ? { value: { met: read.value } } : read;
    }
    const read = readDecimal(cell, answer !== 'points');
    if (!('value' in read)) return read;
    const { value } = read;
    // One sex alone is half an answer: `joined` puts the halves together.
    if (answer === 'male' || answer === 'female') return { value: { [answer]: value } as unknown as Answer };
    return { value: answer === 'points' ? { points: value } : { value } };
  }

  /** Puts an answer to its edition. The fault stands at the column it is about: of a missing sex, at the empty cell. */
  private check(row: number, id: string, answer: Answer, columns: readonly AnswerColumn[]): void {
    const error = this.lookups.checkAnswer(this.map.edition, id, answer);
    const own = columns.filter((column) => column.id === id);
    const at = own.find((column) => error?.field.endsWith(`.${column.answer}`)) ?? own[0];
    if (error && at)
      this.fault(this.table.cell(row, this.found.numberOf.get(at.column) ?? 0), error.code, { id, ...error.values });
  }

  /** `isAnswered`: only then does an empty cell say that nothing disqualifies, where the map lets it say so. */
  private disqualified(row: number, isAnswered: boolean): boolean | null {
    const { disqualified } = this.map;
    if (!disqualified) return null;
    const { kind, mergedInto } = this.table.cell(row, this.found.numberOf.get(disqualified.column) ?? 0);
    if (kind === 'blank' && !mergedInto) return disqualified.blank === 'no' && isAnswered ? false : null;
    const cell = this.cell(row, disqualified.column, []);
    if (!cell) return null;
    const read = readYesNo(cell, disqualified.yes, disqualified.no);
    if ('value' in read) return read.value;
    this.fault(cell, read.code, read.values);
    return null;
  }

  private fault(cell: Cell, code: ImportFault['code'], values?: ImportFault['values']): void {
    const column = `${code} ${cell.column}`;
    if (OF_THE_COLUMN.has(code) && this.told.has(column)) return;
    this.told.add(column);
    this.faults.push(cellFault(this.table, cell, code, values));
  }
}

const refuseTwice = (table: Table, rows: readonly CommuneRow[]): ImportFault[] => {
  const first = new Map<string, CommuneRow>();
  return rows.flatMap((row) => {
    const key = `${row.commune.period} ${row.commune.code}`;
    const earlier = first.get(key);
    if (earlier)
      return cellFault(table, row.at, 'COMMUNE_TWICE', { commune: communeFullName(row.commune), row: earlier.row });
    first.set(key, row);
    return [];
  });
};

const none = (faults: ImportFault[]): ReadAssessments => ({ rows: [], faults, communes: [], skipped: [] });

/**
 * Reads scores by a map: every fault of the sheet at once, each at its cell, in the sheet's order. An empty cell is not
 * answered, never zero. Nothing is to be written unless `faults` is empty.
 */
export const readAssessments = (table: Table, map: AssessmentsMap, lookups: AssessmentLookups): ReadAssessments => {
  if (hasCriteriaAsRows(table, lookups))
    return none([fileFault('CRITERIA_AS_ROWS', { sheet: sheetName(table) }, table.sheet)]);
  const read = [...map.answers.map(({ column }) => column), ...(map.disqualified ? [map.disqualified.column] : [])];
  const found = findColumns(table, map.head, map.dataFrom, [...communeColumns(map.commune), ...read]);
  if (Array.isArray(found)) return none(found);
  const communes = readCommuneRows(table, map, found, lookups, read);
  const sheet = new Sheet(table, map, found, lookups);
  for (const row of communes.rows) sheet.read(row);
  const faults = [...communes.faults, ...refuseTwice(table, communes.rows), ...sheet.faults];
  if (communes.rows.length === 0 && faults.length === 0)
    faults.push(fileFault('FILE_EMPTY', { file: table.fileName }, table.sheet));
  return {
    rows: sheet.rows,
    faults: inOrder(faults),
    communes: communes.rows.map(({ commune }) => keyOf(commune)),
    skipped: communes.skipped,
  };
};
