import { useState } from 'react';
import { formatDate } from '@chuan-xa/wording';
import { dayOf } from './day-of.js';
import { TextField } from './field.js';

interface Props {
  label: string;
  hint?: string;
  error?: string | null;
  optional?: boolean;
  /** "2023-11-01", or "" for none. */
  value: string;
  onChange: (day: string) => void;
  disabled?: boolean;
}

/** A day, typed as people write it here; a browser's own field would show it as its language does. */
export function DayField({ value, onChange, error, ...rest }: Props) {
  const [typing, setTyping] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      placeholder="ngày/tháng/năm"
      autoComplete="off"
      value={typing ?? wrong ?? formatDate(value)}
      error={wrong === null ? error : `“${wrong}” không phải một ngày. Gõ dạng ngày/tháng/năm, ví dụ 01/11/2023.`}
      onChange={(text) => {
        setTyping(text);
        setWrong(null);
        onChange(dayOf(text) ?? '');
      }}
      onBlur={() => {
        if (typing !== null && typing.trim() !== '' && dayOf(typing) === null) setWrong(typing);
        setTyping(null);
      }}
    />
  );
}
