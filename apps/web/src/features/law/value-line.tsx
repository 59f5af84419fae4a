import { capitalise, sayLawValue } from '@chuan-xa/wording';
import { Ground } from './ground.js';
import { HowLabel } from './how-label.js';
import type { AnyParameter, LawValue } from './law.js';
import styles from './law.module.css';

/** One value of the law: what it is, how it is known, and its citation when asked for. */
export function ValueLine({
  name,
  of,
  edition,
  reading,
  unit = '',
}: {
  name: string;
  of: AnyParameter | null | undefined;
  edition: string;
  reading?: LawValue['reading'] | undefined;
  unit?: string;
}) {
  if (of === null || of === undefined) return null;
  const known = of.how !== 'unknown';
  return (
    <div className={styles.value}>
      <dt>{capitalise(name)}</dt>
      <dd>
        {known ? (
          <span className={styles.said}>
            {sayLawValue(of.value)}
            {unit === '' ? '' : ` ${unit}`}
          </span>
        ) : null}
        <HowLabel how={of.how} />
        <Ground
          name={name}
          edition={edition}
          citation={of.citation ?? null}
          standsFor={of.how === 'borrowed' ? of.standsFor : null}
          note={of.note ?? null}
          reading={reading ?? null}
        />
      </dd>
    </div>
  );
}
