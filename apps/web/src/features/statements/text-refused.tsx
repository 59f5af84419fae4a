import { capitalise, statementPartWords } from '@chuan-xa/wording';
import { Button } from '../../components/button.js';
import { Acts } from '../../components/dialog.js';
import { Notice } from '../../components/notice.js';
import { PARTS } from './parts.js';
import { clashingParts, type UnsentStatement } from './unsent-statement.js';
import { keepMine, letGoOfStatement, takeTheirs } from './unsent-statements.js';
import styles from './statements.module.css';

/** Why a text is not taken as it is; where another wrote in the same parts, both texts beside each other. */
export function TextRefused({ of }: { of: UnsentStatement }) {
  const { standing, parts } = of;
  return (
    <Notice look="danger" title="Chưa ghi được.">
      <p>{of.why}</p>
      {standing === null ? null : (
        <>
          {clashingParts(of).map((part) => (
            <dl key={part} className={styles.both} data-clash={part}>
              <div>
                <dt>{capitalise(statementPartWords[part])}, bản của tôi</dt>
                <dd>{parts[part] === '' ? <span className="soft">để trống</span> : parts[part]}</dd>
              </div>
              <div>
                <dt>{capitalise(statementPartWords[part])}, bản trên máy chủ</dt>
                <dd>{standing[part] === '' ? <span className="soft">để trống</span> : standing[part]}</dd>
              </div>
            </dl>
          ))}
          <Acts>
            <Button onClick={() => keepMine(of)}>Ghi bản của tôi</Button>
            <Button onClick={() => takeTheirs(of)}>Lấy bản trên máy chủ</Button>
          </Acts>
        </>
      )}
    </Notice>
  );
}

/** What was typed and can no more be written, because the text was handed in meanwhile: to be copied, or let go of. */
export function TextLeftOver({ of }: { of: UnsentStatement }) {
  const typed = PARTS.filter((part) => of.parts[part] !== undefined);
  return (
    <Notice look="warn" title="Chữ gõ trên máy này chưa được ghi.">
      <p>Bản đã nộp không sửa được. Chữ dưới đây được giữ trên máy này, và ghi được khi bản được trả lại.</p>
      <dl className={styles.parts}>
        {typed.map((part) => (
          <div key={part}>
            <dt>{capitalise(statementPartWords[part])}</dt>
            <dd>{of.parts[part]}</dd>
          </div>
        ))}
      </dl>
      <Acts>
        <Button onClick={() => letGoOfStatement(of)}>Bỏ chữ này</Button>
      </Acts>
    </Notice>
  );
}
