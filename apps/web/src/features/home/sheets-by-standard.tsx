import { Link } from '@tanstack/react-router';
import { capitalise, formatCount, formatFraction, stateWords, type AssessmentState } from '@chuan-xa/wording';
import type { Round } from '../../app/round.js';
import { CopyText } from '../../components/copy-text.js';
import { Section } from '../../components/page.js';
import { Table, type Column } from '../../components/table.js';
import { ProgressBar } from './progress-bar.js';
import { sheetsText } from './reminders.js';
import type { Home, StandardCount } from './use-home.js';
import styles from './home.module.css';

/** How many sheets of each standard stand where; each number leads to them. */
export function SheetsByStandard({ home, round }: { home: Home; round: Round }) {
  const { standards, due } = home;
  return (
    <Section
      title="Phiếu theo bộ tiêu chí"
      acts={<CopyText text={() => sheetsText({ round, due, at: new Date() }, standards)} />}
    >
      <Table
        caption="Số phiếu của từng bộ tiêu chí, theo trạng thái"
        rows={standards}
        keyOf={({ standard }) => standard}
        columns={COLUMNS}
      />
    </Section>
  );
}

const COLUMNS: Column<StandardCount>[] = [
  {
    key: 'standard',
    head: 'Bộ tiêu chí',
    names: true,
    cell: ({ standard, shortTitle }) => (
      <Link to="/nhap-diem" search={({ dot }) => ({ dot, bo: standard })}>
        {shortTitle}
      </Link>
    ),
  },
  { key: 'sheets', head: 'Số phiếu', number: true, cell: ({ sheets }) => formatCount(sheets) },
  // The list of drafts has those in which nothing is entered yet among them: so they are counted together, and apart beside.
  {
    key: 'draft',
    head: 'Đang nhập (kể cả chưa nhập)',
    number: true,
    cell: (row) => <CountLink of={row} state="draft" count={row.byState.draft + row.byState.notStarted} />,
  },
  {
    key: 'notStarted',
    head: 'Trong đó chưa nhập',
    number: true,
    cell: ({ byState }) => formatCount(byState.notStarted),
  },
  ...(['returned', 'submitted', 'accepted'] as const).map((state) => ({
    key: state,
    head: capitalise(stateWords[state]),
    number: true,
    cell: (row: StandardCount) => <CountLink of={row} state={state} count={row.byState[state]} />,
  })),
  {
    key: 'complete',
    head: 'Nhập đủ mọi mục',
    number: true,
    cell: ({ complete, sheets }) => formatFraction(complete, sheets),
  },
  {
    key: 'bar',
    head: 'Tiến độ nộp',
    cell: ({ sheets, byState }) => <ProgressBar done={byState.submitted + byState.accepted} of={sheets} />,
  },
];

interface CountLinkProps {
  of: StandardCount;
  state: AssessmentState;
  count: number;
}

function CountLink({ of, state, count }: CountLinkProps) {
  if (count === 0) return <span className="soft">0</span>;
  return (
    <Link to="/nhap-diem" search={({ dot }) => ({ dot, bo: of.standard, tt: state })} className={styles.count}>
      {formatCount(count)}
      <span className="only-heard">
        {' '}
        phiếu {stateWords[state]}, {of.shortTitle}
      </span>
    </Link>
  );
}
