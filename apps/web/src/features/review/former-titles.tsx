import { Link } from '@tanstack/react-router';
import { formatCount, formatDate, outcomeOfReview, successionWord, titleWord } from '@chuan-xa/wording';
import type { Search } from '../../app/search.js';
import { OutcomeLabel } from '../../components/outcome.js';
import { LongTable } from '../../components/long-table.js';
import type { Column } from '../../components/table.js';
import type { Former } from './review.js';
import styles from './review.module.css';

const columns: Column<Former>[] = [
  { key: 'unit', head: 'Đơn vị không còn', names: true, cell: ({ unit }) => unit.name },
  {
    key: 'title',
    head: 'Danh hiệu',
    cell: ({ title, recognition }) => (
      <>
        {titleWord(title)} năm {recognition.year}
        <div className={styles.under}>
          {recognition.decisionNumber} ngày {formatDate(recognition.decisionDate)}
        </div>
      </>
    ),
  },
  {
    key: 'successors',
    head: 'Đơn vị kế tiếp và kết quả của đơn vị ấy',
    cell: ({ successors }) =>
      successors.map(({ code, name, kind, outcome, word }) => (
        <div key={code} className={styles.successor}>
          <Link
            to="/ra-soat/$commune"
            params={{ commune: code }}
            search={(former: Search) => former}
            resetScroll={false}
            preload={false}
          >
            {name}
          </Link>{' '}
          <span className="soft">({successionWord(kind)})</span>{' '}
          <OutcomeLabel outcome={outcomeOfReview[outcome]} word={word} />
        </div>
      )),
  },
];

/** Titles of units that no longer exist: folded, and in no count. */
export function FormerTitles({ former }: { former: Former[] }) {
  if (former.length === 0) return null;
  return (
    <details className={styles.former}>
      <summary>
        {formatCount(former.length)} danh hiệu của đơn vị không còn sau sắp xếp, ngoài các số đếm ở trên
      </summary>
      <LongTable
        caption="Danh hiệu của đơn vị không còn"
        rows={former}
        keyOf={({ recognition }) => recognition.id}
        columns={columns}
      />
    </details>
  );
}
