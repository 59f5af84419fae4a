import type { ScoreColumn } from '@chuan-xa/scoring';
import { columnWord } from '@chuan-xa/wording';
import { memo } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { may, type Session } from '../../app/session.js';
import { Menu } from '../../components/menu.js';

/** Excel, both ways: the form of this round to fill in elsewhere, and the place where it comes back. */
export const FormsMenu = memo(function FormsMenu({
  round,
  session,
  column,
  office,
}: {
  round: string;
  session: Session;
  column: ScoreColumn;
  office?: string;
}) {
  const navigate = useNavigate();
  if (!may(session, 'GET /api/rounds/:round/entry-form.xlsx')) return null;
  const writes = session.account.roles.includes('healthCentre')
    ? column === 'self'
      ? 'self'
      : 'district'
    : 'appraised';
  const query = new URLSearchParams({ column: writes, ...(office === undefined ? {} : { office }) });
  return (
    <Menu
      label="Excel"
      entries={[
        {
          label: `Tải bảng nhập điểm ${columnWord(writes)}`,
          href: `/api/rounds/${round}/entry-form.xlsx?${query.toString()}`,
        },
        {
          label: 'Gửi tệp Excel đã điền',
          act: () => void navigate({ to: '/nhap-tep', search: (search) => ({ ...search, kind: 'assessments' }) }),
        },
      ]}
    />
  );
});
