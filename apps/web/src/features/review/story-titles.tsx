import { formatDate, titleWord } from '@chuan-xa/wording';
import type { Story } from './review.js';
import styles from './story.module.css';

type Recognition = Story['titles'][number]['recognitions'][number];

/** Every title that the commune was given, with its decision and its term; withdrawn ones too. */
export function StoryTitles({ told }: { told: Story }) {
  const held = told.titles.flatMap(({ title, recognitions }) => recognitions.map((one) => ({ title, one })));
  return (
    <section className={styles.part} aria-label="Danh hiệu">
      <h3>Danh hiệu</h3>
      {held.length === 0 ? (
        <p className="soft">Sổ công nhận chưa có dòng nào của xã.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Danh hiệu</th>
              <th scope="col">Năm</th>
              <th scope="col">Quyết định</th>
              <th scope="col">Thời hạn</th>
            </tr>
          </thead>
          <tbody>
            {held.map(({ title, one }) => (
              <tr key={one.id}>
                <th scope="row">{titleWord(title)}</th>
                <td>{one.year}</td>
                <td>
                  {one.decisionNumber} ngày {formatDate(one.decisionDate)}
                  {one.note === null ? null : <span className={styles.small}> {one.note}</span>}
                </td>
                <td>{termOf(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function termOf({ termEnd, termEnded, withdrawn, withdrawnOn, withdrawalNumber }: Recognition): string {
  if (withdrawnOn !== null) {
    const by = withdrawalNumber === null ? '' : ` (${withdrawalNumber})`;
    return `${withdrawn ? 'đã thu hồi từ' : 'thu hồi từ'} ${formatDate(withdrawnOn)}${by}`;
  }
  if (termEnd === null) return 'không rõ';
  return `đến ${formatDate(termEnd)}${termEnded ? ', đã hết' : ''}`;
}
