import { capitalise, roleWords } from '@chuan-xa/wording';
import { classes } from '../../components/classes.js';
import { roles, roleTasks } from './roles.js';
import styles from './accounts.module.css';

/** What each role is for, folded away. */
export function RolesExplained() {
  return (
    <details className={classes(styles.explained, 'not-printed')}>
      <summary>Mỗi vai trò làm được gì</summary>
      <dl>
        {roles.map((role) => (
          <div key={role}>
            <dt>{capitalise(roleWords[role])}</dt>
            <dd>{roleTasks[role]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
