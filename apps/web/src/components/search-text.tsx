import { useEffect, useRef, useState } from 'react';
import { TextField } from './field.js';
import styles from './search-text.module.css';

interface Props {
  label: string;
  placeholder?: string;
  /** What stands in the address. */
  value: string;
  onChange: (value: string) => void;
}

/** Looks for words. What is typed stands here at once and then in the address, so that no letter waits for a page to be drawn. */
export function SearchText({ value, onChange, ...rest }: Props) {
  const [text, setText] = useState(value);
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value; // the address was changed by something else: the back button, a link
    setText(value);
  }, [value]);
  return (
    <div className={styles.search}>
      <TextField
        {...rest}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(typed) => {
          setText(typed);
          sent.current = typed;
          onChange(typed);
        }}
      />
    </div>
  );
}
