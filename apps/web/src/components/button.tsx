import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classes } from './classes.js';
import styles from './button.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main`: the one act that a page is for; `danger`: what takes something away; `quiet`: a word among others. */
  look?: 'main' | 'plain' | 'danger' | 'quiet';
  /** It is being done: it stays where it is, says so, and takes no second press. */
  busy?: boolean;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button. It submits nothing unless `type="submit"`. */
export function Button({ look = 'plain', busy = false, children, className = '', disabled, ref, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      ref={ref}
      className={classes(styles.button, styles[look], className)}
      aria-busy={busy || undefined}
      disabled={disabled === true || busy}
    >
      {children}
      {busy ? <span className="only-heard"> (đang thực hiện)</span> : null}
    </button>
  );
}
