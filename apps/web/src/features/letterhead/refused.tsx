import { sentenceOf } from '../../api/problem.js';
import { Button } from '../../components/button.js';
import { Acts } from '../../components/dialog.js';
import { Notice } from '../../components/notice.js';
import { differences } from './differences.js';
import type { Letterhead } from './paper-kinds.js';
import styles from './letterhead.module.css';

/** What another wrote meanwhile. */
export type OtherLetterhead = Letterhead & { version: number };

interface Props {
  failure: unknown;
  other: OtherLetterhead | null;
  sent: Letterhead;
  /** Writes one's own over that version. */
  onOwn: (version: number) => void;
  onOther: (other: OtherLetterhead) => void;
}

/** Why nothing was written; and where another was quicker, both beside each other. */
export function Refused({ failure, other, sent, onOwn, onOther }: Props) {
  if (failure === null) return null;
  return (
    <Notice look="danger" title="Chưa lưu được.">
      <p>{sentenceOf(failure)}</p>
      {other === null ? null : (
        <>
          <dl className={styles.clashes}>
            {differences(other, sent).map(({ field, kept, sent: mine }) => (
              <div key={field}>
                <dt>{field}</dt>
                <dd>Trên máy chủ: {kept || 'để trống'}</dd>
                <dd>Của tôi: {mine || 'để trống'}</dd>
              </div>
            ))}
          </dl>
          <Acts>
            <Button onClick={() => onOwn(other.version)}>Ghi bản của tôi</Button>
            <Button onClick={() => onOther(other)}>Lấy bản trên máy chủ</Button>
          </Acts>
        </>
      )}
    </Notice>
  );
}
