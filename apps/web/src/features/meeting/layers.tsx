import type { ReactNode } from 'react';
import { classes } from '../../components/classes.js';
import styles from './meeting.module.css';

/**
 * The screen of the agenda, and over it the commune that is open. What lies under stays as it was drawn, so that going back is going back,
 * but nobody meets it there.
 */
export function Layers({ screen, commune }: { screen: ReactNode; commune: ReactNode | null }) {
  return (
    <div className={styles.layers}>
      <div className={classes(styles.layer, commune !== null && styles.under)} inert={commune !== null}>
        {screen}
      </div>
      {commune === null ? null : <div className={styles.layer}>{commune}</div>}
    </div>
  );
}
