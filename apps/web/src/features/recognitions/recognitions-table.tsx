import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { daysBetween, formatCount, formatDate, titleWord } from '@chuan-xa/wording';
import { may, type Session } from '../../app/session.js';
import { today } from '../../app/today.js';
import { Button } from '../../components/button.js';
import { LongTable } from '../../components/long-table.js';
import type { Column } from '../../components/table.js';
import { RecognitionDialog } from './recognition-dialog.js';
import { useStandards } from '../../app/standards.js';
import { termStateOf, type Recognition } from './register.js';
import { WithdrawDialog } from './withdraw-dialog.js';
import styles from './register.module.css';

/** The recognitions that were asked for, with what may be done to each. */
export function RecognitionsTable({ rows, session }: { rows: Recognition[]; session: Session }) {
  const [open, setOpen] = useState<{ act: 'edit' | 'withdraw'; row: Recognition } | null>(null);
  const standards = useStandards().data ?? [];
  const standardName = (id: string | null): string =>
    id === null ? '' : (standards.find((one) => one.id === id)?.shortTitle ?? id);
  const columns: Column<Recognition>[] = [
    {
      key: 'commune',
      head: 'Xã',
      names: true,
      cell: ({ commune }) => (
        <>
          <CommuneLink code={commune.code} name={commune.name} session={session} />
          {commune.district === null ? null : <div className={styles.under}>{commune.district}</div>}
        </>
      ),
    },
    { key: 'office', head: 'Đơn vị phụ trách', tight: true, cell: ({ commune }) => commune.officeName ?? '–' },
    { key: 'title', head: 'Danh hiệu', tight: true, cell: ({ title }) => titleWord(title) },
    { key: 'year', head: 'Năm', number: true, cell: ({ year }) => year },
    {
      key: 'decision',
      head: 'Quyết định',
      tight: true,
      cell: ({ decisionNumber, decisionDate }) => (
        <>
          {decisionNumber}
          <div className={styles.under}>ngày {formatDate(decisionDate)}</div>
        </>
      ),
    },
    { key: 'term', head: 'Thời hạn', cell: (row) => <Term row={row} /> },
    {
      key: 'note',
      head: 'Bộ tiêu chí, ghi chú',
      cell: ({ edition, note }) => (
        <>
          {standardName(edition)}
          {note === null ? null : <div className={styles.under}>{note}</div>}
        </>
      ),
    },
  ];
  if (may(session, 'PATCH /api/recognitions/:id'))
    columns.push({
      key: 'acts',
      head: <span className="only-heard">Việc có thể làm</span>,
      tight: true,
      cell: (row) => (
        <span className="not-printed">
          <Button look="quiet" onClick={() => setOpen({ act: 'edit', row })}>
            Sửa<span className="only-heard"> {nameOf(row)}</span>
          </Button>
          <Button look="quiet" onClick={() => setOpen({ act: 'withdraw', row })}>
            {row.withdrawnOn === null ? 'Thu hồi' : 'Bỏ thu hồi'}
            <span className="only-heard"> {nameOf(row)}</span>
          </Button>
        </span>
      ),
    });
  return (
    <>
      <LongTable caption="Sổ công nhận" rows={rows} keyOf={({ id }) => id} columns={columns} />
      {open?.act === 'edit' ? <RecognitionDialog held={open.row} onClose={() => setOpen(null)} /> : null}
      {open?.act === 'withdraw' ? <WithdrawDialog held={open.row} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

/** "công nhận BTCQGYTX năm 2022 của xã Chi Lăng" */
const nameOf = ({ title, year, commune }: Recognition): string =>
  `công nhận ${titleWord(title)} năm ${year} của ${commune.name}`;

/** To the commune's page, for those who may read it. */
export function CommuneLink({ code, name, session }: { code: string; name: string; session: Session }) {
  if (!may(session, 'GET /api/rounds/:round/communes/:code/story')) return <>{name}</>;
  return (
    <Link to="/ra-soat/$commune" params={{ commune: code }} search={({ dot }) => ({ dot })}>
      {name}
    </Link>
  );
}

function Term({ row }: { row: Recognition }) {
  const day = today();
  const state = termStateOf(row, day);
  if (state === 'withdrawn' && row.withdrawnOn !== null)
    return (
      <>
        <strong>đã thu hồi</strong> từ {formatDate(row.withdrawnOn)}
        <div className={styles.under}>{row.withdrawalNumber}</div>
      </>
    );
  if (row.termEnd === null) return <span className="soft">không rõ</span>;
  return (
    <>
      {formatDate(row.termEnd)}
      <div className={state === 'ended' ? styles.ended : styles.under}>
        {state === 'ended' ? 'hết hạn' : `còn ${formatCount(daysBetween(day, row.termEnd))} ngày`}
      </div>
    </>
  );
}
