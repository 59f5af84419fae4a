import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './button.js';
import { classes } from './classes.js';
import styles from './dialog.module.css';

/** A question that has to be answered before anything else. The browser's own: it keeps the keyboard in, and Esc closes it. */
export function Dialog({
  title,
  onClose,
  children,
  wide = false,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed while it still stands in the page, or the keyboard would not go back to what opened it.
  useLayoutEffect(() => {
    const dialog = box.current;
    if (dialog === null || dialog.open) return;
    dialog.showModal();
    return () => dialog.close();
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby={id}
      className={classes(styles.dialog, wide && styles.wide)}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <Button look="quiet" aria-label="Đóng" onClick={onClose}>
          ✕
        </Button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}

/** The row of buttons that ends a form or a dialog; the main act first. */
export function Acts({ children }: { children: ReactNode }) {
  return <div className={styles.acts}>{children}</div>;
}
