import { formatDecimal } from '@chuan-xa/wording';
import type { ShownChange } from '../imports/import-kind.js';
import { SHEETS, SHEET_ORDER, type AnnexColumn, type AnnexSheetKey } from './form.js';
import type { LaidOut, LaidRow } from './laid-out.js';
import type { FilledRow } from './read/find-sheets.js';

/** Cell by cell what one edition says that another does not; with the place in the file where it stands there. */
export const annexChanges = (
  from: LaidOut,
  to: LaidOut,
  rowOf: (sheet: AnnexSheetKey, id: string) => FilledRow | null,
): ShownChange[] =>
  SHEET_ORDER.flatMap((key) => {
    const before = new Map(from[key].map((row) => [row.id, row]));
    const after = new Map(to[key].map((row) => [row.id, row]));
    const gone = from[key].filter(({ id }) => !after.has(id));
    return [...to[key], ...gone].flatMap((row) =>
      changesOf(key, before.get(row.id), after.get(row.id), rowOf(key, row.id)),
    );
  });

function changesOf(
  key: AnnexSheetKey,
  before: LaidRow | undefined,
  after: LaidRow | undefined,
  row: FilledRow | null,
): ShownChange[] {
  const { name, columns } = SHEETS[key];
  const what = (after ?? before)?.what ?? '';
  return columns.flatMap((column) => {
    const [from = '', to = ''] = [before?.cells[column.key], after?.cells[column.key]];
    if (from === to || column.locked) return [];
    const at = row?.at(column.key);
    return [
      {
        sheet: at?.table.sheet ?? name,
        cell: after && at ? at.cell.address : null,
        what: `${what}${headOf(key, column)}`,
        from: shown(column, from),
        to: shown(column, to),
      },
    ];
  });
}

/** Of a general fact the row says already what its value is. */
const headOf = (key: AnnexSheetKey, { key: column, head, band }: AnnexColumn): string => {
  if (key === 'general' && column === 'value') return '';
  const part = band?.split(':')[0]?.toLocaleLowerCase('vi');
  return `, ${part === undefined ? '' : `${part}: `}${head.replace(/ \(.*\)$/, '').toLocaleLowerCase('vi')}`;
};

const shown = ({ kind }: AnnexColumn, value: string): string => (kind === 'decimal' ? formatDecimal(value) : value);
