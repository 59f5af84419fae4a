import type { LevelRow } from '@chuan-xa/scoring';
import { sayLawValue } from '@chuan-xa/wording';
import { Button } from '../../components/button.js';
import { DayField } from '../../components/day-field.js';
import { ChoiceField, TextField } from '../../components/field.js';
import type { TypedValue, ValueKind } from './read-value.js';
import styles from './worklist.module.css';

interface Props {
  kind: ValueKind;
  /** The value's own name, for those who hear the page. */
  name: string;
  value: TypedValue;
  onChange: (value: TypedValue) => void;
  error: string | null;
}

const RULES = ['countsZero', 'leavesDenominator'];
const yesNo = [
  { value: 'yes', label: sayLawValue(true) },
  { value: 'no', label: sayLawValue(false) },
];

/** The value as the act has it, typed as its kind is. */
export function ValueInput({ kind, name, value, onChange, error }: Props) {
  const label = (
    <>
      Theo văn bản<span className="only-heard">: {name}</span>
    </>
  );
  const text = (typed: string): void => onChange({ text: typed, rows: [] });
  if (kind === 'table') return <LevelRows {...{ name, error }} rows={value.rows} onChange={onChange} />;
  if (kind === 'day')
    return <DayField label={`Theo văn bản: ${name}`} value={value.text} onChange={text} error={error} />;
  if (kind === 'yesNo' || kind === 'rule')
    return (
      <ChoiceField
        label={label}
        none="chọn…"
        choices={kind === 'yesNo' ? yesNo : RULES.map((rule) => ({ value: rule, label: sayLawValue(rule) }))}
        value={value.text}
        onChange={text}
        error={error}
      />
    );
  return (
    <TextField
      label={label}
      inputMode={kind === 'list' ? undefined : 'decimal'}
      autoComplete="off"
      placeholder={kind === 'list' ? '0; 0,5; 1' : undefined}
      value={value.text}
      onChange={text}
      error={error}
    />
  );
}

function LevelRows({
  name,
  rows,
  onChange,
  error,
}: {
  name: string;
  rows: readonly LevelRow[];
  onChange: (value: TypedValue) => void;
  error: string | null;
}) {
  const put = (next: readonly LevelRow[]): void => onChange({ text: '', rows: next });
  const edit = (at: number, change: Partial<LevelRow>): void =>
    put(rows.map((row, place) => (place === at ? { ...row, ...change } : row)));
  return (
    <fieldset className={styles.levels}>
      <legend>
        Theo văn bản<span className="only-heard">: {name}</span>: số đo → điểm
      </legend>
      {rows.map((row, at) => (
        <div key={at} className={styles.level}>
          <TextField
            bare
            label={`Mức ${at + 1}, số đo`}
            inputMode="decimal"
            placeholder="số đo"
            value={row.bound}
            onChange={(bound) => edit(at, { bound })}
            aria-invalid={error === null ? undefined : true}
          />
          <span aria-hidden="true">→</span>
          <TextField
            bare
            label={`Mức ${at + 1}, điểm`}
            inputMode="decimal"
            placeholder="điểm"
            value={row.points}
            onChange={(points) => edit(at, { points })}
          />
          <Button
            look="quiet"
            aria-label={`Bỏ mức ${at + 1}`}
            disabled={rows.length === 1}
            onClick={() => put(rows.filter((_row, place) => place !== at))}
          >
            ✕
          </Button>
        </div>
      ))}
      <div>
        <Button look="quiet" onClick={() => put([...rows, { bound: '', points: '' }])}>
          Thêm mức
        </Button>
      </div>
      {error === null ? null : <p className={styles.fault}>{error}</p>}
    </fieldset>
  );
}
