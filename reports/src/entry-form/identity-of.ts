import { isRemark } from '@chuan-xa/assessments';
import type { EntryCell, EntryForm, EntryRow, EntrySheet } from './entry-form.js';
import { ENTRY_VERSION, type EntryIdentity, type EntryRowIdentity, type EntrySheetIdentity } from './entry-identity.js';
import { isShownOnly, itemsOfEdition, type EntryItem } from './items.js';

/** What the workbook says of itself when it comes back. @param names of the sheets, in the order of the form's */
export const identityOf = (form: EntryForm, names: readonly string[]): EntryIdentity => ({
  form: 'entry',
  version: ENTRY_VERSION,
  province: form.province,
  at: form.at.toISOString(),
  round: form.round.id,
  office: form.office?.code ?? null,
  column: form.column,
  sheets: form.sheets.map((sheet, at) => ofSheet(sheet, names[at] ?? '')),
});

function ofSheet({ edition, rows }: EntrySheet, name: string): EntrySheetIdentity {
  const items = itemsOfEdition(edition, () => true);
  const { id, revision, sha256 } = edition;
  return {
    name,
    edition: id,
    revision,
    sha256,
    rows: Object.fromEntries(rows.map((row) => [row.code, ofRow(row, items)])),
  };
}

/**
 * Only what the sheet has a cell for. What stands where no cell is (one figure for both sexes) is kept as empty cells of its version: a form
 * that leaves them empty leaves it as it stands, one that fills them in replaces it.
 */
function ofRow({ assessment, cells }: EntryRow, items: EntryItem[]): EntryRowIdentity {
  const known = [...cells].flatMap(([id, { version, value }]): [string, EntryCell][] => {
    if (isRemark(id)) return [[id, { version, value }]];
    const item = items.find((one) => one.id === id);
    return item ? [[id, { version, value: isShownOnly(item, value) ? null : value }]] : [];
  });
  return { assessment, cells: Object.fromEntries(known) };
}
