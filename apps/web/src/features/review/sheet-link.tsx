import { Link } from '@tanstack/react-router';
import { may, type Session } from '../../app/session.js';

/** To a score sheet of the commune; for those who may not read it, its name. */
export function SheetLink({ sheet, session, children }: { sheet: string; session: Session; children: string }) {
  if (!may(session, 'GET /api/assessments/:id')) return <>{children}</>;
  return (
    <Link to="/nhap-diem/$sheet" params={{ sheet }} search={({ dot }) => ({ dot })}>
      {children}
    </Link>
  );
}
