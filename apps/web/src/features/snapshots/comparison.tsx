import { Link } from '@tanstack/react-router';
import { capitalise, formatCount, formatDecimal, outcomeWords, titleWord } from '@chuan-xa/wording';
import { useFilters } from '../../app/filters.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { ChoiceField } from '../../components/field.js';
import { LongTable } from '../../components/long-table.js';
import { OutcomeLabel } from '../../components/outcome.js';
import { Bar, Section } from '../../components/page.js';
import { Table, type Column } from '../../components/table.js';
import { snapshotLine, useComparison, type Comparison as Compared, type Moved, type Snapshot } from './snapshots.js';
import styles from './snapshots.module.css';

/** Two snapshots beside each other: the counts of each title before and after, and the communes whose result is another. */
export function Comparison({ of, than, all }: { of: string; than: string; all: Snapshot[] }) {
  const compared = useComparison(of, than);
  const filters = useFilters();
  const choices = (but: string) =>
    all.filter(({ id }) => id !== but).map((one) => ({ value: one.id, label: snapshotLine(one) }));
  return (
    <Section
      title="So sánh hai bản chốt"
      acts={
        <Button look="quiet" onClick={() => filters.put({ so: '', voi: '' })}>
          Thôi so sánh
        </Button>
      }
    >
      <Bar>
        <ChoiceField label="Bản trước" choices={choices(of)} value={than} onChange={(voi) => filters.put({ voi })} />
        <ChoiceField label="Bản sau" choices={choices(than)} value={of} onChange={(so) => filters.put({ so })} />
      </Bar>
      <Answer of={compared}>
        {(data) => (
          <>
            <Table
              caption="Số xã theo kết quả ở hai bản chốt"
              rows={data.titles}
              keyOf={({ title }) => title}
              columns={COUNTS}
            />
            {data.moved.length === 0 ? (
              <Empty>Không xã nào đổi kết quả hay tổng điểm giữa hai bản chốt.</Empty>
            ) : (
              <>
                <h3>{formatCount(data.moved.length)} kết quả khác giữa hai bản chốt</h3>
                <LongTable
                  caption="Xã có kết quả khác"
                  rows={data.moved}
                  keyOf={({ title, code }) => `${title} ${code}`}
                  columns={MOVED}
                />
              </>
            )}
          </>
        )}
      </Answer>
    </Section>
  );
}

type Counts = Compared['titles'][number];
const OUTCOMES = ['met', 'notMet', 'undetermined', 'notAssessed'] as const;

const COUNTS: Column<Counts>[] = [
  { key: 'title', head: 'Danh hiệu', names: true, cell: ({ title }) => titleWord(title) },
  ...OUTCOMES.map((outcome): Column<Counts> => ({
    key: outcome,
    head: capitalise(outcomeWords[outcome]),
    number: true,
    cell: ({ before, after }) => (
      <span className={before[outcome] === after[outcome] ? 'soft' : undefined}>
        {formatCount(before[outcome])} → <strong>{formatCount(after[outcome])}</strong>
      </span>
    ),
  })),
];

const MOVED: Column<Moved>[] = [
  {
    key: 'commune',
    head: 'Xã',
    names: true,
    cell: ({ code, commune }) => (
      <Link to="/ra-soat/$commune" params={{ commune: code }} search={({ dot }) => ({ dot })}>
        {capitalise(commune)}
      </Link>
    ),
  },
  { key: 'office', head: 'Đơn vị', cell: ({ office }) => office ?? '–' },
  { key: 'title', head: 'Danh hiệu', cell: ({ title }) => titleWord(title) },
  { key: 'before', head: 'Bản trước', cell: ({ before }) => <At at={before} /> },
  { key: 'after', head: 'Bản sau', cell: ({ after }) => <At at={after} /> },
];

function At({ at }: { at: Moved['before'] }) {
  if (at === null) return <span className="soft">không có trong bản này</span>;
  return (
    <span className={styles.at}>
      <OutcomeLabel outcome={at.outcome} />
      {at.total === null ? null : <span>{formatDecimal(at.total)} điểm</span>}
    </span>
  );
}
