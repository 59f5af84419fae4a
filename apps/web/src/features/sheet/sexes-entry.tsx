import { useRef, useState } from 'react';
import { classes } from '../../components/classes.js';
import { fieldMarks } from './next-field.js';
import styles from './sheet.module.css';

interface Props {
  column: string;
  item: string;
  label: string;
  /** "91/90,5" */
  text: string;
  invalid: boolean;
  describedBy?: string;
  onLeave: (text: string) => void;
}

const SEXES = ['nam', 'nữ'] as const;

const parted = (text: string): [string, string] => {
  const [male = '', female = ''] = text.split('/');
  return [male, female];
};

/** A measure of men and one of women; written once both fields are left. */
export function SexesEntry({ column, item, label, text, invalid, describedBy, onLeave }: Props) {
  const [typing, setTyping] = useState<[string, string] | null>(null);
  const group = useRef<HTMLDivElement>(null);
  const shown = typing ?? parted(text);
  return (
    <div
      ref={group}
      className={styles.sexes}
      role="group"
      aria-label={label}
      onBlur={(event) => {
        if (typing === null || group.current?.contains(event.relatedTarget)) return;
        const [male, female] = [typing[0].trim(), typing[1].trim()];
        // "x": does not apply, to men and women alike
        const typed = female === '' && ['', 'x'].includes(male.toLowerCase()) ? male : `${male}/${female}`;
        setTyping(null);
        if (typed !== text) onLeave(typed);
      }}
    >
      {SEXES.map((sex, place) => (
        <label key={sex} className={styles.sex}>
          <span>{sex}</span>
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            enterKeyHint="next"
            className={classes(styles.entry, invalid && styles.bad)}
            aria-invalid={invalid || undefined}
            aria-describedby={describedBy}
            {...fieldMarks(column, item)}
            value={shown[place]}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) =>
              setTyping(place === 0 ? [event.target.value, shown[1]] : [shown[0], event.target.value])
            }
            onKeyDown={(event) => {
              if (event.key === 'Escape') setTyping(null);
            }}
          />
        </label>
      ))}
    </div>
  );
}
