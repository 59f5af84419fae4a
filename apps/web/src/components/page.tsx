import { useEffect, type ReactNode } from 'react';
import { classes } from './classes.js';
import styles from './page.module.css';

/** A page: its title (the browser's too), what stands beside it, what can be done, and what it is about. */
export function Page({
  title,
  aside,
  acts,
  children,
  full = false,
}: {
  title: string;
  aside?: ReactNode;
  acts?: ReactNode;
  children: ReactNode;
  full?: boolean;
}) {
  useEffect(() => {
    document.title = `${title} · Chuẩn Xã`;
  }, [title]);
  return (
    <div className={classes(styles.page, full && styles.full)} data-full={full || undefined}>
      <header className={styles.head}>
        <div>
          <h1>{title}</h1>
          {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
        </div>
        {acts === undefined ? null : <div className={classes(styles.acts, 'not-printed')}>{acts}</div>}
      </header>
      {children}
    </div>
  );
}

/** Filters and the like, in one row above what they act on. `tight`: each label beside its field. */
export function Bar({ children, tight = false }: { children: ReactNode; tight?: boolean }) {
  return <div className={classes(styles.bar, tight && styles.tight, 'not-printed')}>{children}</div>;
}

/** A part of a page with its own heading. */
export function Section({ title, acts, children }: { title: string; acts?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        {acts}
      </div>
      {children}
    </section>
  );
}
