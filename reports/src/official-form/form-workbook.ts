import type { Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import type { HungPicture } from '../pictures/hang-pictures.js';
import { ExcelSheet } from './excel-sheet.js';
import type { FormBook, SheetForm } from './form-book.js';
import type { FormSheet } from './form-sheet.js';
import type { DataState } from './head.js';
import { headerFooter, pageSetup } from './page.js';

/** Bytes of finished zip that may wait for the reader; archiver's own measure is a megabyte. */
const MOST_WAITING = 65_536;

/** A workbook of official forms, written sheet after sheet to a stream. Memory does not grow with the rows. */
export class FormWorkbook implements FormBook {
  private readonly sheets: ExcelSheet[] = [];
  private readonly workbook: ExcelJS.stream.xlsx.WorkbookWriter;

  constructor(
    private readonly stream: Writable,
    private readonly state: DataState,
    author: string,
  ) {
    const zip = { store: false, highWaterMark: MOST_WAITING };
    this.workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false, zip });
    this.workbook.creator = author;
    this.workbook.lastModifiedBy = author;
    this.workbook.created = new Date(`${state.at.date}T${state.at.time}:00+07:00`);
    this.workbook.modified = this.workbook.created;
  }

  sheet(form: SheetForm): FormSheet {
    if (form.name.length > 31) throw new Error(`sheet name too long: ${form.name}`);
    const { rows, columns } = form.frozen;
    const sheet = this.workbook.addWorksheet(form.name, {
      pageSetup: pageSetup(null, form.orientation),
      headerFooter: headerFooter(this.state, form.name),
      views:
        rows + columns > 0
          ? [{ state: 'frozen', xSplit: columns, ySplit: rows, showGridLines: false, zoomScale: 85 }]
          : [{ state: 'normal', showGridLines: false, zoomScale: 85 }],
    });
    const opened = new ExcelSheet(sheet, form.widths, () => this.pace(sheet));
    this.sheets.push(opened);
    return opened;
  }

  name(name: string, sheet: FormSheet, address: string): void {
    const absolute = address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    this.workbook.definedNames.add(`'${sheet.name}'!${absolute}`, name);
  }

  /** The pictures for which room was left: a streamed workbook cannot carry them while it is written. */
  get pictures(): HungPicture[] {
    return this.sheets.flatMap(({ pictures }) => pictures);
  }

  async close(): Promise<void> {
    await this.workbook.commit();
  }

  /** Gives way to what is being written; a slow reader holds the rows back instead of letting them pile up. */
  private async pace(sheet: ExcelJS.Worksheet): Promise<void> {
    await turn();
    for (const pipe of pipesOf(sheet)) {
      while (pipe._writableState.needDrain && !this.stream.destroyed) await drained(pipe, this.stream);
    }
    if (this.stream.destroyed) throw new Error('the stream of the workbook was closed before its end');
  }
}

/** A stream of archiver's: readable-stream 2, which knows no `writableNeedDrain` yet. */
interface Pipe extends NodeJS.EventEmitter {
  _writableState: { needDrain: boolean };
}

/** Where ExcelJS 4.4.0 pours a sheet: its own buffer takes without end, the zip entry behind it says when it is full. */
function pipesOf(sheet: ExcelJS.Worksheet): Pipe[] {
  return (sheet as unknown as { stream: { pipes: Pipe[] } }).stream.pipes;
}

/** Resolves when `pipe` takes more, or when the end of it all is closed and nothing will. */
function drained(pipe: Pipe, end: Writable): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      pipe.off('drain', go);
      end.off('close', go);
      resolve();
    };
    pipe.on('drain', go);
    end.on('close', go);
  });
}
