import { formatCount, formatDecimal } from '@chuan-xa/wording';
import { compareCommunes } from '../../app/compare.js';
import { Empty } from '../../components/answer.js';
import { LongTable } from '../../components/long-table.js';
import { Notice } from '../../components/notice.js';
import { OutcomeLabel } from '../../components/outcome.js';
import { Section } from '../../components/page.js';
import type { Column } from '../../components/table.js';
import { useStandards } from '../../app/standards.js';
import { type Law, type Preview } from './law.js';
import styles from './law.module.css';

type Sheets = Preview['sheets'];
type OfSheet = Pick<Sheets['flips']['items'][number], 'commune' | 'code' | 'office' | 'round' | 'edition'>;

/** Sheets whose outcome would be another, and why. */
export function FlippedSheets({ law, sheets }: { law: Law; sheets: Sheets }) {
  const { judged, unchanged, otherwise, flips } = sheets;
  const named = useNamed(law);
  return (
    <Section title={`Phiếu đổi kết luận (${formatCount(flips.total)})`}>
      <p>
        Chấm lại {formatCount(judged)} phiếu đã nộp hoặc đã thẩm định: {formatCount(unchanged)} không đổi gì,{' '}
        {formatCount(otherwise)} đổi điểm, lý do hoặc cách đạt lại, {formatCount(flips.total)} đổi kết luận.
      </p>
      {flips.total === 0 ? (
        <Empty>Không phiếu nào đổi kết luận.</Empty>
      ) : (
        <LongTable
          caption="Phiếu đổi kết luận"
          rows={byCommune(flips.items)}
          keyOf={({ sheet }) => sheet}
          columns={[
            ...named,
            { key: 'before', head: 'Trước', cell: ({ before }) => <Judged of={before} /> },
            { key: 'after', head: 'Sau', cell: ({ after }) => <Judged of={after} /> },
            { key: 'why', head: 'Vì sao', cell: ({ why }) => why.map((one) => <div key={one}>{one}</div>) },
          ]}
        />
      )}
      <Rest shown={flips.items.length} total={flips.total} what="phiếu" />
    </Section>
  );
}

/** Scores that stand and that the draft no longer takes. */
export function UnfitScores({ law, sheets: { unfit } }: { law: Law; sheets: Sheets }) {
  const named = useNamed(law);
  if (unfit.total === 0) return null;
  return (
    <Section title={`Ô điểm không còn hợp (${formatCount(unfit.total)})`}>
      <Notice look="warn">
        <p>
          Các ô này đúng theo bản đang dùng nhưng bản nháp không nhận. Sửa điểm trước khi công bố; hoặc khi công bố,
          chọn giữ nguyên: điểm vẫn còn đó và tính là chưa chấm cho tới khi chấm lại.
        </p>
      </Notice>
      <LongTable
        caption="Ô điểm không còn hợp"
        rows={byCommune(unfit.items)}
        keyOf={({ sheet, item }) => `${sheet} ${item}`}
        columns={[
          ...named,
          { key: 'item', head: 'Mục', tight: true, cell: ({ item }) => item },
          { key: 'value', head: 'Đã ghi', tight: true, cell: ({ value }) => value },
          { key: 'why', head: 'Vì sao', cell: ({ why }) => why },
        ]}
      />
      <Rest shown={unfit.items.length} total={unfit.total} what="ô" />
    </Section>
  );
}

/** Whose sheet it is; another standard's where one rests on this. */
function useNamed(law: Law): Column<OfSheet>[] {
  const others = useStandards().data ?? [];
  const titleOf = (id: string): string => others.find((one) => one.id === id)?.shortTitle ?? id;
  return [
    {
      key: 'commune',
      head: 'Xã',
      names: true,
      cell: ({ commune, edition }) => (
        <>
          {commune}
          {edition === law.id ? null : <div className={styles.under}>{titleOf(edition)}</div>}
        </>
      ),
    },
    { key: 'office', head: 'Đơn vị', cell: ({ office }) => office },
    { key: 'round', head: 'Đợt', tight: true, cell: ({ round }) => round },
  ];
}

const byCommune = <One extends OfSheet>(items: readonly One[]): One[] =>
  [...items].sort((one, other) => compareCommunes(one.commune, other.commune));

function Judged({ of: { outcome, total } }: { of: Sheets['flips']['items'][number]['before'] }) {
  return (
    <>
      <OutcomeLabel outcome={outcome} />
      {total === null ? null : <div className={styles.under}>{formatDecimal(total)} điểm</div>}
    </>
  );
}

function Rest({ shown, total, what }: { shown: number; total: number; what: string }) {
  if (shown >= total) return null;
  return (
    <p className="soft">
      Danh sách trên gồm {formatCount(shown)} {what} đầu trong {formatCount(total)} {what}.
    </p>
  );
}
