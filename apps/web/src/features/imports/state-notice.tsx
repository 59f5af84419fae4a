import { formatCount, formatMoment } from '@chuan-xa/wording';
import { Notice } from '../../components/notice.js';
import type { Applied, Import } from './kinds.js';

/** Where the file stands, and what comes next. */
export function StateNotice({ one, applied }: { one: Import; applied: Applied | null }) {
  const { counts } = one;
  switch (one.state) {
    case 'reading':
      return null;
    case 'toMap':
      return (
        <Notice title="Bảng riêng của đơn vị: cần xác nhận cột nào là gì.">
          <p>Hệ thống đã đọc tiêu đề và đề xuất. Xem từng cột bên dưới, sửa nếu sai, rồi xác nhận. Chưa ghi gì.</p>
        </Notice>
      );
    case 'faulty':
      return (
        <Notice look="warn" title={`${formatCount(counts.faults)} lỗi, nên chưa ghi gì.`}>
          <p>
            {one.faults.some(({ cell }) => cell !== null)
              ? 'Sửa đúng các ô nêu dưới đây trong tệp rồi gửi lại cả tệp; ô đã đúng không bị ghi hai lần.'
              : 'Lý do của cả tệp nêu dưới đây.'}
          </p>
        </Notice>
      );
    case 'ready':
      return counts.changes + counts.conflicts === 0 ? (
        <Notice title="Không có gì để ghi.">
          <p>Mọi giá trị trong {formatCount(counts.rows)} dòng đã đúng như trên hệ thống.</p>
        </Notice>
      ) : (
        <Notice title="Đọc xong, không có lỗi. Chưa ghi gì.">
          <p>Xem các thay đổi bên dưới rồi bấm Ghi.</p>
        </Notice>
      );
    case 'applied':
      return (
        <Notice
          title={`Đã ghi lúc ${one.appliedAt === null ? '' : formatMoment(one.appliedAt)}, ${one.appliedBy ?? ''}.`}
        >
          {applied === null ? null : (
            <p>
              {formatCount(applied.written)} giá trị được ghi, trong đó {formatCount(applied.replaced)} thay giá trị đã
              có.
            </p>
          )}
          {one.undoable || applied?.written === 0 ? null : (
            <p>Lượt này không hoàn tác được cả lượt; có sai thì sửa từng mục.</p>
          )}
        </Notice>
      );
    case 'undone':
      return (
        <Notice
          title={`Đã hoàn tác lúc ${one.undoneAt === null ? '' : formatMoment(one.undoneAt)}, ${one.undoneBy ?? ''}.`}
        >
          <p>Mọi giá trị đã trở về như trước lần nhập này; cả hai việc đều nằm trong nhật ký.</p>
        </Notice>
      );
    case 'cancelled':
      return (
        <Notice title="Lần nhập này đã bị bỏ, không ghi gì.">
          <p>Cần nhập thì gửi lại tệp.</p>
        </Notice>
      );
    case 'broken':
      return (
        <Notice look="danger" title="Việc đọc tệp bị ngắt giữa chừng; chưa ghi gì.">
          <p>Máy chủ khởi động lại hoặc gặp trục trặc. Gửi lại tệp.</p>
        </Notice>
      );
  }
}
