import { Link, useParams } from '@tanstack/react-router';
import { useStanding, type Session } from '../../app/session.js';
import { Answer, Empty, Waiting } from '../../components/answer.js';
import { Page } from '../../components/page.js';
import { useSavedCells } from '../entry/use-grid.js';
import { SheetForm } from './sheet-form.js';
import { useSheet } from './use-sheet.js';

/** One commune's form, criterion by criterion. */
export function SheetPage() {
  const standing = useStanding();
  const { sheet } = useParams({ strict: false });
  return standing.kind === 'in' && sheet !== undefined ? <OneSheet id={sheet} session={standing.session} /> : null;
}

function OneSheet({ id, session }: { id: string; session: Session }) {
  useSavedCells();
  const found = useSheet(id, session);
  if (found.kind === 'found') return <SheetForm key={id} {...found} session={session} />;
  return (
    <Page title="Phiếu chấm điểm">
      {found.kind === 'none' ? (
        <Empty>Không tìm thấy phiếu này. Mở lại từ bảng điểm của đợt.</Empty>
      ) : (
        <Answer of={found.asked} lines={12}>
          {() => <Waiting lines={12} />}
        </Answer>
      )}
      <p>
        <Link to="/nhap-diem" search={({ dot }) => ({ dot })}>
          Về bảng điểm
        </Link>
      </p>
    </Page>
  );
}
