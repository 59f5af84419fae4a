import { sayAtField } from '@chuan-xa/wording';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { Problem, sentenceOf } from '../api/problem.js';
import type { Act } from '../app/act.js';
import { Acts } from './dialog.js';
import { Button } from './button.js';
import { Notice } from './notice.js';
import styles from './form.module.css';

interface Props {
  act: Act;
  /** Sends what was filled in; throws what the server refuses. */
  send: () => Promise<void>;
  /** Above what the server refused: "Chưa ghi được." */
  failed: string;
  /** The words of the button that sends. */
  submit: string;
  look?: 'main' | 'danger';
  onCancel: () => void;
  children: ReactNode;
}

const firstWrong = (form: HTMLFormElement | null): HTMLElement | null =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;

/** The form whose first wrong field gets the keyboard whenever something failed. */
export function useFormOf(failure: unknown): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (failure !== null) firstWrong(form.current)?.focus();
  }, [failure]);
  return form;
}

/** A single fault is said above too: it may be of no field that stands here. */
const saidOf = (failure: unknown): string =>
  failure instanceof Problem && failure.body.errors?.length === 1
    ? sayAtField(failure.body.errors[0] ?? { code: '', message: failure.message })
    : sentenceOf(failure);

/** A form of a dialog: what is wrong is said above and at its field, and the keyboard goes to the first of them. */
export function Form({ act, send, failed, submit, look = 'main', onCancel, children }: Props) {
  const { failure } = act;
  const form = useFormOf(failure);
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        act.forget();
        const at = document.activeElement;
        // A field that judges what was typed when it is left does so now; only then is it known whether there is something to send.
        if (at instanceof HTMLInputElement) at.blur();
        setTimeout(() => {
          const wrong = firstWrong(form.current);
          (wrong ?? (at instanceof HTMLElement ? at : null))?.focus();
          if (wrong === null) void act.run(send);
        });
      }}
    >
      {failure === null ? null : (
        <Notice look="danger" title={failed}>
          <p>{saidOf(failure)}</p>
        </Notice>
      )}
      {children}
      <Acts>
        <Button look={look} type="submit" busy={act.busy}>
          {submit}
        </Button>
        <Button onClick={onCancel}>Thôi</Button>
      </Acts>
    </form>
  );
}

/** Short fields side by side, one below the other where it is narrow. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>;
}
