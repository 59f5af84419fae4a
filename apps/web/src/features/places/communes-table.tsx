import { Link } from '@tanstack/react-router';
import { formatDate, zoneWord } from '@chuan-xa/wording';
import type { Commune } from '../../components/commune-choice.js';
import { LongTable } from '../../components/long-table.js';
import styles from './places.module.css';

/** The communes that were asked for; one opens beside. */
export function CommunesTable({ rows, open }: { rows: Commune[]; open: string }) {
  const districts = rows.some(({ district }) => district !== null);
  return (
    <LongTable
      caption="Xã, phường, thị trấn"
      rows={rows}
      keyOf={({ code }) => code}
      chosen={open}
      columns={[
        { key: 'code', head: 'Mã', tight: true, cell: ({ code }) => code },
        {
          key: 'name',
          head: 'Tên',
          names: true,
          cell: ({ code, fullName, alsoWritten }) => (
            <>
              <Link to="." search={(former) => ({ ...former, xa: code })} resetScroll={false}>
                {fullName}
              </Link>
              {alsoWritten.length === 0 ? null : <div className={styles.under}>còn viết: {alsoWritten.join('; ')}</div>}
            </>
          ),
        },
        ...(districts
          ? [{ key: 'district', head: 'Huyện, thành phố', cell: ({ district }: Commune) => district?.fullName ?? '–' }]
          : []),
        {
          key: 'office',
          head: 'Đơn vị phụ trách',
          cell: ({ office }) =>
            office === null ? '–' : `${office.shortName}${office.how === 'derived' ? ' (suy ra, cần xác nhận)' : ''}`,
        },
        {
          key: 'zone',
          head: 'Vùng',
          cell: ({ zone }) =>
            zone === null ? (
              <span className="soft">{zoneWord(null)}</span>
            ) : (
              <>
                {zoneWord(zone.zone)}
                <div className={styles.under}>
                  {zone.decisionNumber}, {formatDate(zone.decisionDate)}
                </div>
              </>
            ),
        },
        { key: 'note', head: 'Ghi chú', cell: ({ note }) => note },
      ]}
    />
  );
}
