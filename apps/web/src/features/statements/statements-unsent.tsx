import { Link } from '@tanstack/react-router';
import { useLink } from '../../api/link.js';
import { useStatementUnkept, useUnsentStatements } from './unsent-statements.js';

/** What is typed of statements and not yet with the server; nothing where all is. It stands on every page. */
export function StatementsUnsent({ bad }: { bad: string | undefined }) {
  const unsent = [...useUnsentStatements().values()];
  const unkept = useStatementUnkept();
  const link = useLink();
  const stuck = unsent.find(({ state }) => state === 'refused');
  if (unsent.length === 0) return null;
  if (unkept)
    return <strong className={bad}>Trình duyệt không giữ được bản kiến nghị chưa gửi: đừng đóng trang này</strong>;
  if (stuck !== undefined)
    return (
      <Link to="/kien-nghi" search={{ dot: stuck.round }} className={bad}>
        Bản kiến nghị chưa ghi được
      </Link>
    );
  return <span>{link === 'down' ? 'Bản kiến nghị chờ mạng' : 'Bản kiến nghị chưa lưu'}</span>;
}
