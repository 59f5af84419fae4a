import { formatCount } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import type { Round } from '../../app/round.js';
import { Answer } from '../../components/answer.js';
import { Dialog } from '../../components/dialog.js';
import { Form } from '../../components/form.js';
import { Notice } from '../../components/notice.js';
import { say } from '../../components/said.js';
import { roundsChanged, useWaiting, type Waiting } from './rounds.js';

/** Closes a round, once it was said what that means and what is not finished. */
export function CloseRoundDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const act = useAct();
  const waiting = useWaiting(round);
  const send = async (): Promise<void> => {
    const params = { path: { round: round.id } };
    await answered(server.PATCH('/api/rounds/{round}', { params, body: { closed: true } }));
    say(`Đã đóng ${round.name}.`);
    await roundsChanged();
    onClose();
  };
  return (
    <Dialog title={`Đóng ${round.name}`} onClose={onClose}>
      <Form act={act} send={send} failed="Chưa đóng được đợt." submit="Đóng đợt" look="danger" onCancel={onClose}>
        <ul>
          <li>Kết quả của mọi phiếu được xét lần cuối rồi giữ nguyên.</li>
          <li>Không ai ghi điểm, nộp, trả lại, thẩm định được nữa; mọi người vẫn xem và xuất được.</li>
          <li>Không mất gì: mở lại được khi cần, có nêu lý do.</li>
        </ul>
        <Answer of={waiting} lines={1}>
          {(counts) => <Unfinished counts={counts} />}
        </Answer>
      </Form>
    </Dialog>
  );
}

function Unfinished({ counts }: { counts: Waiting }) {
  const parts = [
    [counts.draft, 'đang nhập'],
    [counts.returned, 'bị trả lại chưa nộp lại'],
    [counts.submitted, 'đã nộp chưa thẩm định'],
  ] as const;
  const left = parts.filter(([count]) => count > 0).map(([count, what]) => `${formatCount(count)} phiếu ${what}`);
  if (left.length === 0) return <Notice>Mọi phiếu của đợt đã thẩm định xong.</Notice>;
  return (
    <Notice look="warn" title="Đợt còn việc chưa xong.">
      <p>Còn {left.join(', ')}.</p>
    </Notice>
  );
}
