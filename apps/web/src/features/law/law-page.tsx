import { Link } from '@tanstack/react-router';
import { formatCount, formatDate, howWord, titleWord } from '@chuan-xa/wording';
import { Answer, Empty } from '../../components/answer.js';
import { Page } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { useStandards } from '../../app/standards.js';
import { HOWS, howMany, useValues, type Standard } from './law.js';
import styles from './law.module.css';

/** The standards: which act each is, what it judges, and how much of it was read in the act itself. */
export function LawPage() {
  const standards = useStandards();
  return (
    <Page title="Bộ tiêu chí" aside="Mỗi giá trị có căn cứ; giá trị chưa đọc trong chính văn bản được ghi rõ.">
      <Answer of={standards}>
        {(all) =>
          all.length === 0 ? (
            <Empty>Chưa có bộ tiêu chí nào trong hệ thống. Bản cài đặt nạp các bộ tiêu chí khi khởi tạo.</Empty>
          ) : (
            <StandardsTable standards={all} />
          )
        }
      </Answer>
    </Page>
  );
}

function StandardsTable({ standards }: { standards: readonly Standard[] }) {
  return (
    <Table
      caption="Các bộ tiêu chí"
      rows={standards}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'title',
          head: 'Bộ tiêu chí',
          names: true,
          cell: (one) => (
            <>
              <Link to="/bo-tieu-chi/$edition" params={{ edition: one.id }} search={({ dot }) => ({ dot })}>
                {one.shortTitle}
              </Link>
              {one.invented ? ' (bịa để thử)' : ''}
              <div className={styles.under}>{one.title}</div>
            </>
          ),
        },
        {
          key: 'act',
          head: 'Văn bản',
          cell: ({ act, correctedBy }) => (
            <>
              {act.number}, {formatDate(act.date)}
              {correctedBy.map(({ number }) => (
                <div key={number} className={styles.under}>
                  đính chính {number}
                </div>
              ))}
            </>
          ),
        },
        { key: 'force', head: 'Hiệu lực', cell: (one) => <InForce of={one} /> },
        {
          key: 'judges',
          head: 'Dùng để rà soát',
          tight: true,
          cell: ({ judges }) => (judges === null ? <span className="soft">không dùng nay</span> : titleWord(judges)),
        },
        { key: 'known', head: 'Giá trị biết từ đâu', cell: (one) => <Known of={one} />, tight: true },
        { key: 'revision', head: 'Bản', cell: (one) => <Revisions of={one} /> },
      ]}
    />
  );
}

/** "từ 09/03/2023 đến chưa rõ" */
function InForce({ of: { inForce } }: { of: Standard }) {
  const to = inForce?.to ?? null;
  const day = (value: string | undefined): string => (value === undefined ? 'chưa biết' : formatDate(value));
  return (
    <>
      từ {day(inForce?.from.value)}
      {to === null ? '' : `, đến ${day(to.value)}`}
    </>
  );
}

/** "16 nguồn thứ cấp, 3 chưa biết" */
function Known({ of }: { of: Standard }) {
  const values = useValues(of.id, of.status === 'draft' ? of.revision : '');
  if (values.data === undefined) return <span className="soft">{values.isError ? 'không tải được' : 'đang tải…'}</span>;
  const counts = howMany(values.data.values);
  return HOWS.filter((how) => counts[how] > 0)
    .map((how) => `${formatCount(counts[how])} ${howWord(how)}`)
    .join(', ');
}

function Revisions({ of: { revision, status, revisions } }: { of: Standard }) {
  const drafts = revisions.filter((one) => one.status === 'draft').map((one) => one.revision);
  return (
    <>
      {status === 'draft' ? 'chưa công bố' : revision}
      {drafts.length === 0 ? null : <div className={styles.under}>bản nháp {drafts.join(', ')}</div>}
    </>
  );
}
