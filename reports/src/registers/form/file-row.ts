import { barred } from '../../foreign-sheet/read-values.js';
import type { Place } from '../../imports/import-kind.js';
import { cellFault, type Cell, type FaultCode, type ImportFault } from '../../workbook-file/index.js';
import { readValue, same, shown, WHY, type Column, type Value, type Values } from './column.js';
import type { FoundForm } from './find-form.js';
import { ID } from './id-column.js';
import { exported } from './register-identity.js';

/** A row of a register's file: what it says, what of that is new, and what is wrong with it. */
export class FileRow {
  /** As the record would then stand; of a key at fault, what stands. */
  readonly values: Record<string, Value>;
  /** Keys that the file changes; of a new row, all that are filled. */
  readonly changed = new Set<string>();
  /** Of these, such that another changed meanwhile. */
  readonly disputed = new Set<string>();
  readonly faults: ImportFault[] = [];
  readonly id: string | null;
  /** A new row that says what stands already. */
  isThere = false;
  private readonly faulty = new Set<string>();

  constructor(
    private readonly form: FoundForm,
    readonly row: number,
  ) {
    this.id = this.cell(ID).text || null;
    this.values = {};
  }

  cell(key: string): Cell {
    return this.form.table.resolved(this.row, this.form.columnOf.get(key) ?? 0);
  }

  place(key: string): Place {
    return { sheet: this.form.table.sheet, cell: this.cell(key).address };
  }

  /** Whether the cells of the columns hold nothing at all. */
  isBlank(columns: readonly Column[]): boolean {
    return columns.every(({ key }) => this.cell(key).kind === 'blank');
  }

  isFaulty(...keys: string[]): boolean {
    return keys.some((key) => this.faulty.has(key));
  }

  /** Forgets what else the file changes: of a row that it gives up, nothing else is written. */
  keepChanged(key: string): void {
    for (const other of [...this.changed].filter((one) => one !== key)) {
      this.changed.delete(other);
      this.disputed.delete(other);
    }
  }

  /** Marks a cell: that of the first of the keys which the file changes, so that what was well before is not blamed. */
  fault(keys: string | string[], code: FaultCode, values: ImportFault['values'] = {}): void {
    const all = Array.isArray(keys) ? keys : [keys];
    this.faultAt(all.find((one) => this.changed.has(one)) ?? all[0] ?? ID, code, values);
  }

  /** Marks that cell and no other. */
  faultAt(key: string, code: FaultCode, values: ImportFault['values'] = {}): void {
    this.faulty.add(key);
    this.faults.push(cellFault(this.form.table, this.cell(key), code, values));
  }

  /** Reads a row that is to be added. */
  readNew(columns: readonly Column[]): void {
    for (const column of columns) {
      if (column.write === 'never') continue;
      const value = this.read(column, null);
      if (value === undefined) continue;
      this.values[column.key] = value;
      if (value !== null) this.changed.add(column.key);
      else if (column.required) this.fault(column.key, 'CELL_REQUIRED', { column: column.head });
    }
  }

  /**
   * Reads a row that stands already, three values to a cell: as it was taken out, as the file has it, as it stands now.
   * Nothing is changed where the file has what was taken out, or what stands.
   */
  readStanding(columns: readonly Column[], was: Record<string, string>, now: Values): void {
    Object.assign(this.values, now);
    for (const column of columns) {
      const { key, head, fixed = 'REGISTER_CELL_FIXED' } = column;
      const before = key === WHY ? null : exported(was, key);
      const value = this.read(column, before);
      if (value === undefined || same(column, value, before)) continue;
      if (key === WHY) this.values[WHY] = value;
      else if (column.write !== 'always') this.fault(key, fixed, { column: head });
      else if (value === null && column.required) this.fault(key, 'CELL_REQUIRED', { column: head });
      else if (!same(column, value, now[key] ?? null)) {
        this.changed.add(key);
        if (!same(column, now[key] ?? null, before)) this.disputed.add(key);
        this.values[key] = value;
      }
    }
  }

  /** The value of a cell; of one that shows what was taken out, that value; undefined where it is at fault. */
  private read(column: Column, before: Value): Value | undefined {
    const cell = this.cell(column.key);
    if (cell.kind !== 'error' && cell.kind !== 'uncached' && cell.text === shown(column, before)) return before;
    if (cell.kind === 'blank') return null;
    const read = barred(cell) ?? readValue(column, cell, this.form.table.date1904);
    if ('value' in read) return read.value;
    this.fault(column.key, read.code, read.values);
    return undefined;
  }
}
