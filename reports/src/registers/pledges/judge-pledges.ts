import type { Tx } from '@chuan-xa/platform';
import { isNtmTitle, titleWord } from '@chuan-xa/wording';
import { same, type Values } from '../form/column.js';
import type { FileRow } from '../form/file-row.js';
import { Communes } from '../form/find-communes.js';
import { PLEDGE_COLUMNS } from './pledge-columns.js';

/** What the register holds once: a title of a unit for a year. */
export const pledgeKey = ({ title, period, code, year }: Values): string => JSON.stringify([title, period, code, year]);

const COMPARED = PLEDGE_COLUMNS.filter(({ key }) => ['document', 'droppedOn', 'note'].includes(key));

/** What cannot be of new pledges; nothing of one that stands can go wrong in a row. */
export async function judgePledges(tx: Tx, rows: FileRow[], standing: ReadonlyMap<string, Values>): Promise<void> {
  const communes = await Communes.of(tx);
  const known = new Map([...standing.values()].map((values) => [pledgeKey(values), values]));
  const first = new Map<string, number>();
  for (const row of rows.filter(({ id }) => id === null)) {
    const { values } = row;
    const { year, title } = values;
    if (!year) continue;
    const commune = await communes.find(row, `${year}-01-01`);
    if (!commune || !title) continue;
    if (isNtmTitle(title) && commune.type !== 'xa')
      row.fault('title', 'TITLE_NOT_FOR_TYPE', { commune: commune.fullName, title });
    const key = pledgeKey(values);
    const held = known.get(key);
    const earlier = first.get(key);
    if (earlier !== undefined) row.fault('commune', 'REGISTER_ROW_TWICE', { what: pledgeName(values), row: earlier });
    else if (held && COMPARED.every((column) => same(column, values[column.key] ?? null, held[column.key] ?? null)))
      row.isThere = true;
    else if (held) row.fault('commune', 'PLEDGE_EXISTS', { commune: commune.fullName, title, year });
    first.set(key, earlier ?? row.row);
  }
}

/** "xã Mẫu, đăng ký NTM nâng cao năm 2024" */
export const pledgeName = ({ commune, title, year }: Values): string =>
  `${commune ?? ''}, đăng ký ${titleWord(title ?? '')} năm ${year ?? ''}`;
