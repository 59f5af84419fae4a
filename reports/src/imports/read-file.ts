import { readSheetMap, type SheetMap } from '../foreign-sheet/index.js';
import { fileFault, readTable, type ImportFault, type Table } from '../workbook-file/index.js';
import type { ForeignFile } from './import-report.js';

/** The map and the table of a file, or every fault that keeps them from being read. */
export async function readFile<K extends SheetMap['kind']>(
  file: ForeignFile,
  kind: K,
): Promise<{ map: Extract<SheetMap, { kind: K }>; table: Table } | { faults: ImportFault[] }> {
  const read = readSheetMap(file.mapText);
  if (!read.ok) return { faults: read.faults };
  if (read.map.kind !== kind) return { faults: [fileFault('MAP_VALUE_WRONG', { key: 'import', expected: kind })] };
  const table = await readTable(file.bytes, file.fileName, read.map.read);
  if (!table.ok) return { faults: [table.fault] };
  return { map: read.map as Extract<SheetMap, { kind: K }>, table: table.table };
}
