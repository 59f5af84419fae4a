import { Link } from '@tanstack/react-router';
import type { Round } from '../../app/round.js';
import { useStandards } from '../../app/standards.js';
import { classes } from '../../components/classes.js';
import styles from './standard-tabs.module.css';

/** The standards of a round, one beside the other. */
export function StandardTabs({ round, chosen }: { round: Round; chosen: string | null }) {
  const list = useStandards();
  const titleOf = (edition: string): string => list.data?.find(({ id }) => id === edition)?.shortTitle ?? edition;
  return (
    <nav className={classes(styles.tabs, 'not-printed')} aria-label="Bộ tiêu chí">
      {round.standards.map(({ edition }) => (
        <Link
          key={edition}
          to="."
          search={(search) => ({ ...search, bo: edition })}
          aria-current={edition === chosen ? 'true' : undefined}
        >
          {titleOf(edition)}
        </Link>
      ))}
    </nav>
  );
}
