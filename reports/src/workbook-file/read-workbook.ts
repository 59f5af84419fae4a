import { readStyles, type CellStyle } from './cell-styles.js';
import { cleanText } from './cell-text.js';
import { faultOfThrown } from './fault-of-thrown.js';
import { fileFault, type ImportFault } from './faults.js';
import { Grid, type CellBudget } from './grid.js';
import { FILE_LIMITS } from './limits.js';
import type { Book, BookSheet } from './open-book.js';
import { pieces } from './part-pieces.js';
import { NO_STRINGS, readSharedStrings, type SharedStrings } from './shared-strings.js';
import { SheetTexts } from './sheet-texts.js';
import { readSheetXml } from './sheet-xml.js';
import { makeTable } from './make-table.js';
import type { Table } from './table.js';
import type { Watch } from './watch.js';
import { readParts, type SheetPart, type WorkbookParts } from './workbook-parts.js';
import { partText } from './xml.js';
import { openZip, type Zip } from './zip.js';

/** A workbook that is being read: what all its sheets have in common is read once, when the first of them asks for it. */
interface Opened {
  zip: Zip;
  parts: WorkbookParts;
  fileName: string;
  watch: Watch;
  budget: CellBudget;
  strings(): Promise<SharedStrings>;
  styles(): CellStyle[];
}

/** A sheet's cells; macros, pictures and formulas are never touched, only the results that the file holds. */
const readSheet = async (opened: Opened, sheet: SheetPart): Promise<Table> => {
  const { zip, parts, fileName, watch } = opened;
  const { date1904, recalculates } = parts;
  const [grid, texts] = [new Grid(opened.budget), new SheetTexts(await opened.strings())];
  const reading = { grid, texts, styles: opened.styles(), date1904, recalculates };
  const areas = await readSheetXml(pieces(zip.stream(sheet.part), 'worksheet', 'row'), reading, watch);
  grid.close(texts.read());
  return makeTable({ source: 'workbook', fileName, sheet: cleanText(sheet.name), date1904, grid, areas });
};

/** What is asked for twice is made once. */
const once = <T>(make: () => T): (() => T) => {
  let made: { of: T } | null = null;
  return () => (made ??= { of: make() }).of;
};

const openParts = (zip: Zip, parts: WorkbookParts, fileName: string, watch: Watch): Opened => {
  const { sharedStrings, styles } = parts;
  return {
    zip,
    parts,
    fileName,
    watch,
    budget: { left: FILE_LIMITS.bookCells },
    strings: once(async () => (sharedStrings ? readSharedStrings(zip, sharedStrings, watch) : NO_STRINGS)),
    styles: once(() => (styles ? readStyles(partText(zip.read(styles, FILE_LIMITS.partBytes))) : [])),
  };
};

/** The sheets of an .xlsx or .xlsm, each read when it is asked for; a reading that is no longer wanted rejects. */
export const openWorkbook = (bytes: Buffer, fileName: string, watch: Watch): Book | ImportFault => {
  try {
    const zip = openZip(bytes, FILE_LIMITS.unpackedBytes);
    const parts = readParts(zip);
    if (!parts) return fileFault('FILE_OF_ANOTHER_KIND', { file: fileName });
    const opened = openParts(zip, parts, fileName, watch);
    const sheets = parts.sheets.map((sheet): BookSheet => {
      const name = cleanText(sheet.name);
      const table = once(() =>
        readSheet(opened, sheet).catch((thrown: unknown) => faultOfThrown(thrown, fileName, name)),
      );
      return { name, visible: sheet.visible, table };
    });
    return { fileName, sheets };
  } catch (thrown) {
    return faultOfThrown(thrown, fileName, null);
  }
};
