import { communeFullName } from '@chuan-xa/places';
import type { CommuneKey } from '@chuan-xa/platform';
import { titleWord } from '@chuan-xa/wording';
import { communeColumns, keyOf, readCommuneRows, type CommuneRow, type SkippedRow } from './commune-rows.js';
import { hasCriteriaAsRows } from './criteria-as-rows.js';
import { cellFault, fileFault, inOrder, sheetName, type ImportFault } from '../workbook-file/faults.js';
import { findColumns, type FoundColumns } from './find-columns.js';
import type { RecognitionLookups } from './lookups.js';
import { barred, dayAfter, dayOfText, readDay, readYear, type Read } from './read-values.js';
import { TITLES, type ColumnRef, type RecognitionsMap, type Source, type TitleCode } from './sheet-map.js';
import type { Cell, Table } from '../workbook-file/table.js';
import { titleOf } from './title-words.js';

export interface RecognitionRow {
  row: number;
  /** Where the commune's name stands, so that a later refusal can name its cell. */
  cell: string;
  commune: CommuneKey;
  title: TitleCode;
  /** The year recognised for. */
  year: number;
  decisionNumber: string;
  decisionDate: string;
  /** The first day after the term; null where the file names none. */
  termEndsOn: string | null;
  edition: string | null;
  note: string | null;
}

export interface ReadRecognitions {
  /** To be applied only when `faults` is empty. */
  rows: RecognitionRow[];
  faults: ImportFault[];
  communes: CommuneKey[];
  skipped: SkippedRow[];
}

const LONGEST = { number: 200, note: 2000 };
const NUMBER_NOUN = /^(?:quyết định|qđ)?\s*(?:số)?\s*[:.]?\s*(?=\d)/iu;

const columnOf = (source: Source | null): ColumnRef[] => (source?.kind === 'column' ? [source.column] : []);

/** Every column that a map of recognitions reads beside the commune's. */
export const columnsRead = (map: RecognitionsMap): ColumnRef[] => [
  ...[map.title, map.year, map.decisionNumber, map.decisionDate, map.edition].flatMap(columnOf),
  ...(map.termEnd ? [map.termEnd.column] : []),
  ...(map.note ? [map.note] : []),
];

/** "99/QĐ-UBND ngày 26/01/2023" → the number and the day; the day is null where none follows. */
export const splitDecision = (text: string): { number: string; day: string | null } => {
  const bare = text.replace(NUMBER_NOUN, '');
  const found =
    /^(.+?)[\s,;(]+(?:ngày\s+)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2},? năm \d{4})\)?$/iu.exec(bare);
  const day = found?.[2] ? dayOfText(found[2]) : null;
  return found?.[1] && day ? { number: found[1], day } : { number: bare, day: null };
};

class Register {
  readonly faults: ImportFault[] = [];
  readonly rows: RecognitionRow[] = [];
  private readonly first = new Map<string, number>();

  constructor(
    private readonly table: Table,
    private readonly map: RecognitionsMap,
    private readonly found: FoundColumns,
    private readonly lookups: RecognitionLookups,
  ) {}

  read(commune: CommuneRow): void {
    const { map } = this;
    const { row } = commune;
    const title = this.title(commune);
    const year = this.required(row, map.year, readYear);
    const decision = this.required<ReturnType<typeof splitDecision>>(row, map.decisionNumber, (cell) =>
      cell.text.length > LONGEST.number
        ? { code: 'CELL_TOO_LONG', values: { limit: LONGEST.number } }
        : { value: splitDecision(cell.text) },
    );
    const decisionDate = map.decisionDate
      ? this.required(row, map.decisionDate, (cell) => readDay(cell, this.table.date1904))
      : decision && (decision.day ?? this.fault(this.cell(row, map.decisionNumber), 'DECISION_REQUIRED'));
    const termEndsOn = this.termEnd(row);
    const edition = this.edition(row);
    const note = this.optional<string>(row, map.note, (cell) =>
      cell.text.length > LONGEST.note
        ? { code: 'CELL_TOO_LONG', values: { limit: LONGEST.note } }
        : { value: cell.text },
    );
    if (!title || !year || !decision || !decisionDate) return;
    if (year > Number(decisionDate.slice(0, 4)))
      this.fault(this.cell(row, map.year), 'YEAR_AFTER_DECISION', { year, date: decisionDate });
    if (termEndsOn !== null && termEndsOn <= decisionDate && map.termEnd) {
      this.fault(this.at(row, map.termEnd.column), 'TERM_ENDS_BEFORE_DECISION', {
        ends: termEndsOn,
        date: decisionDate,
      });
    }
    this.refuseTwice(commune, title, year);
    const facts = { title, year, decisionNumber: decision.number, decisionDate, termEndsOn, edition, note };
    this.rows.push({ row, cell: commune.at.address, commune: keyOf(commune.commune), ...facts });
  }

  private title({ row, commune }: CommuneRow): TitleCode | null {
    const title = this.required<TitleCode>(row, this.map.title, ({ text }) => {
      const found = titleOf(text, this.map.titleWords);
      return found
        ? { value: found }
        : { code: 'CELL_NOT_IN_LIST', values: { allowed: TITLES.map(titleWord).join(', ') } };
    });
    if (!title || (this.lookups.isTitleFor?.(title, commune) ?? true)) return title;
    return this.fault(this.cell(row, this.map.title), 'TITLE_NOT_FOR_TYPE', {
      commune: communeFullName(commune),
      title,
    });
  }

  private termEnd(row: number): string | null {
    const { termEnd } = this.map;
    const day = termEnd && this.optional(row, termEnd.column, (cell) => readDay(cell, this.table.date1904));
    return termEnd && day && termEnd.counts === 'lastDay' ? dayAfter(day) : day;
  }

  private edition(row: number): string | null {
    const source = this.map.edition;
    if (!source) return null;
    if (source.kind === 'constant') return source.text;
    return this.optional<string>(row, source.column, ({ text }) =>
      (this.lookups.hasEdition?.(text) ?? true)
        ? { value: text }
        : { code: 'CELL_NOT_IN_LIST', values: { allowed: 'mã bộ tiêu chí, ví dụ byt-1300-2023' } },
    );
  }

  private refuseTwice({ row, commune, at }: CommuneRow, title: TitleCode, year: number): void {
    const key = [commune.period, commune.code, title, year].join(' ');
    const earlier = this.first.get(key);
    if (earlier !== undefined) this.fault(at, 'RECOGNITION_TWICE', { commune: communeFullName(commune), row: earlier });
    else this.first.set(key, row);
  }

  private required<T>(row: number, source: Source, read: (cell: Cell) => Read<T>): T | null {
    const cell = this.cell(row, source);
    return cell.kind === 'blank' ? this.fault(cell, 'CELL_REQUIRED') : this.value(cell, read);
  }

  private optional<T>(row: number, ref: ColumnRef | null, read: (cell: Cell) => Read<T>): T | null {
    const cell = ref && this.at(row, ref);
    return cell && cell.kind !== 'blank' ? this.value(cell, read) : null;
  }

  private value<T>(cell: Cell, read: (cell: Cell) => Read<T>): T | null {
    const result = barred(cell) ?? read(cell);
    return 'value' in result ? result.value : this.fault(cell, result.code, result.values);
  }

  /** The cell, or for a constant the commune's row with the constant standing in it. */
  private cell(row: number, source: Source): Cell {
    if (source.kind === 'column') return this.at(row, source.column);
    return { ...this.table.cell(row, 1), kind: 'text', text: source.text, number: null, day: null };
  }

  private at(row: number, ref: ColumnRef): Cell {
    return this.table.resolved(row, this.found.numberOf.get(ref) ?? 0);
  }

  private fault(cell: Cell, code: ImportFault['code'], values?: ImportFault['values']): null {
    this.faults.push(cellFault(this.table, cell, code, values));
    return null;
  }
}

const none = (faults: ImportFault[]): ReadRecognitions => ({ rows: [], faults, communes: [], skipped: [] });

/**
 * Reads a register of recognitions by a map: every fault at once, each at its cell. One decision may stand merged over many
 * communes. The year is the one recognised for; it is read, never taken from the decision's date.
 */
export const readRecognitions = (table: Table, map: RecognitionsMap, lookups: RecognitionLookups): ReadRecognitions => {
  if (hasCriteriaAsRows(table, lookups))
    return none([fileFault('CRITERIA_AS_ROWS', { sheet: sheetName(table) }, table.sheet)]);
  const read = columnsRead(map);
  const found = findColumns(table, map.head, map.dataFrom, [...communeColumns(map.commune), ...read]);
  if (Array.isArray(found)) return none(found);
  const communes = readCommuneRows(table, map, found, lookups, read);
  const register = new Register(table, map, found, lookups);
  for (const row of communes.rows) register.read(row);
  const faults = [...communes.faults, ...register.faults];
  if (communes.rows.length === 0 && faults.length === 0)
    faults.push(fileFault('FILE_EMPTY', { file: table.fileName }, table.sheet));
  return {
    rows: register.rows,
    faults: inOrder(faults),
    communes: communes.rows.map(({ commune }) => keyOf(commune)),
    skipped: communes.skipped,
  };
};
