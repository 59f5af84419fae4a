import { useId, useRef, useState } from 'react';
import { formatSize } from '@chuan-xa/wording';
import { Button } from './button.js';
import { classes } from './classes.js';
import styles from './file-pick.module.css';

interface Props {
  /** What the file is: "Tệp minh chứng". */
  label: string;
  /** The endings that the browser offers: ".pdf,.png". */
  accept: string;
  hint?: string;
  file: File | null;
  onFile: (file: File | null) => void;
  error?: string | null;
  optional?: boolean;
}

/** One file: chosen, or dropped. */
export function FilePick({ label, accept, hint, file, onFile, error = null, optional = false }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const described = [hint === undefined ? '' : `${id}-hint`, error === null ? '' : `${id}-error`];
  return (
    <div
      className={classes(styles.pick, over && styles.over)}
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
      <div className={styles.words}>
        <label htmlFor={id}>
          <strong>{label}</strong>
          {optional ? ' (không bắt buộc)' : ''}
        </label>
        <p>{file === null ? 'Chọn tệp, hoặc kéo thả vào đây.' : `${file.name} (${formatSize(file.size)})`}</p>
        {hint === undefined ? null : (
          <p id={`${id}-hint`} className="soft">
            {hint}
          </p>
        )}
        {error === null ? null : (
          <p id={`${id}-error`} className={styles.error}>
            {error}
          </p>
        )}
      </div>
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
        className="only-heard"
        tabIndex={-1}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={described.filter(Boolean).join(' ') || undefined}
        onChange={(event) => {
          onFile(event.target.files?.[0] ?? null);
          event.target.value = ''; // the same file, mended, may be chosen again
        }}
      />
      <div className={styles.acts}>
        <Button onClick={() => input.current?.click()}>
          {file === null ? 'Chọn tệp' : 'Chọn tệp khác'}
          <span className="only-heard">: {label}</span>
        </Button>
        {file === null ? null : (
          <Button look="quiet" onClick={() => onFile(null)}>
            Bỏ<span className="only-heard"> tệp {file.name}</span>
          </Button>
        )}
      </div>
    </div>
  );
}
