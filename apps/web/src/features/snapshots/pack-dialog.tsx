import { useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../../api/problem.js';
import { useAct } from '../../app/act.js';
import { Button } from '../../components/button.js';
import { Acts, Dialog } from '../../components/dialog.js';
import { Notice } from '../../components/notice.js';
import { say } from '../../components/said.js';
import { saveFile } from '../../components/save-file.js';
import type { PackFile } from './pack.js';
import styles from './snapshots.module.css';

/** All files of a meeting at one press, one after the other, with how far it is; what is there already is not made again. */
export function PackDialog({ name, files, onClose }: { name: string; files: PackFile[]; onClose: () => void }) {
  const act = useAct();
  const [done, setDone] = useState(0);
  const leaving = useRef(new AbortController());
  useEffect(() => {
    const { current } = leaving;
    return () => current.abort();
  }, []);
  const take = async (): Promise<void> => {
    const { signal } = leaving.current;
    const from = done === files.length ? 0 : done;
    for (const [place, file] of files.entries()) {
      if (place < from) continue;
      saveFile(await file.fetch(signal), file.fileName);
      setDone(place + 1);
    }
    say(`Đã tải ${files.length} tệp.`);
  };
  const next = files[done];
  return (
    <Dialog title={`Tài liệu họp: ${name}`} onClose={onClose}>
      <p>Mọi tệp nói cùng một số liệu, của đúng lúc chốt. Số văn bản và chữ ký để trống.</p>
      <ol className={styles.files}>
        {files.map(({ label, href, fileName }, place) => (
          <li key={fileName}>
            <a href={href} download>
              {label}
            </a>{' '}
            <span className="soft">{place < done ? 'đã tải' : act.busy && place === done ? 'đang lập…' : ''}</span>
          </li>
        ))}
      </ol>
      <p role="status" className="soft">
        {act.busy && next !== undefined
          ? `Tệp ${done + 1} trong ${files.length}: ${next.label}. Mỗi tệp mất vài giây.`
          : done === files.length
            ? 'Đã tải đủ.'
            : ''}
      </p>
      {act.failure === null ? null : (
        <Notice look="danger" title="Chưa tải hết.">
          <p>{sentenceOf(act.failure)} Bấm lại để tải tiếp các tệp còn thiếu.</p>
        </Notice>
      )}
      <Acts>
        <Button look="main" disabled={act.busy} onClick={() => void act.run(take)}>
          {done > 0 && done < files.length ? 'Tải tiếp' : 'Tải cả bộ'}
        </Button>
        <Button onClick={onClose}>Đóng</Button>
      </Acts>
    </Dialog>
  );
}
