import { Link } from '@tanstack/react-router';
import { formatMoment } from '@chuan-xa/wording';
import type { Round } from '../../app/round.js';
import { CopyText } from '../../components/copy-text.js';
import { Empty } from '../../components/answer.js';
import { Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { returnedText } from './reminders.js';
import type { Home } from './use-home.js';
import styles from './home.module.css';

/** What came back to the health centre: why, from whom, when. */
export function ReturnedSheets({ home, round }: { home: Home; round: Round }) {
  const { returned, due } = home;
  const nameOf = (standard: string): string =>
    home.standards.find((one) => one.standard === standard)?.shortTitle ?? standard;
  return (
    <Section
      title="Bị trả lại"
      acts={
        returned.length === 0 ? null : (
          <CopyText text={() => returnedText({ round, due, at: new Date() }, returned, nameOf)} />
        )
      }
    >
      {returned.length === 0 ? (
        <Empty>Không có phiếu nào đang bị trả lại.</Empty>
      ) : (
        <Table
          caption="Phiếu bị trả lại"
          rows={returned}
          keyOf={({ sheet }) => sheet}
          columns={[
            {
              key: 'commune',
              head: 'Xã',
              names: true,
              cell: ({ sheet, commune, standard }) => (
                <Link to="/nhap-diem/$sheet" params={{ sheet }}>
                  {commune}
                  <span className="only-heard">, phiếu {nameOf(standard)}</span>
                </Link>
              ),
            },
            { key: 'standard', head: 'Bộ tiêu chí', cell: ({ standard }) => nameOf(standard) },
            {
              key: 'reason',
              head: 'Lý do',
              cell: ({ reason }) => (
                <div className={styles.reason}>{reason ?? <span className="soft">không ghi</span>}</div>
              ),
            },
            { key: 'by', head: 'Người trả lại', cell: ({ by }) => by },
            { key: 'at', head: 'Lúc', tight: true, cell: ({ at }) => formatMoment(at) },
          ]}
        />
      )}
    </Section>
  );
}
