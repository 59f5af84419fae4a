import { formatDate, formatMoment } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { sentenceOf } from '../../api/problem.js';
import type { components } from '../../api/schema.js';
import { useAct } from '../../app/act.js';
import { nowOld, useAnswer } from '../../app/questions.js';
import { may, type Session } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { Notice } from '../../components/notice.js';
import { Section } from '../../components/page.js';
import { say } from '../../components/said.js';
import { Table, type Column } from '../../components/table.js';

type Planned = components['schemas']['PlannedSnapshotView'];

/** What is to be frozen, and when; nothing where nothing is planned. */
export function PlannedSnapshots({ round, session }: { round: string; session: Session }) {
  const act = useAct();
  const planned = useAnswer({
    key: ['GET /api/rounds/:round/planned-snapshots', round],
    ask: async (signal) => {
      const params = { path: { round } };
      return (await answered(server.GET('/api/rounds/{round}/planned-snapshots', { params, signal }))).items;
    },
  });
  if (planned.data === undefined || planned.data.length === 0) return null;
  const drop = ({ id, name }: Planned): Promise<void> =>
    act.run(async () => {
      await answered(server.DELETE('/api/planned-snapshots/{id}', { params: { path: { id } } }));
      say(`Đã bỏ hẹn chốt “${name}”.`);
      await nowOld('GET /api/rounds/:round/planned-snapshots');
    });
  const columns: Column<Planned>[] = [
    {
      key: 'name',
      head: 'Tên',
      names: true,
      cell: ({ name, problem }) => (problem === null ? name : `${name}. Chưa chốt được: ${problem}`),
    },
    { key: 'at', head: 'Chốt lúc', tight: true, cell: ({ takeAt }) => formatMoment(takeAt) },
    {
      key: 'meets',
      head: 'Ngày họp',
      tight: true,
      cell: ({ meetsOn }) => (meetsOn === null ? <span className="soft">chưa ghi</span> : formatDate(meetsOn)),
    },
    { key: 'by', head: 'Người hẹn', cell: ({ plannedBy }) => plannedBy },
  ];
  if (may(session, 'DELETE /api/planned-snapshots/:id'))
    columns.push({
      key: 'acts',
      head: <span className="only-heard">Việc có thể làm</span>,
      tight: true,
      cell: (row) => (
        <Button look="quiet" onClick={() => void drop(row)}>
          Bỏ hẹn<span className="only-heard"> chốt {row.name}</span>
        </Button>
      ),
    });
  return (
    <Section title="Hẹn giờ chốt">
      {act.failure === null ? null : <Notice look="danger">{sentenceOf(act.failure)}</Notice>}
      <Table caption="Các lần chốt đang hẹn giờ" rows={planned.data} keyOf={({ id }) => id} columns={columns} />
    </Section>
  );
}
