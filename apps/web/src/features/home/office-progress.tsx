import { Link } from '@tanstack/react-router';
import { capitalise, formatCount, outcomeWord, titleWord } from '@chuan-xa/wording';
import type { Round } from '../../app/round.js';
import { Answer, Empty } from '../../components/answer.js';
import { CopyText } from '../../components/copy-text.js';
import { OutcomeLabel } from '../../components/outcome.js';
import { Section } from '../../components/page.js';
import { Table, type Column } from '../../components/table.js';
import { ProgressBar } from './progress-bar.js';
import { progressText } from './reminders.js';
import { TitleField } from './title-field.js';
import { useProgress, type Home, type Progress } from './use-home.js';
import { useTitle } from './use-title.js';
import styles from './home.module.css';

type Row = Progress['offices'][number];
const OUTCOMES = ['met', 'notMet', 'undetermined', 'notAssessed'] as const;

/** How far each office is with one title. */
export function OfficeProgress({ home, round }: { home: Home; round: Round }) {
  const choice = useTitle(home);
  const progress = useProgress(round.id, choice.title);
  const { data } = progress;
  return (
    <Section
      title="Tiến độ theo đơn vị"
      acts={
        <div className={styles.acts}>
          <TitleField of={choice} label="Tiến độ của danh hiệu" />
          {data === undefined ? null : (
            <CopyText text={() => progressText({ round, due: home.due, at: new Date() }, data)} />
          )}
        </div>
      }
    >
      <Answer of={progress} lines={12}>
        {({ offices, total, title, assessedHere }) =>
          assessedHere ? (
            <Table
              caption={`Tiến độ ${titleWord(title)} theo đơn vị`}
              rows={offices}
              keyOf={({ office }) => office}
              columns={columnsOf(home.standards.find((one) => one.title === title)?.standard)}
              foot={<Total counts={total} />}
            />
          ) : (
            <Empty>Đợt này không chấm bộ tiêu chí của {titleWord(title)}.</Empty>
          )
        }
      </Answer>
    </Section>
  );
}

const COUNTS = ['communes', 'pledged', 'assessed', 'submitted', 'appraised'] as const;
const HEADS: Record<(typeof COUNTS)[number], string> = {
  communes: 'Số xã',
  pledged: 'Đăng ký',
  assessed: 'Đã chấm',
  submitted: 'Đã nộp',
  appraised: 'Đã thẩm định',
};

/** @param standard of the title, whose sheets an office's name leads to */
const columnsOf = (standard: string | undefined): Column<Row>[] => [
  {
    key: 'name',
    head: 'Đơn vị',
    names: true,
    cell: ({ office, name }) =>
      office === '' ? (
        'Chưa có đơn vị phụ trách'
      ) : (
        <Link to="/nhap-diem" search={({ dot }) => ({ dot, bo: standard, dv: office })}>
          {name}
        </Link>
      ),
  },
  ...COUNTS.map((key) => ({
    key,
    head: HEADS[key],
    number: true,
    cell: ({ counts }: Row) => formatCount(counts[key]),
  })),
  {
    key: 'bar',
    head: 'Tiến độ nộp',
    cell: ({ counts }) => <ProgressBar done={counts.submitted} of={counts.communes} />,
  },
  ...OUTCOMES.map((outcome) => ({
    key: outcome,
    head: <OutcomeLabel outcome={outcome} word={capitalise(outcomeWord(outcome))} />,
    number: true,
    cell: ({ counts }: Row) => formatCount(counts[outcome]),
  })),
];

function Total({ counts }: { counts: Progress['total'] }) {
  return (
    <tr>
      <th scope="row">Cộng</th>
      {COUNTS.map((key) => (
        <td key={key} className="number">
          {formatCount(counts[key])}
        </td>
      ))}
      <td>
        <ProgressBar done={counts.submitted} of={counts.communes} />
      </td>
      {OUTCOMES.map((outcome) => (
        <td key={outcome} className="number">
          {formatCount(counts[outcome])}
        </td>
      ))}
    </tr>
  );
}
