import { formatMoment } from '@chuan-xa/wording';
import { Button } from '../../components/button.js';
import type { UnsentCell } from '../../offline/unsent-cell.js';
import { keepMine, letGo } from '../../offline/unsent.js';
import { cellText } from '../entry/cell-text.js';
import styles from './sheet.module.css';

/** What keeps a cell from being saved, and what can be done about it; "chưa gửi" while it waits. */
export function CellTrouble({ id, cell }: { id: string; cell: UnsentCell }) {
  if (cell.state === 'waiting')
    return (
      <p id={id} className={styles.state}>
        chưa gửi
      </p>
    );
  const { standing } = cell;
  return (
    <div id={id} className={styles.trouble}>
      {cell.state === 'clash' && standing ? (
        <>
          <p>
            {standing.by} đã ghi {cellText(standing.value) || 'trống'} lúc {formatMoment(standing.at)}; bạn gõ{' '}
            {cellText(cell.value) || 'trống'}.
          </p>
          <Button onClick={() => keepMine(cell)}>Ghi số của tôi</Button>{' '}
          <Button onClick={() => letGo(cell)}>Để số của họ</Button>
        </>
      ) : (
        <>
          <p>{cell.why}</p>
          <Button onClick={() => letGo(cell)}>Bỏ số vừa gõ</Button>
        </>
      )}
    </div>
  );
}
