import { createWriteStream } from 'node:fs';
import ExcelJS from 'exceljs';

/** A cell that is to hold something else than its sound value: row and column from 1, the heads are row 1. */
export interface PlantedCell {
  row: number;
  column: number;
  value: string | number | boolean | Date;
}

/** As many rows as Vietnam had communes before 2020, and more columns than any office's sheet. */
export const BIG = { rows: 10_599, columns: 50 };

const NAMES = ['Đại Đồng', 'Chi Lăng', 'Hòa Bình', 'Quốc Khánh', 'Tân Tiến', 'Đề Thám', 'Kim Đồng', 'Hùng Sơn'];

const soundRow = (row: number): (string | number)[] => [
  row,
  String(10_000 + row),
  `Xã ${NAMES[row % NAMES.length] ?? ''} ${row}`,
  ...Array.from({ length: BIG.columns - 4 }, (_none, column) => ((row * 7 + column * 13) % 41) / 4),
  row % 3 === 0 ? 'x' : 'Trạm y tế đã được đầu tư',
];

/**
 * Writes a sheet of scores of 10,599 rows and 50 columns under one head: number, code, name, 46 scores, remark.
 * @param planted put in place of the sound values: where the faults go
 */
export async function writeBigWorkbook(path: string, planted: readonly PlantedCell[] = []): Promise<void> {
  const byRow = new Map<number, PlantedCell[]>();
  for (const cell of planted) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: createWriteStream(path),
    useStyles: true,
    useSharedStrings: true,
  });
  const sheet = writer.addWorksheet('Chấm điểm');
  const heads = Array.from({ length: BIG.columns - 4 }, (_none, column) => `TC ${column + 1}`);
  sheet.addRow(['STT', 'Mã xã', 'Tên xã', ...heads, 'Ghi chú']).commit();
  for (let row = 1; row <= BIG.rows; row += 1) {
    const values: ExcelJS.CellValue[] = soundRow(row);
    for (const { column, value } of byRow.get(row + 1) ?? []) values[column - 1] = value;
    sheet.addRow(values).commit();
  }
  sheet.commit();
  await writer.commit();
}
