import { Link, useParams } from '@tanstack/react-router';
import { LinkDown } from '../../api/problem.js';
import { useStanding } from '../../app/session.js';
import { Answer } from '../../components/answer.js';
import { Notice } from '../../components/notice.js';
import { Presenting } from './presenting.js';
import { usePack } from './use-pack.js';
import styles from './meeting.module.css';

/** A snapshot as a meeting looks at it, with the window to itself. */
export function MeetingPage() {
  const standing = useStanding();
  const { snapshot = '' } = useParams({ strict: false });
  const pack = usePack(snapshot);
  if (standing.kind !== 'in') return null;
  if (pack.data !== undefined) return <Presenting pack={pack.data} session={standing.session} />;
  return (
    <div className={styles.waiting}>
      <h1>Cuộc họp</h1>
      {pack.error instanceof LinkDown ? (
        <Notice look="danger" title="Chưa đọc được bản chốt này.">
          <p>
            Bản chốt chưa mở trên máy này lần nào, nên không đọc được khi mất mạng. Mở một lần khi có mạng; từ đó trở đi
            mất mạng vẫn trình chiếu được.
          </p>
        </Notice>
      ) : (
        <Answer of={pack}>{() => null}</Answer>
      )}
      <p>
        <Link to="/hop">Về danh sách bản chốt</Link>
      </p>
    </div>
  );
}
