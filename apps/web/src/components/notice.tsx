import type { ReactNode } from 'react';
import { classes } from './classes.js';
import styles from './notice.module.css';

/** Something to be read before going on. A `danger` is spoken at once. */
export function Notice({
  look = 'plain',
  title,
  children,
}: {
  look?: 'plain' | 'warn' | 'danger';
  title?: string;
  children?: ReactNode;
}) {
  return (
    <div className={classes(styles.notice, styles[look])} role={look === 'danger' ? 'alert' : 'status'}>
      {title === undefined ? null : <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
