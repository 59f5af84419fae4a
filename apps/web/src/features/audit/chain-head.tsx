import { formatCount, formatMoment, verifyCommand } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAnswer } from '../../app/questions.js';
import { useRound } from '../../app/round.js';
import { Answer } from '../../components/answer.js';
import { CopyText } from '../../components/copy-text.js';
import { Section } from '../../components/page.js';
import styles from './audit.module.css';

/** The last act's hash, which seals all before it, and what it is for. */
export function ChainHead() {
  const demo = useRound()?.illustrative ?? false;
  const head = useAnswer({
    key: ['GET /api/audit/head'],
    ask: (signal) => answered(server.GET('/api/audit/head', { signal })),
  });
  return (
    <Section title="Dấu cuối của nhật ký">
      <p className={styles.explain}>
        Mỗi việc mang một mã băm tính từ việc liền trước, nên dấu cuối niêm phong toàn bộ nhật ký. Hãy in hoặc chép dấu
        này ra ngoài hệ thống (mọi bảng tổng hợp Excel đều in sẵn): về sau nếu có ai sửa hay cắt nhật ký ngay trong cơ
        sở dữ liệu, đối chiếu với dấu đã in sẽ lộ ra.
      </p>
      <Answer of={head} lines={2}>
        {({ number, hash, at }) =>
          at === null ? (
            <p>Chưa có việc nào.</p>
          ) : (
            <>
              <dl className={styles.head}>
                <div>
                  <dt>Số</dt>
                  <dd>{formatCount(number)}</dd>
                </div>
                <div>
                  <dt>Lúc</dt>
                  <dd>{formatMoment(at)}</dd>
                </div>
                <div>
                  <dt>Mã băm</dt>
                  <dd>
                    <code>{hash}</code>
                  </dd>
                </div>
                <div>
                  <dt>Lệnh đối chiếu, gõ trên máy chủ</dt>
                  <dd>
                    <code>{verifyCommand({ number, hash }, demo)}</code>
                  </dd>
                </div>
              </dl>
              <div className="not-printed">
                <CopyText text={() => `Nhật ký Chuẩn Xã, số ${number}, băm ${hash}, lúc ${formatMoment(at)}`}>
                  Chép dấu cuối
                </CopyText>
              </div>
            </>
          )
        }
      </Answer>
    </Section>
  );
}
