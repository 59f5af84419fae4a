import { Office } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { foldText } from '../../workbook-file/index.js';
import type { Values } from '../form/column.js';
import type { FileRow } from '../form/file-row.js';

const TYPE_BEFORE_NAME = /^(?:xã|phường|thị trấn|đặc khu)\s/iu;

/** What cannot be of corrected units; what hangs on other periods is found by the correction itself. */
export async function judgeCommunes(tx: Tx, rows: FileRow[], standing: ReadonlyMap<string, Values>): Promise<void> {
  const offices = await tx.manager.find(Office, { where: { province: tx.province } });
  const known = new Set(offices.map(({ period, code }) => `${period} ${code}`));
  const shortNames = new Map(offices.map(({ code, shortName }) => [code, shortName]));
  for (const row of rows) {
    if (row.id === null) {
      row.faultAt('name', 'REGISTER_NO_NEW_ROWS');
      continue;
    }
    const { name = null, office = null, period = null } = row.values;
    if (row.changed.has('name') && name && TYPE_BEFORE_NAME.test(name))
      row.fault('name', 'COMMUNE_NAME_HAS_TYPE', { name });
    if (row.changed.has('office') && office && !known.has(`${period ?? ''} ${office}`)) {
      const allowed = offices.filter((one) => String(one.period) === period).map(({ code }) => shortNames.get(code));
      row.fault('office', 'CELL_NOT_IN_LIST', { allowed: allowed.join(', ') });
    }
  }
  refuseTwins(rows, standing);
}

/** Two units of one period, type, district and name could not be told apart in anybody's sheet. */
function refuseTwins(rows: FileRow[], standing: ReadonlyMap<string, Values>): void {
  const keyOf = ({ period, type, district, office, name }: Values): string =>
    JSON.stringify([period, type, district ?? office, foldText(name ?? '')]);
  const changed = new Map(rows.map((row) => [row.id, row.values]));
  const known = new Map([...standing].map(([id, values]) => [keyOf(changed.get(id) ?? values), id]));
  for (const row of rows) {
    const other = known.get(keyOf(row.values));
    if (row.id !== null && row.changed.has('name') && !row.isFaulty('name') && other !== undefined && other !== row.id)
      row.fault('name', 'REGISTER_ROW_EXISTS', { what: row.values.name ?? '' });
  }
}
