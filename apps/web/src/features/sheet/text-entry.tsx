import { useRef, useState } from 'react';
import { classes } from '../../components/classes.js';
import { fieldMarks } from './next-field.js';
import styles from './sheet.module.css';

interface Props {
  column: string;
  item: string;
  /** What is heard: commune, item, column, what it takes. */
  label: string;
  text: string;
  invalid: boolean;
  describedBy?: string;
  onLeave: (text: string) => void;
}

/** A number as it is typed; it is written when the field is left. Esc brings back what stood there. */
export function TextEntry({ column, item, label, text, invalid, describedBy, onLeave }: Props) {
  const [typing, setTyping] = useState<string | null>(null);
  const given = useRef(false); // Esc: what is left is not written
  return (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="next"
      className={classes(styles.entry, invalid && styles.bad)}
      aria-label={label}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      {...fieldMarks(column, item)}
      value={typing ?? text}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        given.current = false;
        setTyping(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || typing === null) return;
        event.stopPropagation();
        given.current = true;
        setTyping(null);
      }}
      onBlur={() => {
        if (typing !== null && !given.current && typing.trim() !== text) onLeave(typing.trim());
        setTyping(null);
      }}
    />
  );
}
