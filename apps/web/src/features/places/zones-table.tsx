import { useState } from 'react';
import { formatDate, formatMoment, zoneWord } from '@chuan-xa/wording';
import { may, type Session } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { LongTable } from '../../components/long-table.js';
import type { Column } from '../../components/table.js';
import { CorrectZoneDialog } from './correct-zone-dialog.js';
import type { ZoneEntry } from './places.js';
import styles from './places.module.css';

/** What was decided on zones; a line that was put right stays, and says by which. */
export function ZonesTable({ rows, session }: { rows: ZoneEntry[]; session: Session }) {
  const [open, setOpen] = useState<ZoneEntry | null>(null);
  const columns: Column<ZoneEntry>[] = [
    { key: 'number', head: 'Dòng', number: true, cell: ({ number }) => number },
    {
      key: 'commune',
      head: 'Xã',
      names: true,
      cell: ({ commune, code }) => (
        <>
          {commune}
          <div className={styles.under}>mã {code}</div>
        </>
      ),
    },
    {
      key: 'zone',
      head: 'Vùng',
      tight: true,
      cell: ({ zone }) => (zone === null ? 'bỏ dòng ghi nhầm' : zoneWord(zone)),
    },
    {
      key: 'decision',
      head: 'Quyết định',
      cell: ({ decisionNumber, decisionDate }) => (
        <>
          {decisionNumber}
          <div className={styles.under}>ngày {formatDate(decisionDate)}</div>
        </>
      ),
    },
    { key: 'state', head: 'Đính chính', cell: stateOf },
    {
      key: 'recorded',
      head: 'Người ghi',
      cell: ({ recordedBy, recordedAt }) => (
        <>
          {recordedBy}
          <div className={styles.under}>{formatMoment(recordedAt)}</div>
        </>
      ),
    },
  ];
  if (may(session, 'POST /api/zones/:number/correction'))
    columns.push({
      key: 'acts',
      head: <span className="only-heard">Việc có thể làm</span>,
      tight: true,
      cell: (row) =>
        row.replacedBy === null ? (
          <span className="not-printed">
            <Button look="quiet" onClick={() => setOpen(row)}>
              Đính chính
              <span className="only-heard">
                {' '}
                dòng {row.number}, {row.commune}
              </span>
            </Button>
          </span>
        ) : null,
    });
  return (
    <>
      <LongTable caption="Sổ phân vùng" rows={rows} keyOf={({ number }) => number} columns={columns} />
      {open === null ? null : <CorrectZoneDialog entry={open} onClose={() => setOpen(null)} />}
    </>
  );
}

/** Of a line that nothing was put in place of, the decision that is the latest for the commune is in force: not said here line by line. */
function stateOf({ replacedBy, replaces }: ZoneEntry): string {
  return [
    replacedBy === null ? '' : `đã được đính chính ở dòng ${replacedBy}`,
    replaces === null ? '' : `đính chính dòng ${replaces}`,
  ]
    .filter(Boolean)
    .join('; ');
}
