import type { Edition, ProvisionalParameter } from '@chuan-xa/scoring';
import { formatCount, formatDate, provisionalNotes, sayProvisional } from '@chuan-xa/wording';
import type { Review } from './review.js';
import styles from './review.module.css';

/** How many lines stand below, as of which day, and what all of them rest on without its having been read in the act. */
export function ListHead({
  review,
  edition,
  shared,
}: {
  review: Review;
  edition: Edition | null;
  shared: ProvisionalParameter[];
}) {
  return (
    <div className={styles.listHead}>
      <p className="soft" role="status">
        {formatCount(review.items.length)} xã trong danh sách, số liệu ngày {formatDate(review.day)}.
      </p>
      {shared.length === 0 ? null : <Provisional parameters={shared} edition={edition} whose="Mọi dòng: " />}
    </div>
  );
}

/** Why a result is provisional: in one sentence, and by source when asked for. */
export function Provisional({
  parameters,
  edition,
  whose = '',
}: {
  parameters: ProvisionalParameter[];
  edition: Edition | null;
  whose?: string;
}) {
  const sentence = sayProvisional(parameters);
  return (
    <details className={styles.provisional}>
      <summary>
        * {whose}
        {whose === '' ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1)}
      </summary>
      {edition === null ? null : (
        <ul>
          {provisionalNotes(parameters, edition).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
