import { useState } from 'react';
import { formatDate, titleWord } from '@chuan-xa/wording';
import { may, type Session } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { LongTable } from '../../components/long-table.js';
import type { Column } from '../../components/table.js';
import { GiveUpDialog } from './give-up-dialog.js';
import { PledgeDialog } from './pledge-dialog.js';
import { CommuneLink } from './recognitions-table.js';
import type { Pledge } from './register.js';
import styles from './register.module.css';

/** The pledges that were asked for, with what may be done to each. */
export function PledgesTable({ rows, session }: { rows: Pledge[]; session: Session }) {
  const [open, setOpen] = useState<{ act: 'edit' | 'giveUp'; row: Pledge } | null>(null);
  const columns: Column<Pledge>[] = [
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
    { key: 'document', head: 'Văn bản đăng ký', cell: ({ document }) => document ?? '–' },
    {
      key: 'state',
      head: 'Tình trạng',
      cell: ({ droppedOn }) =>
        droppedOn === null ? (
          'còn đăng ký'
        ) : (
          <>
            <strong>đã thôi</strong> từ {formatDate(droppedOn)}
          </>
        ),
    },
    { key: 'note', head: 'Ghi chú', cell: ({ note }) => note },
  ];
  if (may(session, 'PATCH /api/pledges/:id'))
    columns.push({
      key: 'acts',
      head: <span className="only-heard">Việc có thể làm</span>,
      tight: true,
      cell: (row) => (
        <span className="not-printed">
          <Button look="quiet" onClick={() => setOpen({ act: 'edit', row })}>
            Sửa<span className="only-heard"> {nameOf(row)}</span>
          </Button>
          <Button look="quiet" onClick={() => setOpen({ act: 'giveUp', row })}>
            {row.droppedOn === null ? 'Thôi đăng ký' : 'Đăng ký lại'}
            <span className="only-heard"> {nameOf(row)}</span>
          </Button>
        </span>
      ),
    });
  return (
    <>
      <LongTable caption="Đăng ký phấn đấu" rows={rows} keyOf={({ id }) => id} columns={columns} />
      {open?.act === 'edit' ? <PledgeDialog held={open.row} onClose={() => setOpen(null)} /> : null}
      {open?.act === 'giveUp' ? <GiveUpDialog held={open.row} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

/** "đăng ký BTCQGYTX năm 2023 của xã Chi Lăng" */
const nameOf = ({ title, year, commune }: Pledge): string =>
  `đăng ký ${titleWord(title)} năm ${year} của ${commune.name}`;
