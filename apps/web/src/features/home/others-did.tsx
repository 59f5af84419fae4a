import { Link } from '@tanstack/react-router';
import { capitalise, formatMoment } from '@chuan-xa/wording';
import type { Round } from '../../app/round.js';
import { Empty } from '../../components/answer.js';
import { CopyText } from '../../components/copy-text.js';
import { Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { changesText } from './reminders.js';
import type { Home } from './use-home.js';

/** What others did since the account was last here. */
export function OthersDid({ home, round }: { home: Home; round: Round }) {
  const { since, changes, due } = home;
  const from =
    since === null ? 'Từ khi mở đợt (tài khoản này đăng nhập lần đầu).' : `Từ lần dùng trước, ${formatMoment(since)}.`;
  return (
    <Section
      title="Người khác đã làm"
      acts={
        changes.length === 0 ? null : (
          <CopyText text={() => changesText({ round, due, at: new Date() }, since, changes)} />
        )
      }
    >
      <p className="soft">{from}</p>
      {changes.length === 0 ? (
        <Empty>Chưa có thay đổi nào của người khác.</Empty>
      ) : (
        <Table
          caption="Việc của người khác, mới nhất trước"
          rows={changes}
          keyOf={({ at, by, what, sheet }) => [at, by, what, sheet].join(' ')}
          columns={[
            { key: 'at', head: 'Lúc', tight: true, cell: ({ at }) => formatMoment(at) },
            { key: 'by', head: 'Ai', cell: ({ by }) => by },
            { key: 'what', head: 'Việc', names: true, cell: ({ what }) => capitalise(what) },
            { key: 'commune', head: 'Xã', cell: (row) => <CommuneOf {...row} /> },
          ]}
        />
      )}
    </Section>
  );
}

function CommuneOf({ commune, sheet, what }: Home['changes'][number]) {
  if (commune === null || sheet === null) return commune;
  return (
    <Link to="/nhap-diem/$sheet" params={{ sheet }}>
      {commune}
      <span className="only-heard">, phiếu: {what}</span>
    </Link>
  );
}
