import { Link } from '@tanstack/react-router';
import { formatCount } from '@chuan-xa/wording';
import type { Round } from '../../app/round.js';
import { Answer, Empty } from '../../components/answer.js';
import { CopyText } from '../../components/copy-text.js';
import { Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { tasksText } from './reminders.js';
import type { OfficeTask } from './office-tasks-of.js';
import { useOfficeTasks, type Home } from './use-home.js';
import styles from './home.module.css';

/** For who appraises: which offices wait for it, and which were sent something back. */
export function OfficeTasks({ home, round }: { home: Home; round: Round }) {
  const tasks = useOfficeTasks(round.id, home);
  const nameOf = (standard: string): string =>
    home.standards.find((one) => one.standard === standard)?.shortTitle ?? standard;
  return (
    <Section
      title="Chờ thẩm định và đã trả lại"
      acts={
        tasks.data === undefined || tasks.data.length === 0 ? null : (
          <CopyText text={() => tasksText({ round, due: home.due, at: new Date() }, tasks.data, nameOf)} />
        )
      }
    >
      <Answer of={tasks}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>Không có phiếu nào chờ thẩm định hay đang bị trả lại.</Empty>
          ) : (
            <Table
              caption="Phiếu chờ thẩm định và đã trả lại, theo đơn vị và bộ tiêu chí"
              rows={rows}
              keyOf={({ office, standard }) => `${office} ${standard}`}
              columns={[
                { key: 'office', head: 'Đơn vị', names: true, cell: ({ officeName }) => officeName },
                { key: 'standard', head: 'Bộ tiêu chí', cell: ({ standard }) => nameOf(standard) },
                {
                  key: 'waiting',
                  head: 'Chờ thẩm định',
                  number: true,
                  cell: (row) => (
                    <SheetsLink
                      of={row}
                      state="submitted"
                      count={row.waiting}
                      words="chờ thẩm định"
                      standard={nameOf(row.standard)}
                    />
                  ),
                },
                {
                  key: 'returned',
                  head: 'Đã trả lại, chưa nộp lại',
                  number: true,
                  cell: (row) => (
                    <SheetsLink
                      of={row}
                      state="returned"
                      count={row.returned}
                      words="đã trả lại"
                      standard={nameOf(row.standard)}
                    />
                  ),
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
  /** How it is called. */
  standard: string;
}

function SheetsLink({ of, state, count, words, standard }: SheetsLinkProps) {
  if (count === 0) return <span className="soft">0</span>;
  return (
    <Link
      to="/nhap-diem"
      search={({ dot }) => ({ dot, bo: of.standard, dv: of.office, tt: state })}
      className={styles.count}
    >
      {formatCount(count)}
      <span className="only-heard">
        {' '}
        phiếu {words} của {of.officeName}, {standard}
      </span>
    </Link>
  );
}
