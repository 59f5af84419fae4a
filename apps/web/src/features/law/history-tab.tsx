import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { capitalise, formatCount, formatMoment, revisionWords } from '@chuan-xa/wording';
import { may, type Session } from '../../app/session.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { ActFiles } from './act-files.js';
import { ChangedValues } from './changed-values.js';
import { UNDO, usePublications, type Law, type Publication } from './law.js';
import { UndoDialog } from './undo-dialog.js';
import styles from './law.module.css';

/** The revisions, and how each came into force and went. */
export function HistoryTab({ law, session }: { law: Law; session: Session }) {
  const publications = usePublications(law.id);
  const [undoing, setUndoing] = useState<Publication | null>(null);
  return (
    <>
      <Section title="Các bản">
        <Table
          caption="Các bản của bộ tiêu chí"
          rows={[...law.revisions].reverse()}
          keyOf={({ revision }) => revision}
          columns={[
            {
              key: 'revision',
              head: 'Bản',
              names: true,
              cell: ({ revision }) => (
                <Link to="." search={(former) => ({ ...former, ban: revision, so: '', xem: '' })}>
                  {revision}
                </Link>
              ),
            },
            { key: 'status', head: 'Trạng thái', cell: ({ status }) => capitalise(revisionWords[status]) },
            {
              key: 'at',
              head: 'Công bố lúc',
              cell: ({ publishedAt }) => (publishedAt === null ? '' : formatMoment(publishedAt)),
            },
            { key: 'hash', head: 'Mã băm', tight: true, cell: ({ sha256 }) => sha256.slice(0, 12) },
          ]}
        />
      </Section>
      <Section title="Các lần công bố">
        <Answer of={publications}>
          {({ items, undoable }) =>
            items.length === 0 ? (
              <Empty>Chưa có lần công bố nào ở đơn vị: đang dùng bản kèm theo bản cài đặt.</Empty>
            ) : (
              <ul className={styles.list}>
                {items.map((one) => (
                  <OnePublication
                    key={one.id}
                    of={one}
                    onUndo={one.id === undoable && may(session, UNDO) ? () => setUndoing(one) : null}
                  />
                ))}
              </ul>
            )
          }
        </Answer>
      </Section>
      <ActFiles edition={law.id} />
      {undoing === null ? null : <UndoDialog publication={undoing} onClose={() => setUndoing(null)} />}
    </>
  );
}

function OnePublication({ of, onUndo }: { of: Publication; onUndo: (() => void) | null }) {
  const { from, to, at, by, note, values, rounds, sheets, undone } = of;
  return (
    <li className={styles.publication}>
      <div className={styles.publicationHead}>
        <h3>
          {from === null ? `Bản ${to}` : `Bản ${from} → ${to}`}
          {undone === null ? '' : ', đã thu hồi'}
        </h3>
        {onUndo === null ? null : (
          <Button look="danger" onClick={onUndo}>
            Hoàn tác<span className="only-heard"> lần công bố bản {to}</span>
          </Button>
        )}
      </div>
      <p className="soft">
        {formatMoment(at)}, {by}
      </p>
      {note === null ? null : <p>Ghi chú: {note}</p>}
      <p>
        {rounds.length === 0 ? 'Không đợt nào chuyển bản' : `Đã chuyển ${rounds.map(({ name }) => name).join(', ')}`}
        {sheets === null
          ? '.'
          : `; chấm lại ${formatCount(sheets.judged)} phiếu, ${formatCount(sheets.flips)} đổi kết luận, ${formatCount(sheets.unfit)} ô điểm không còn hợp.`}
      </p>
      {undone === null ? null : (
        <p>
          Thu hồi {formatMoment(undone.at)}, {undone.by}: {undone.reason}
        </p>
      )}
      {values.length === 0 ? null : (
        <details className={styles.ground}>
          <summary>
            {formatCount(values.length)} giá trị thay đổi<span className="only-heard"> ở bản {to}</span>
          </summary>
          <ChangedValues caption={`Giá trị thay đổi ở bản ${to}`} values={values} />
        </details>
      )}
    </li>
  );
}
