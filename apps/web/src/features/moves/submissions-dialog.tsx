import { formatCount, formatDate, formatMoment } from '@chuan-xa/wording';
import { useFilters } from '../../app/filters.js';
import type { Round } from '../../app/round.js';
import { may, type Session } from '../../app/session.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { LongTable } from '../../components/long-table.js';
import { SubmissionForm } from './submission-form.js';
import { scanHref, useSubmissions, type Submission } from './submissions.js';

/** In the address: the list is open; one of it; the one that was just made. */
export const SUBMISSIONS = 'lan-nop';
export const LATEST = 'moi-nhat';

interface Props {
  round: Round;
  session: Session;
  /** Names of offices, by code. */
  offices: ReadonlyMap<string, string>;
  onClose: () => void;
}

/** What was handed in for the round, and the letter of each. */
export function SubmissionsDialog({ round, session, offices, onClose }: Props) {
  const { of, put } = useFilters();
  const list = useSubmissions(round.id);
  const chosen = of('lan');
  const edits = may(session, 'PATCH /api/submissions/:id') && may(session, 'POST /api/submissions/:id/scan');
  const one = list.data?.find(({ id }, place) => (chosen === LATEST ? place === 0 : id === chosen));
  if (one !== undefined && edits)
    return (
      <Dialog
        key={one.id}
        wide
        title={chosen === LATEST ? 'Đã nộp. Công văn và bản quét' : 'Công văn nộp phiếu'}
        onClose={onClose}
      >
        <SubmissionForm submission={one} onClose={chosen === LATEST ? onClose : () => put({ lan: '' })} />
      </Dialog>
    );
  return (
    <Dialog key="list" wide title={`Các lần nộp, ${round.name}`} onClose={onClose}>
      <Answer of={list} lines={4}>
        {(submissions) =>
          submissions.length === 0 ? (
            <Empty>Chưa có lần nộp nào trong đợt này. Sau khi nộp phiếu, lần nộp và công văn hiện ở đây.</Empty>
          ) : (
            <LongTable
              caption={`Các lần nộp của ${round.name}`}
              rows={submissions}
              keyOf={({ id }) => id}
              columns={[
                {
                  key: 'at',
                  head: 'Lúc nộp',
                  names: true,
                  tight: true,
                  cell: ({ submittedAt }) => formatMoment(submittedAt),
                },
                { key: 'office', head: 'Đơn vị', cell: ({ office }) => offices.get(office) ?? office },
                { key: 'by', head: 'Người nộp', cell: ({ submittedBy }) => submittedBy },
                { key: 'sheets', head: 'Số phiếu', number: true, cell: ({ sheets }) => formatCount(sheets) },
                { key: 'letter', head: 'Công văn', cell: letterWords },
                {
                  key: 'scan',
                  head: 'Bản quét',
                  cell: ({ id, scan }) =>
                    scan === null ? (
                      <span className="soft">chưa có</span>
                    ) : (
                      <a href={scanHref(id)} download>
                        {scan.name}
                      </a>
                    ),
                },
                {
                  key: 'edit',
                  head: <span className="only-heard">Sửa</span>,
                  cell: (row) =>
                    edits ? (
                      <Button look="quiet" onClick={() => put({ lan: row.id })}>
                        {isWhole(row) ? 'Sửa' : 'Bổ sung'}
                        <span className="only-heard"> công văn của lần nộp {formatMoment(row.submittedAt)}</span>
                      </Button>
                    ) : null,
                },
              ]}
            />
          )
        }
      </Answer>
    </Dialog>
  );
}

const isWhole = ({ number, date, signer, scan }: Submission): boolean =>
  number !== null && date !== null && signer !== null && scan !== null;

/** "Số 125/CV-TTYT ngày 20/10/2023, Nguyễn Văn A ký" as far as it is known. */
function letterWords({ number, date, signer }: Submission): string {
  const parts = [
    [number === null ? '' : `Số ${number}`, date === null ? '' : `ngày ${formatDate(date)}`].filter(Boolean).join(' '),
    signer === null ? '' : `${signer} ký`,
  ].filter(Boolean);
  return parts.length === 0 ? 'chưa có' : parts.join(', ');
}
