import { useId, useRef, useState } from 'react';
import { formatSize } from '@chuan-xa/wording';
import { Button } from '../../components/button.js';
import { classes } from '../../components/classes.js';
import styles from './imports.module.css';

/** Takes one file: chosen, or dropped. */
export function FileDrop({
  file,
  onFile,
  error,
}: {
  file: File | null;
  onFile: (file: File | null) => void;
  error: string | null;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      className={classes(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer.files[0] ?? null);
      }}
    >
      <label htmlFor={id}>
        <strong>{file === null ? 'Tệp .xlsx, .xlsm hoặc .csv' : file.name}</strong>
        {file === null ? ' (chọn, hoặc kéo thả vào đây)' : ` (${formatSize(file.size)})`}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".xlsx,.xlsm,.csv"
        className="only-heard"
        tabIndex={-1}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => {
          onFile(event.target.files?.[0] ?? null);
          event.target.value = ''; // the same file, mended, may be chosen again
        }}
      />
      <Button onClick={() => input.current?.click()}>{file === null ? 'Chọn tệp' : 'Chọn tệp khác'}</Button>
      {error === null ? null : (
        <p id={`${id}-error`} className={styles.fault}>
          {error}
        </p>
      )}
    </div>
  );
}
