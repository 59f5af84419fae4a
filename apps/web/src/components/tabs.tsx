import { Link } from '@tanstack/react-router';
import { classes } from './classes.js';
import styles from './tabs.module.css';

/** The pages of one place, beside each other. */
export function Tabs({ label, pages }: { label: string; pages: readonly { to: string; label: string }[] }) {
  return (
    <nav className={classes(styles.tabs, 'not-printed')} aria-label={label}>
      {pages.map((page) => (
        <Link
          key={page.to}
          to={page.to}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {page.label}
        </Link>
      ))}
    </nav>
  );
}
