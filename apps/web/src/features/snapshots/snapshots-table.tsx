import { Link } from '@tanstack/react-router';
import { formatDate, formatMoment } from '@chuan-xa/wording';
import { useLink } from '../../api/link.js';
import { may, type Session } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { MainLink } from '../../components/link-button.js';
import { Table, type Column } from '../../components/table.js';
import type { Snapshot } from './snapshots.js';
import styles from './snapshots.module.css';

interface Props {
  snapshots: Snapshot[];
  session: Session;
  /** Those that this browser keeps whole, so that they open without the link. */
  kept: ReadonlySet<string>;
  /** Those that are open to a meeting. */
  live: ReadonlySet<string>;
  onOpen: (snapshot: Snapshot) => void;
  onPack: (snapshot: Snapshot) => void;
}

/** A round's snapshots, each with what can be done with it. */
export function SnapshotsTable({ snapshots, session, kept, live, onOpen, onPack }: Props) {
  const link = useLink();
  const columns: Column<Snapshot>[] = [
    { key: 'number', head: 'Bản', number: true, cell: ({ number }) => number },
    {
      key: 'name',
      head: 'Tên',
      names: true,
      cell: ({ name, note }) => (
        <>
          {name}
          {note === null ? null : <div className={styles.note}>{note}</div>}
        </>
      ),
    },
    { key: 'at', head: 'Số liệu chốt lúc', tight: true, cell: ({ takenAt }) => formatMoment(takenAt) },
    { key: 'by', head: 'Người chốt', cell: ({ takenBy }) => takenBy },
    {
      key: 'meets',
      head: 'Ngày họp',
      tight: true,
      cell: ({ meetsOn }) => (meetsOn === null ? '–' : formatDate(meetsOn)),
    },
    {
      key: 'seal',
      head: 'SHA-256',
      cell: ({ sha256 }) => (
        <code title={sha256} translate="no">
          {sha256.slice(0, 12)}…
        </code>
      ),
    },
    {
      key: 'acts',
      head: <span className="only-heard">Việc làm được</span>,
      cell: (snapshot) => (
        <div className={styles.acts}>
          {link === 'down' && !kept.has(snapshot.id) ? (
            <span className="soft">Chưa mở trên máy này lần nào: cần có mạng để xem.</span>
          ) : (
            <MainLink to="/hop/$snapshot" params={{ snapshot: snapshot.id }}>
              Trình chiếu<span className="only-heard"> {snapshot.name}</span>
            </MainLink>
          )}
          {may(session, 'POST /api/snapshots/:id/meetings') && !live.has(snapshot.id) ? (
            <Button onClick={() => onOpen(snapshot)}>
              Mở cho các điểm họp<span className="only-heard">: {snapshot.name}</span>
            </Button>
          ) : null}
          {may(session, 'GET /api/snapshots/:id/review-meeting.xlsx') ? (
            <Button onClick={() => onPack(snapshot)}>
              Tài liệu họp<span className="only-heard">: {snapshot.name}</span>
            </Button>
          ) : null}
          <Compare of={snapshot} all={snapshots} />
        </div>
      ),
    },
  ];
  return <Table caption="Các bản chốt của đợt" rows={snapshots} keyOf={({ id }) => id} columns={columns} />;
}

/** With the one before it; another can be chosen there. */
function Compare({ of, all }: { of: Snapshot; all: Snapshot[] }) {
  const before = all.find(({ number }) => number === of.number - 1);
  if (before === undefined) return null;
  return (
    <Link to="." search={(former) => ({ ...former, so: of.id, voi: before.id })} resetScroll={false}>
      So với bản {before.number}
      <span className="only-heard"> của {of.name}</span>
    </Link>
  );
}
