import { useState } from 'react';
import { formatMoment } from '@chuan-xa/wording';
import { Button } from '../../components/button.js';
import type { Story } from './review.js';
import styles from './story.module.css';

/** As many as tell the last turns. */
const FIRST = 8;

/** What happened to the commune, the newest first. */
export function StoryHistory({ history }: { history: Story['history'] }) {
  const [all, setAll] = useState(false);
  const shown = all ? history : history.slice(0, FIRST);
  return (
    <section className={styles.part} aria-label="Diễn biến">
      <h3>
        Diễn biến<span className={styles.printed}> gần nhất</span>
      </h3>
      {history.length === 0 ? <p className="soft">Chưa có việc nào được ghi.</p> : null}
      <ol className={styles.history}>
        {shown.map(({ at, what, by }, place) => (
          <li key={`${at} ${place}`}>
            <time dateTime={at}>{formatMoment(at)}</time>
            <span>
              {what} <span className="soft">{by}</span>
            </span>
          </li>
        ))}
      </ol>
      {shown.length < history.length ? (
        <p className="not-printed">
          <Button look="quiet" onClick={() => setAll(true)}>
            Hiện tất cả {history.length} việc
          </Button>
        </p>
      ) : null}
    </section>
  );
}
