import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import { classes } from './classes.js';
import styles from './field.module.css';

interface Around {
  label: ReactNode;
  /** What to type, before anything is wrong. */
  hint?: ReactNode;
  /** What is wrong and what to do. */
  error?: string | null;
  /** The label is heard and not seen: in a row of filters that explain themselves. */
  bare?: boolean;
  optional?: boolean;
}

interface Wired {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** A label, what it labels, a hint and what is wrong, tied together for those who hear the page. */
export function Field({
  label,
  hint,
  error,
  bare = false,
  optional = false,
  children,
}: Around & { children: (wired: Wired) => ReactNode }) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={classes(styles.field, error && styles.wrong)} data-field>
      <label htmlFor={id} className={bare ? 'only-heard' : styles.label}>
        {label}
        {optional ? <span className={styles.optional}> (không bắt buộc)</span> : null}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  );
}

type Own<T> = Around & Omit<T, 'id' | 'onChange' | 'value'> & { value: string; onChange: (value: string) => void };

/** One line of text. */
export function TextField({
  label,
  hint,
  error,
  bare,
  optional,
  value,
  onChange,
  ...rest
}: Own<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Field {...{ label, hint, error, bare, optional }}>
      {(wired) => (
        <input
          type="text"
          {...rest}
          {...wired}
          className={styles.input}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function NoteField({
  label,
  hint,
  error,
  bare,
  optional,
  value,
  onChange,
  ...rest
}: Own<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  return (
    <Field {...{ label, hint, error, bare, optional }}>
      {(wired) => (
        <textarea
          rows={3}
          {...rest}
          {...wired}
          className={styles.input}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export interface Choice {
  value: string;
  label: string;
}

/** One of a few. `none`: the words of the choice that chooses nothing (value ""). */
export function ChoiceField({
  label,
  hint,
  error,
  bare,
  optional,
  value,
  onChange,
  choices,
  none,
  ...rest
}: Own<SelectHTMLAttributes<HTMLSelectElement>> & { choices: readonly Choice[]; none?: string }) {
  return (
    <Field {...{ label, hint, error, bare, optional }}>
      {(wired) => (
        <select
          {...rest}
          {...wired}
          className={styles.input}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {none === undefined ? null : <option value="">{none}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Yes or no. */
export function TickField({
  label,
  hint,
  checked,
  onChange,
  disabled,
}: {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}) {
  const id = useId();
  return (
    <div className={styles.tick}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
