import { useId } from 'react';
import { Button } from '../../components/button.js';
import { classes } from '../../components/classes.js';
import { fieldMarks } from './next-field.js';
import styles from './sheet.module.css';

interface Props {
  column: string;
  item: string;
  label: string;
  /** What stands there: one of the choices, or "". */
  text: string;
  choices: readonly { text: string; label: string }[];
  describedBy?: string;
  onChoose: (text: string) => void;
}

/** One of two, or nothing yet; Delete clears it. */
export function ChoiceEntry({ column, item, label, text, choices, describedBy, onChoose }: Props) {
  const name = useId();
  return (
    <div
      className={styles.choices}
      role="radiogroup"
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={(event) => {
        if (text !== '' && (event.key === 'Delete' || event.key === 'Backspace')) onChoose('');
      }}
    >
      {choices.map((choice) => (
        <label key={choice.text} className={styles.choice}>
          <input
            type="radio"
            name={name}
            {...fieldMarks(column, item)}
            checked={choice.text === text}
            onChange={() => onChoose(choice.text)}
          />
          {choice.label}
        </label>
      ))}
      {text === '' ? null : (
        <Button look="quiet" className={classes(styles.clear, 'not-printed')} onClick={() => onChoose('')}>
          <span aria-hidden="true">✕</span>
          <span className="only-heard">Bỏ chọn: {label}</span>
        </Button>
      )}
    </div>
  );
}
