import { paperKindWords, type PaperKind } from '@chuan-xa/wording';
import { Button } from '../../components/button.js';
import { faultUnder } from './fault-under.js';
import { PAPER_KINDS } from './paper-kinds.js';
import styles from './letterhead.module.css';

/** Which kind of paper is looked at; one with a fault says so. */
export function KindChoice({
  kind,
  failure,
  onChoose,
}: {
  kind: PaperKind;
  failure: unknown;
  onChoose: (kind: PaperKind) => void;
}) {
  return (
    <div className={styles.kinds} role="group" aria-label="Loại văn bản">
      {PAPER_KINDS.map((one) => (
        <Button key={one} aria-pressed={one === kind} className={styles.kind} onClick={() => onChoose(one)}>
          {paperKindWords[one]}
          {faultUnder(failure, `papers.${one}`) === null ? '' : ' (có lỗi)'}
        </Button>
      ))}
    </div>
  );
}
