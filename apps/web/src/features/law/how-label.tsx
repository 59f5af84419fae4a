import type { How } from '@chuan-xa/scoring';
import { howWord } from '@chuan-xa/wording';
import { classes } from '../../components/classes.js';
import styles from './law.module.css';

/** How a value is known, in words; what is not known stands out. */
export function HowLabel({ how }: { how: How }) {
  return <span className={classes(styles.how, how === 'unknown' && styles.unknown)}>{howWord(how)}</span>;
}
