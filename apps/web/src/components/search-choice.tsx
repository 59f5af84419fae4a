import { useMemo, useState } from 'react';
import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { formatCount } from '@chuan-xa/wording';
import { bestFirst, finds } from '../app/compare.js';
import { Field, type Choice } from './field.js';
import field from './field.module.css';
import styles from './search-choice.module.css';

/** As many as can be looked through; more are narrowed by typing on. */
const MOST = 40;

export interface SearchChoiceProps {
  label: string;
  hint?: string;
  error?: string | null;
  optional?: boolean;
  placeholder?: string;
  /** `also`: what finds it beside its label. */
  choices: readonly (Choice & { also?: string })[];
  /** The value chosen, or "". */
  value: string;
  onChange: (value: string) => void;
  /** What stands for a value that is not among the choices. */
  foreign?: string;
  /** Said where nothing fits what was typed. */
  nothing?: (typed: string) => string;
}

/** One of many, found by typing a part of it, marks or none. Emptied, it chooses nothing; left half typed, it stays as it was. */
export function SearchChoice({
  label,
  hint,
  error,
  optional,
  placeholder,
  choices,
  value,
  onChange,
  foreign = value,
  nothing = (typed) => `Không có gì khớp “${typed}”.`,
}: SearchChoiceProps) {
  const [typing, setTyping] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const shown = value === '' ? '' : (choices.find((one) => one.value === value)?.label ?? foreign);
  const found = useMemo(
    () =>
      bestFirst(
        typing ?? '',
        choices.filter((one) => finds(typing ?? '', one.label, one.also)),
      ),
    [choices, typing],
  );
  const leave = (): void => {
    if (typing?.trim() === '' && value !== '') onChange('');
    setTyping(null);
  };
  return (
    <Field {...{ label, hint, optional, error }}>
      {(wired) => (
        <ComboboxProvider
          open={open}
          setOpen={setOpen}
          inputValue={typing ?? shown}
          setInputValue={setTyping}
          selectedValue={value}
          setSelectedValue={(chosen) => {
            onChange(chosen);
            setTyping(null);
          }}
        >
          <Combobox
            {...wired}
            className={field.input}
            autoSelect
            autoComplete="list"
            placeholder={placeholder}
            spellCheck={false}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={leave}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || !open) return;
              event.preventDefault(); // closes the list alone, not the dialog around it
              setOpen(false);
              setTyping(null);
            }}
          />
          <ComboboxPopover
            gutter={4}
            sameWidth
            fixed
            unmountOnHide
            hideOnEscape={false}
            className={styles.list}
            aria-label={label}
          >
            {found.slice(0, MOST).map((one) => (
              <ComboboxItem key={one.value} value={one.value} setValueOnClick={false} className={styles.item}>
                {one.label}
              </ComboboxItem>
            ))}
            {found.length > MOST ? (
              <p className={styles.note}>Còn {formatCount(found.length - MOST)} mục; gõ thêm để thu hẹp.</p>
            ) : null}
            {found.length === 0 ? <p className={styles.note}>{nothing(typing ?? '')}</p> : null}
          </ComboboxPopover>
        </ComboboxProvider>
      )}
    </Field>
  );
}
