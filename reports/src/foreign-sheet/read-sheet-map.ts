import { fileFault, type ImportFault } from '../workbook-file/faults.js';
import { FILE_LIMITS } from '../workbook-file/limits.js';
import { readAssessmentsMap } from './map-assessments.js';
import { readRecognitionsMap } from './map-recognitions.js';
import type { SheetMap } from './sheet-map.js';
import { openYaml } from './yaml-place.js';

export type ReadSheetMap = { ok: true; map: SheetMap } | { ok: false; faults: ImportFault[] };

const readMap = (text: string, faults: ImportFault[]): SheetMap | null => {
  const root = openYaml(text, faults);
  if (!root) return null;
  if (!root.isFields) return root.wrong('các mục như import, head, commune');
  const kind = root.peek('import');
  if (!kind) return root.missing('import');
  switch (kind.choice(['assessments', 'recognitions'])) {
    case 'assessments':
      return readAssessmentsMap(root);
    case 'recognitions':
      return readRecognitionsMap(root);
    default:
      return null;
  }
};

/**
 * Reads a map file (docs/nhap-tep.md): which column of an office's own sheet is what. Every fault is listed, at its line
 * and column: an unknown field, a wrong value, one column or one criterion named twice.
 */
export const readSheetMap = (text: string): ReadSheetMap => {
  if (Buffer.byteLength(text) > FILE_LIMITS.mapBytes) {
    return { ok: false, faults: [fileFault('FILE_TOO_LARGE', { file: 'bản đồ', limit: FILE_LIMITS.mapBytes })] };
  }
  const faults: ImportFault[] = [];
  const map = readMap(text, faults);
  return map && faults.length === 0 ? { ok: true, map } : { ok: false, faults };
};
