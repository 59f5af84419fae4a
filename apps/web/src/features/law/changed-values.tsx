import { capitalise, plainCitation } from '@chuan-xa/wording';
import { LongTable } from '../../components/long-table.js';
import type { Preview } from './law.js';
import styles from './law.module.css';

type Change = Preview['values'][number];

/** Values before and after, each with how it is known and where it stands. */
export function ChangedValues({ caption, values }: { caption: string; values: readonly Change[] }) {
  return (
    <LongTable
      caption={caption}
      rows={values}
      keyOf={({ path }) => path}
      columns={[
        { key: 'name', head: 'Giá trị', names: true, cell: ({ name }) => capitalise(name) },
        { key: 'before', head: 'Trước', cell: ({ before }) => <Said of={before} none="chưa có" /> },
        { key: 'after', head: 'Sau', cell: ({ after }) => <Said of={after} none="không còn" /> },
      ]}
    />
  );
}

function Said({ of, none }: { of: Change['before']; none: string }) {
  if (of === null) return <span className="soft">{none}</span>;
  return (
    <>
      <span className={styles.said}>{of.text}</span>
      <span className={styles.how}>{of.how}</span>
      {of.citation === null ? null : <div className={styles.under}>{plainCitation(of.citation)}</div>}
    </>
  );
}
