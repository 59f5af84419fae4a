import { capitalise, formatCount, formatMoment } from '@chuan-xa/wording';
import type { Search } from '../../app/search.js';
import { Button } from '../../components/button.js';
import { Table } from '../../components/table.js';
import { changeOf, type RecordedAct } from './record.js';
import styles from './audit.module.css';

/** Characters of a change that stand in the row; the whole of it unfolds. */
const SHOWN = 240;
const ALL = 20_000;

interface Props {
  acts: readonly RecordedAct[];
  communeName: (key: { period: number; code: string }) => string;
  onNarrow: (next: Search) => void;
}

/** Acts, each as a line: when, who, what to what, before and after, why. */
export function ActsTable({ acts, communeName, onNarrow }: Props) {
  return (
    <Table
      caption="Nhật ký"
      rows={acts}
      keyOf={({ number }) => String(number)}
      columns={[
        { key: 'number', head: 'Số', number: true, cell: ({ number }) => formatCount(number) },
        { key: 'at', head: 'Lúc', tight: true, cell: ({ at }) => formatMoment(at) },
        {
          key: 'actor',
          head: 'Người làm',
          cell: ({ number, actor, account, via }) => (
            <>
              <Button look="quiet" className={styles.only} onClick={() => onNarrow({ nguoi: account ?? actor })}>
                {actor}
                <span className="only-heard">: chỉ xem việc của người này (việc số {number})</span>
              </Button>
              <div className={styles.small}>{via}</div>
            </>
          ),
        },
        {
          key: 'what',
          head: 'Việc',
          names: true,
          cell: ({ number, word, object, commune }) => (
            <>
              <div>{capitalise(word)}</div>
              {commune === null ? null : <div className={styles.plain}>{communeName(commune)}</div>}
              <Button
                look="quiet"
                className={styles.only}
                onClick={() => onNarrow({ loai: object.type, ma: object.id, phieu: undefined })}
              >
                {object.word}
                <span className="only-heard">: chỉ xem việc về chính đối tượng này (việc số {number})</span>
              </Button>
            </>
          ),
        },
        { key: 'before', head: 'Trước', cell: (act) => <Said act={act} side="before" /> },
        { key: 'after', head: 'Sau', cell: (act) => <Said act={act} side="after" /> },
        { key: 'why', head: 'Vì sao', cell: ({ why }) => why ?? '' },
      ]}
    />
  );
}

/** One side of a change; a long one unfolds in its place. */
function Said({ act, side }: { act: RecordedAct; side: 'before' | 'after' }) {
  const whole = changeOf(act, ALL)[side];
  if (whole.length <= SHOWN) return <div className={styles.said}>{whole}</div>;
  return (
    <details className={styles.said}>
      <summary>
        {whole.slice(0, SHOWN - 1).replace(/\p{Surrogate}$/u, '')}… <span className={styles.more}>xem hết</span>
      </summary>
      {whole}
    </details>
  );
}
