import { capitalise } from '@chuan-xa/wording';
import { Button } from '../../components/button.js';
import { TextField } from '../../components/field.js';
import { Ground } from './ground.js';
import { HowLabel } from './how-label.js';
import type { LawValue } from './law.js';
import { kindOf, typedOf } from './read-value.js';
import type { TypedValues } from './typed-values.js';
import type { ValueFault } from './use-write-values.js';
import { ValueInput } from './value-input.js';
import look from './law.module.css';
import styles from './worklist.module.css';

interface Props {
  edition: string;
  value: LawValue;
  typed: TypedValues;
  /** Stands for all values that name none of their own. */
  commonCitation: string;
  fault: ValueFault;
  busy: boolean;
  onSave: () => void;
}

/** One value: as it stands, and as the act has it. */
export function ValueRow({ edition, value: stood, typed, commonCitation, fault, busy, onSave }: Props) {
  const { path, name, how } = stood;
  const kind = kindOf(path);
  const entry = typed.of(path);
  const same = entry.value === undefined || JSON.stringify(entry.value) === JSON.stringify(typedOf(kind, stood.value));
  const heard = <span className="only-heard">: {name}</span>;
  return (
    <li className={styles.row} data-path={path}>
      <input
        type="checkbox"
        aria-label={`Đánh dấu để ghi cùng lúc: ${name}`}
        checked={entry.chosen ?? false}
        onChange={(event) => typed.put(path, { chosen: event.target.checked })}
      />
      <div>
        <strong>{capitalise(name)}</strong>
        <div>
          {how === 'unknown' ? null : <span className={look.said}>{stood.text}</span>}
          <HowLabel how={how} />
        </div>
        <div className={styles.asides}>
          <Ground
            name={name}
            edition={edition}
            citation={stood.citation}
            standsFor={stood.standsFor}
            note={stood.note}
            reading={stood.reading}
          />
          <details className={look.ground}>
            <summary>ghi chú khi ghi{heard}</summary>
            <TextField
              label={<>Ghi chú{heard}</>}
              optional
              autoComplete="off"
              value={entry.note ?? stood.note ?? ''}
              onChange={(note) => typed.put(path, { note })}
            />
          </details>
        </div>
      </div>
      <ValueInput
        kind={kind}
        name={name}
        value={entry.value ?? typedOf(kind, stood.value)}
        onChange={(value) => typed.put(path, { value })}
        error={fault.value}
      />
      <TextField
        label={<>Điều, khoản, trang{heard}</>}
        autoComplete="off"
        placeholder={commonCitation === '' ? 'Điều 2, trang 3' : commonCitation}
        value={entry.citation ?? (how === 'act' ? (stood.citation ?? '') : '')}
        onChange={(citation) => typed.put(path, { citation })}
        error={fault.citation}
      />
      <Button busy={busy} onClick={onSave}>
        {same && how !== 'unknown' ? 'Xác nhận đúng' : 'Ghi giá trị này'}
        {heard}
      </Button>
    </li>
  );
}
