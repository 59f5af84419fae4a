import { capitalise, caseFieldWord, caseStateWord, formatDate, type CaseField } from '@chuan-xa/wording';
import type { FrozenCase } from './frozen.js';
import styles from './meeting.module.css';

/** What was being done about a flagged commune when the snapshot was taken. */
export function CaseFacts({ held }: { held: FrozenCase }) {
  const facts: [CaseField, string | null][] = [
    ['shortcoming', held.shortcoming],
    ['cause', held.cause],
    ['solution', held.solution],
    ['responsible', held.responsible],
    ['dueOn', held.dueOn === null ? null : formatDate(held.dueOn)],
    ['decision', held.decision],
  ];
  return (
    <section aria-label="Hồ sơ theo dõi">
      <h2>Hồ sơ theo dõi: {caseStateWord(held.state)}</h2>
      <dl className={styles.facts}>
        {facts.map(([field, value]) =>
          value === null ? null : (
            <div key={field}>
              <dt>{capitalise(caseFieldWord(field))}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}
