import type { Tx } from '@chuan-xa/platform';
import type { Values } from '../form/column.js';
import type { FileRow } from '../form/file-row.js';
import { Communes } from '../form/find-communes.js';
import { entriesRead, type StandingZone } from './standing-zones.js';

/** What one decision can say of a unit once. */
export const zoneKey = ({ period, code, decisionNumber, decisionDate }: Values): string =>
  JSON.stringify([period, code, decisionNumber, decisionDate]);

/** What cannot be of zones as a file would have them. */
export async function judgeZones(tx: Tx, rows: FileRow[], standing: ReadonlyMap<string, StandingZone>): Promise<void> {
  const communes = await Communes.of(tx);
  for (const row of rows) {
    if (row.values.withdrawn === 'yes') {
      if (row.id === null) row.fault('withdrawn', 'CELL_NOT_IN_LIST', { allowed: 'để trống ở dòng mới' });
      else row.keepChanged('withdrawn');
    }
    const { decisionDate: date = null } = row.values;
    if (row.id === null) await communes.find(row, date && date <= tx.today ? date : tx.today);
    if (date && date > tx.today) row.fault('decisionDate', 'ZONE_DECISION_IN_FUTURE', { date, today: tx.today });
  }
  const changed = new Set(rows.map(({ id }) => standing.get(id ?? '')?.newest));
  const others = entriesRead(standing).filter(({ id }) => !changed.has(id));
  const known = new Map(others.map(({ values }) => [zoneKey(values), values]));
  const first = new Map<string, FileRow>();
  for (const row of rows) {
    const { values } = row;
    if (row.faults.length > 0 || values.withdrawn === 'yes') continue;
    const what = zoneName(values);
    const at = row.id === null ? ['commune'] : ['decisionNumber', 'decisionDate'];
    const held = known.get(zoneKey(values));
    const earlier = first.get(zoneKey(values));
    if (earlier) row.fault(at, 'REGISTER_ROW_TWICE', { what, row: earlier.row });
    else if (held && row.id === null && held.zone === values.zone) row.isThere = true;
    else if (held) row.fault(at, 'REGISTER_ROW_EXISTS', { what });
    first.set(zoneKey(values), earlier ?? row);
  }
}

/** "xã Mẫu, vùng theo 12/QĐ-SYT" */
export const zoneName = ({ commune, decisionNumber }: Values): string =>
  `${commune ?? ''}, vùng theo ${decisionNumber ?? ''}`;
