import { formatDate } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { sentenceOf } from '../../api/problem.js';
import type { components } from '../../api/schema.js';
import { useAct } from '../../app/act.js';
import { may, type Session } from '../../app/session.js';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { Notice } from '../../components/notice.js';
import { Section } from '../../components/page.js';
import { say } from '../../components/said.js';
import { Table, type Column } from '../../components/table.js';
import { useStandards } from '../../app/standards.js';
import { plansChanged, usePlannedRounds } from './rounds.js';
import styles from './rounds.module.css';

type Planned = components['schemas']['PlannedRoundView'];

/** What is to be opened, and when; nothing where nothing is planned. */
export function PlannedRounds({ session }: { session: Session }) {
  const planned = usePlannedRounds();
  const act = useAct();
  const standards = useStandards().data ?? [];
  if (planned.data?.length === 0) return null;
  const drop = ({ id, name }: Planned): Promise<void> =>
    act.run(async () => {
      await answered(server.DELETE('/api/planned-rounds/{id}', { params: { path: { id } } }));
      say(`Đã bỏ hẹn mở ${name}.`);
      await plansChanged();
    });
  const shortTitle = (id: string): string => standards.find((one) => one.id === id)?.shortTitle ?? id;
  const columns: Column<Planned>[] = [
    { key: 'name', head: 'Đợt', names: true, cell: (row) => <Named {...row} /> },
    { key: 'opens', head: 'Mở ngày', tight: true, cell: ({ opensOn }) => formatDate(opensOn) },
    { key: 'due', head: 'Hạn nộp', tight: true, cell: ({ dueOn }) => dayOrNone(dueOn) },
    { key: 'closes', head: 'Tự đóng hết ngày', tight: true, cell: ({ closesOn }) => dayOrNone(closesOn) },
    { key: 'standards', head: 'Bộ tiêu chí', cell: (row) => row.standards.map(shortTitle).join('; ') },
    { key: 'by', head: 'Người hẹn', cell: ({ plannedBy }) => plannedBy },
  ];
  if (may(session, 'DELETE /api/planned-rounds/:id'))
    columns.push({
      key: 'acts',
      head: <span className="only-heard">Việc có thể làm</span>,
      tight: true,
      cell: (row) => (
        <Button look="quiet" onClick={() => void drop(row)}>
          Bỏ hẹn<span className="only-heard"> {row.name}</span>
        </Button>
      ),
    });
  return (
    <Section title="Đợt đang hẹn ngày mở">
      {act.failure === null ? null : <Notice look="danger">{sentenceOf(act.failure)}</Notice>}
      <Answer of={planned} lines={2}>
        {(rows) => (
          <Table caption="Các đợt đang hẹn, ngày gần nhất trước" rows={rows} keyOf={({ id }) => id} columns={columns} />
        )}
      </Answer>
    </Section>
  );
}

const dayOrNone = (day: string | null) => (day === null ? <span className="soft">chưa đặt</span> : formatDate(day));

function Named({ id, name, problem }: Planned) {
  return (
    <>
      {name}
      <div className={styles.under}>mã {id}</div>
      {problem === null ? null : <div className={styles.under}>Chưa mở được: {problem}</div>}
    </>
  );
}
