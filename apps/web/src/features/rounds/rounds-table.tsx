import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { daysBetween, formatDate, formatMoment } from '@chuan-xa/wording';
import { dueWord, type Round } from '../../app/round.js';
import { may, type Session } from '../../app/session.js';
import { today } from '../../app/today.js';
import { Button } from '../../components/button.js';
import { Table, type Column } from '../../components/table.js';
import { useStandards } from '../../app/standards.js';
import { CloseRoundDialog } from './close-round-dialog.js';
import { EditRoundDialog } from './edit-round-dialog.js';
import { ReopenRoundDialog } from './reopen-round-dialog.js';
import styles from './rounds.module.css';

/** Every round, the latest first. */
export function RoundsTable({ rounds, session }: { rounds: Round[]; session: Session }) {
  const [open, setOpen] = useState<{ act: 'edit' | 'close' | 'reopen'; round: Round } | null>(null);
  const standards = useStandards().data ?? [];
  const shortTitle = (id: string): string => standards.find((one) => one.id === id)?.shortTitle ?? id;
  const columns: Column<Round>[] = [
    {
      key: 'name',
      head: 'Đợt',
      names: true,
      cell: ({ id, name, illustrative }) => (
        <>
          <Link to="/" search={{ dot: id }}>
            {name}
          </Link>
          <div className={styles.under}>
            mã {id}
            {illustrative ? ', số liệu minh họa' : ''}
          </div>
        </>
      ),
    },
    { key: 'year', head: 'Năm', number: true, cell: ({ year }) => year },
    { key: 'units', head: 'Đơn vị của ngày', tight: true, cell: ({ unitsOn }) => formatDate(unitsOn) },
    {
      key: 'due',
      head: 'Hạn nộp',
      tight: true,
      cell: ({ dueOn, closedAt }) =>
        dueOn === null ? (
          <span className="soft">chưa đặt</span>
        ) : (
          <>
            {formatDate(dueOn)}
            {closedAt === null ? <div className={styles.under}>{dueWord(daysBetween(today(), dueOn))}</div> : null}
          </>
        ),
    },
    { key: 'cutOff', head: 'Rà soát công nhận đến năm', number: true, cell: ({ cutOffYear }) => cutOffYear },
    {
      key: 'standards',
      head: 'Bộ tiêu chí, bản',
      cell: (round) =>
        round.standards.map(({ edition, revision }) => (
          <div key={edition}>
            {shortTitle(edition)} <span className="soft">({revision})</span>
          </div>
        )),
    },
    {
      key: 'state',
      head: 'Tình trạng',
      cell: ({ openedAt, closedAt, closesOn }) => (
        <>
          <strong>{closedAt === null ? 'đang mở' : 'đã đóng'}</strong>
          {closedAt === null && closesOn !== null ? (
            <div className={styles.under}>tự đóng hết ngày {formatDate(closesOn)}</div>
          ) : null}
          <div className={styles.under}>
            {closedAt === null ? `từ ${formatMoment(openedAt)}` : `lúc ${formatMoment(closedAt)}`}
          </div>
        </>
      ),
    },
  ];
  if (may(session, 'PATCH /api/rounds/:round'))
    columns.push({
      key: 'acts',
      head: <span className="only-heard">Việc có thể làm</span>,
      tight: true,
      cell: (round) => (
        <span className="not-printed">
          {(round.closedAt === null ? openActs : closedActs).map(({ act, label }) => (
            <Button key={act} look="quiet" onClick={() => setOpen({ act, round })}>
              {label}
              <span className="only-heard"> {round.name}</span>
            </Button>
          ))}
        </span>
      ),
    });
  const close = (): void => setOpen(null);
  return (
    <>
      <Table caption="Các đợt" rows={rounds} keyOf={({ id }) => id} columns={columns} />
      {open?.act === 'edit' ? <EditRoundDialog round={open.round} onClose={close} /> : null}
      {open?.act === 'close' ? <CloseRoundDialog round={open.round} onClose={close} /> : null}
      {open?.act === 'reopen' ? <ReopenRoundDialog round={open.round} onClose={close} /> : null}
    </>
  );
}

const openActs = [
  { act: 'edit', label: 'Sửa' },
  { act: 'close', label: 'Đóng' },
] as const;
const closedActs = [{ act: 'reopen', label: 'Mở lại' }] as const;
