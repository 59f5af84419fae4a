import ExcelJS from 'exceljs';
import { writeIdentity } from '../workbook-file/index.js';
import type { EntryForm } from './entry-form.js';
import { writeEntrySheet } from './entry-sheet.js';
import { GUIDE_NAME, writeGuide } from './guide-sheet.js';
import { identityOf } from './identity-of.js';

const LONGEST_NAME = 31;

/** The entry workbook: how it is filled in, one sheet a standard, and what it says of itself when it comes back. */
export async function writeEntryForm(form: EntryForm): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Chuẩn Xã';
  workbook.created = form.at;
  workbook.modified = form.at;
  // Whoever opens it has it computed by their own program, whatever results were kept.
  workbook.calcProperties.fullCalcOnLoad = true;
  const names = namesOf(form.sheets.map(({ edition }) => edition.shortTitle));
  writeGuide(workbook, form, names);
  for (const [at, sheet] of form.sheets.entries()) await writeEntrySheet(workbook, names[at] ?? '', form, sheet);
  writeIdentity(workbook, identityOf(form, names));
  return workbook;
}

/** Names that Excel takes, no two alike. */
function namesOf(titles: readonly string[]): string[] {
  const taken = new Set([GUIDE_NAME.toLowerCase()]);
  return titles.map((title) => {
    const plain = title.replace(/[*?:/\\[\]']/g, ' ').trim();
    let name = plain.slice(0, LONGEST_NAME);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1)
      name = `${plain.slice(0, LONGEST_NAME - 3)} ${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
