import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import type { Edition } from '@chuan-xa/scoring';
import { openBook, type Book } from '../../workbook-file/index.js';
import { ANNEX_FORM, ANNEX_VERSION, type AnnexIdentity } from '../annex-identity.js';
import { SHEETS, type AnnexSheetKey } from '../form.js';
import { layOut } from '../lay-out.js';
import type { LaidOut } from '../laid-out.js';
import { buildEdition, type Built } from '../read/build-edition.js';
import { findSheets } from '../read/find-sheets.js';
import { writeAnnex } from '../write-annex.js';

const AT = '2023-10-31T09:00:00.000Z';
/** The row under the hidden one of keys. */
export const FIRST_ROW = 6;

export const identityOf = ({ id, revision, sha256 }: Edition): AnnexIdentity => ({
  form: ANNEX_FORM,
  version: ANNEX_VERSION,
  province: '20',
  at: AT,
  edition: id,
  revision,
  sha256,
  workbook: '00000000-0000-4000-8000-000000000001',
});

/** The form of an edition's annex as it is taken out, with `laid` in it. */
export async function formBytes(base: Edition, laid: LaidOut = layOut(base)): Promise<Uint8Array> {
  const stream = new PassThrough();
  const state = { kind: 'frozen', at: { date: '2023-10-31', time: '16:00' }, demo: false } as const;
  const head = { organ: 'Sở Y tế', standard: base.title, standing: `bản ${base.revision}`, state };
  const [bytes] = await Promise.all([buffer(stream), writeAnnex(laid, head, identityOf(base), stream)]);
  return bytes;
}

/** Written once for all who type in a form of their own of the same edition. */
const written = new WeakMap<Edition, Promise<Uint8Array>>();
const asTakenOut = (base: Edition): Promise<Uint8Array> => {
  const bytes = written.get(base) ?? formBytes(base);
  written.set(base, bytes);
  return bytes;
};

/** A form in which a person types. */
export class TypedForm {
  private constructor(private readonly workbook: ExcelJS.Workbook) {}

  static async of(base: Edition, laid?: LaidOut): Promise<TypedForm> {
    const workbook = new ExcelJS.Workbook();
    const bytes = await (laid ? formBytes(base, laid) : asTakenOut(base));
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    return new TypedForm(workbook);
  }

  sheet(key: AnnexSheetKey): ExcelJS.Worksheet {
    const sheet = this.workbook.getWorksheet(SHEETS[key].name);
    if (!sheet) throw new Error(`no sheet ${key}`);
    return sheet;
  }

  cell(key: AnnexSheetKey, row: number, column: string): ExcelJS.Cell {
    const at = SHEETS[key].columns.findIndex((one) => one.key === column) + 1;
    if (at === 0) throw new Error(`no column ${column}`);
    return this.sheet(key).getCell(row, at);
  }

  /** The row in which a column holds a text. */
  rowWith(key: AnnexSheetKey, column: string, text: string): number {
    for (let row = FIRST_ROW; row <= this.sheet(key).rowCount; row += 1)
      if (this.cell(key, row, column).text === text) return row;
    throw new Error(`no ${text} in ${key} ${column}`);
  }

  /** The first row below with nothing in a column. */
  freeRow(key: AnnexSheetKey, column: string): number {
    for (let row = FIRST_ROW; ; row += 1) if (this.cell(key, row, column).text === '') return row;
  }

  /** Types into a cell; returns where: `Chỉ tiêu!C7`. */
  type(key: AnnexSheetKey, row: number, column: string, value: ExcelJS.CellValue): string {
    const cell = this.cell(key, row, column);
    cell.value = value;
    return `${SHEETS[key].name}!${cell.address}`;
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.workbook.xlsx.writeBuffer());
  }

  async book(): Promise<Book> {
    const opened = await openBook(await this.bytes(), 'phu-luc.xlsx');
    if (!opened.ok) throw new Error(opened.fault.sentence);
    return opened.book;
  }

  /** What the form says, read beside the edition that it was filled in from. */
  async built(base: Edition, revision = 'r1.1'): Promise<Built> {
    const sheets = await findSheets(await this.book());
    if (Array.isArray(sheets)) throw new Error(sheets.map(({ sentence }) => sentence).join('\n'));
    return buildEdition(sheets, base, revision);
  }
}
