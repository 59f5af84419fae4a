import type { Act } from '../../app/act.js';
import { DayField } from '../../components/day-field.js';
import { TextField } from '../../components/field.js';
import { Pair } from '../../components/form.js';
import type { Letter } from './moves.js';
import styles from './moves.module.css';

/** The official letter that sheets are handed in with. `under`: where it stands in what is sent, for what is wrong with it. */
export function LetterFields({
  letter,
  onChange,
  act,
  under = '',
}: {
  letter: Letter;
  onChange: (letter: Letter) => void;
  act: Act;
  under?: string;
}) {
  const part = (name: keyof Letter) => ({
    value: letter[name],
    error: act.fault(`${under}${name}`),
    onChange: (value: string) => onChange({ ...letter, [name]: value }),
  });
  return (
    <fieldset className={styles.letter}>
      <legend>Công văn nộp phiếu (có thể bổ sung sau)</legend>
      <Pair>
        <TextField label="Số" placeholder="125/CV-TTYT" maxLength={100} {...part('number')} />
        <DayField label="Ngày" {...part('date')} />
        <TextField label="Người ký" maxLength={200} {...part('signer')} />
      </Pair>
    </fieldset>
  );
}
