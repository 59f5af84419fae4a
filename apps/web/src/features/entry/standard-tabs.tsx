import { Link } from '@tanstack/react-router';
import { answered, server } from '../../api/client.js';
import { useAnswer } from '../../app/questions.js';
import type { Round } from '../../app/round.js';
import { classes } from '../../components/classes.js';
import styles from './standard-tabs.module.css';

/** The standards of a round, one beside the other. */
export function StandardTabs({ round, chosen }: { round: Round; chosen: string | null }) {
  const list = useAnswer({
    key: ['GET /api/standards'],
    ask: (signal) => answered(server.GET('/api/standards', { signal })),
  });
  const titleOf = (edition: string): string => list.data?.items.find(({ id }) => id === edition)?.shortTitle ?? edition;
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
