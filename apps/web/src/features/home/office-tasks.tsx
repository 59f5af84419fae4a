import { Link } from '@tanstack/react-router';
import { formatCount } from '@chuan-xa/wording';
import type { Round } from '../../app/round.js';
import { Answer, Empty } from '../../components/answer.js';
import { CopyText } from '../../components/copy-text.js';
import { Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { tasksText } from './reminders.js';
import { useOfficeTasks, type Home, type OfficeTask } from './use-home.js';
import styles from './home.module.css';

/** For who appraises: which offices wait for it, and which were sent something back. */
export function OfficeTasks({ home, round }: { home: Home; round: Round }) {
  const tasks = useOfficeTasks(round.id, home.waiting);
  return (
    <Section
      title="Chờ thẩm định và đã trả lại"
      acts={
        tasks.data === undefined || tasks.data.length === 0 ? null : (
          <CopyText text={() => tasksText({ round, due: home.due, at: new Date() }, tasks.data)} />
        )
      }
    >
      <Answer of={tasks}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>Không có phiếu nào chờ thẩm định hay đang bị trả lại.</Empty>
          ) : (
            <Table
              caption="Phiếu chờ thẩm định và đã trả lại, theo đơn vị"
              rows={rows}
              keyOf={({ office }) => office}
              columns={[
                { key: 'office', head: 'Đơn vị', names: true, cell: ({ officeName }) => officeName },
                {
                  key: 'waiting',
                  head: 'Chờ thẩm định',
                  number: true,
                  cell: (row) => <SheetsLink of={row} state="submitted" count={row.waiting} words="chờ thẩm định" />,
                },
                {
                  key: 'returned',
                  head: 'Đã trả lại, chưa nộp lại',
                  number: true,
                  cell: (row) => <SheetsLink of={row} state="returned" count={row.returned} words="đã trả lại" />,
                },
              ]}
            />
          )
        }
      </Answer>
    </Section>
  );
}

interface SheetsLinkProps {
  of: OfficeTask;
  state: 'submitted' | 'returned';
  count: number;
  words: string;
}

function SheetsLink({ of, state, count, words }: SheetsLinkProps) {
  if (count === 0) return <span className="soft">0</span>;
  return (
    <Link to="/nhap-diem" search={({ dot }) => ({ dot, dv: of.office, tt: state })} className={styles.count}>
      {formatCount(count)}
      <span className="only-heard">
        {' '}
        phiếu {words} của {of.officeName}
      </span>
    </Link>
  );
}
