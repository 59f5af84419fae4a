import type { CommuneKey } from '@chuan-xa/platform';
import { communeText, communeType } from './commune-words.js';
import { cellFault, type ImportFault } from '../workbook-file/faults.js';
import type { FoundColumns } from './find-columns.js';
import type { KnownCommune, Lookups } from './lookups.js';
import { matchWritten, type Written } from './match-written.js';
import { barred } from './read-values.js';
import { rowKind } from './row-kind.js';
import type { ColumnRef, CommuneSource, SheetMap, Source } from './sheet-map.js';
import type { Cell, Table } from '../workbook-file/table.js';

/** A row that is a commune of the period. */
export interface CommuneRow {
  row: number;
  /** Where its name stands, for faults of the row as a whole. */
  at: Cell;
  commune: KnownCommune;
}

export const keyOf = ({ code, period }: KnownCommune): CommuneKey => ({ code, period });

/** A row left out, and why, so that nothing is left out unseen. */
export interface SkippedRow {
  row: number;
  text: string;
  why: 'district' | 'skipped' | 'numbering' | 'end';
}

/** What of a map the rows are told apart by. */
export type RowsMap = Pick<SheetMap, 'commune' | 'skip' | 'end'>;

export interface CommuneRows {
  rows: CommuneRow[];
  skipped: SkippedRow[];
  faults: ImportFault[];
}

/** The columns by which a row's commune is known. */
export const communeColumns = ({ name, type, district, code }: CommuneSource): ColumnRef[] =>
  [name, code, columnOf(type), district?.kind === 'column' ? district.column : null].filter((ref) => ref !== null);

const columnOf = (source: Source | null): ColumnRef | null => (source?.kind === 'column' ? source.column : null);

/** One pass over the rows under the head, from top to bottom, with the district that the last group head named. */
class Walk {
  readonly result: CommuneRows = { rows: [], skipped: [], faults: [] };
  private groupDistrict: string | null = null;
  private lastDistrict: Cell | null = null;

  constructor(
    private readonly table: Table,
    private readonly map: RowsMap,
    private readonly found: FoundColumns,
    private readonly lookups: Lookups,
    private readonly read: readonly ColumnRef[],
  ) {}

  run(): CommuneRows {
    const rows = this.table.filledRows.filter((row) => row >= this.found.dataFrom);
    for (const [index, row] of rows.entries()) if (!this.take(row, index < 2)) break;
    return this.result;
  }

  /** Returns false at the table's end. */
  private take(row: number, isNearHead: boolean): boolean {
    const { name, code } = this.map.commune;
    const key = this.at(row, name ?? code);
    const filled = this.filled(row);
    const hasContent = this.read.some((ref) => this.cell(row, ref).kind !== 'blank');
    // A name merged over two rows stands in the second one too, where it holds nothing more.
    if (key.row !== row && !hasContent) return true;
    const kind = rowKind(
      { filled, key, districtColumn: this.districtColumn(), hasContent, isNearHead },
      this.map.skip,
      this.map.end,
    );
    const text = filled
      .map((cell) => cell.text)
      .slice(0, 3)
      .join(' | ');
    switch (kind.kind) {
      case 'commune':
        this.commune(row, key);
        return true;
      case 'nameless':
        this.fault(this.cell(row, name ?? code), 'CELL_REQUIRED');
        return true;
      case 'district':
        this.groupDistrict = kind.district;
        this.result.skipped.push({ row, text, why: 'district' });
        return true;
      case 'empty':
        return true;
      default:
        this.result.skipped.push({ row, text, why: kind.kind });
        return kind.kind !== 'end';
    }
  }

  private commune(row: number, key: Cell): void {
    const before = this.result.faults.length;
    const written = this.written(row);
    if (this.result.faults.length > before) return;
    const match = matchWritten(this.lookups, written);
    if ('commune' in match) this.result.rows.push({ row, at: key, commune: match.commune });
    else this.fault(key, match.code, match.values);
  }

  private written(row: number): Written {
    const { name, code } = this.map.commune;
    const [nameCell, codeCell] = [name && this.at(row, name), code && this.at(row, code)];
    for (const cell of [nameCell, codeCell]) if (cell) this.refuseBarred(cell);
    const district = this.district(row);
    const type = this.type(row);
    return {
      name: nameCell && nameCell.text !== '' ? { text: communeText(nameCell.text, type), district } : null,
      // A code typed as a number has lost its leading zero.
      code: codeCell && codeCell.text !== '' ? codeCell.text.padStart(5, '0') : null,
    };
  }

  private type(row: number): string | null {
    const source = this.map.commune.type;
    if (!source) return null;
    if (source.kind === 'constant') return communeType(source.text);
    const cell = this.at(row, source.column);
    if (this.refuseBarred(cell) || cell.kind === 'blank') return null;
    return communeType(cell.text) ?? this.fault(cell, 'CELL_NOT_IN_LIST', { allowed: 'xã, phường, thị trấn' });
  }

  private district(row: number): string | null {
    const source = this.map.commune.district;
    switch (source?.kind) {
      case undefined:
        return null;
      case 'constant':
        return source.text;
      case 'groupRows':
        return (
          this.groupDistrict ??
          this.fault(this.at(row, this.map.commune.name ?? this.map.commune.code), 'DISTRICT_MISSING')
        );
      case 'column': {
        const here = this.at(row, source.column);
        const cell = here.kind === 'blank' && 'fillDown' in source ? (this.lastDistrict ?? here) : here;
        this.lastDistrict = cell;
        return this.refuseBarred(cell) || cell.kind === 'blank' ? null : cell.text;
      }
    }
  }

  private districtColumn(): number | null {
    const source = this.map.commune.district;
    return source?.kind === 'column' ? (this.found.numberOf.get(source.column) ?? null) : null;
  }

  private refuseBarred(cell: Cell): boolean {
    const bar = barred(cell);
    if (bar && 'code' in bar) this.fault(cell, bar.code);
    return bar !== null;
  }

  private fault(cell: Cell, code: ImportFault['code'], values: ImportFault['values'] = {}): null {
    this.result.faults.push(cellFault(this.table, cell, code, values));
    return null;
  }

  private filled(row: number): Cell[] {
    return Array.from({ length: this.table.columns }, (_none, index) => this.table.cell(row, index + 1)).filter(
      ({ kind }) => kind !== 'blank',
    );
  }

  private cell(row: number, ref: ColumnRef | null): Cell {
    return this.table.cell(row, (ref && this.found.numberOf.get(ref)) ?? 1);
  }

  private at(row: number, ref: ColumnRef | null): Cell {
    return this.table.resolved(row, (ref && this.found.numberOf.get(ref)) ?? 1);
  }
}

/**
 * The communes of a sheet in its order. Each row under the head is a commune, a row that is left out, or a fault.
 * @param read the columns that the map reads besides the commune's: a row that holds any of them must name its commune
 */
export const readCommuneRows = (
  table: Table,
  map: RowsMap,
  found: FoundColumns,
  lookups: Lookups,
  read: readonly ColumnRef[],
): CommuneRows => new Walk(table, map, found, lookups, read).run();
