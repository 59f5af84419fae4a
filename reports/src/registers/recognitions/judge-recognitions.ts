import type { Tx } from '@chuan-xa/platform';
import { isNtmTitle, titleWord } from '@chuan-xa/wording';
import type { Values } from '../form/column.js';
import type { FileRow } from '../form/file-row.js';
import { Communes } from '../form/find-communes.js';

/** What cannot be of recognitions as a file would have them: by themselves, beside each other, beside the register. */
export async function judgeRecognitions(
  tx: Tx,
  rows: FileRow[],
  standing: ReadonlyMap<string, Values>,
  same: (row: Values, known: Values) => boolean,
): Promise<void> {
  const communes = await Communes.of(tx);
  for (const row of rows) {
    if (row.id === null) await place(tx, row, communes);
    judgeDays(row, tx.today);
  }
  refuseTwice(rows, standing, same);
}

async function place(tx: Tx, row: FileRow, communes: Communes): Promise<void> {
  const { decisionDate, title } = row.values;
  const commune = await communes.find(row, decisionDate && decisionDate <= tx.today ? decisionDate : tx.today);
  if (commune && title && isNtmTitle(title) && commune.type !== 'xa')
    row.fault('title', 'TITLE_NOT_FOR_TYPE', { commune: commune.fullName, title });
}

function judgeDays(row: FileRow, today: string): void {
  const { year = null, decisionDate: date = null, termEndsOn: ends = null } = row.values;
  const { withdrawnOn: withdrawn = null, withdrawalNumber = null } = row.values;
  if (date && date > today) row.fault('decisionDate', 'DECISION_IN_FUTURE', { date });
  else if (date && year && Number(year) > Number(date.slice(0, 4)))
    row.fault(['year', 'decisionDate'], 'YEAR_AFTER_DECISION', { year, date });
  if (date && ends && ends <= date)
    row.fault(['termEndsOn', 'decisionDate'], 'TERM_ENDS_BEFORE_DECISION', { ends, date });
  if (withdrawn && withdrawn > today) row.fault('withdrawnOn', 'DECISION_IN_FUTURE', { date: withdrawn });
  else if (withdrawn && date && withdrawn < date)
    row.fault(['withdrawnOn', 'decisionDate'], 'WITHDRAWN_BEFORE_DECISION', { withdrawn, date });
  if ((withdrawn === null) !== (withdrawalNumber === null) && !row.isFaulty('withdrawnOn', 'withdrawalNumber')) {
    // The one that is missing is where something is to be done.
    row.faultAt(withdrawn === null ? 'withdrawnOn' : 'withdrawalNumber', 'WITHDRAWAL_NEEDS_DECISION');
  }
}

/** What the database holds once: a title of a unit for a year by a decision. */
export const recognitionKey = ({ title, period, code, year, decisionNumber }: Values): string =>
  JSON.stringify([title, period, code, year, decisionNumber]);

function refuseTwice(
  rows: FileRow[],
  standing: ReadonlyMap<string, Values>,
  same: (row: Values, known: Values) => boolean,
): void {
  const changed = new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row.values] as const])));
  const known = new Map([...standing].map(([id, values]) => [recognitionKey(changed.get(id) ?? values), id]));
  const first = new Map<string, number>();
  for (const row of rows) {
    const { values } = row;
    if (row.isFaulty('title', 'code', 'commune', 'year', 'decisionNumber') || !values.period) continue;
    const key = recognitionKey(values);
    const at = row.id === null ? ['commune'] : ['year', 'decisionNumber'];
    const commune = values.commune ?? '';
    const earlier = first.get(key);
    const other = known.get(key);
    const held = standing.get(other ?? '');
    if (earlier !== undefined) row.fault(at, 'RECOGNITION_TWICE', { commune, row: earlier });
    else if (other !== undefined && row.id === null && held && recognitionKey(held) === key && same(values, held))
      row.isThere = true;
    else if (other !== undefined && other !== row.id)
      row.fault(at, 'RECOGNITION_EXISTS', { commune, title: values.title ?? '', year: values.year ?? '' });
    first.set(key, earlier ?? row.row);
  }
}

/** "xã Mẫu, NTM nâng cao năm 2022" */
export const recognitionName = ({ commune, title, year }: Values): string =>
  `${commune ?? ''}, ${titleWord(title ?? '')} năm ${year ?? ''}`;
